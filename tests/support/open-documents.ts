import fs from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import type { KontorWindow } from './kontor.ts'
import { eml } from './mails.ts'

const addButton = (page: Page): Locator =>
  page.getByRole('main').getByRole('button', { name: 'Datei hinzufügen', exact: true }).first()

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#${address}`)
}

/** The next file that is chosen is this one. */
async function chosen(kontor: KontorWindow, name: string, content: string | Uint8Array): Promise<void> {
  const file = `${kontor.profile}/${name}`
  fs.writeFileSync(file, content)
  await kontor.answerDialogs(file)
}

/** Chooses a file where no record is shown; the dialog that asks where it goes. */
async function openWhere(kontor: KontorWindow): Promise<Locator> {
  const { page } = kontor
  await chosen(kontor, 'angebot.txt', 'Angebot')
  await goTo(page, '/people')
  await page.getByRole('heading', { level: 1, name: 'Personen' }).waitFor()
  await page.keyboard.press('Control+K')
  await page.keyboard.type('Datei hinzufügen')
  await page.getByRole('option', { name: /Datei hinzufügen/ }).click()
  return page.getByRole('dialog', { name: 'Dateien ablegen' })
}

/** Chooses a mail on the page of a company; the dialog that shows what was recognised. */
async function openMail(kontor: KontorWindow, company: number): Promise<Locator> {
  await chosen(kontor, 'angebot.eml', eml())
  await goTo(kontor.page, `/organisations/${company}?tab=documents`)
  await addButton(kontor.page).click()
  return kontor.page.getByRole('dialog', { name: 'Mail ablegen' })
}

/** Adds a document to a company, once; the dialog that gives it another name. */
async function openRename(kontor: KontorWindow, company: number): Promise<Locator> {
  const { page } = kontor
  await chosen(kontor, 'angebot.txt', 'Angebot')
  await goTo(page, `/organisations/${company}?tab=documents`)
  const row = page.getByRole('row', { name: /angebot\.txt/ })
  const isNone = page.getByText('Noch keine Dokumente')
  await row.or(isNone).first().waitFor()
  if (await isNone.isVisible()) await addButton(page).click()
  await row.getByRole('button', { name: /^Befehle/ }).click()
  await page.getByRole('menuitem', { name: 'Umbenennen' }).click()
  return page.getByRole('dialog')
}

/** The forms of documents, see `journeys`. */
export const documentJourneys = {
  'document.add': {
    open: openWhere,
    field: (form: Locator): Locator => form.getByRole('combobox', { name: 'Wohin?' }),
    text: 'Zaunkö',
  },
  'document.mail': {
    open: (kontor: KontorWindow, { organisation }: { readonly organisation: number }): Promise<Locator> =>
      openMail(kontor, organisation),
    field: (form: Locator): Locator => form.getByRole('textbox', { name: 'Text' }),
    text: 'Fragt nach der Halle',
  },
  'document.rename': {
    open: (kontor: KontorWindow, { organisation }: { readonly organisation: number }): Promise<Locator> =>
      openRename(kontor, organisation),
    field: (form: Locator): Locator => form.getByRole('textbox', { name: /^Name/ }),
    text: 'Angebot vom März',
  },
} as const
