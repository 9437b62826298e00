import { expect, type Locator, type Page } from '@playwright/test'
import { makeRecords } from '../support/draft-forms.ts'
import { visit } from '../support/journey.ts'
import type { WithKontor } from '../support/kontor.ts'
import { violations } from '../support/violations.ts'
import { test, type Kontor } from '../support/window.ts'

/** The facts of a company that has an address and a founding year. */
async function companyPage({ page }: Kontor): Promise<{ readonly facts: Locator; readonly id: number }> {
  const { organisation: id } = await makeRecords(page)
  await change(page, id, { phone: '02041 4711', foundedOn: '1987' })
  await visit(page, `/organisations/${id}`)
  await page.getByRole('heading', { level: 1, name: 'Bäckerei Amsel GmbH' }).waitFor()
  return { facts: page.getByRole('region', { name: 'Angaben' }), id }
}

/** Somebody changes the record elsewhere. */
async function change(page: Page, id: number, part: Readonly<Record<string, unknown>>): Promise<void> {
  const changed = await page.evaluate(
    async ({ organisation, fields }) => {
      const { kontor } = globalThis as unknown as WithKontor
      const found = await kontor.organisations.get({ id: organisation })
      if (!found.ok) return found
      return kontor.organisations.update({
        id: organisation,
        version: found.value.version,
        fields: { ...found.value.fields, ...fields },
      })
    },
    { organisation: id, fields: part },
  )
  expect(changed).toMatchObject({ ok: true })
}

const saidOf = (page: Page, id: number) =>
  page.evaluate(async (organisation) => {
    const { kontor } = globalThis as unknown as WithKontor
    const found = await kontor.organisations.get({ id: organisation })
    return found.ok ? found.value.fields : null
  }, id)

test('a fact turns into its field by F2, Enter or a click; Enter saves it at once, undo takes it back', async ({
  kontor,
}) => {
  const { page } = kontor
  const { facts, id } = await companyPage(kontor)
  const edit = facts.getByRole('button', { name: 'Gegründet am ändern' })
  const field = facts.getByRole('textbox', { name: 'Gegründet am' })
  for (const key of ['F2', 'Enter']) {
    await edit.focus()
    await page.keyboard.press(key)
    await expect(field).toBeFocused()
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(field).toBeHidden()
    await expect(edit).toBeFocused()
  }
  await facts.getByText('1987', { exact: false }).click()
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('1987')
  expect(await violations(page, 'fact')).toEqual([])
  await page.keyboard.type('1.4.1988')
  await page.keyboard.press('Enter')
  await expect(field).toBeHidden()
  await expect(facts).toContainText('1. April 1988')
  await expect(edit).toBeFocused()
  expect(await saidOf(page, id)).toMatchObject({ foundedOn: '1988-04-01', phone: '02041 4711' })
  await page.keyboard.press('Control+Z')
  await expect(facts).toContainText('1987')
})

test('Esc leaves what is on record, and what was typed can be had back', async ({ kontor }) => {
  const { page } = kontor
  const { facts, id } = await companyPage(kontor)
  await facts.getByRole('button', { name: 'Telefon ändern' }).click()
  const phone = facts.getByRole('textbox', { name: 'Telefon' })
  await phone.fill('0800 1')
  await page.keyboard.press('Escape')
  await expect(phone).toBeHidden()
  await expect(facts).toContainText('02041 4711')
  expect(await saidOf(page, id)).toMatchObject({ phone: '02041 4711' })
  await page.getByRole('button', { name: 'Zurückholen' }).click()
  await facts.getByRole('button', { name: 'Telefon ändern' }).click()
  await expect(phone).toHaveValue('0800 1')
})

test('a fact is saved when it is left for the next one, and neither is a conflict of the other', async ({
  kontor,
}) => {
  const { page } = kontor
  const { facts, id } = await companyPage(kontor)
  await facts.getByRole('button', { name: 'Telefon ändern' }).click()
  await facts.getByRole('textbox', { name: 'Telefon' }).fill('02041 1')
  await facts.getByRole('button', { name: 'Anschrift ändern' }).click()
  await facts.getByRole('textbox', { name: 'Straße' }).fill('Hafenstraße')
  await facts.getByRole('textbox', { name: 'Ort' }).fill('Neustadt')
  await page.getByRole('textbox', { name: 'Kontakt festhalten' }).click()
  await expect(facts).toContainText('Hafenstraße')
  await expect(facts.getByRole('textbox')).toHaveCount(0)
  expect(await saidOf(page, id)).toMatchObject({ phone: '02041 1', street: 'Hafenstraße', city: 'Neustadt' })
  await expect(page.getByRole('textbox', { name: 'Kontakt festhalten' })).toBeFocused()
})

