import { expect } from '@playwright/test'
import { visit } from '../support/journey.ts'
import { test } from '../support/window.ts'
import type { WithKontor } from '../support/kontor.ts'
import { personFields } from '../support/records.ts'

test('two persons of one name become one from the list of duplicates', async ({ kontor: { page } }) => {
  const ids = await page.evaluate(
    async (people) => {
      const { kontor } = globalThis as unknown as WithKontor
      const made: number[] = []
      for (const fields of people) {
        const person = await kontor.people.create({ fields, affiliation: null })
        made.push(person.ok ? person.value.id : 0)
      }
      return made
    },
    [
      personFields({ email: 'e@muster.de', phone: '02041 1' }),
      personFields({ email: 'e@muster.de', phone: '02041 2' }),
    ],
  )
  await visit(page, '/organisations/duplicates')
  const pair = page.getByRole('article', { name: 'Erika Mustermann und Erika Mustermann' })
  await expect(pair).toContainText('gleiche E-Mail-Adresse')
  await pair.getByRole('button', { name: /^Zusammenführen/ }).press('Enter')
  await page.getByRole('radiogroup', { name: 'Telefon' }).getByText('02041 2').click()
  await page.getByRole('button', { name: 'Zusammenführen', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Erika Mustermann' })).toBeVisible()
  await expect(
    page.getByRole('link', { name: '02041 2' }).or(page.getByRole('button', { name: '02041 2' })),
  ).toBeVisible()

  await page.evaluate((gone) => {
    location.hash = `#/people/${gone}`
  }, ids[1])
  await expect(page.getByText('Diese Person wurde mit einer anderen zusammengeführt')).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`#/people/${String(ids[0])}$`))
})
