import fs from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import { makeRecords } from '../support/draft-forms.ts'
import { openByMenuKeys } from '../support/import-steps.ts'
import { goTo, visit } from '../support/journey.ts'
import type { WithKontor } from '../support/kontor.ts'
import { violations } from '../support/violations.ts'
import { test } from '../support/window.ts'

const settings = (page: Page) => visit(page, '/settings/own-fields')
const card = (page: Page, name: string): Locator => page.getByRole('region', { name })

/** Chooses in a select of a form. */
async function choose(page: Page, form: Locator, label: RegExp, option: string): Promise<void> {
  await form.getByRole('button', { name: label }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

test('a field with choices is defined and stands at once on page, form and list', async ({ kontor }) => {
  const { page } = kontor
  const { organisation } = await makeRecords(page)
  await settings(page)
  await card(page, 'Unternehmen').getByRole('button', { name: 'Neues Feld für Unternehmen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Neues eigenes Feld' })
  const name = dialog.getByRole('textbox', { name: /^Name/ })
  await name.fill('Rechtsform')
  await page.keyboard.press('Control+S')
  await expect(name).toHaveAccessibleDescription('So heißt schon ein Feld.')
  await name.fill('Lage')
  await choose(page, dialog, /^Art|Art$/, 'Auswahl, eines')
  await dialog.getByRole('button', { name: 'Wert hinzufügen' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Wert 1' })).toBeFocused()
  await page.keyboard.type('Ortsrand')
  await dialog.getByRole('button', { name: 'Wert hinzufügen' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Wert 2' })).toBeFocused()
  await page.keyboard.type('Stadtmitte')
  expect(await violations(page, 'own field')).toEqual([])
  await page.keyboard.press('Control+S')
  await expect(dialog).toBeHidden()
  await expect(card(page, 'Unternehmen').getByRole('row', { name: /^Lage/ })).toContainText(
    'Ortsrand, Stadtmitte',
  )
  expect(await violations(page, 'own fields')).toEqual([])

  await visit(page, `/organisations/${organisation}`)
  const facts = page.getByRole('region', { name: 'Angaben' })
  await facts.getByRole('button', { name: 'Angabe ergänzen' }).click()
  await page.getByRole('menuitem', { name: 'Lage', exact: true }).click()
  await choose(page, facts, /Lage/, 'Stadtmitte')
  await facts.getByRole('button', { name: 'Speichern' }).click()
  await expect(facts.getByRole('definition').filter({ hasText: 'Stadtmitte' })).toBeVisible()
  await facts.getByRole('button', { name: 'Woher stammt „Lage“?' }).click()
  await expect(page.getByRole('dialog').getByText('Stadtmitte')).toBeVisible()
  await page.keyboard.press('Escape')
  // F2 means the whole record where no fact has the keys
  await facts.getByRole('button', { name: /^Angaben bearbeiten/ }).focus()
  await page.keyboard.press('F2')
  const form = page.getByRole('dialog', { name: 'Angaben bearbeiten' })
  await choose(page, form, /Lage/, 'Ortsrand')
  await page.keyboard.press('Control+S')
  await expect(form).toBeHidden()
  await expect(facts.getByRole('definition').filter({ hasText: 'Ortsrand' })).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(facts.getByRole('definition').filter({ hasText: 'Stadtmitte' })).toBeVisible()
})

test('a choice that is held stays when it is taken away, and says with how many', async ({ kontor }) => {
  const { page } = kontor
  const { organisation } = await makeRecords(page)
  await page.evaluate(async (id) => {
    const { kontor: api } = globalThis as unknown as WithKontor
    const choice = (name: string) => ({ key: null, name, isArchived: false })
    const made = await api.ownFields.create({
      fields: {
        entity: 'organisation',
        name: 'Wege',
        help: '',
        kind: 'choices',
        unit: '',
        decimals: 0,
        choices: [choice('Bahn'), choice('Straße')],
      },
    })
    const found = await api.organisations.get({ id })
    if (made.ok && found.ok)
      await api.organisations.update({
        id,
        version: found.value.version,
        fields: found.value.fields,
        own: { [`own:${made.value.id}`]: '1' },
      })
  }, organisation)
  await settings(page)
  await page.getByRole('button', { name: 'Wege bearbeiten' }).click()
  const dialog = page.getByRole('dialog', { name: 'Eigenes Feld bearbeiten' })
  await expect(dialog.getByText('bei einem Eintrag')).toBeVisible()
  await dialog.getByRole('button', { name: 'Bahn entfernen' }).click()
  await expect(dialog.getByText(/Ein Eintrag hält diesen Wert/)).toBeVisible()
  await page.keyboard.press('Control+S')
  await expect(dialog).toBeHidden()
  await visit(page, `/organisations/${organisation}`)
  const facts = page.getByRole('region', { name: 'Angaben' })
  await expect(facts.getByRole('definition').filter({ hasText: 'Bahn' })).toBeVisible()
})

test('a column that is headed like an own field fills it, and says in words what would change', async ({
  city: kontor,
}, testInfo) => {
  const { page } = kontor
  const file = testInfo.outputPath('glasfaser.csv')
  fs.writeFileSync(
    file,
    'Firma;Straße;Hausnr.;PLZ;Ort;Glasfaseranschluss\r\nHydrovant Pumpentechnik GmbH;Werkstraße;52;43113;Lindenhafen;bestellt\r\n',
  )
  await kontor.answerDialogs(file)
  await goTo(page, 'Import')
  await openByMenuKeys(page)
  await page.keyboard.press('Control+Enter')
  const columns = page.getByRole('table', { name: 'Zuordnung der Spalten' })
  await expect(columns.getByRole('button', { name: /Feld in Kontor: Glasfaseranschluss/ })).toContainText(
    'Glasfaseranschluss',
  )
  await page.keyboard.press('Control+Enter')
  const main = page.getByRole('main')
  await expect(main.getByText('vorhanden', { exact: true })).toBeVisible()
  await expect(main.getByText('bestellt', { exact: true })).toBeVisible()
})
