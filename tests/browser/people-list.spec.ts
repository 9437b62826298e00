import { expect, type Locator, type Page } from '@playwright/test'
import { visit } from '../support/journey.ts'
import { test } from '../support/window.ts'

const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Personen' })
const footer = (page: Page): Locator => page.locator('.grid-footer output')
const rowAt = (page: Page, number: number): Locator =>
  grid(page).locator(`[role="row"][row-index="${number - 1}"]`)
const bar = (page: Page): Locator => page.getByRole('region', { name: 'Ausgewählte Personen' })

async function showPeople(page: Page, address = '/people'): Promise<void> {
  await visit(page, address)
  await expect(rowAt(page, 1).locator('[col-id="name"]')).not.toBeEmpty()
}

test('persons are narrowed down by facets, which stand as conditions, and kept as a view', async ({
  city: { page },
}) => {
  await showPeople(page)
  const all = await footer(page).textContent()
  const facet = page.getByRole('group', { name: 'Position' })
  await facet.locator('.facet-name').first().click()
  await expect(page.getByRole('row', { name: /^Position ist eines von/ })).toBeVisible()
  await expect(footer(page)).not.toHaveText(all ?? '')
  await page.getByRole('button', { name: /Ansicht: Alle/ }).click()
  await page.getByRole('menuitem', { name: /Als Ansicht speichern/ }).click()
  await page
    .getByRole('dialog', { name: 'Neue Ansicht' })
    .getByRole('textbox', { name: /^Name der Ansicht/ })
    .fill('Geschäftsführung')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation').getByRole('link', { name: /Geschäftsführung/ })).toHaveText(/\d/)
  await page.locator('.filter-chips').getByRole('button', { name: 'Alle Filter aufheben' }).click()
  await expect(footer(page)).toHaveText(all ?? '')
})

test('many persons are changed at once and deleted with what hangs on them; each is one step back', async ({
  city: { page },
}) => {
  await showPeople(page)
  const [all = ''] = / von .*$/.exec((await footer(page).textContent()) ?? '') ?? []
  await rowAt(page, 1).locator('[col-id="jobTitle"]').click()
  await expect(rowAt(page, 1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(bar(page).locator('output')).toHaveText(/^2 von/)
  await page.keyboard.press('Shift+ArrowDown')
  await expect(bar(page).locator('output')).toHaveText(/^3 von/)
  await bar(page).getByRole('button', { name: 'Ändern …' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Was geschieht' }).click()
  await page.getByRole('option', { name: 'Für jeden Eintrag eine Aufgabe anlegen' }).click()
  await dialog.getByRole('textbox', { name: /^Was ist zu tun/ }).fill('Neujahrsgruß schreiben')
  await expect(dialog.getByText('3 von 3 Personen werden geändert.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Ändern', exact: true }).click()
  await expect(page.getByText('3 Personen geändert')).toBeVisible()
  await bar(page).getByRole('button', { name: 'Löschen' }).click()
  const question = page.getByRole('alertdialog', { name: '3 Personen löschen?' })
  await expect(question).toContainText(/Ebenfalls gelöscht wird/)
  await question.getByRole('button', { name: 'Löschen' }).click()
  await expect(footer(page)).not.toContainText(all)
  await page.keyboard.press('Control+Z')
  await expect(footer(page)).toContainText(all)
})

test('mail addresses of the selected are copied in portions, and who is left out is named', async ({
  city: { page },
}) => {
  await showPeople(page)
  await rowAt(page, 1).locator('[col-id="jobTitle"]').click()
  await page.keyboard.press('Control+A')
  await bar(page).getByRole('button', { name: 'Anschreiben …' }).click()
  await page.getByRole('row', { name: 'E-Mail' }).click()
  await expect(page.getByRole('table', { name: 'Nicht dabei' })).toContainText('Funktion beendet')
  await page.getByRole('button', { name: '1 bis 50 kopieren' }).click()
  await expect(page.getByText('50 Adressen kopiert')).toBeVisible()
})
