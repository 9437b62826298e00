import { expect, type Locator, type Page } from '@playwright/test'
import { visit } from '../support/journey.ts'
import { test } from '../support/window.ts'

const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Unternehmen' })
/** The headings from left to right. */
const titles = (page: Page): Promise<readonly string[]> =>
  grid(page)
    .getByRole('columnheader')
    .evaluateAll((headings) => {
      const place = (heading: Element) => Number(heading.getAttribute('aria-colindex'))
      return headings.toSorted((a, b) => place(a) - place(b)).map(({ textContent }) => textContent.trim())
    })
/** A row of the list, counted from 1 as on the screen. */
const row = (page: Page, number: number): Locator =>
  grid(page).locator(`[role="row"][row-index="${number - 1}"]`)
/** The name in a row, without the mark before it. */
const nameIn = async (of: Locator): Promise<string> =>
  ((await of.locator('[col-id="name"]').textContent()) ?? '').replace(/^\[[^\]]*\]/, '').trim()

async function showCompanies(page: Page): Promise<void> {
  await visit(page, '/organisations')
  await expect(row(page, 1).locator('[col-id="name"]')).not.toBeEmpty()
}

test('rows are walked through by keys, looked at, opened, and found again on the way back', async ({
  city: { page },
}) => {
  await showCompanies(page)
  await row(page, 1).locator('[col-id="district"]').click()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(row(page, 3)).toHaveAttribute('aria-selected', 'true')
  await expect(row(page, 1)).toHaveAttribute('aria-selected', 'false')
  const peek = page.getByRole('complementary', { name: 'Vorschau' })
  await page.keyboard.press('Space')
  await expect(peek.getByRole('heading', { level: 2 })).toHaveText(await nameIn(row(page, 3)))
  // the preview follows the keys
  await page.keyboard.press('ArrowDown')
  const name = await nameIn(row(page, 4))
  await expect(peek.getByRole('heading', { level: 2 })).toHaveText(name)
  await page.keyboard.press('Space')
  await expect(peek).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(row(page, 4)).toHaveAttribute('aria-selected', 'true')
  await expect(row(page, 4).locator('[col-id="district"]')).toBeFocused()
})

test('an order is set by a heading, stays in the address, and goes again', async ({ city: { page } }) => {
  await showCompanies(page)
  const employees = grid(page).getByRole('columnheader', { name: 'Beschäftigte' })
  const numbers = async (): Promise<readonly number[]> => {
    const cells = await grid(page).locator('[role="gridcell"][col-id="employees"]').allTextContents()
    return cells.filter((text) => text.trim() !== '').map((text) => Number(text.replaceAll('.', '')))
  }
  await employees.click()
  await expect(employees).toHaveAttribute('aria-sort', 'ascending')
  await employees.click()
  await expect(employees).toHaveAttribute('aria-sort', 'descending')
  await expect(page).toHaveURL(/sort=-employees/)
  await expect
    .poll(async () => {
      const first = (await numbers()).slice(0, 5)
      return first.length === 5 && first.every((number, at) => at === 0 || number <= (first[at - 1] ?? 0))
    })
    .toBe(true)
  await page.reload()
  await expect(employees).toHaveAttribute('aria-sort', 'descending')
  await employees.click()
  await expect(employees).toHaveAttribute('aria-sort', 'none')
  await expect(page).not.toHaveURL(/sort=/)
})

test('a heading that is pressed again before the list has caught up counts twice', async ({
  city: { page },
}) => {
  await showCompanies(page)
  const employees = grid(page).getByRole('columnheader', { name: 'Beschäftigte' })
  const seen = await employees.evaluate(async (heading) => {
    const orders: (string | null)[] = []
    new MutationObserver(() => {
      const order = heading.getAttribute('aria-sort')
      if (orders.at(-1) !== order) orders.push(order)
    }).observe(heading, { attributeFilter: ['aria-sort'] })
    // a heading that has been drawn anew has another label
    const press = () => heading.querySelector<HTMLElement>('.ag-header-cell-label')?.click()
    for (const order of ['sort=employees', 'sort=-employees']) {
      press()
      // the address has the order, the list is not drawn with it yet
      while (!location.hash.includes(order)) await new Promise((done) => setTimeout(done))
    }
    return orders
  })
  // at no time did the list go back to an order that had been changed since
  expect(seen).toEqual(['ascending', 'descending'])
  await expect(page).toHaveURL(/sort=-employees/)
  await expect(employees).toHaveAttribute('aria-sort', 'descending')
})

test('columns are chosen and ordered, stay so, and can be set back', async ({ city: { page } }) => {
  await showCompanies(page)
  const before = await titles(page)
  expect(before.slice(0, 3)).toEqual(['Name', 'Stadtteil', 'Beschäftigte'])
  const dialog = page.getByRole('dialog', { name: 'Spalten' })
  const open = page.getByRole('button', { name: 'Spalten' })
  await open.click()
  await dialog.getByRole('checkbox', { name: 'Beschäftigte', exact: true }).press('Space')
  await dialog.getByRole('button', { name: 'Letzter Kontakt nach vorn' }).click()
  await dialog.getByRole('button', { name: 'Übernehmen' }).click()
  // as many columns as fit are there
  const first = async () => (await titles(page)).slice(0, 4)
  const wanted = ['Name', 'Stadtteil', 'Letzter Kontakt', 'Letzter Besuch']
  await expect.poll(first).toEqual(wanted)
  await page.reload()
  await expect.poll(first).toEqual(wanted)

  await open.click()
  await dialog.getByRole('button', { name: 'Zurücksetzen' }).click()
  await dialog.getByRole('button', { name: 'Übernehmen' }).click()
  await expect.poll(first).toEqual(before.slice(0, 4))
})

test('rows stand closer when that is wanted, also the next time', async ({ city: { page } }) => {
  await showCompanies(page)
  const height = async () => (await row(page, 1).boundingBox())?.height ?? 0
  const before = await height()
  await page.getByRole('button', { name: 'Zeilen enger stellen' }).click()
  await expect.poll(height).toBeLessThan(before)
  const closer = await height()
  await page.reload()
  await expect(row(page, 1).locator('[col-id="name"]')).not.toBeEmpty()
  expect(await height()).toBe(closer)
})

test('a row has its commands in a menu; Esc gives the keys back to the row', async ({ city: { page } }) => {
  await showCompanies(page)
  const name = await nameIn(row(page, 2))
  await row(page, 2).locator('[col-id="district"]').click({ button: 'right' })
  const menu = page.getByRole('menu', { name: 'Unternehmen' })
  await expect(menu.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(row(page, 2).locator('[col-id="district"]')).toBeFocused()
  await row(page, 2).locator('[col-id="district"]').click({ button: 'right' })
  await menu.getByRole('menuitem').first().press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
})

test('the list is narrowed by typing, and shows all again', async ({ city: { page } }) => {
  await showCompanies(page)
  const footer = page.locator('.grid-footer')
  const all = await footer.textContent()
  await page.keyboard.press('Control+F')
  const search = page.getByRole('searchbox').first()
  await expect(search).toBeFocused()
  const name = await nameIn(row(page, 5))
  await page.keyboard.type(name)
  await expect(row(page, 1).locator('[col-id="name"]')).toHaveText(name)
  await expect(footer).not.toHaveText(all ?? '')
  await page.keyboard.type(' gibt es nicht')
  await expect(
    page.getByRole('button', { name: /Filter .*(löschen|aufheben|entfernen)/ }).last(),
  ).toBeVisible()
  await search.fill('')
  await expect(footer).toHaveText(all ?? '')
})
