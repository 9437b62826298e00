import { expect, type Page } from '@playwright/test'
import { test } from '../support/window.ts'
import type { WithKontor } from '../support/kontor.ts'
import { organisationFields, personFields } from '../support/records.ts'
import { complaintsOf, goTo } from '../support/journey.ts'
import { violations } from '../support/violations.ts'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Suchen und Befehle' })
const field = (page: Page) => palette(page).getByRole('combobox')
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

async function someRecords(page: Page): Promise<number> {
  const id = await page.evaluate(
    async ({ companies, person }) => {
      const { kontor } = globalThis as unknown as WithKontor
      const ids: number[] = []
      for (const fields of companies) {
        const made = await kontor.organisations.create({ fields })
        if (made.ok) ids.push(made.value.id)
      }
      await kontor.people.create({
        fields: person,
        affiliation: { organisationId: ids[0] ?? 0, jobTitle: 'Inhaberin', validFrom: null, validTo: null },
      })
      return ids[0] ?? 0
    },
    {
      companies: [
        organisationFields({ name: 'Bäckerei Amsel GmbH' }),
        organisationFields({ name: 'Stahlbau Xylander AG' }),
      ],
      person: personFields({ givenName: 'Erika', familyName: 'Amsel' }),
    },
  )
  expect(id).toBeGreaterThan(0)
  return id
}

async function showCompany(page: Page, id: number, name = 'Bäckerei Amsel GmbH'): Promise<void> {
  await page.evaluate((target) => {
    location.hash = `#/organisations/${target}`
  }, id)
  await heading(page, name).waitFor()
}

test('Esc closes the palette at once, whatever is typed, and gives the keys back', async ({ kontor }) => {
  const { page } = kontor
  const people = page.getByRole('link', { name: 'Personen', exact: true })
  await people.focus()
  await page.keyboard.press('Control+K')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('etwas')
  await page.keyboard.press('Escape')
  await expect(palette(page)).toBeHidden()
  await expect(people).toBeFocused()
})

test('what was opened last is offered before anything is typed, and no command stands twice', async ({
  kontor,
}) => {
  const { page } = kontor
  const complaints = complaintsOf(page)
  const id = await someRecords(page)
  const removedId = id + 1
  await showCompany(page, removedId, 'Stahlbau Xylander AG')
  await showCompany(page, id)
  await goTo(page, 'Unternehmen')
  await page.keyboard.press('Control+K')
  const opened = palette(page).getByRole('group', { name: 'Zuletzt geöffnet' })
  await expect(opened.getByRole('option')).toHaveText([/Bäckerei Amsel GmbH/, /Stahlbau Xylander AG/])
  await expect(palette(page).getByRole('option', { name: /^Neues Unternehmen/ })).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Bäckerei Amsel GmbH')).toBeFocused()

  // a record that is gone is not offered, nor the one in view
  const removed = await page.evaluate(
    (target) => (globalThis as unknown as WithKontor).kontor.organisations.remove({ id: target, version: 1 }),
    removedId,
  )
  expect(removed).toMatchObject({ ok: true })
  await page.keyboard.press('Control+K')
  await expect(palette(page).getByRole('option').first()).toBeVisible()
  await expect(opened).toHaveCount(0)
  expect(complaints).toEqual([])
})

test('the palette acts on the record in view, and gives the keys back when that is done', async ({
  kontor,
}) => {
  const { page } = kontor
  await showCompany(page, await someRecords(page))
  const tab = page.getByRole('tab', { name: 'Verlauf' })
  await tab.focus()
  await page.keyboard.press('Control+K')
  const own = palette(page).getByRole('group', { name: 'Bäckerei Amsel GmbH' })
  await expect(own.getByRole('option')).toHaveCount(6)
  await expect(palette(page).getByRole('option', { name: /^Besuch festhalten/ })).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const log = page.getByRole('dialog', { name: 'Besuch festhalten' })
  await expect(log.getByRole('combobox', { name: 'Unternehmen' })).toHaveValue('Bäckerei Amsel GmbH')
  await expect(log.getByRole('row', { name: /Erika Amsel/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(log).toBeHidden()
  await expect(tab).toBeFocused()
})

test('all keys of Kontor work while the palette is open', async ({ kontor }) => {
  const { page } = kontor
  await showCompany(page, await someRecords(page))
  const dialog = (name: string) => page.getByRole('dialog', { name })
  for (const [keys, name] of [
    ['Control+Shift+B', 'Besuch festhalten'],
    ['Control+Shift+K', 'Kontakt festhalten'],
    ['F2', 'Angaben bearbeiten'],
    ['Control+N', 'Neues Unternehmen'],
    ['F1', 'Tastenkürzel'],
  ] as const) {
    await page.keyboard.press('Control+K')
    await expect(field(page)).toBeFocused()
    await page.keyboard.type('etw')
    await page.keyboard.press(keys)
    await expect(dialog(name)).toBeVisible()
    await expect(palette(page)).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(dialog(name)).toBeHidden()
  }
  await page.keyboard.press('Control+K')
  await page.keyboard.type('etwas')
  // the same key again: another search
  await page.keyboard.press('Control+K')
  await page.keyboard.type('xyl')
  await expect(field(page)).toHaveValue('xyl')
  await page.keyboard.press('Control+Comma')
  await expect(heading(page, 'Einstellungen')).toBeVisible()
  await expect(palette(page)).toBeHidden()
  await page.keyboard.press('Control+K')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(heading(page, 'Bäckerei Amsel GmbH')).toBeVisible()
  await expect(palette(page)).toBeHidden()
})

test('what was typed is marked where it was found, and Enter takes the first, when it has come', async ({
  kontor,
}) => {
  const { page } = kontor
  await someRecords(page)
  await page.keyboard.press('Control+K')
  await page.keyboard.type('baeck')
  const hit = palette(page).getByRole('option', { name: /Bäckerei Amsel/ })
  await expect(hit).toHaveAttribute('aria-selected', 'true')
  await expect(hit.locator('mark')).toHaveText(['Bäck'])
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await hit.getAttribute('id')) ?? '')
  expect(await violations(page, 'palette')).toEqual([])
  const release = kontor.holdAnswers('search.find')
  await field(page).fill('')
  await page.keyboard.type('xyl')
  await page.keyboard.press('Enter')
  release()
  await expect(heading(page, 'Stahlbau Xylander AG')).toBeFocused()

  await page.keyboard.press('Control+K')
  await page.keyboard.type('qqqq')
  await expect(palette(page).getByText(/^Nichts gefunden/)).toBeVisible()
})

test('the arrows of the history lead somewhere or are disabled', async ({ kontor }) => {
  const { page } = kontor
  const back = page.getByRole('button', { name: 'Zurück' })
  const forward = page.getByRole('button', { name: 'Vorwärts' })
  await expect(forward).toBeDisabled()
  await goTo(page, 'Personen')
  await goTo(page, 'Themen')
  await expect(forward).toBeDisabled()
  await back.click()
  await expect(forward).toBeEnabled()
  await forward.focus()
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Themen')).toBeVisible()
  await expect(forward).toBeDisabled()
  // an arrow that is disabled under the keys hands them on
  await expect(heading(page, 'Themen')).toBeFocused()
  await back.click()
  await goTo(page, 'Berichte')
  await expect(forward).toBeDisabled()
})
