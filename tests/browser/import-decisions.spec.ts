import fs from 'node:fs'
import { expect, type Page } from '@playwright/test'
import type { OrganisationDetail, OrganisationFields } from '../../preload/contract/organisations.ts'
import { test } from '../support/window.ts'
import type { WithKontor } from '../support/kontor.ts'
import { textRows, workbookParts, zipOf } from '../support/workbook.ts'
import { openByMenuKeys, tile, toComparison, waitForComparison } from '../support/import-steps.ts'
import { goTo } from '../support/journey.ts'
import { writeExtract } from '../support/register-files.ts'

/** A company by its name, as the window gets it. */
async function companyOf(page: Page, name: string): Promise<OrganisationDetail> {
  const detail = await page.evaluate(async (wanted) => {
    const { lists, organisations } = (globalThis as unknown as WithKontor).kontor
    const listed = await lists.rows({ list: 'organisation', offset: 0, limit: 200, filter: {}, sort: [] })
    const row = listed.ok ? listed.value.rows.find((each) => each.name === wanted) : undefined
    const answer = row && (await organisations.get({ id: row.id }))
    return answer?.ok === true ? answer.value : null
  }, name)
  if (detail === null) throw new Error(`there is no company "${name}"`)
  return detail
}

/** Changes a company by hand, elsewhere. */
async function changeByHand(page: Page, name: string, part: Partial<OrganisationFields>): Promise<void> {
  const { id, version, fields } = await companyOf(page, name)
  const saved = await page.evaluate(
    (input) => (globalThis as unknown as WithKontor).kontor.organisations.update(input),
    { id, version, fields: { ...fields, ...part } },
  )
  expect(saved).toMatchObject({ ok: true })
}

test('what was entered by hand stays unless the person says otherwise, also after comparing again', async ({
  kontor,
}, testInfo) => {
  const { page } = kontor
  const main = page.getByRole('main')
  const first = testInfo.outputPath('auszug.csv')
  writeExtract(first, 'first')
  await kontor.answerDialogs(first)
  await goTo(page, 'Import')
  await openByMenuKeys(page)
  await toComparison(page)
  await page.keyboard.press('Control+Enter')
  await page.getByText('Register eingelesen').waitFor()
  await changeByHand(page, 'Bäckerei Amsel GmbH', { street: 'Hofweg', houseNumber: '7' })

  const second = testInfo.outputPath('auszug-2.csv')
  writeExtract(second, 'second')
  await kontor.answerDialogs(second)
  await goTo(page, 'Import')
  await openByMenuKeys(page)
  await toComparison(page)
  await page.getByRole('button', { name: 'Unverändert: 1 ansehen' }).click()
  const bakery = page
    .getByRole('table', { name: 'Unverändert' })
    .getByRole('row', { name: /Bäckerei Amsel GmbH/ })
  await expect(bakery).toContainText(/Hofweg bleibt\s*von Hand eingetragen\s*in der Datei: Marktplatz/)

  // a change elsewhere: comparing again is the way on, and the person finds the same rows in sight
  await changeByHand(page, 'Wüstefeld Optik GmbH', { note: 'Inhaberwechsel' })
  await expect(main.getByRole('button', { name: 'Neu abgleichen' })).toBeEnabled()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Unternehmen haben sich geändert')).toBeHidden()
  await waitForComparison(page)
  await expect(tile(page, 'Unverändert')).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByText('Für die eine Zeile:')).toBeVisible()
  await main.getByRole('button', { name: 'Alles aus der Datei', exact: true }).click()
  await expect(bakery).toContainText(/Hofweg →.*Marktplatz/)

  // a double click agrees once, presses nothing of the next step and selects nothing
  await main.getByRole('button', { name: /Zeilen? einlesen$/ }).dblclick()
  await page.getByText('Register eingelesen').waitFor()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('')
  expect((await companyOf(page, 'Bäckerei Amsel GmbH')).fields).toMatchObject({
    street: 'Marktplatz',
    houseNumber: '8',
  })
})

test('a workbook: its sheets, headings further down, and a sheet without rows', async ({
  kontor,
}, testInfo) => {
  const { page } = kontor
  const main = page.getByRole('main')
  const file = testInfo.outputPath('kammer.xlsx')
  const members = [
    ['Mitgliederverzeichnis der Kammer'],
    ['Stand: 1. Oktober 2026'],
    ['Nr', 'Firma', 'Straße', 'PLZ', 'Ort'],
    ...Array.from({ length: 8 }, (_, index) => [
      String(index + 1),
      `Werk ${String(index)} GmbH`,
      `Weg ${String(index)}`,
      '46236',
      'Musterstadt',
    ]),
  ]
  fs.writeFileSync(
    file,
    zipOf(
      workbookParts([
        { name: 'Deckblatt', rows: '' },
        { name: 'Betriebe', rows: textRows(members) },
      ]),
    ),
  )
  await kontor.answerDialogs(file)
  await goTo(page, 'Import')
  await openByMenuKeys(page)
  const sample = page.getByRole('table', { name: 'Die ersten Zeilen der Datei' })
  await expect(sample).toContainText('Werk 0 GmbH')
  await expect(main.getByText('Gelesen wird nur das Blatt „Betriebe“, nicht: Deckblatt.')).toBeVisible()
  const headings = page.getByRole('button', { name: /Überschriften/ })
  await expect(headings).toContainText('in der 3. gefüllten Zeile')
  const sheets = page.getByRole('button', { name: /Tabellenblatt/ })
  await sheets.click()
  await page.getByRole('option', { name: 'Deckblatt' }).click()
  await expect(page.getByText('Auf diesem Blatt steht keine Zeile.')).toBeVisible()
  await expect(main.getByRole('button', { name: 'Weiter' })).toBeDisabled()
  await sheets.click()
  await page.getByRole('option', { name: 'Betriebe' }).click()
  await expect(sample).toContainText('Werk 0 GmbH')
  await toComparison(page)
  await expect(tile(page, 'Neu')).toContainText('8')
})
