import { expect, type Page } from '@playwright/test'
import { test } from '../support/window.ts'
import type { WithKontor } from '../support/kontor.ts'
import { loggedFields, organisationFields } from '../support/records.ts'
import { violations } from '../support/violations.ts'
import { complaintsOf, countOrganisations } from '../support/journey.ts'

type Fields = ReturnType<typeof organisationFields>

/** Two records of one bakery, the second with a contact, and a company that is another. */
async function knownCompanies(page: Page): Promise<readonly number[]> {
  const companies: readonly Fields[] = [
    organisationFields({ name: 'Bäckerei Quante GmbH', phone: '02041 123456', note: 'Backt Brot.' }),
    organisationFields({
      name: 'Baeckerei Quante',
      street: 'Hauptstr.',
      phone: '+49 2041 123456',
      email: 'post@quante.example',
      note: 'Seit 1950.',
    }),
    organisationFields({ name: 'Stahlbau Xylander AG', street: 'Ringstraße', houseNumber: '9' }),
    organisationFields({ name: 'Stahlbau Xylander', street: 'Ringstr.', houseNumber: '9' }),
  ]
  const ids = await page.evaluate(
    async ({ fields, contact }) => {
      const { kontor } = globalThis as unknown as WithKontor
      const made: number[] = []
      for (const company of fields) {
        const created = await kontor.organisations.create({ fields: company })
        if (created.ok) made.push(created.value.id)
      }
      await kontor.contacts.log({ ...contact, organisationId: made[1] ?? 0, channel: 'phone' })
      return made
    },
    { fields: companies, contact: { ...loggedFields(0), subject: 'Rückruf wegen Lehrstelle' } },
  )
  expect(ids).toHaveLength(companies.length)
  return ids
}

const show = (page: Page, hash: string) =>
  page.evaluate((target) => {
    location.hash = target
  }, hash)

test('two companies become one by keys alone, and undo makes them two again', async ({ kontor }) => {
  const { page } = kontor
  const complaints = complaintsOf(page)
  const [first, second] = await knownCompanies(page)
  await show(page, `#/organisations/${first}`)
  await page.getByRole('heading', { level: 1, name: 'Bäckerei Quante GmbH' }).waitFor()

  await page.keyboard.press('Control+K')
  await page.keyboard.type('zusammenf')
  await page.getByRole('option', { name: /Mit anderem Unternehmen zusammenführen/ }).waitFor()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Unternehmen zusammenführen' })
  await expect(dialog.getByRole('combobox', { name: /Das andere Unternehmen/ })).toBeFocused()
  await page.keyboard.type('baeckerei')
  await page.getByRole('option', { name: /^Baeckerei Quante/ }).waitFor()
  for (let presses = 0; presses < 3; presses++) {
    await page.keyboard.press('ArrowDown')
    if (await page.locator('[role=option][data-focused]').filter({ hasText: 'Baeckerei' }).count()) break
  }
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')

  await expect(page.getByRole('heading', { level: 1, name: 'Unternehmen zusammenführen' })).toBeFocused()
  const name = page.getByRole('radiogroup', { name: 'Name', exact: true })
  await expect(name.getByRole('radio', { name: /Baeckerei Quante/ })).toBeChecked()
  // the newer record is proposed; the clerk prefers the other name
  const chosen = name.getByRole('radio', { name: /Baeckerei Quante/ })
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab')
    if (await chosen.evaluate((radio) => radio === document.activeElement)) break
  }
  await expect(chosen).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(name.getByRole('radio', { name: /Bäckerei Quante GmbH/ })).toBeChecked()
  await expect(page.getByRole('radio', { name: /Beide, untereinander/ })).toBeChecked()
  await expect(page.getByRole('table', { name: 'Was zusammenkommt' })).toContainText('Kontakte')
  expect(await violations(page, 'duplicates')).toEqual([])
  await page.keyboard.press('Control+Enter')

  await expect(page.getByText('„Bäckerei Quante GmbH“ zusammengeführt')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Bäckerei Quante GmbH' })).toBeVisible()
  await expect(page.getByText('Rückruf wegen Lehrstelle')).toBeVisible()
  await expect(page.getByText('post@quante.example')).toBeVisible()
  await expect(page.getByText('Baeckerei Quante', { exact: true })).toBeVisible()
  expect(await countOrganisations(page)).toBe(3)

  // an old link leads to the company that is left
  await show(page, `#/organisations/${first}`)
  await expect(page).toHaveURL(new RegExp(`#/organisations/${second}$`))
  await expect(page.getByText('wurde mit einem anderen zusammengeführt')).toBeVisible()

  await page.keyboard.press('Control+Z')
  await expect(page.getByText(/Unternehmen zusammengeführt/).last()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Baeckerei Quante' })).toBeVisible()
  expect(await countOrganisations(page)).toBe(4)
  expect(complaints).toEqual([])
})

test('the list of duplicates says why, and remembers what is not the same', async ({ kontor }) => {
  const { page } = kontor
  await knownCompanies(page)
  await show(page, '#/organisations')
  await page.getByRole('button', { name: 'Dubletten' }).click()
  await expect(page.getByText('Noch nicht gesucht')).toBeVisible()
  expect(await violations(page, 'duplicates')).toEqual([])
  await page.getByRole('button', { name: 'Dubletten suchen' }).click()
  const pair = page.getByRole('article', { name: 'Bäckerei Quante GmbH und Baeckerei Quante' })
  await expect(pair).toContainText('gleicher Name')
  await expect(pair).toContainText('gleiche Telefonnummer')
  await expect(pair).toContainText('gleiche Anschrift')
  await expect(page.getByText('2 Paare')).toBeVisible()
  expect(await violations(page, 'duplicates')).toEqual([])

  await pair.getByRole('button', { name: /^Zusammenführen/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Unternehmen zusammenführen' })).toBeVisible()
  await page.getByRole('button', { name: 'Abbrechen' }).click()
  await pair.getByRole('button', { name: /^Nicht dasselbe/ }).focus()
  await page.keyboard.press('Enter')
  await expect(pair).toBeHidden()
  // the keys are at the next pair, so that one after the other can be decided
  const next = page.getByRole('article', { name: 'Stahlbau Xylander AG und Stahlbau Xylander' })
  await expect(next.getByRole('button', { name: /^Zusammenführen/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Keine Dubletten offen')).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(next).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(pair).toBeVisible()

  await pair.getByRole('button', { name: /^Zusammenführen/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Unternehmen zusammenführen' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Dubletten' })).toBeVisible()
  await expect(next).toBeVisible()
  await expect(pair).toBeHidden()
})
