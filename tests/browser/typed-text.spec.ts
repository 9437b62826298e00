import { expect, type Page } from '@playwright/test'
import { test, type Kontor } from '../support/window.ts'
import { makeRecords } from '../support/draft-forms.ts'
import { goTo, visit } from '../support/journey.ts'

/** The dialog for a visit, opened where no company is clear. */
async function logVisit(kontor: Kontor) {
  const { page } = kontor
  const records = await makeRecords(page)
  await goTo(page, 'Start')
  await page.keyboard.press('Control+Shift+B')
  const dialog = page.getByRole('dialog', { name: 'Besuch festhalten' })
  return { page, records, dialog, company: dialog.getByRole('combobox', { name: 'Unternehmen' }) }
}

/** Puts a text into the field that has the keys, as the clipboard does. */
const paste = (page: Page, text: string) => page.keyboard.insertText(text)

test('a name that was typed and not chosen stays when the field is left, and nothing is saved without it', async ({
  kontor,
}) => {
  const { page, dialog, company } = await logVisit(kontor)
  await company.pressSequentially('Bäckerei Am')
  await expect(page.getByRole('option', { name: /Bäckerei Amsel/ })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(company).toHaveValue('Bäckerei Am')
  await expect(dialog.getByText('Noch nicht ausgewählt')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(company).toBeFocused()
  await company.fill('bäckerei amsel gmbh')
  await expect(page.getByRole('option', { name: /Bäckerei Amsel/ })).toBeVisible()
  await page.keyboard.press('Tab')
  // the whole name says which one is meant
  await expect(company).toHaveValue('Bäckerei Amsel GmbH')
  await expect(dialog.getByText('Noch nicht ausgewählt')).toBeHidden()
})

test('what stands in the field is what is saved: another text is another company', async ({ kontor }) => {
  const { page, dialog, company } = await logVisit(kontor)
  await company.fill('amsel')
  await page.getByRole('option', { name: /Bäckerei Amsel/ }).click()
  await expect(dialog.getByRole('row', { name: 'Erika Amsel' })).toBeVisible()
  await company.fill('Drossel')
  await page.keyboard.press('Tab')
  await expect(company).toHaveValue('Drossel')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeVisible()
  await expect(company).toHaveValue('Drossel')
})

test('letters typed while a person has the keys become the name of another person', async ({ kontor }) => {
  const { page, dialog, company } = await logVisit(kontor)
  await company.fill('amsel')
  await page.getByRole('option', { name: /Bäckerei Amsel/ }).click()
  await expect(dialog.getByRole('row', { name: 'Erika Amsel' })).toBeFocused()
  await page.keyboard.type('Jan Zaun')
  await expect(dialog.getByRole('textbox', { name: 'Weitere Person' })).toHaveValue('Jan Zaun')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await page.keyboard.press('Control+K')
  await page.keyboard.type('jan zaun')
  await expect(page.getByRole('option', { name: /Jan Zaun/ })).toBeVisible()
})

test('the dialog says what is missing and keeps what was typed', async ({ kontor }) => {
  const { page, dialog, company } = await logVisit(kontor)
  const note = dialog.getByRole('textbox', { name: 'Notiz' })
  await note.fill('Ohne Unternehmen')
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByText('Welches Unternehmen? Bitte auswählen.')).toBeVisible()
  await expect(note).toHaveValue('Ohne Unternehmen')
  await company.fill('Amsel')
  await page.getByRole('option', { name: /Bäckerei Amsel/ }).click()
  const newcomer = dialog.getByRole('textbox', { name: 'Weitere Person' })
  await newcomer.fill('Jan Neu')
  await newcomer.press('Enter')
  await expect(dialog.getByRole('row', { name: /Jan Neu/ })).toBeVisible()
  await page.keyboard.press('Control+S')
  await expect(dialog).toBeHidden()
  await page.keyboard.press('Control+K')
  await page.keyboard.type('jan neu')
  await expect(page.getByRole('option', { name: /Jan Neu/ })).toBeVisible()
})

test('a number counts when it is saved by keys, although its field was not left', async ({ kontor }) => {
  const { page } = kontor
  const { organisation } = await makeRecords(page)
  await visit(page, `/organisations/${organisation}`)
  await page.getByRole('heading', { level: 1, name: 'Bäckerei Amsel GmbH' }).waitFor()
  await page.keyboard.press('F2')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Beschäftigte', exact: true }).pressSequentially('1204')
  await page.keyboard.press('Control+S')
  await expect(dialog).toBeHidden()
  await expect(page.getByText('1.204').first()).toBeVisible()
})

test('a long text is kept whole; what is too long is said at its field and stays there', async ({
  kontor,
}) => {
  const { page } = kontor
  const { organisation } = await makeRecords(page)
  await visit(page, `/organisations/${organisation}`)
  const line = 'Zeile mit allem, was Frau Amsel über die neue Backstube gesagt hat, und noch etwas.\n'
  const fits = line.repeat(500).trimEnd()
  const composer = page.getByRole('main').getByRole('textbox', { name: 'Kontakt festhalten' })
  await composer.focus()
  await paste(page, fits)
  await expect(composer).toHaveValue(fits)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Kontakt festgehalten').first()).toBeVisible()
  await expect(composer).toHaveValue('')

  const tooLong = 'x'.repeat(101_234)
  await composer.focus()
  await paste(page, tooLong)
  await expect(page.getByText('Um 1.234 Zeichen zu lang, höchstens 100.000.')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(composer).toHaveValue(tooLong)

  await page.getByRole('button', { name: 'Weitere Befehle', exact: true }).click()
  await page.getByRole('menuitem', { name: /Angaben bearbeiten/ }).click()
  const dialog = page.getByRole('dialog')
  const short = dialog.getByRole('textbox', { name: 'Kurzname' })
  await short.focus()
  await paste(page, 'a'.repeat(201))
  await expect(dialog.getByText('Um ein Zeichen zu lang, höchstens 200.')).toBeVisible()
  await page.keyboard.press('Control+S')
  await expect(short).toHaveValue('a'.repeat(201))
  await page.keyboard.press('Backspace')
  await expect(dialog.getByText(/zu lang/)).toBeHidden()
})
