import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { openByMenuKeys, tile, toComparison, waitForComparison } from '../support/import-steps.ts'
import { countOrganisations, goTo, setUpOffice } from '../support/journey.ts'
import { writeExtract } from '../support/register-files.ts'
import { test } from '../support/window.ts'

test('a file that is no register says so, and what to do', async ({ kontor }, testInfo) => {
  const { page } = kontor
  const broken = [
    {
      name: 'archiv.csv',
      bytes: Buffer.concat([Buffer.from('504b0304140006000800', 'hex'), Buffer.alloc(4000, 'bild.png')]),
      says: /Archiv|beschädigt/,
    },
    { name: 'brief.csv', bytes: Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\n'), says: /PDF/ },
    { name: 'leer.csv', bytes: Buffer.alloc(0), says: /leer/ },
  ]
  for (const { name, bytes, says } of broken) {
    const file = testInfo.outputPath(name)
    fs.writeFileSync(file, bytes)
    await kontor.answerDialogs(file)
    await goTo(page, 'Import')
    await page.getByRole('button', { name: 'Register auswählen' }).first().click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText(says)
    await page.getByRole('main').getByRole('button', { name: 'Abbrechen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible()
  }
})

test('a file that goes away before it is compared: said where the person is, another can be chosen', async ({
  kontor,
}, testInfo) => {
  const { page } = kontor
  const file = testInfo.outputPath('weg.csv')
  writeExtract(file, 'first')
  await kontor.answerDialogs(file)
  await goTo(page, 'Import')
  await openByMenuKeys(page)
  await page.keyboard.press('Control+Enter')
  await page.getByRole('table', { name: 'Zuordnung der Spalten' }).waitFor()
  fs.rmSync(file)
  await page.keyboard.press('Control+Enter')
  const notice = page.getByRole('main').getByRole('alert')
  await expect(notice).toContainText('gibt es nicht mehr')
  const other = testInfo.outputPath('anderes.csv')
  writeExtract(other, 'first')
  await kontor.answerDialogs(other)
  await page.getByRole('main').getByRole('button', { name: 'Andere Datei auswählen' }).click()
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('anderes.csv')
  await page.getByRole('main').getByRole('button', { name: 'Weiter' }).waitFor()
  await toComparison(page)
})

test('a pipe in the place of a file is refused at once, and another file can be chosen', async ({
  kontor,
}, testInfo) => {
  test.skip(process.platform === 'win32', 'Windows has no pipes among its files')
  const { page } = kontor
  const pipe = testInfo.outputPath('haengt.csv')
  execFileSync('mkfifo', [pipe])
  try {
    await kontor.answerDialogs(pipe)
    await goTo(page, 'Import')
    await page.getByRole('heading', { level: 1, name: 'Import' }).waitFor()
    await page.keyboard.press('Control+N')
    await expect(page.getByRole('main').getByRole('alert')).toContainText('keine gewöhnliche Datei')
    await expect(page.getByRole('main').getByRole('button', { name: 'Andere Datei auswählen' })).toBeVisible()
  } finally {
    fs.rmSync(pipe)
  }
})

test('personal columns are named and not taken; one that only seems so may be taken', async ({
  kontor,
}, testInfo) => {
  const { page } = kontor
  const file = testInfo.outputPath('gewerbe.csv')
  const days = ['01.02.1970', '03.04.1981', '05.06.1965', '30.11.1958', '17.08.1990', '09.09.1949']
  fs.writeFileSync(
    file,
    [
      'Gewerbe-ID;Firma;Ort;Geb.-Datum;Konfession;Feld 6',
      ...days.map((day, index) => `G${index};Ahlers Bau ${index};Bottrop;${day};ev;${day}`),
    ].join('\n'),
  )
  await kontor.answerDialogs(file)
  await goTo(page, 'Import')
  await openByMenuKeys(page)
  await page.keyboard.press('Control+Enter')
  const main = page.getByRole('main')
  await expect(main).toContainText('nie gespeichert: Geb.-Datum (Geburt oder Alter), Konfession (Religion).')
  await expect(main).toContainText('nicht gespeichert: Feld 6 (Geburt oder Alter)')
  await expect(page.getByRole('button', { name: /Feld in Kontor: Konfession/ })).toBeDisabled()
  await page.getByRole('button', { name: /Feld in Kontor: Feld 6/ }).click()
  await page.getByRole('option', { name: 'Gegründet am' }).click()
  await expect(main).toContainText('vermutlich persönlich, bitte prüfen')
  await page.keyboard.press('Control+Enter')
  await waitForComparison(page)
  await expect(main).toContainText('Nicht gespeichert wurden: Geb.-Datum, Konfession.')
})

test('decisions are still there after Kontor was closed', async ({ launch }, testInfo) => {
  const first = await launch()
  await setUpOffice(first)
  const known = testInfo.outputPath('bekannt.csv')
  writeExtract(known, 'first')
  await first.answerDialogs(known)
  await goTo(first.page, 'Import')
  await openByMenuKeys(first.page)
  await toComparison(first.page)
  await first.page.keyboard.press('Control+Enter')
  await first.page.getByText('Register eingelesen').waitFor()
  const next = testInfo.outputPath('naechste.csv')
  writeExtract(next, 'second')
  await first.answerDialogs(next)
  await goTo(first.page, 'Import')
  await openByMenuKeys(first.page)
  await toComparison(first.page)
  const elektro = { name: /Elektro Weiss/ }
  await expect(first.page.getByRole('option', elektro)).toBeFocused()
  await first.page.keyboard.press('x')
  await expect(tile(first.page, 'Zu entscheiden')).toBeVisible()
  await expect(first.page.getByText('nur offene (eine)')).toBeVisible()
  await first.close()

  const { page } = await launch()
  await goTo(page, 'Import')
  await expect(page.getByRole('table', { name: 'Angefangene Importe' })).toContainText('eine zu entscheiden')
  await page.getByRole('button', { name: 'Fortsetzen: naechste.csv' }).click()
  await waitForComparison(page)
  await expect(page.getByRole('option', elektro)).toContainText('auslassen')
  // the columns can be changed without the file
  await page.getByRole('main').getByRole('button', { name: 'Zurück' }).click()
  await expect(page.getByRole('table', { name: 'Zuordnung der Spalten' })).toContainText('Marktplatz 8')
  await page.getByRole('button', { name: /Feld in Kontor: federal_state/ }).click()
  await page.getByRole('option', { name: 'Stadtteil' }).click()
  await page.getByRole('main').getByRole('button', { name: 'Abgleichen' }).click()
  await waitForComparison(page)
  await page.getByRole('button', { name: 'Verwerfen' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Verwerfen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible()
  await expect(page.getByText('Angefangene Importe')).toBeHidden()
  expect(await countOrganisations(page)).toBe(10)
})

const realExtract = path.resolve(
  import.meta.dirname,
  '../../../shared/data/registers/offeneregister_100_noofficers.csv',
)

test('a real extract of OffeneRegister, twice: the second time nothing changes', async ({ kontor }) => {
  test.skip(!fs.existsSync(realExtract), 'the extract is not beside the project')
  const { page } = kontor
  await kontor.answerDialogs(realExtract)
  await goTo(page, 'Import')
  await openByMenuKeys(page)
  await toComparison(page)
  await expect(tile(page, 'Neu')).toContainText('100')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Register eingelesen').waitFor()
  expect(await countOrganisations(page)).toBe(100)
  await goTo(page, 'Import')
  await openByMenuKeys(page)
  await toComparison(page)
  await expect(tile(page, 'Unverändert')).toContainText('100')
  await expect(page.getByText(/Genau diese Datei wurde schon eingelesen/)).toBeVisible()
  await expect(page.getByRole('main').getByRole('button', { name: 'Nichts einzulesen' })).toBeDisabled()
})
