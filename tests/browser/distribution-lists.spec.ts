import { expect } from '@playwright/test'
import { test } from '../support/window.ts'
import { goTo } from '../support/journey.ts'

test('companies of a list are put onto a distribution list, one is given a contact person, one is taken off', async ({
  city: { page },
}) => {
  await goTo(page, 'Unternehmen')
  await page.locator('.ag-row[row-id]').first().click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await page.getByRole('button', { name: 'In Verteiler aufnehmen …' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: /^Verteiler/ }).fill('Sommerfest')
  await expect(dialog.getByText('3 von 3 Unternehmen werden geändert.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Ändern', exact: true }).click()
  await expect(dialog).toBeHidden()

  await goTo(page, 'Verteiler')
  await page.getByRole('main').getByRole('link', { name: 'Sommerfest' }).click()
  const members = page.getByRole('table', { name: 'Mitglieder' })
  await expect(members.getByRole('row')).toHaveCount(4)

  await page.getByRole('combobox', { name: 'Unternehmen aufnehmen' }).fill('Hydrovant')
  await page.getByRole('option', { name: /Hydrovant/ }).click()
  await expect(members).toContainText('Hydrovant Pumpentechnik GmbH')
  await page.getByRole('button', { name: /Ansprechperson bei Hydrovant .* wählen/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Ansprechperson/ })
    .click()
  await page.getByRole('option', { name: /Carola Wessendorp/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Speichern' }).click()
  await expect(members.getByRole('link', { name: 'Dr. Carola Wessendorp' })).toBeVisible()
  await page.getByRole('button', { name: /Hydrovant .* vom Verteiler nehmen/ }).click()
  await expect(members.getByRole('row')).toHaveCount(4)
  await page.keyboard.press('Control+z')
  await expect(members.getByRole('link', { name: 'Dr. Carola Wessendorp' })).toBeVisible()
})
