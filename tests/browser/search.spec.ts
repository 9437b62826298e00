import { expect, type Page } from '@playwright/test'
import { complaintsOf, visit } from '../support/journey.ts'
import type { WithKontor } from '../support/kontor.ts'
import { loggedFields, organisationFields } from '../support/records.ts'
import { violations } from '../support/violations.ts'
import { test } from '../support/window.ts'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Suchen und Befehle' })
const results = (page: Page, name: RegExp) => page.getByRole('region', { name })

/** Sixty companies with "Werk" in their names, one of them with two visits. */
async function someRecords(page: Page): Promise<void> {
  const companies = Array.from({ length: 60 }, (_, at) =>
    organisationFields({ name: `Werkstatt ${String(at + 1).padStart(2, '0')}`, phone: '' }),
  )
  await page.evaluate(
    async ({ fields, visits }) => {
      const { kontor } = globalThis as unknown as WithKontor
      const made = []
      for (const each of fields) made.push(await kontor.organisations.create({ fields: each }))
      const [first] = made
      if (first?.ok)
        for (const visit of visits) await kontor.visits.log({ ...visit, organisationId: first.value.id })
    },
    {
      fields: companies,
      visits: [
        { ...loggedFields(0), status: 'held' as const, note: 'Das Tor der Werkhalle <b>klemmt</b>.' },
        { ...loggedFields(0), status: 'held' as const, occurredOn: '2019-05-05', note: 'Werkhalle gebaut' },
      ],
    },
  )
}

test('from the palette to everything found, to one kind, to its second page and to a record, by keys', async ({
  kontor,
}) => {
  const { page } = kontor
  const complaints = complaintsOf(page)
  await someRecords(page)
  await page.keyboard.press('Control+K')
  await page.keyboard.type('werk')
  const passages = palette(page).getByRole('group', { name: 'In Notizen, Protokollen und Aufgaben' })
  await expect(passages.getByRole('option')).toHaveCount(2)
  await expect(passages.getByRole('option').first()).toContainText('Das Tor der Werkhalle <b>klemmt</b>.')
  await expect(passages.getByRole('option').first().locator('.palette-passage mark')).toHaveText(['Werk'])
  await page.keyboard.press('ArrowUp')
  await expect(palette(page).getByRole('option', { selected: true })).toHaveText(/^Alle Treffer anzeigen/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Suche' })).toBeFocused()
  await expect(page).toHaveURL(/#\/search\?text=werk$/)
  await expect(results(page, /^Unternehmen \(60\)/).getByRole('link')).toHaveCount(5)
  await expect(results(page, /^Besuche \(2\)/).getByRole('link')).toHaveCount(2)
  expect(await violations(page, 'search', 'light')).toEqual([])

  const all = page.getByRole('button', { name: 'Alle 60 zeigen' })
  await all.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 bis 50 von 60')).toBeVisible()
  await page.getByRole('button', { name: 'Weitere Treffer' }).focus()
  await page.keyboard.press('Enter')
  const company = page.getByRole('link', { name: 'Werkstatt 60' })
  await expect(company).toBeVisible()
  await company.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Werkstatt 60' })).toBeFocused()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByText('51 bis 60 von 60')).toBeVisible()
  expect(complaints).toEqual([])
})

test('Strg+Eingabe shows everything found, a period only what has a day in it', async ({ kontor }) => {
  const { page } = kontor
  await someRecords(page)
  await page.keyboard.press('Control+K')
  await page.keyboard.type('werkhalle')
  await page.keyboard.press('Control+Enter')
  await expect(results(page, /^Besuche \(2\)/).getByRole('link')).toHaveCount(2)
  await page.getByRole('button', { name: /Zeitraum/ }).press('Enter')
  await page.getByRole('option', { name: 'Letzte 12 Monate' }).press('Enter')
  await expect(results(page, /^Besuche \(1\)/).getByRole('link')).toHaveCount(1)
  await expect(page.getByText('Das Tor der Werkhalle <b>klemmt</b>.')).toBeVisible()

  // what is typed on the page is searched there
  await page.keyboard.press('Control+F')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('gibt es nicht')
  await expect(page.getByText('Nichts gefunden', { exact: true }).last()).toBeVisible()
})

test('a visit that is found opens on the page of its company', async ({ kontor: { page } }) => {
  await someRecords(page)
  await visit(page, '/search?text=werk')
  const found = results(page, /^Besuche \(2\)/).getByRole('link')
  await found.first().press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Besuch bearbeiten' })
  await expect(dialog.getByRole('textbox', { name: 'Notiz' })).toHaveValue(/Das Tor der Werkhalle/)
  await expect(page).toHaveURL(/#\/organisations\/\d+$/)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})
