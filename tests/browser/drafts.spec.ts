import { expect, type Locator, type Page } from '@playwright/test'
import { draftForms, type DraftForm } from '../../preload/contract/drafts.ts'
import { journeys, makeRecords, type Records } from '../support/draft-forms.ts'
import { keptIn } from '../support/drafts.ts'
import { complaintsOf, goTo, setUpOffice, visit } from '../support/journey.ts'
import type { KontorWindow, WithKontor } from '../support/kontor.ts'
import { themeFields } from '../support/records.ts'
import { test } from '../support/window.ts'

/** Types into a form; chips are chosen instead. */
async function write(field: Locator, text: string): Promise<void> {
  if (text === '') await field.click()
  else {
    await field.fill('')
    await field.pressSequentially(text)
  }
}

async function expectWritten(field: Locator, text: string): Promise<void> {
  if (text === '') await expect(field).toHaveAttribute('aria-selected', 'true')
  else await expect(field).toHaveValue(text)
}

/** Leaves a form without a word: Esc for a dialog, another page for what is part of one. */
async function leave(page: Page, form: DraftForm): Promise<void> {
  if (journeys[form].isDay) await page.keyboard.press('Tab')
  if (journeys[form].isInline === undefined) {
    // where names are offered, the first Esc closes their list
    if (await page.getByRole('listbox').isVisible()) await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await visit(page, '/about')
}

/** Opens a form again and finds what was typed, with a line that says so. */
async function expectThere(kontor: KontorWindow, records: Records, form: DraftForm): Promise<void> {
  const { open, field, text } = journeys[form]
  const surface = await open(kontor, records)
  await expectWritten(field(surface), text)
  await expect(surface.getByText(/^Entwurf von .*\d\d:\d\d/).first()).toBeVisible()
}

/** Each test looks at every twelfth form, so that it stays short on a slow machine too. */
const parts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

for (const part of parts)
  test(`in every form, part ${part}: what was typed is there again after Esc, on other pages, and after closing the window`, async ({
    launch,
  }) => {
    const forms = draftForms.filter((_, index) => index % parts.length === part - 1)
    const first = await launch()
    const complaints = complaintsOf(first.page)
    await setUpOffice(first)
    const records = await makeRecords(first.page)
    for (const form of forms)
      await test.step(form, async () => {
        const { open, field, text } = journeys[form]
        await write(field(await open(first, records)), text)
        await leave(first.page, form)
        await expectThere(first, records, form)
        await leave(first.page, form)
      })
    expect(complaints).toEqual([])
    await first.close()

    const second = await launch()
    for (const form of forms)
      await test.step(`${form}, after closing`, async () => {
        await expectThere(second, records, form)
        await leave(second.page, form)
      })
  })

test('a draft is gone from the disk when it was saved or thrown away, and comes back when that was a mistake', async ({
  kontor,
}) => {
  const { page, profile } = kontor
  const records = await makeRecords(page)
  const { open, field } = journeys['organisation.edit']
  const surface = await open(kontor, records)
  await field(surface).fill('Amsel & Söhne')
  await expect.poll(() => keptIn(profile)).toContain('Amsel & Söhne')
  await surface.getByRole('button', { name: 'Verwerfen' }).click()
  await expect(surface).toBeHidden()
  await expect.poll(() => keptIn(profile)).toBe('')
  await page.getByRole('button', { name: 'Zurückholen' }).click()
  await expectWritten(field(await open(kontor, records)), 'Amsel & Söhne')
  // bringing back takes nothing from what was typed since: each can be had in the other's stead
  await surface.getByRole('button', { name: 'verwerfen', exact: true }).click()
  await field(surface).fill('Amsel Nord')
  await page.getByRole('button', { name: 'Zurückholen' }).click()
  await expect(field(surface)).toHaveValue('Amsel & Söhne')
  const setAside = page.getByRole('alertdialog', { name: 'Was dort stand, wurde beiseitegelegt' })
  await setAside.getByRole('button', { name: 'Zurückholen' }).click()
  await expect(field(surface)).toHaveValue('Amsel Nord')
  await surface.getByRole('button', { name: 'verwerfen', exact: true }).click()
  await expect(field(surface)).toHaveValue('')
  await field(surface).fill('Amsel')
  await surface.getByRole('button', { name: 'Speichern' }).click()
  await expect(surface).toBeHidden()
  await expect.poll(() => keptIn(profile)).toBe('')
  await expectWritten(field(await open(kontor, records)), 'Amsel')
  await expect(surface.getByText(/^Entwurf von/)).toBeHidden()
})

test('a draft of a record that was changed since says so, and takes back nothing of that change', async ({
  kontor,
}) => {
  const { page } = kontor
  const records = await makeRecords(page)
  const surface = await journeys['organisation.edit'].open(kontor, records)
  await surface.getByRole('textbox', { name: 'Kurzname' }).fill('Amsel')
  await page.keyboard.press('Escape')
  await expect(surface).toBeHidden()
  const changed = await page.evaluate(async (id) => {
    const { kontor: api } = globalThis as unknown as WithKontor
    const found = await api.organisations.get({ id })
    if (!found.ok) return found
    const fields = { ...found.value.fields, phone: '02041 4711' }
    return api.organisations.update({ id, version: found.value.version, fields })
  }, records.organisation)
  expect(changed).toMatchObject({ ok: true })
  await expect(page.getByText('02041 4711')).toBeVisible()
  await journeys['organisation.edit'].open(kontor, records)
  await expect(surface.getByText('Der Eintrag wurde seit diesem Entwurf geändert.')).toBeVisible()
  await expect(surface.getByRole('textbox', { name: 'Kurzname' })).toHaveValue('Amsel')
  await expect(surface.getByRole('textbox', { name: 'Telefon' })).toHaveValue('02041 4711')
  // one letter more makes it no draft of the newer record
  await surface.getByRole('textbox', { name: 'Kurzname' }).pressSequentially('n')
  await page.keyboard.press('Escape')
  await expect(surface).toBeHidden()
  await journeys['organisation.edit'].open(kontor, records)
  await expect(surface.getByText('Der Eintrag wurde seit diesem Entwurf geändert.')).toBeVisible()
  await surface.getByRole('button', { name: 'Speichern' }).click()
  await expect(surface).toBeHidden()
  await expect(page.getByText('02041 4711')).toBeVisible()
})

test('what is not saved is found again from the start', async ({ kontor }) => {
  const { page } = kontor
  const records = await makeRecords(page)
  const surface = await journeys['visit.log'].open(kontor, records)
  await surface.getByRole('textbox', { name: 'Notiz' }).fill('Halle 4')
  await page.keyboard.press('Escape')
  await goTo(page, 'Start')
  const card = page.getByRole('region', { name: 'Noch nicht gespeichert' })
  await card.getByRole('button', { name: 'Besuch festhalten: Bäckerei Amsel GmbH', exact: true }).click()
  await expect(surface.getByRole('textbox', { name: 'Notiz' })).toHaveValue('Halle 4')
  await page.keyboard.press('Control+Enter')
  await expect(surface).toBeHidden()
  await expect(card).toBeHidden()

  const edit = await journeys['organisation.edit'].open(kontor, records)
  await edit.getByRole('textbox', { name: 'Kurzname' }).fill('Amsel')
  await page.keyboard.press('Escape')
  await goTo(page, 'Start')
  await card
    .getByRole('button', { name: 'Angaben zum Unternehmen: Bäckerei Amsel GmbH', exact: true })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Bäckerei Amsel GmbH' })).toBeVisible()
})

test('a form within a page keeps drafts also after a save that changed nothing', async ({ kontor }) => {
  const { page, profile } = kontor
  await visit(page, '/settings')
  const card = page.getByRole('region', { name: 'Büro', exact: true })
  const name = card.getByRole('textbox', { name: /^Name/ })
  const save = card.getByRole('button', { name: 'Speichern' })
  const before = await name.inputValue()
  await name.press('End')
  await name.pressSequentially(' ')
  await save.click()
  await expect(save).toBeHidden()
  await expect(name).toHaveValue(before)
  await card.getByRole('textbox', { name: /^Stadt oder Gemeinde/ }).fill('Neustadt')
  await expect.poll(() => keptIn(profile)).toContain('Neustadt')
  await save.click()
  await expect(save).toBeHidden()
  await expect.poll(() => keptIn(profile)).toBe('')
})

test('a choice of themes says when another was recorded since', async ({ kontor }) => {
  const { page } = kontor
  const records = await makeRecords(page)
  const { open, field } = journeys['organisation.themes']
  const surface = await open(kontor, records)
  await field(surface).click()
  await page.keyboard.press('Escape')
  await expect(surface).toBeHidden()
  const changed = await page.evaluate(
    async ({ id, fields }) => {
      const { kontor: api } = globalThis as unknown as WithKontor
      const made = await api.themes.create({ fields })
      return made.ok ? api.organisations.setThemes({ id, themeIds: [made.value.id] }) : made
    },
    { id: records.organisation, fields: themeFields({ name: 'Gewerbeflächen' }) },
  )
  expect(changed).toMatchObject({ ok: true })
  await expect(page.getByRole('link', { name: 'Gewerbeflächen' })).toBeVisible()
  await open(kontor, records)
  await expect(surface.getByText('Der Eintrag wurde seit diesem Entwurf geändert.')).toBeVisible()
})
