import { expect, type Page } from '@playwright/test'
import { makeRecords } from '../support/draft-forms.ts'
import { visit } from '../support/journey.ts'
import { violations } from '../support/violations.ts'
import { test } from '../support/window.ts'

const rowOf = (page: Page, name: RegExp) => page.getByRole('row').filter({ hasText: name })

test('a company has several establishments: entered by keys, made the head office, deleted, each taken back', async ({
  kontor: { page },
}) => {
  const { organisation } = await makeRecords(page)
  await visit(page, `/organisations/${organisation}?tab=establishments`)
  const add = page.getByRole('button', { name: 'Betriebsstätte eintragen' })
  await expect(rowOf(page, /Hauptsitz/)).toContainText('Hauptstraße 1, 46236 Musterstadt')
  await add.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Betriebsstätte eintragen' })
  await dialog.getByRole('textbox', { name: 'Bezeichnung' }).fill('Werk 2')
  await dialog.getByRole('textbox', { name: 'Straße' }).fill('Am Hafen')
  await dialog.getByRole('textbox', { name: 'Hausnummer' }).fill('5')
  const latitude = dialog.getByRole('textbox', { name: 'Breitengrad' })
  await latitude.fill('hier')
  await dialog.getByRole('textbox', { name: 'Nutzfläche' }).fill('1200')
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByText(/Eine Zahl in Grad/)).toBeVisible()
  await latitude.fill('51.5212, 6.9293')
  await latitude.blur()
  await expect(latitude).toHaveValue('51,5212')
  await expect(dialog.getByRole('textbox', { name: 'Längengrad' })).toHaveValue('6,9293')
  expect(await violations(page, 'establishment')).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()

  const works = rowOf(page, /Werk 2/)
  await expect(works).toContainText('Nutzfläche 1.200 m²')
  const more = page.getByRole('button', { name: 'Weitere Befehle zu „Werk 2“' })
  await more.click()
  await page.getByRole('menuitem', { name: 'Zum Hauptsitz machen' }).click()
  await expect(works).toContainText('Hauptsitz')
  await expect(rowOf(page, /Hauptstraße 1/)).not.toContainText('Hauptsitz')
  // the company's own address is that of its head office
  await expect(page.getByRole('region', { name: 'Angaben' })).toContainText('Am Hafen 5')
  await page.keyboard.press('Control+Z')
  await expect(works).not.toContainText('Hauptsitz')

  await more.click()
  await page.getByRole('menuitem', { name: 'Löschen' }).click()
  await expect(works).toBeHidden()
  await page.keyboard.press('Control+Z')
  await expect(works).toBeVisible()
  await more.click()
  await page.getByRole('menuitem', { name: 'Änderungen zeigen' }).click()
  await expect(page.getByRole('dialog', { name: 'Änderungen: Werk 2' })).toContainText(
    'Betriebsstätte eingetragen',
  )
})
