import { expect, type Page } from '@playwright/test'
import { makeRecords } from '../support/draft-forms.ts'
import { visit } from '../support/journey.ts'
import type { KontorWindow } from '../support/kontor.ts'
import { violations } from '../support/violations.ts'
import { test } from '../support/window.ts'

/** The page of a company that nothing is known of. */
async function companyPage({ page }: KontorWindow): Promise<Page> {
  const { organisation } = await makeRecords(page)
  await visit(page, `/organisations/${organisation}`)
  await page.getByRole('heading', { level: 1, name: 'Bäckerei Amsel GmbH' }).waitFor()
  return page
}

const region = (page: Page, name: string) => page.getByRole('region', { name })

test('numbers of employees stand over time as a line and a table, the newest is the one on record', async ({
  kontor,
}) => {
  const page = await companyPage(kontor)
  const card = region(page, 'Beschäftigte im Lauf der Zeit')
  const dialog = page.getByRole('dialog')
  const enter = async (number: string, day: string, source: string): Promise<void> => {
    await card.getByRole('button', { name: 'Zahl eintragen' }).click()
    await dialog.getByRole('textbox', { name: /^Beschäftigte/ }).fill(number)
    await dialog.getByRole('textbox', { name: /^Stand/ }).fill(day)
    await dialog.getByRole('textbox', { name: 'Quelle' }).fill(source)
    await dialog.getByRole('button', { name: 'Speichern' }).click()
    await expect(dialog).toBeHidden()
  }
  await enter('1204', '31.12.2025', 'Jahresbericht')
  await expect(region(page, 'Angaben')).toContainText('1.204 am 31.12.2025')
  await enter('980', '31.12.2019', '')
  await expect(card.getByRole('img', { name: /von 980 \(2019\) zu 1\.204 \(2025\)/ })).toBeVisible()
  await expect(card.getByRole('row')).toHaveText([/^Stand/, /^31\.12\.2025Jahresbericht/, /^31\.12\.2019/])
  expect(await violations(page, 'headcounts')).toEqual([])

  await card.getByRole('button', { name: '31.12.2019 ändern' }).click()
  await dialog.getByRole('textbox', { name: /^Stand/ }).fill('31.12.2025')
  await dialog.getByRole('button', { name: 'Speichern' }).click()
  await expect(dialog).toContainText('Für diesen Tag gibt es schon eine Zahl')
  await dialog.getByRole('button', { name: 'Verwerfen' }).click()

  await card.getByRole('button', { name: '31.12.2025 löschen' }).click()
  await expect(region(page, 'Angaben')).toContainText('980 am 31.12.2019')
  await page.getByRole('button', { name: 'Rückgängig' }).last().click()
  await expect(region(page, 'Angaben')).toContainText('1.204 am 31.12.2025')
})

test('tags are typed, offered from then on, taken away, renamed for all', async ({ kontor }) => {
  const page = await companyPage(kontor)
  const card = region(page, 'Schlagwörter')
  const field = card.getByRole('combobox', { name: 'Schlagwort hinzufügen' })
  await field.fill('Weltmarktführer')
  await card.getByRole('button', { name: 'Speichern' }).click()
  await expect(card.getByRole('row', { name: 'Weltmarktführer' })).toBeVisible()
  await expect(field).toHaveValue('')
  expect(await violations(page, 'tags')).toEqual([])

  await card.getByRole('button', { name: 'Alle Schlagwörter bearbeiten' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Weltmarktführer ändern' }).click()
  await dialog.getByRole('textbox', { name: /^Schlagwort/ }).fill('Marktführer')
  await dialog.getByRole('button', { name: 'Speichern' }).click()
  await expect(dialog.getByRole('row', { name: /^Marktführer/ })).toContainText('1')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(card.getByRole('row', { name: 'Marktführer' })).toBeVisible()

  await visit(page, '/organisations')
  await page.getByRole('complementary', { name: 'Filter' }).waitFor()
  await visit(page, '/organisations?tags=%5B%22Marktf%C3%BChrer%22%5D')
  await expect(page.getByRole('gridcell', { name: 'Bäckerei Amsel GmbH' })).toBeVisible()
})

test('former names and further sectors are entered and taken away where they stand', async ({ kontor }) => {
  const page = await companyPage(kontor)
  const facts = region(page, 'Angaben')
  const dialog = page.getByRole('dialog')
  await facts.getByRole('button', { name: 'Früheren Namen eintragen' }).click()
  await dialog.getByRole('textbox', { name: /^Name/ }).fill('Bäckerei Zeisig')
  await dialog.getByRole('textbox', { name: /^Bis/ }).fill('2004')
  await dialog.getByRole('button', { name: 'Speichern' }).click()
  await expect(region(page, 'Frühere Namen').getByRole('listitem')).toHaveText([/Bäckerei Zeisig.*bis 2004/])

  await facts.getByRole('button', { name: 'Weiteren Wirtschaftszweig eintragen' }).click()
  await dialog.getByRole('combobox', { name: /^WZ-Code/ }).fill('56.30.4')
  await dialog.getByRole('button', { name: 'Speichern' }).click()
  const sectors = region(page, 'Weitere Wirtschaftszweige')
  await expect(sectors.getByRole('listitem')).toHaveText([/56\.30\.4/])
  expect(await violations(page, 'parts')).toEqual([])
  await sectors.getByRole('button', { name: '56.30.4 löschen' }).click()
  await expect(sectors.getByRole('listitem')).toHaveCount(0)
})
