import { expect, type Page } from '@playwright/test'
import { test } from '../support/window.ts'
import { allScreens, show } from '../support/screens.ts'

test('what a screen reader hears of the dialogs that most is written in', async ({ kontor }) => {
  const { page } = kontor
  await page.keyboard.press('Control+Shift+B')
  const visit = page.getByRole('dialog', { name: 'Besuch festhalten' })
  await expect(visit).toMatchAriaSnapshot({ name: 'log-visit.aria.yml' })
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+N')
  const company = page.getByRole('dialog', { name: 'Neues Unternehmen' })
  await company.getByRole('textbox', { name: 'Name (Pflichtfeld)' }).fill('Weiß Metallbau')
  await company.getByText('Weitere Angaben').click()
  await expect(company.getByRole('textbox', { name: 'USt-IdNr.' })).toBeVisible()
  await expect(company).toMatchAriaSnapshot({ name: 'new-organisation.aria.yml' })
})

/** Elements that make the page wider than the window. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const scrolls = (element: Element) => element.scrollWidth > element.clientWidth + 1
    return [document.documentElement, ...document.querySelectorAll('main')]
      .filter(scrolls)
      .map((element) => `${element.tagName} ${element.scrollWidth} > ${element.clientWidth} of ${width}`)
  })

test('at 400 % nothing has to be scrolled sideways', async ({ city: { page } }) => {
  // what is left of 1280 × 1024
  await page.setViewportSize({ width: 320, height: 256 })
  const screens = await allScreens(page)
  const found: string[] = []
  for (const screen of screens.filter(({ name }) =>
    ['start', 'organisation', 'group', 'settings'].includes(name),
  )) {
    await show(page, screen)
    found.push(...(await overflowing(page)).map((what) => `${screen.name}: ${what}`))
  }
  expect(found).toEqual([])
})

test("with forced colours the chosen row and the keys' place stay visible", async ({
  city: { page },
}, testInfo) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await show(page, { name: 'organisations', hash: '#/organisations' })
  const grid = page.getByRole('grid', { name: 'Unternehmen' })
  const row = grid.getByRole('row').nth(3)
  // the name is a link: a press there would open the company
  await row.getByRole('gridcell').nth(1).click()
  await expect(row).toHaveAttribute('aria-selected', 'true')
  const looks = await row.evaluate((element) => {
    const other = element.nextElementSibling ?? element
    const cell = element.querySelector('.ag-cell-focus') ?? element
    const look = (of: Element) => {
      const { backgroundColor, color, outlineStyle, borderTopColor } = getComputedStyle(of)
      return { backgroundColor, color, outlineStyle, borderTopColor }
    }
    return { chosen: look(element), other: look(other), cell: look(cell) }
  })
  await page.screenshot({ path: testInfo.outputPath('forced-colours.png') })
  expect(looks.chosen).not.toEqual(looks.other)
  expect(looks.cell).not.toEqual(looks.chosen)
})
