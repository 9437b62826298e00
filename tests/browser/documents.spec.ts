import fs from 'node:fs'
import { expect } from '@playwright/test'
import { makeRecords } from '../support/draft-forms.ts'
import { visit } from '../support/journey.ts'
import { dropOn } from '../support/drop.ts'
import { eml, placed, smallPdf } from '../support/mails.ts'
import { violations } from '../support/violations.ts'
import { test } from '../support/window.ts'

const mail = eml({
  from: 'Dora Drossel <dora@drossel.example>',
  attachments: [
    { name: 'Angebot.pdf', mediaType: 'application/pdf', bytes: smallPdf('Angebot') },
    { name: 'Setup.exe', bytes: Buffer.from('MZ') },
  ],
})

test('a mail dropped on a company is confirmed with one key and stands on the timeline with its files', async ({
  kontor: { page },
}) => {
  const { organisation } = await makeRecords(page)
  await visit(page, `/organisations/${organisation}`)
  await page.getByRole('heading', { level: 1, name: 'Bäckerei Amsel GmbH' }).waitFor()
  expect(await dropOn(page, 'main h1', [{ name: 'Angebot für die Halle.eml', bytes: mail }])).toBe('copy')

  const dialog = page.getByRole('dialog', { name: 'Mail ablegen' })
  await expect(dialog.getByText('Dora Drossel <dora@drossel.example>')).toBeVisible()
  await expect(dialog.getByText(/^Dienstag, 10\. März 2026, /)).toBeVisible()
  await expect(dialog.getByText('Vorgeschlagen: hier abgelegt')).toBeVisible()
  await expect(dialog.getByRole('checkbox', { name: /Angebot\.pdf/ })).toBeChecked()
  await expect(dialog.getByRole('checkbox', { name: /Setup\.exe/ })).toBeDisabled()
  await dialog.getByRole('row', { name: /Dora Drossel/ }).click()
  expect(await violations(page, 'documents')).toEqual([])
  await expect(dialog.getByRole('textbox', { name: 'Betreff' })).toHaveValue('Angebot für die Halle')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()

  const entry = page.getByRole('listitem').filter({ hasText: 'Angebot für die Halle' }).first()
  await expect(entry.getByText('anbei das Angebot für die Halle')).toBeVisible()
  await expect(entry.getByRole('link', { name: 'Dora Drossel' })).toBeVisible()
  const files = entry.getByRole('list', { name: 'Dokumente dazu' })
  await expect(files.getByRole('button')).toHaveText(['Angebot für die Halle.eml', 'Angebot.pdf'])
  await page.getByRole('button', { name: 'Rückgängig' }).click()
  await expect(entry).toBeHidden()
})

test('files are added with the keys alone, renamed, deleted and had back', async ({ kontor }) => {
  const { page } = kontor
  const { organisation } = await makeRecords(page)
  await visit(page, `/organisations/${organisation}?tab=documents`)
  await kontor.answerDialogs(placed(kontor.profile, 'Plan.pdf', smallPdf('Plan')))
  const add = page.getByRole('button', { name: 'Datei hinzufügen' })
  await add.focus()
  await page.keyboard.press('Enter')
  const row = page.getByRole('row', { name: /Plan\.pdf/ })
  await expect(row).toContainText('Erika Beispiel')
  expect(await violations(page, 'documents')).toEqual([])

  await row.getByRole('button', { name: 'Befehle für „Plan.pdf“' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Umbenennen' }).press('Enter')
  await page.getByRole('textbox', { name: /^Name/ }).fill('Lageplan')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /Lageplan\.pdf/ })).toBeVisible()

  await page.getByRole('button', { name: 'Befehle für „Lageplan.pdf“' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Löschen' }).press('Enter')
  await expect(page.getByText('Noch keine Dokumente')).toBeVisible()
  await page.getByRole('button', { name: 'Rückgängig' }).click()
  await expect(page.getByRole('row', { name: /Lageplan\.pdf/ })).toBeVisible()

  const copy = `${kontor.profile}/Kopie.pdf`
  await kontor.answerDialogs(copy)
  await page.getByRole('button', { name: 'Befehle für „Lageplan.pdf“' }).press('Enter')
  await page.getByRole('menuitem', { name: /Speichern unter/ }).press('Enter')
  await expect(page.getByText('Gespeichert als „Kopie.pdf“')).toBeVisible()
  expect(fs.readFileSync(copy).equals(smallPdf('Plan'))).toBe(true)
})

test('a file dropped beside all records asks where it goes; a program is refused in words', async ({
  kontor: { page },
}) => {
  await makeRecords(page)
  await visit(page, '/people')
  await page.getByRole('heading', { level: 1, name: 'Personen' }).waitFor()
  await dropOn(page, 'main h1', [
    { name: 'Plan.pdf', bytes: smallPdf('Plan') },
    { name: 'Rechnung.pdf', bytes: Buffer.from('MZ\x90') },
  ])
  await expect(page.getByText(/„Rechnung\.pdf“ ist ein Programm/)).toBeVisible()
  const dialog = page.getByRole('dialog', { name: 'Dateien ablegen' })
  await dialog.getByRole('combobox', { name: /Wohin/ }).fill('Bündnis')
  await page.getByRole('option', { name: /Bündnis Ausbildung/ }).click()
  expect(await violations(page, 'documents')).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('„Plan.pdf“ abgelegt bei Bündnis Ausbildung')).toBeVisible()
})

test('a file dropped on an entry of the timeline joins it, and one on a person stands with the person', async ({
  kontor: { page },
}) => {
  const { organisation, person } = await makeRecords(page)
  await visit(page, `/organisations/${organisation}`)
  await page.getByRole('button', { name: 'Antrittsbesuch' }).waitFor()
  await dropOn(page, '[data-files-with^="visit/"]', [{ name: 'Foto.txt', bytes: Buffer.from('x') }])
  await expect(page.getByRole('list', { name: 'Dokumente dazu' })).toContainText('Foto.txt')
  await visit(page, `/people/${person}`)
  await page.getByRole('heading', { level: 1, name: 'Erika Amsel' }).waitFor()
  await dropOn(page, 'main h1', [{ name: 'Vollmacht.pdf', bytes: smallPdf('Vollmacht') }])
  await expect(page.getByRole('table', { name: 'Dokumente' })).toContainText('Vollmacht.pdf')
})

test('a mail whose text was copied is pasted as a mail, a picture as a document', async ({
  kontor: { page },
}) => {
  const { organisation } = await makeRecords(page)
  await visit(page, `/organisations/${organisation}`)
  const composer = page.getByRole('textbox', { name: 'Kontakt festhalten' })
  await composer.focus()
  const paste = (text: string, picture: boolean) =>
    page.evaluate(
      ([pasted, isPicture]) => {
        const clipboardData = new DataTransfer()
        if (pasted !== '') clipboardData.setData('text/plain', pasted)
        if (isPicture) clipboardData.items.add(new File(['\x89PNG'], 'image.png', { type: 'image/png' }))
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        )
      },
      [text, picture] as const,
    )
  await paste('Von: Erika Amsel <erika@amsel.example>\nBetreff: Rückruf\n\nBitte rufen Sie an.', false)
  const dialog = page.getByRole('dialog', { name: 'Mail ablegen' })
  await expect(dialog.getByRole('textbox', { name: 'Text' })).toHaveValue('Bitte rufen Sie an.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 4, name: 'Rückruf' })).toBeVisible()
  await composer.focus()
  await paste('', true)
  await expect(page.getByText(/„Bild .*\.png“ abgelegt bei Bäckerei Amsel GmbH/)).toBeVisible()
})
