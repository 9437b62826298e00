import { expect } from '@playwright/test'
import { visit } from '../support/journey.ts'
import { test } from '../support/window.ts'

test('tasks stand in a list, too: many are postponed at once, shown before, and one step takes it back', async ({
  city: { page },
}) => {
  await visit(page, '/tasks')
  await page.getByRole('navigation', { name: 'Darstellung' }).getByRole('link', { name: 'Liste' }).click()
  const grid = page.getByRole('grid', { name: 'Aufgaben' })
  const row = (number: number) => grid.locator(`[role="row"][row-index="${number - 1}"]`)
  await expect(row(1).locator('[col-id="title"]')).not.toBeEmpty()
  const before = await row(1).locator('[col-id="dueOn"]').textContent()
  await row(1).locator('[col-id="owner"]').click()
  await page.keyboard.press('Shift+ArrowDown')
  const bar = page.getByRole('region', { name: 'Ausgewählte Aufgaben' })
  await expect(bar.locator('output')).toHaveText(/^2 von/)
  await bar.getByRole('button', { name: 'Ändern …' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('2 von 2 Aufgaben werden geändert.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Ändern', exact: true }).click()
  await expect(page.getByText('2 Aufgaben geändert')).toBeVisible()
  await page.getByRole('button', { name: 'Rückgängig' }).click()
  await expect(row(1).locator('[col-id="dueOn"]')).toHaveText(before ?? '')
})

test('contacts and visits stand in lists with day, company and people', async ({ city: { page } }) => {
  await visit(page, '/timeline')
  const ways = page.getByRole('navigation', { name: 'Darstellung' })
  for (const name of ['Kontakte', 'Besuche']) {
    await ways.getByRole('link', { name }).click()
    const first = page.getByRole('grid', { name }).locator('[role="row"][row-index="0"]')
    await expect(first.locator('[col-id="occurredOn"]')).toHaveText(/\d{4}/)
    await expect(first.locator('[col-id="organisation"]')).not.toBeEmpty()
  }
})
