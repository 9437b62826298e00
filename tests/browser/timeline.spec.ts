import { expect, type Page } from '@playwright/test'
import { makeRecords } from '../support/draft-forms.ts'
import { visit } from '../support/journey.ts'
import type { WithKontor } from '../support/kontor.ts'
import { test } from '../support/window.ts'

const main = (page: Page) => page.getByRole('main')
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const entry = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true })

/** A day so many from today, as the window writes it: "3.5.2026". */
function dayFromNow(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000)
  return `${day.getDate()}.${day.getMonth() + 1}.${day.getFullYear()}`
}

const otherCompany = (page: Page, like: number) =>
  page.evaluate(async (id) => {
    const { kontor } = globalThis as unknown as WithKontor
    const company = await kontor.organisations.get({ id })
    if (!company.ok) return 0
    const made = await kontor.organisations.create({
      fields: { ...company.value.fields, name: 'Drossel OHG' },
    })
    return made.ok ? made.value.id : 0
  }, like)

test('a contact opens by Enter, moves to another company, is deleted and comes back', async ({
  kontor: { page },
}) => {
  const { organisation } = await makeRecords(page)
  const other = await otherCompany(page, organisation)
  await visit(page, `/organisations/${organisation}`)
  await entry(page, 'Rückfrage').press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Kontakt bearbeiten' })
  const company = dialog.getByRole('combobox', { name: /^Unternehmen/ })
  await company.fill('Drossel')
  await page.getByRole('option', { name: /Drossel OHG/ }).click()
  await expect(dialog).toContainText('mit ihm die offenen Aufgaben')
  await dialog.getByRole('button', { name: 'Speichern' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(entry(page, 'Rückfrage')).toHaveCount(0)
  await visit(page, `/organisations/${other}`)
  await expect(entry(page, 'Fläche prüfen')).toBeVisible()
  await entry(page, 'Rückfrage').click()
  await dialog.getByRole('button', { name: 'Löschen' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(entry(page, 'Rückfrage')).toHaveCount(0)
  await page.keyboard.press('Control+Z')
  await expect(entry(page, 'Rückfrage')).toBeVisible()
})

test('an empty contact is refused at its field', async ({ kontor: { page } }) => {
  const { organisation } = await makeRecords(page)
  await visit(page, `/organisations/${organisation}`)
  await heading(page, 'Bäckerei Amsel GmbH').waitFor()
  await page.keyboard.press('Control+Shift+K')
  const dialog = page.getByRole('dialog', { name: 'Kontakt festhalten' })
  await dialog.getByRole('button', { name: 'Speichern' }).click()
  const note = dialog.getByRole('textbox', { name: 'Notiz' })
  await expect(note).toBeFocused()
  await expect(note).toHaveAccessibleDescription(/eine Notiz, einen Betreff, oder mit wem/)
  // with whom is enough
  await dialog.getByRole('row', { name: /Erika Amsel/ }).click()
  await dialog.getByRole('button', { name: 'Speichern' }).click()
  await expect(dialog).toHaveCount(0)
})

test('a visit ahead is planned, and the form and the message say so', async ({ kontor: { page } }) => {
  const { organisation } = await makeRecords(page)
  await visit(page, `/organisations/${organisation}`)
  await heading(page, 'Bäckerei Amsel GmbH').waitFor()
  await page.keyboard.press('Control+Shift+B')
  const dialog = page.getByRole('dialog', { name: 'Besuch festhalten' })
  const day = dialog.getByRole('textbox', { name: /^Wann/ })
  await day.fill(dayFromNow(10))
  await day.press('Tab')
  await expect(dialog.getByRole('status')).toContainText('als geplanter Besuch')
  await dialog.getByRole('button', { name: 'Besuch planen' }).click()
  await expect(page.getByText(/^Besuch geplant für /)).toBeVisible()
  await expect(main(page)).toContainText('Besuch, geplant')
})

test('a meeting on a timeline leads to its page', async ({ kontor: { page } }) => {
  await makeRecords(page)
  await visit(page, '/timeline')
  await main(page).getByRole('link', { name: 'Bündnis Ausbildung: Auftakt' }).press('Enter')
  await expect(heading(page, 'Auftakt')).toBeVisible()
})

test('on a person’s page a contact, a visit and a task take the person and the company along', async ({
  kontor: { page },
}) => {
  const { person } = await makeRecords(page)
  await visit(page, `/people/${person}`)
  await heading(page, 'Erika Amsel').waitFor()
  for (const command of ['Besuch festhalten', 'Kontakt festhalten']) {
    await main(page).getByRole('button', { name: command }).click()
    const dialog = page.getByRole('dialog', { name: command })
    await expect(dialog.getByRole('combobox', { name: /^Unternehmen/ })).toHaveValue('Bäckerei Amsel GmbH')
    await expect(dialog.getByRole('row', { name: /Erika Amsel/ })).toHaveAttribute('aria-selected', 'true')
    if (command === 'Besuch festhalten') await page.keyboard.press('Escape')
    else await dialog.getByRole('button', { name: 'Speichern' }).click()
    await expect(dialog).toHaveCount(0)
  }
  await expect(main(page).getByRole('region', { name: 'Verlauf' })).toContainText('Bäckerei Amsel GmbH')

  await main(page).getByRole('button', { name: 'Neue Aufgabe' }).click()
  const dialog = page.getByRole('dialog', { name: 'Neue Aufgabe' })
  await expect(dialog.getByRole('combobox', { name: 'Person' })).toHaveValue('Erika Amsel')
  await dialog.getByRole('textbox', { name: /^Was ist zu tun/ }).fill('Frau Amsel zurückrufen')
  await page.keyboard.press('Control+Enter')
  await expect(main(page).getByRole('region', { name: 'Offene Aufgaben' })).toContainText(
    'Frau Amsel zurückrufen',
  )
})

test('the visits and contacts of a theme are counted and shown', async ({ city: { page } }) => {
  await visit(page, '/themes')
  const link = main(page).getByRole('link', { name: /Besuche zum Thema „Lebendige Innenstadt“ anzeigen/ })
  const count = Number(await link.textContent())
  await link.click()
  await expect(main(page)).toContainText('Thema: Lebendige Innenstadt')
  const shown = main(page).getByRole('listitem')
  await expect(shown).toHaveCount(count)
  await expect(shown.first()).toContainText('Besuch')
})

test('what is to be done stands above what was on a window of 1280 pixels', async ({ kontor: { page } }) => {
  const { organisation } = await makeRecords(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  await visit(page, `/organisations/${organisation}`)
  await heading(page, 'Bäckerei Amsel GmbH').waitFor()
  const topOf = async (name: string) =>
    (await main(page).getByRole('region', { name }).boundingBox())?.y ?? Number.NaN
  const tabs = await main(page).getByRole('tablist').boundingBox()
  expect(await topOf('Wiedervorlagen')).toBeLessThan(tabs?.y ?? 0)
  // a company is what one expects here; other bodies say what they are
  await expect(main(page).locator('.organisation-badges')).not.toContainText('Unternehmen')
})
