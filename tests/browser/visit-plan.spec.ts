import { expect, type Page } from '@playwright/test'
import { visit } from '../support/journey.ts'
import { test } from '../support/window.ts'

const main = (page: Page) => page.getByRole('main')
const proposals = (page: Page) => page.getByRole('table', { name: 'Vorschläge' })

/** Chooses a company by the keys. */
async function choose(page: Page, place: number): Promise<string> {
  const box = proposals(page).getByRole('checkbox').nth(place)
  await box.focus()
  await page.keyboard.press('Space')
  await expect(box).toBeChecked()
  return (await box.getAttribute('aria-label'))?.replace(' auswählen', '') ?? ''
}

test('companies are chosen, spread and planned by the keys alone, and all of it is taken back at once', async ({
  city: { page },
}) => {
  await visit(page, '/visits/plan')
  await expect(proposals(page).getByRole('row').nth(1)).toContainText('Punkte')
  const names = [await choose(page, 0), await choose(page, 2), await choose(page, 4)]
  await main(page).getByRole('button', { name: '3 Unternehmen verteilen' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Besuche verteilen' })
  for (const name of names) await expect(dialog.getByRole('listitem', { name })).toBeVisible()
  await dialog.getByRole('textbox', { name: /^Besuche je Woche/ }).fill('1')
  await page.keyboard.press('Tab')
  // one a week: three Tuesdays
  await expect(dialog.getByText(/^3 Besuche/)).toBeVisible()
  const days = dialog.getByRole('textbox', { name: /^Tag des Besuchs/ })
  await expect
    .poll(async () => new Set(await Promise.all([0, 1, 2].map((place) => days.nth(place).inputValue()))).size)
    .toBe(3)
  await dialog.getByRole('button', { name: `${names[0]} weglassen` }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(/^2 Besuche/)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Besuche geplant')).toBeVisible()
  const boxOf = (name = '') => main(page).getByRole('checkbox', { name: `${name} auswählen`, exact: true })
  await expect(boxOf(names[0])).toBeVisible()
  await expect(boxOf(names[1])).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(boxOf(names[1])).toBeVisible()
  await expect(boxOf(names[2])).toBeVisible()
})

test('companies for which there is no slot are named before anything is planned', async ({
  city: { page },
}) => {
  await visit(page, '/visits/plan')
  await expect(proposals(page).getByRole('row').nth(1)).toContainText('Punkte')
  const names = [await choose(page, 0), await choose(page, 1), await choose(page, 2)]
  await main(page).getByRole('button', { name: '3 Unternehmen verteilen' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Besuche verteilen' })
  // holidays, and the end of the days that can be written
  await dialog.getByRole('textbox', { name: 'Frühestens am' }).fill('26.12.2999')
  await page.keyboard.press('Tab')
  const left = dialog.getByText(/^Für 3 Unternehmen fand sich kein Termin/)
  for (const name of names) await expect(left).toContainText(name)
  await dialog.getByRole('button', { name: 'Besuche planen' }).press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('Es ist kein Besuch übrig')
})

test('whoever plans visits with none left is told so, and goes on once there are some again', async ({
  city: { page },
}) => {
  await visit(page, '/visits/plan')
  await expect(proposals(page).getByRole('row').nth(1)).toContainText('Punkte')
  const name = await choose(page, 0)
  await main(page).getByRole('button', { name: 'Ein Unternehmen verteilen' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Besuche verteilen' })
  const alert = dialog.getByRole('alert')
  await dialog.getByRole('button', { name: `${name} weglassen` }).press('Enter')
  await expect(dialog.getByText('Es ist kein Besuch übrig')).toBeVisible()
  await expect(alert).toBeHidden()
  // in a small window it comes into view
  await page.setViewportSize({ width: 480, height: 700 })
  await dialog.getByRole('textbox', { name: 'Frühestens am' }).focus()
  await page.keyboard.press('Control+Enter')
  await expect(alert).toContainText('Es ist kein Besuch übrig')
  await expect(alert).toBeInViewport()
  await dialog.getByRole('button', { name: 'Änderungen zurücknehmen' }).press('Enter')
  await expect(alert).toBeHidden()
  // nor is there one while it is not said when
  const minutes = dialog.getByRole('textbox', { name: /^Dauer/ })
  await minutes.fill('')
  await page.keyboard.press('Tab')
  await expect(dialog.getByText(/^Wählen Sie mindestens einen Tag/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Besuche planen' }).press('Enter')
  await expect(alert).toContainText('Wählen Sie mindestens einen Tag')
  await minutes.fill('45')
  await page.keyboard.press('Tab')
  await dialog.getByRole('button', { name: 'Besuche planen' }).press('Enter')
  await expect(page.getByText('Besuche geplant')).toBeVisible()
})

test('a cell of the coverage leads to its companies, and its gap to proposals for it', async ({
  city: { page },
}) => {
  await visit(page, '/visits/plan')
  await page.getByRole('tab', { name: 'Vorschläge' }).focus()
  await page.keyboard.press('ArrowRight')
  const cell = page.getByRole('link', { name: /^\d+ Unternehmen zeigen: Hafenquartier, 0–9$/ })
  const count = await cell.textContent()
  await page.getByRole('link', { name: /^es fehlen \d+, Vorschläge zeigen: Hafenquartier, 0–9$/ }).focus()
  await page.keyboard.press('Enter')
  await expect(main(page).getByRole('button', { name: /Stadtteil$/ })).toContainText('Hafenquartier')
  await expect(proposals(page).getByRole('rowheader').first()).toContainText('Hafenquartier')
  await page.goBack()
  await cell.focus()
  await page.keyboard.press('Enter')
  await expect(main(page).getByRole('checkbox', { name: `ansässig ${count}`, exact: true })).toBeChecked()
})

test('the visits of a week are printed, invited to and saved for a calendar', async ({ city }) => {
  const { page, profile } = city
  await visit(page, '/visits/plan?tab=tour')
  await page.getByRole('button', { name: 'Woche danach' }).click()
  await expect(page.getByRole('button', { name: 'Tourenblatt drucken' })).toBeEnabled()
  await city.answerDialogs(`${profile}/besuche.ics`)
  await page.getByRole('button', { name: 'Kalenderdatei speichern' }).click()
  await expect(page.getByText(/Besuche? in der Kalenderdatei/)).toBeVisible()
  await page
    .getByRole('button', { name: /^Mehr zum Besuch bei / })
    .first()
    .press('Enter')
  await page.getByRole('menuitem', { name: /^Formular für den Browser speichern/ }).press('Enter')
  await expect(page.getByRole('dialog', { name: /^Formular für unterwegs: / })).toBeVisible()
})

test('visits that are selected in their list are invited to, and the company’s page has the form for on the way', async ({
  city,
}) => {
  const { page, profile } = city
  await visit(page, '/timeline/visits')
  await expect(page.getByRole('grid')).toBeVisible()
  await page.getByRole('gridcell').nth(3).click()
  await page.keyboard.press('Control+a')
  await city.answerDialogs(`${profile}/besuche.ics`)
  await page.getByRole('button', { name: 'Einladen (Kalenderdatei)' }).click()
  await expect(page.getByText(/haben schon stattgefunden und stehen nicht darin/)).toBeVisible()
  await visit(page, '/visits/plan?tab=tour')
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await page.getByRole('button', { name: 'Weitere Befehle', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Besuchsbogen drucken' }).press('Escape')
})

test('what a reason counts is changed in the settings, and nothing of it is proposed any more', async ({
  city: { page },
}) => {
  await visit(page, '/settings')
  const weight = page.getByRole('textbox', { name: 'nie besucht' })
  await weight.fill('0')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Regeln gespeichert')).toBeVisible()
  await visit(page, '/visits/plan')
  await expect(main(page).getByRole('row', { name: 'nie besucht', exact: true })).toHaveText(
    /^nie besucht\s*0$/,
  )
})
