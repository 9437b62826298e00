import { expect, type Locator, type Page } from '@playwright/test'
import { visit } from '../support/journey.ts'
import { test } from '../support/window.ts'

const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Unternehmen' })
const footer = (page: Page): Locator => page.locator('.grid-footer output')
/** How many records the list has; which rows are in sight also depends on what stands above them. */
async function total(page: Page): Promise<RegExp> {
  await expect(footer(page)).toHaveText(/ von /)
  return new RegExp(`${/ von .*$/.exec((await footer(page).textContent()) ?? '')?.[0]}$`)
}
const rowAt = (page: Page, number: number): Locator =>
  grid(page).locator(`[role="row"][row-index="${number - 1}"]`)
const bar = (page: Page): Locator => page.getByRole('region', { name: 'Ausgewählte Unternehmen' })

async function showCompanies(page: Page, address = '/organisations'): Promise<void> {
  await visit(page, address)
  await expect(rowAt(page, 1).locator('[col-id="name"]')).not.toBeEmpty()
}
const choose = async (within: Locator, field: string, value: string): Promise<void> => {
  await within.getByRole('button', { name: field }).click()
  await within.page().getByRole('option', { name: value, exact: true }).click()
}

test('conditions narrow the list down as they are put together, stand as chips, and survive other pages', async ({
  city: { page },
}) => {
  await showCompanies(page)
  const all = await total(page)
  await page.getByRole('button', { name: 'Bedingungen …' }).click()
  const panel = page.getByRole('dialog', { name: 'Bedingungen' })
  await panel.getByRole('button', { name: 'Bedingung hinzufügen' }).click()
  const condition = panel.getByRole('group').last()
  await choose(condition, 'Feld', 'Beschäftigte')
  await panel.getByRole('group', { name: 'Beschäftigte' }).getByRole('textbox').fill('250')
  await page.keyboard.press('Tab')
  await expect(panel.locator('output')).toHaveText(/Treffer/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('row', { name: 'Beschäftigte mindestens 250' })).toBeVisible()
  await expect(footer(page)).not.toHaveText(all)
  const narrowed = await total(page)
  await visit(page, '/themes')
  await page.getByRole('link', { name: 'Unternehmen', exact: true }).click()
  await expect(footer(page)).toHaveText(narrowed)
  await page.getByRole('button', { name: 'Alle Filter aufheben' }).click()
  await expect(footer(page)).toHaveText(all)
})

test('a view keeps filter, order and columns, stands in the navigation, and says when it was changed', async ({
  city: { page },
}) => {
  await showCompanies(page, '/organisations?visited=never&sort=-employees')
  await page.getByRole('button', { name: /Ansicht: Alle/ }).click()
  await page.getByRole('menuitem', { name: /Als Ansicht speichern/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Neue Ansicht' })
  await dialog.getByRole('textbox', { name: /^Name der Ansicht/ }).fill('Nie besucht')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /Ansicht: Nie besucht/ })).toBeVisible()
  const link = page.getByRole('navigation').getByRole('link', { name: /Nie besucht/ })
  await expect(link).toHaveText(/\d/)
  await page.getByRole('searchbox').first().fill('gmbh')
  await expect(page.getByRole('button', { name: 'Geändert – speichern' })).toBeVisible()
  await link.click()
  await expect(page.getByRole('button', { name: 'Geändert – speichern' })).toBeHidden()
  await expect(
    page.getByRole('row', { name: 'noch nie besucht' }).or(page.locator('.filter-chips')),
  ).toBeVisible()
})

test('many are selected by keys and changed at once; one step takes it back', async ({ city: { page } }) => {
  await showCompanies(page)
  await rowAt(page, 1).locator('[col-id="district"]').click()
  await expect(rowAt(page, 1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(bar(page).locator('output')).toHaveText(/^2 von/)
  await page.keyboard.press('Shift+ArrowDown')
  await expect(bar(page).locator('output')).toHaveText(/^3 von/)
  await rowAt(page, 6)
    .locator('[col-id="district"]')
    .click({ modifiers: ['Control'] })
  await expect(bar(page).locator('output')).toHaveText(/^4 von/)
  await bar(page).getByRole('button', { name: 'Ändern …' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Neuer Wert' }).fill('Neuland')
  await expect(dialog.getByText('4 von 4 Unternehmen werden geändert.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Ändern', exact: true }).click()
  await expect(page.getByText('4 Unternehmen geändert')).toBeVisible()
  await expect(grid(page).getByRole('gridcell', { name: 'Neuland' })).toHaveCount(4)
  await page.keyboard.press('Control+Z')
  await expect(grid(page).getByRole('gridcell', { name: 'Neuland' })).toHaveCount(0)
})

test('keys pressed faster than the list tells where it stands select all that they pass', async ({
  city: { page },
}) => {
  await showCompanies(page)
  await rowAt(page, 1).locator('[col-id="district"]').click()
  await expect(rowAt(page, 1)).toHaveAttribute('aria-selected', 'true')
  await page.evaluate(() => {
    const down = { key: 'ArrowDown', code: 'ArrowDown', shiftKey: true, bubbles: true, cancelable: true }
    for (let press = 0; press < 3; press += 1)
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', down))
  })
  await expect(bar(page).locator('output')).toHaveText(/^4 von/)
  // the list has told of every step by then
  await page.keyboard.press('Shift+ArrowDown')
  await expect(bar(page).locator('output')).toHaveText(/^5 von/)
})

test('Ctrl+A means every record of the filter; F2 opens the form, Del asks and says what goes along', async ({
  city: { page },
}) => {
  await showCompanies(page)
  await rowAt(page, 1).locator('[col-id="district"]').click()
  await page.keyboard.press('Control+A')
  await expect(bar(page).locator('output')).toHaveText(/^(\d+) von \1 ausgewählt$/)
  await page.keyboard.press('Delete')
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText(/Ebenfalls gelöscht wird, was dazugehört/)
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await rowAt(page, 2).locator('[col-id="district"]').click()
  await page.keyboard.press('F2')
  await expect(page.getByRole('dialog').getByRole('textbox', { name: /^Name/ })).toBeFocused()
})

test('a copied column goes into a field of as many selected rows, each its own; another number is refused', async ({
  city: { page },
}) => {
  await showCompanies(page)
  await rowAt(page, 1).locator('[col-id="district"]').click()
  await expect(rowAt(page, 1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(bar(page).locator('output')).toHaveText(/^2 von/)
  const paste = (text: string): Promise<void> =>
    grid(page).evaluate((element, pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    }, text)
  await paste('Hafen\r\n')
  await expect(page.getByText('Ausgewählt sind 2 Unternehmen')).toBeVisible()
  await paste('Hafenviertel\r\nDeichviertel\r\n')
  const dialog = page.getByRole('dialog', { name: '2 Unternehmen: Werte einfügen' })
  await expect(dialog.getByText(/→ Hafenviertel/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Einfügen' }).click()
  await expect(rowAt(page, 1).locator('[col-id="district"]')).toHaveText('Hafenviertel')
  await expect(rowAt(page, 2).locator('[col-id="district"]')).toHaveText('Deichviertel')
  await rowAt(page, 1).locator('[col-id="district"]').click()
  await page.keyboard.press('Control+Z')
  await expect(rowAt(page, 1).locator('[col-id="district"]')).not.toHaveText('Hafenviertel')
})
