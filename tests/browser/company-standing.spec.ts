import { expect } from '@playwright/test'
import { makeRecords } from '../support/draft-forms.ts'
import { visit } from '../support/journey.ts'
import { violations } from '../support/violations.ts'
import { test } from '../support/window.ts'

test('a company that is gone or must not be approached is marked at its head, in the list and in the palette', async ({
  kontor,
}) => {
  const { page } = kontor
  const { organisation } = await makeRecords(page)
  await visit(page, `/organisations/${organisation}`)
  await page.getByRole('heading', { level: 1, name: 'Bäckerei Amsel GmbH' }).waitFor()
  const facts = page.getByRole('region', { name: 'Angaben' })
  const fill = async (fact: string, control: string, choice: string): Promise<void> => {
    await facts.getByRole('button', { name: 'Angabe ergänzen' }).click()
    await page.getByRole('menuitem', { name: fact, exact: true }).click()
    await facts.getByRole('button', { name: new RegExp(`${control}$`) }).click()
    await page.getByRole('option', { name: choice, exact: true }).click()
    await facts.getByRole('button', { name: 'Speichern' }).click()
  }
  await fill('Status', 'Status', 'erloschen')
  await expect(page.locator('.organisation-badges').getByText('erloschen')).toBeVisible()
  await fill('Sperrvermerk', 'Sperrvermerk', 'nicht ansprechen')
  await expect(page.getByRole('alert').filter({ hasText: 'Sperrvermerk: nicht ansprechen' })).toBeVisible()
  await facts.getByRole('button', { name: 'Angaben als geprüft vermerken' }).click()
  await expect(facts).toContainText('Zuletzt geprüft')
  expect(await violations(page, 'standing')).toEqual([])

  await page.keyboard.press('Control+K')
  await page.keyboard.type('amsel')
  await expect(page.getByRole('option', { name: /Bäckerei Amsel GmbH.*erloschen/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await visit(page, '/organisations')
  await expect(page.getByRole('gridcell', { name: '[erloschen] Bäckerei Amsel GmbH' })).toBeVisible()
})
