import { expect, type Locator } from '@playwright/test'

/** The recovery key as it is shown. */
export async function groupsOf(dialog: Locator): Promise<readonly string[]> {
  const list = dialog.getByRole('list', { name: 'Gruppen des Wiederherstellungsschlüssels' })
  await expect(list).toBeVisible()
  return list.locator('code').allTextContents()
}

/** Types the two groups that the dialog asks for. */
export async function confirmKey(dialog: Locator, groups: readonly string[]): Promise<void> {
  for (const field of await dialog.getByRole('textbox', { name: /^Gruppe \d+$/ }).all()) {
    const label = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '')
    await field.fill(groups[Number(/\d+/.exec(label)?.[0]) - 1] ?? '')
  }
  await dialog.getByRole('button', { name: 'Wiederherstellungsschlüssel bestätigen' }).click()
}
