import { expect, type Locator, type Page } from '@playwright/test'

/** Opens the register that the system's dialog answers with, by Ctrl+N on the screen of imports. */
export async function openByMenuKeys(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Import' }).waitFor()
  await page.keyboard.press('Control+N')
  await page.getByRole('main').getByRole('button', { name: 'Weiter' }).waitFor()
}

/** Reaches a button of the screen by Tab, and presses it. */
export async function pressButton(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('main').getByRole('button', { name, exact: typeof name === 'string' })
  await expect(button).toBeEnabled()
  for (let presses = 0; presses < 120; presses += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.press('Enter')
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way to "${String(name)}" by Tab`)
}

/** One of the classes of a comparison, with its count. */
export const tile = (page: Page, name: string): Locator =>
  page.getByRole('tab', { name: new RegExp(`^${name}`) })

export async function waitForComparison(page: Page, timeout = 60_000): Promise<void> {
  await page.getByRole('tablist', { name: 'Was der Import tun würde' }).waitFor({ timeout })
}

/** From an opened file to its comparison, everything as proposed. */
export async function toComparison(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter')
  await page.getByRole('table', { name: 'Zuordnung der Spalten' }).waitFor()
  await page.keyboard.press('Control+Enter')
  await waitForComparison(page)
}

/** Takes an import back from the history. */
export async function undoNewest(page: Page, fileName: string): Promise<void> {
  const history = page.getByRole('table', { name: 'Bisherige Importe' })
  const link = page.getByRole('link', { name: fileName, exact: true })
  const row = history.getByRole('row').filter({ has: link })
  await row.getByRole('button', { name: 'Rückgängig machen' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Rückgängig machen' }).press('Enter')
  await expect(
    history.getByRole('row').filter({ hasText: fileName }).filter({ hasText: 'rückgängig gemacht' }).first(),
  ).toBeVisible()
}
