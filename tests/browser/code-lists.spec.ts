import fs from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { test, type Kontor } from '../support/window.ts'
import { smallLists, type SmallList } from '../support/code-lists.ts'
import { complaintsOf, goTo } from '../support/journey.ts'

const lists = (page: Page) => page.getByRole('table', { name: 'Codelisten' })

/** Chooses a file and waits for what Kontor says of it. */
async function choose(kontor: Kontor, file: string, lines: readonly string[]): Promise<void> {
  fs.writeFileSync(file, lines.join('\r\n'))
  await kontor.answerDialogs(file)
  await kontor.page.getByRole('button', { name: 'Liste einlesen' }).click()
  await expect(kontor.page.getByRole('dialog')).toContainText(file.split('/').at(-1) ?? '')
}

async function read(kontor: Kontor, file: string, list: SmallList): Promise<void> {
  await choose(kontor, file, smallLists[list])
  // by the keys, because the message about the list before lies over the button for a while
  await kontor.page.getByRole('textbox', { name: /Name der Ausgabe/ }).press('Enter')
  await expect(kontor.page.getByRole('dialog')).toBeHidden()
}

test('code lists: what ships, a wrong file, reading, browsing, taking back', async ({ kontor }, testInfo) => {
  const { page } = kontor
  const complaints = complaintsOf(page)
  await goTo(page, 'Einstellungen')
  const row = lists(page).getByRole('row', { name: /Wirtschaftszweige WZ.2008/ })
  await expect(row).toContainText('mit Kontor ausgeliefert')
  await expect(row).toContainText('109')

  await choose(kontor, testInfo.outputPath('kunden.csv'), ['Firma;PLZ;Ort', 'Müller GmbH;46236;Musterstadt'])
  await expect(page.getByRole('dialog')).toContainText('keine Codeliste, die Kontor kennt')
  await page.keyboard.press('Escape')

  await choose(kontor, testInfo.outputPath('wz2008.csv'), smallLists.wz2008)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('wz2008.csv ist die Liste „Wirtschaftszweige WZ 2008“.')
  await expect(dialog.locator('.key-figure', { hasText: 'entfallen' })).toContainText('104')
  await expect(dialog).toContainText('104 Einträge, die bisher in der Liste stehen, fehlen')
  await expect(row).toContainText('mit Kontor ausgeliefert')
  await dialog.getByRole('button', { name: '17 Einträge einlesen' }).click()
  await expect(row).toContainText('Datei wz2008.csv')
  await expect(row).toContainText('Erika Beispiel')

  await row.getByRole('link').click()
  await page.getByRole('link', { name: 'Land- und Forstwirtschaft, Fischerei' }).click()
  await page.getByRole('link', { name: 'Landwirtschaft, Jagd' }).click()
  await page.getByRole('link', { name: 'Anbau einjähriger Pflanzen' }).click()
  await expect(page.getByRole('navigation', { name: 'Wo Sie in der Liste sind' })).toContainText('01.1 Anbau')
  await page.getByRole('searchbox', { name: 'In dieser Liste suchen' }).fill('kartoff')
  const entries = page.getByRole('table', { name: /Wirtschaftszweige/ })
  await expect(entries.getByRole('row')).toHaveCount(2)
  await expect(entries).toContainText('01.13.2')

  await page.getByRole('button', { name: 'Rückgängig' }).first().click()
  await goTo(page, 'Einstellungen')
  await expect(row).toContainText('mit Kontor ausgeliefert')
  expect(complaints).toEqual([])
})

test('a sector: looked up by words, said in words, converted by itself and by choice', async ({
  kontor,
}, testInfo) => {
  const { page } = kontor
  await goTo(page, 'Einstellungen')
  for (const list of ['wz2008', 'wz2025', 'conversion'] as const)
    await read(kontor, testInfo.outputPath(`${list}.csv`), list)

  await goTo(page, 'Unternehmen')
  await page.keyboard.press('Control+N')
  const form = page.getByRole('dialog', { name: 'Neues Unternehmen' })
  const name = form.getByRole('textbox', { name: /^Name/ })
  await name.fill('Autohaus Amsel GmbH')
  await name.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Autohaus Amsel GmbH')

  await page.keyboard.press('F2')
  const edit = page.getByRole('dialog', { name: 'Angaben bearbeiten' })
  const code = edit.getByRole('combobox', { name: 'WZ-Code' })
  await edit.getByRole('button', { name: /Ausgabe der WZ/ }).click()
  await page.getByRole('option', { name: 'WZ 2008' }).click()
  await code.fill('getreide')
  await page.getByRole('option', { name: /01\.11\.0/ }).click()
  await expect(code).toHaveValue('01.11.0')
  await expect(edit).toContainText('Anbau von Getreide')
  await edit.getByRole('button', { name: 'In WZ 2025 umschlüsseln' }).click()
  await expect(edit).toContainText('Umgeschlüsselt aus 01.11.0 (WZ 2008).')
  await expect(edit).toContainText('Anbau von anderem Getreide als Reis')

  await edit.getByRole('button', { name: /Ausgabe der WZ/ }).click()
  await page.getByRole('option', { name: 'WZ 2008' }).click()
  await code.fill('45.11.9')
  await expect(edit).toContainText('Diesen Code gibt es in der WZ 2008 nicht.')
  await code.fill('45.11.0')
  await edit.getByRole('button', { name: 'In WZ 2025 umschlüsseln' }).click()
  await expect(edit).toContainText('Was trifft auf dieses Unternehmen zu?')
  await edit.getByRole('button', { name: '47.81.0' }).click()
  await page.keyboard.press('Control+S')
  await expect(page.getByRole('main')).toContainText('47.81.0 (WZ 2025)')
  await expect(page.getByRole('main')).toContainText('Einzelhandel mit Kraftwagen')
})
