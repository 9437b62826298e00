import fs from 'node:fs'
import { expect, type Page, type TestInfo } from '@playwright/test'
import { pressButton } from '../support/import-steps.ts'
import { countOrganisations, goTo } from '../support/journey.ts'
import { test } from '../support/window.ts'
import { violations } from '../support/violations.ts'

const files = {
  'notizen.csv': [
    'Datum;Firma;Ansprechpartner;Art;Betreff;Text',
    '03.02.2024;Amsel Bau GmbH;Anna Amsel;Telefonat;Erweiterung;Sucht eine Halle.',
    '05.03.2024;Unbekannt GmbH;;E-Mail;Anfrage;Wer ist das?',
  ],
  'personen.csv': [
    'Nr.;Firmen-Nr.;Anrede;Vorname;Name;Telefon;Geburtstag',
    '1;1001;Frau;Anna;Amsel;02041 1234;1.2.1970',
    '2;9999;Herr;Niklas;Niemand;;',
  ],
  'firmen.csv': [
    'Firmen-Nr.;Firma;Straße;PLZ;Ort',
    '1001;Amsel Bau GmbH;Gartenweg 1;46236;Musterstadt',
    '1002;Drossel KG;Am Markt 2;46236;Musterstadt',
  ],
}

const written = (testInfo: TestInfo): readonly string[] =>
  Object.entries(files).map(([name, lines]) => {
    const file = testInfo.outputPath(name)
    fs.writeFileSync(file, lines.join('\r\n'))
    return file
  })

const partsOf = (page: Page) => page.getByRole('table', { name: 'Was übernommen würde' })

test('an office moves in with several files by keyboard, goes on after a look elsewhere, and takes it back', async ({
  kontor,
}, testInfo) => {
  test.setTimeout(120_000)
  const { page } = kontor
  await kontor.answerDialogs(...written(testInfo))
  await goTo(page, 'Import')
  await page.getByRole('heading', { level: 1, name: 'Import' }).waitFor()
  await page.evaluate(() => (location.hash = '#/imports/move'))
  await page.getByRole('heading', { level: 1, name: 'Umzug' }).waitFor()
  await page.getByRole('button', { name: 'Dateien auswählen' }).waitFor()
  await page.keyboard.press('Control+N')
  const tables = page.getByRole('table', { name: 'Dateien und Blätter' })
  await expect(tables.getByRole('button', { name: /Was die Zeilen sind/ })).toHaveText([
    'Notizen und Kontakte',
    'Personen',
    'Unternehmen',
  ])
  await expect(tables).toContainText('Nummer in „Firmen-Nr.“ wie „Firmen-Nr.“ in firmen.csv')
  expect(await violations(page, 'move')).toEqual([])

  // what was said stays, wherever the person goes meanwhile
  await tables.getByRole('button', { name: /^Spalten: personen.csv/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /Personen, deren Unternehmen niemand kennt/ }).click()
  await page.getByRole('option', { name: /ohne Unternehmen übernehmen/ }).click()
  await expect(dialog.getByRole('button', { name: /niemand kennt/ })).toContainText('ohne Unternehmen')
  await expect(dialog).toContainText('nicht gespeichert: Geburtstag')
  expect(await violations(page, 'move-columns')).toEqual([])
  await dialog.getByRole('button', { name: 'Schließen' }).last().click()
  await goTo(page, 'Import')
  await page.getByRole('button', { name: /^Fortsetzen: Umzug mit/ }).click()

  await pressButton(page, 'Abgleichen')
  await expect(partsOf(page).getByRole('row')).toHaveCount(4)
  await expect(partsOf(page)).toContainText('2 Unternehmen neu')
  await expect(partsOf(page)).toContainText('2 Personen neu')
  await expect(partsOf(page)).toContainText('1 davon ohne Unternehmen')
  await partsOf(page)
    .getByRole('button', { name: /^Ausgelassene Zeilen ansehen: Notizen/ })
    .click()
  await expect(dialog).toContainText('Dieses Unternehmen ist nicht bekannt.')
  expect(await violations(page, 'move-problems')).toEqual([])
  await page.keyboard.press('Escape')
  expect(await countOrganisations(page)).toBe(0)

  await page.getByRole('link', { name: 'Unternehmen ansehen und entscheiden' }).click()
  await page.getByRole('button', { name: 'Zum Umzug' }).click()
  await pressButton(page, 'Alles übernehmen')
  await page.getByText('Der Umzug ist übernommen').waitFor()
  expect(await violations(page, 'move-result')).toEqual([])
  expect(await countOrganisations(page)).toBe(2)
  await pressButton(page, 'Zu den Importen')
  await page.getByRole('button', { name: 'Teile ansehen' }).click()
  await expect(dialog.getByRole('row')).toHaveCount(4)
  await page.keyboard.press('Escape')
  const row = page.getByRole('row').filter({ hasText: 'firmen.csv, personen.csv, notizen.csv' })
  await row.getByRole('button', { name: 'Rückgängig machen' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Rückgängig machen' }).press('Enter')
  await expect(row).toContainText('rückgängig gemacht')
  await expect.poll(() => countOrganisations(page)).toBe(0)
})
