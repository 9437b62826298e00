import { expect } from '@playwright/test'
import { makeRecords } from '../support/draft-forms.ts'
import { visit } from '../support/journey.ts'
import { violations } from '../support/violations.ts'
import { test } from '../support/window.ts'

test('a function is changed where it stands: who decides, and how they are reached there', async ({
  kontor: { page },
}) => {
  const { person, organisation } = await makeRecords(page)
  await visit(page, `/people/${person}`)
  await page.getByRole('button', { name: /Weitere Befehle zur Funktion/ }).click()
  await page.getByRole('menuitem', { name: 'Bearbeiten' }).click()
  const dialog = page.getByRole('dialog', { name: 'Funktion bearbeiten' })
  await dialog.getByRole('textbox', { name: 'Position' }).fill('Inhaberin')
  await dialog.getByText('Entscheidet mit').click()
  await dialog.getByRole('textbox', { name: 'Telefon in dieser Funktion' }).fill('02041 4711')
  expect(await violations(page, 'function')).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  const row = page.getByRole('row').filter({ hasText: 'Inhaberin' })
  await expect(row).toContainText('Entscheidung')
  await expect(row).toContainText('02041 4711')
  await visit(page, `/organisations/${organisation}?tab=people`)
  await expect(page.getByRole('row').filter({ hasText: 'Inhaberin' })).toContainText('02041 4711')
})

test('how a letter begins follows from salutation, title and name until somebody says otherwise', async ({
  kontor: { page },
}) => {
  const { person } = await makeRecords(page)
  await visit(page, `/people/${person}`)
  await page.getByRole('heading', { level: 1, name: 'Erika Amsel' }).waitFor()
  const main = page.getByRole('main')
  await expect(main).toContainText('Sehr geehrte Damen und Herren (berechnet)')
  await main.getByRole('button', { name: 'Bearbeiten' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /Anrede/ }).click()
  await page.getByRole('option', { name: 'Frau' }).click()
  await dialog.getByRole('textbox', { name: 'Titel' }).fill('Dr.')
  await expect(dialog).toContainText('Leer: „Sehr geehrte Frau Dr. Amsel“')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(main).toContainText('Sehr geehrte Frau Dr. Amsel (berechnet)')
})