test('what is missing is added at its place; a choice and a text have their own controls', async ({
  kontor,
}) => {
  const { page } = kontor
  const { facts, id } = await companyPage(kontor)
  const add = facts.getByRole('button', { name: 'Angabe ergänzen' })
  await add.click()
  await page.getByRole('menuitem', { name: 'Beschäftigte' }).click()
  const employees = facts.getByRole('textbox', { name: 'Beschäftigte', exact: true })
  await expect(employees).toBeFocused()
  await page.keyboard.type('1204')
  await page.keyboard.press('Enter')
  await expect(facts).toContainText('1.204')

  await add.click()
  await page.getByRole('menuitem', { name: 'Notiz' }).click()
  const note = facts.getByRole('textbox', { name: 'Notiz' })
  await expect(note).toBeFocused()
  await page.keyboard.type('Backt\nBrot')
  await page.keyboard.press('Control+Enter')
  // its text stands in the list also while it is being saved
  await expect(note).toHaveCount(0)
  await expect(facts).toContainText('Brot')

  await facts.getByRole('button', { name: 'Sichtbarkeit ändern' }).click()
  await facts.getByRole('button', { name: /Sichtbarkeit/ }).click()
  await page.getByRole('option', { name: 'Öffentlich', exact: true }).click()
  await facts.getByRole('button', { name: 'Speichern' }).click()
  await expect(facts.getByRole('definition').filter({ hasText: /^Öffentlich/ })).toBeVisible()
  expect(await saidOf(page, id)).toMatchObject({ employees: 1204, note: 'Backt\nBrot', visibility: 'public' })
})

test('a conflict is said where somebody changed the same fact, and nowhere else', async ({ kontor }) => {
  const { page } = kontor
  const { facts, id } = await companyPage(kontor)
  await facts.getByRole('button', { name: 'Telefon ändern' }).click()
  const phone = facts.getByRole('textbox', { name: 'Telefon' })
  await phone.fill('02041 2')
  await change(page, id, { district: 'Altstadt' })
  await phone.press('Enter')
  await expect(phone).toBeHidden()
  expect(await saidOf(page, id)).toMatchObject({ phone: '02041 2', district: 'Altstadt' })

  await facts.getByRole('button', { name: 'Telefon ändern' }).click()
  await phone.fill('02041 3')
  await change(page, id, { phone: '02041 9' })
  await phone.press('Enter')
  await expect(facts.getByText('Jemand hat diesen Eintrag inzwischen geändert.')).toBeVisible()
  expect(await saidOf(page, id)).toMatchObject({ phone: '02041 9' })
  await facts.getByRole('button', { name: 'Aktuellen Stand laden' }).click()
  await expect(facts).toContainText('02041 9')
  await facts.getByRole('button', { name: 'Telefon ändern' }).click()
  await expect(phone).toHaveValue('02041 3')
})

test('what does not fit stays open and says so', async ({ kontor }) => {
  const { page } = kontor
  const { facts } = await companyPage(kontor)
  await facts.getByRole('button', { name: 'Name ändern' }).click()
  const name = facts.getByRole('textbox', { name: /^Name/ })
  await name.fill('')
  await page.keyboard.press('Enter')
  await expect(name).toHaveAccessibleDescription(/Bitte ausfüllen/)
  await page.keyboard.press('Escape')
  await expect(name).toBeHidden()

  await facts.getByRole('button', { name: 'Gegründet am ändern' }).click()
  const founded = facts.getByRole('textbox', { name: 'Gegründet am' })
  await founded.fill('irgendwann')
  await page.getByRole('textbox', { name: 'Kontakt festhalten' }).click()
  await expect(founded).toHaveAccessibleDescription(/nicht lesbar/)
})
