import fs from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../support/window.ts'
import { countOrganisations, goTo } from '../support/journey.ts'
import { openByMenuKeys, pressButton, tile, undoNewest, waitForComparison } from '../support/import-steps.ts'
import { writeExtract } from '../support/register-files.ts'
import { violations } from '../support/violations.ts'

const main = (page: Page): Locator => page.getByRole('main')

/** Makes a source for the open file by keyboard alone: a commercial register that lists everything it has. */
async function makeSource(page: Page): Promise<void> {
  await pressButton(page, 'Neue Quelle …')
  const dialog = page.getByRole('dialog', { name: 'Neue Quelle' })
  await dialog.waitFor()
  await expect(dialog.getByRole('textbox', { name: /Name der Quelle/ })).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('OffeneRegister')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Handels')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('button', { name: /Art der Quelle/ })).toBeFocused()
  await expect(dialog.getByRole('button', { name: /Art der Quelle/ })).toContainText('Handelsregister')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('radio', { name: /^Alles/ })).toBeChecked()
  expect(await violations(page, 'source')).toEqual([])
  await page.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
}

test('an extract by keyboard alone; the next issue with decisions; each taken back', async ({
  kontor,
}, testInfo) => {
  test.setTimeout(120_000)
  const { page } = kontor
  const first = testInfo.outputPath('auszug.csv')
  writeExtract(first, 'first')
  await kontor.answerDialogs(first)
  await goTo(page, 'Import')
  await openByMenuKeys(page)
  await expect(main(page).getByRole('heading', { level: 1 })).toHaveText('auszug.csv')
  await expect(page.getByRole('table', { name: 'Die ersten Zeilen der Datei' })).toContainText(
    'Größer & Söhne',
  )
  expect(await violations(page, 'file')).toEqual([])
  await makeSource(page)
  await expect(main(page).getByRole('button', { name: /Woher stammt die Datei/ })).toContainText(
    'OffeneRegister',
  )
  await pressButton(page, 'Weiter')
  const columns = page.getByRole('table', { name: 'Zuordnung der Spalten' })
  await expect(columns.getByRole('button', { name: /Feld in Kontor: registered_address/ })).toContainText(
    'Anschrift',
  )
  expect(await violations(page, 'columns')).toEqual([])
  await pressButton(page, 'Abgleichen')
  await waitForComparison(page)
  await expect(tile(page, 'Neu')).toContainText('10')
  expect(await violations(page, 'comparison')).toEqual([])
  expect(await countOrganisations(page)).toBe(0)
  await pressButton(page, '10 Zeilen einlesen')
  await page.getByText('Register eingelesen').waitFor()
  expect(await violations(page, 'result')).toEqual([])
  expect(await countOrganisations(page)).toBe(10)
  await pressButton(page, 'Unternehmen ansehen')
  await expect(page.getByRole('grid', { name: 'Unternehmen' }).getByText('Bäckerei Amsel GmbH')).toBeVisible()
  await expect(page.locator('.filter-chips')).toContainText(/Import „auszug\.csv“ vom \d/)

  const second = testInfo.outputPath('auszug-2.csv')
  writeExtract(second, 'second')
  await kontor.answerDialogs(second)
  await goTo(page, 'Import')
  await openByMenuKeys(page)
  await expect(main(page).getByRole('heading', { level: 1 })).toHaveText('auszug-2.csv')
  // the source and the mapping are those of the last file with these headings
  await expect(main(page).getByRole('button', { name: /Woher stammt die Datei/ })).toContainText(
    'OffeneRegister',
  )
  await pressButton(page, 'Weiter')
  await expect(page.getByText(/Zugeordnet wie beim letzten Mal/)).toBeVisible()
  await pressButton(page, 'Abgleichen')
  await waitForComparison(page)
  await expect(tile(page, 'Zu entscheiden')).toContainText('2')
  await expect(tile(page, 'Verschwunden')).toContainText('2')
  await expect(tile(page, 'Abgelehnt')).toContainText('1')
  const rows = page.getByRole('listbox', { name: 'Zu entscheiden' })
  // the keys are in the list of what is to be decided
  await expect(rows.getByRole('option', { name: /Elektro Weiss/ })).toBeFocused()
  await expect(page.getByRole('region', { name: /Ist „Elektro Weiss/ })).toContainText('gleicher Name')
  expect(await violations(page, 'decisions')).toEqual([])
  await page.keyboard.press('1')
  await expect(rows.getByRole('option', { name: /Elektro Weiss/ })).toContainText('verknüpft')
  await expect(rows.getByRole('option', { name: /Wüstefeldt/ })).toBeFocused()
  await page.keyboard.press('n')
  await expect(rows.getByRole('option', { name: /Wüstefeldt/ })).toContainText('neu')
  await tile(page, 'Geändert').click()
  const changes = page.getByRole('table', { name: 'Geändert' })
  await expect(changes.getByRole('row', { name: /Bäckerei Amsel GmbH/ })).toContainText(
    /Straße\s*Lindenstraße\s*→.*Marktplatz/,
  )
  await tile(page, 'Abgelehnt').click()
  await expect(page.getByRole('table', { name: 'Abgelehnt' })).toContainText('Der Name fehlt.')
  await tile(page, 'Verschwunden').click()
  await expect(page.getByRole('table', { name: 'Verschwunden' })).toContainText('Drechslerei Fennholt GmbH')

  // two of ten are missing: that must be confirmed first
  const apply = main(page).getByRole('button', { name: /Zeilen einlesen$/ })
  await expect(apply).toBeDisabled()
  for (const box of await main(page).getByRole('checkbox', { name: /^Ja, / }).all()) {
    await box.focus()
    await page.keyboard.press('Space')
  }
  await pressButton(page, /Zeilen einlesen$/)
  await page.getByText('Register eingelesen').waitFor()
  expect(await countOrganisations(page)).toBe(13)
  await page.getByRole('link', { name: /verschwunden/ }).click()
  const grid = page.getByRole('grid', { name: 'Unternehmen' })
  await expect(grid.getByText('Haldenblick Gastronomie GmbH')).toBeVisible()
  await expect(grid.getByText('Bäckerei Amsel GmbH')).toBeHidden()
  await goTo(page, 'Import')
  expect(await violations(page, 'history')).toEqual([])

  const rejects = testInfo.outputPath('abgelehnt.csv')
  await kontor.answerDialogs(rejects)
  await page.getByRole('button', { name: 'Zum Nachbessern speichern' }).click()
  await expect(page.getByText('Eine Zeile gespeichert')).toBeVisible()
  expect(fs.readFileSync(rejects, 'utf8')).toMatch(/^\ufeff?company_number;name;[\s\S]*Namenlose Gasse 9/)
  await page.getByRole('button', { name: 'Auffälligkeiten' }).first().click()
  await expect(page.getByRole('dialog')).toContainText('Der Name fehlt.')
  await page.keyboard.press('Escape')

  await undoNewest(page, 'auszug-2.csv')
  expect(await countOrganisations(page)).toBe(10)
  await undoNewest(page, 'auszug.csv')
  expect(await countOrganisations(page)).toBe(0)
})
