import { expect } from '@playwright/test'
import { visit } from '../support/journey.ts'
import { test } from '../support/window.ts'

test('a phone number that is pasted into the palette begins to log a call with whoever has it', async ({
  city: { page },
}) => {
  await visit(page, '/start')
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Suchen und Befehle' })
  await palette.getByRole('combobox').fill('Tel.: \u202a040 66969–108\u202c')
  await expect(palette.getByText('Eingabetaste hält einen Anruf')).toBeVisible()
  await expect(palette.getByRole('option').first()).toContainText('Blankmann Gebäudedienste GmbH')
  await page.keyboard.press('Enter')
  const log = page.getByRole('dialog', { name: 'Kontakt festhalten' })
  await expect(log.getByRole('combobox')).toHaveValue('Blankmann Gebäudedienste GmbH')
  await expect(log.getByRole('row', { name: 'Telefonat' })).toHaveAttribute('aria-selected', 'true')
})
