import { expect } from '@playwright/test'
import { makeRecords } from '../support/draft-forms.ts'
import { visit } from '../support/journey.ts'
import { violations } from '../support/violations.ts'
import { test } from '../support/window.ts'

test('a relation between two companies is shown with both, each with its own word, ended and taken back', async ({
  kontor: { page },
}) => {
  const { organisation } = await makeRecords(page)
  await visit(page, `/organisations/${organisation}?tab=relations`)
  const row = page.getByRole('row').filter({ hasText: 'Bäckerei Drossel KG' })
  await expect(row).toContainText('Muttergesellschaft')

  const add = page.getByRole('button', { name: 'Beziehung eintragen' })
  await add.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Beziehung eintragen' })
  await dialog.getByRole('combobox', { name: 'Anderes Unternehmen' }).fill('Drossel')
  await page.getByRole('option', { name: /Bäckerei Drossel KG/ }).click()
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByText(/schon eingetragen/)).toBeVisible()
  expect(await violations(page, 'relation')).toEqual([])
  await dialog.getByRole('button', { name: /Was das andere Unternehmen ist/ }).click()
  await page.getByRole('option', { name: 'Kunde' }).click()
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()

  await row.first().getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: 'Bäckerei Drossel KG' }).waitFor()
  await page.getByRole('tab', { name: /Beziehungen/ }).click()
  await expect(page.getByRole('row').filter({ hasText: 'Tochtergesellschaft' })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'Lieferant' })).toBeVisible()
  await page
    .getByRole('button', { name: /Weitere Befehle zur Beziehung/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Beenden …' }).click()
  const ending = page.getByRole('dialog', { name: 'Beziehung beenden' })
  await ending.getByRole('textbox', { name: /^Letzter Tag/ }).fill('gestern')
  await page.keyboard.press('Control+Enter')
  await expect(ending).toBeHidden()
  await expect(page.getByRole('heading', { level: 3, name: 'Früher' })).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(page.getByRole('heading', { level: 3, name: 'Früher' })).toBeHidden()
})
