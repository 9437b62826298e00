import { expect } from '@playwright/test'
import { test } from '../support/window.ts'
import type { WithKontor } from '../support/kontor.ts'
import { organisationFields, personFields } from '../support/records.ts'
import { goTo, visit } from '../support/journey.ts'
import { violations } from '../support/violations.ts'

test('a person goes to the bin, comes back, and goes for good', async ({ kontor: { page } }) => {
  const id = await page.evaluate(
    async ({ company, person }) => {
      const { kontor } = globalThis as unknown as WithKontor
      const organisation = await kontor.organisations.create({ fields: company })
      const made = await kontor.people.create({
        fields: person,
        affiliation: {
          organisationId: organisation.ok ? organisation.value.id : 0,
          jobTitle: 'Leitung',
          validFrom: null,
          validTo: null,
        },
      })
      return made.ok ? made.value.id : 0
    },
    { company: organisationFields(), person: personFields() },
  )
  const remove = async (): Promise<void> => {
    await visit(page, `/people/${id}`)
    await page.getByRole('button', { name: 'Weitere Befehle', exact: true }).press('Enter')
    await page.getByRole('menuitem', { name: 'Löschen' }).press('Enter')
    const question = page.getByRole('alertdialog', { name: '„Erika Mustermann“ löschen?' })
    await expect(question).toContainText('Funktionen: 1')
    await question.getByRole('button', { name: 'Löschen' }).press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Personen' })).toBeVisible()
  }

  await remove()
  await goTo(page, 'Papierkorb')
  const row = page.getByRole('row', { name: /Erika Mustermann/ })
  await expect(row).toContainText('Funktionen: 1')
  await row.getByRole('button', { name: 'Zurückholen' }).press('Enter')
  await expect(page.getByText('Der Papierkorb ist leer')).toBeVisible()

  await remove()
  await goTo(page, 'Papierkorb')
  await row.getByRole('button', { name: 'Endgültig löschen' }).press('Enter')
  const question = page.getByRole('alertdialog', { name: 'Endgültig löschen?' })
  await question.getByRole('checkbox', { name: /Löschung nach Datenschutzrecht/ }).press('Space')
  await expect(question).toContainText('löscht Kontor diese Daten dort sofort wieder')
  expect(await violations(page, 'erasure', 'light')).toEqual([])
  await question.getByRole('button', { name: 'Endgültig löschen' }).press('Enter')
  await expect(page.getByText('Der Papierkorb ist leer')).toBeVisible()
})
