import { expect, type Page } from '@playwright/test'
import { test } from '../support/window.ts'
import type { WithKontor } from '../support/kontor.ts'
import {
  groupFields,
  meetingFields,
  organisationFields,
  personFields,
  themeFields,
} from '../support/records.ts'
import { complaintsOf, goTo } from '../support/journey.ts'

/** The window's files whose name contains `name`, if it has not loaded them yet, arrive once they are released. */
async function holdFile(page: Page, name: string): Promise<() => void> {
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route(`**/*${name}*`, async (route) => {
    await released
    await route.continue()
  })
  return () => release()
}

async function twoBakeries(page: Page): Promise<readonly number[]> {
  return page.evaluate(
    async (companies) => {
      const ids: number[] = []
      for (const fields of companies) {
        const made = await (globalThis as unknown as WithKontor).kontor.organisations.create({ fields })
        if (made.ok) ids.push(made.value.id)
      }
      return ids
    },
    [
      organisationFields({ name: 'Bäckerei Amsel GmbH' }),
      organisationFields({ name: 'Baeckerei Amsel', street: 'Ringstraße' }),
    ],
  )
}

test('a screen that comes late gets the keys, and nothing that is gone', async ({ kontor }) => {
  const { page } = kontor
  const complaints = complaintsOf(page)
  await page.clock.install()
  const release = await holdFile(page, 'people-screen')
  await page.getByRole('heading', { level: 1 }).focus()
  await page.evaluate(() => {
    location.hash = '#/people'
  })
  await page.clock.runFor(5000)
  release()
  await expect(page.getByRole('heading', { level: 1, name: 'Personen' })).toBeFocused()
  expect(complaints).toEqual([])
})

test('a dialog that closes after the page has changed leaves the keys to the page', async ({ kontor }) => {
  const { page } = kontor
  // it goes by an animation that ends when the test says so
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('.scrim[data-exiting] { animation: appear 3600s }')
    document.adoptedStyleSheets.push(sheet)
  })
  await page.clock.install()
  await page.keyboard.press('Control+N')
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).first().fill('Baeckerei Amsel')
  await page.keyboard.press('Control+Enter')
  await page.locator('h1', { hasText: 'Baeckerei Amsel' }).waitFor()
  await expect(page.locator('.scrim[data-exiting]')).toBeVisible()
  await page.clock.runFor(5000)
  await page.evaluate(() => {
    // others, such as a spinner, have no end
    for (const scrim of document.querySelectorAll('.scrim[data-exiting]'))
      for (const animation of scrim.getAnimations({ subtree: true })) animation.finish()
  })
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: 'Baeckerei Amsel' })).toBeFocused()
})

test('whoever goes on by a link that stays keeps the keys there', async ({ kontor }) => {
  const { page } = kontor
  const people = page.getByRole('link', { name: 'Personen', exact: true })
  await people.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Personen' }).waitFor()
  await expect(people).toBeFocused()
})

test('a list that is left before its rows have come is asked nothing more', async ({ kontor }) => {
  const { page } = kontor
  await twoBakeries(page)
  const complaints = complaintsOf(page)
  const release = kontor.holdAnswers('lists.rows')
  await goTo(page, 'Unternehmen')
  const list = page.getByRole('grid', { name: 'Unternehmen' })
  await list.waitFor()
  await goTo(page, 'Start')
  await expect(list).toBeHidden()
  release()
  await goTo(page, 'Unternehmen')
  await expect(page.getByRole('gridcell', { name: 'Bäckerei Amsel GmbH' })).toBeVisible()
  expect(complaints).toEqual([])
})

test('Enter takes the only company found, also when it is pressed before the answer is there', async ({
  kontor,
}) => {
  const { page } = kontor
  await twoBakeries(page)
  await page.keyboard.press('Control+Shift+B')
  const company = page.getByRole('dialog').getByRole('combobox', { name: 'Unternehmen' })
  await expect(company).toBeFocused()
  // among several nothing is guessed, and what is typed stays
  await company.fill('baeckerei')
  await expect(page.getByRole('option')).toHaveCount(2)
  await page.keyboard.press('Enter')
  await expect(company).toHaveValue('baeckerei')
  await expect(page.getByRole('option')).toHaveCount(2)

  const release = kontor.holdAnswers('search.find')
  await company.fill('baeckerei amsel g')
  await page.keyboard.press('Enter')
  release()
  await expect(company).toHaveValue('Bäckerei Amsel GmbH')
  await expect(page.getByRole('option')).toHaveCount(0)
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Weitere Person' })).toBeFocused()
})

test('whoever goes on while the people of a company are looked up is not called back', async ({ kontor }) => {
  const { page } = kontor
  const [organisationId] = await twoBakeries(page)
  await page.evaluate((person) => (globalThis as unknown as WithKontor).kontor.people.create(person), {
    fields: personFields({ givenName: 'Erika', familyName: 'Amsel' }),
    affiliation: { organisationId: organisationId ?? 0, jobTitle: '', validFrom: null, validTo: null },
  })
  const release = kontor.holdAnswers('composer.suggestions')
  await page.keyboard.press('Control+Shift+B')
  const dialog = page.getByRole('dialog', { name: 'Besuch festhalten' })
  await dialog.getByRole('combobox', { name: 'Unternehmen' }).fill('Amsel GmbH')
  await page.getByRole('option', { name: /Bäckerei Amsel GmbH/ }).click()
  const note = dialog.getByRole('textbox', { name: 'Notiz' })
  await note.focus()
  await page.keyboard.type('Sucht ')
  release()
  await expect(dialog.getByRole('row', { name: /Erika Amsel/ })).toBeVisible()
  await page.keyboard.type('eine Halle')
  await expect(note).toHaveValue('Sucht eine Halle')
})

test('what was refused gets the keys when it is marked, whoever refused it', async ({ kontor }) => {
  const { page } = kontor
  await page.evaluate(
    (fields) => (globalThis as unknown as WithKontor).kontor.themes.create({ fields }),
    themeFields({ name: 'Fachkräfte', validFrom: '2020-01-01' }),
  )
  await goTo(page, 'Themen')
  await page
    .getByRole('row', { name: /Fachkräfte/ })
    .getByRole('button')
    .last()
    .click()
  await page.getByRole('menuitem').first().click()
  const dialog = page.getByRole('dialog', { name: 'Thema bearbeiten' })
  const name = dialog.getByRole('textbox', { name: 'Name' })
  const end = dialog.getByLabel('Gilt bis')
  await end.fill('1.1.2019')
  await name.focus()
  await page.keyboard.press('Control+Enter')
  await expect(end).toBeFocused()

  await page.clock.install()
  await name.fill('')
  await dialog.locator('textarea').focus()
  // no time passes any more
  await page.clock.pauseAt(Date.now() + 3_600_000)
  await page.keyboard.press('Control+Enter')
  await expect(name).toBeFocused()
})

test('a mark in the roll stays until the roll has been read again, however long that takes', async ({
  kontor,
}) => {
  const { page } = kontor
  const meetingId = await page.evaluate(
    async ({ company, person, group, meeting, heldOn }) => {
      const { kontor: api } = globalThis as unknown as WithKontor
      const idOf = (made: { ok: boolean; value?: { id: number } }) => made.value?.id ?? 0
      const organisationId = idOf(await api.organisations.create({ fields: company }))
      const affiliation = { organisationId, jobTitle: '', validFrom: null, validTo: null }
      const personId = idOf(await api.people.create({ fields: person, affiliation }))
      const groupId = idOf(await api.groups.create({ fields: group }))
      await api.groups.addMember({ groupId, personId, organisationId, role: 'member', validFrom: heldOn })
      return idOf(await api.meetings.create({ fields: { ...meeting, groupId, heldOn } }))
    },
    {
      company: organisationFields(),
      person: personFields({ givenName: 'Greta', familyName: 'Weiß' }),
      group: groupFields(),
      meeting: meetingFields(0),
      heldOn: new Date().toISOString().slice(0, 10),
    },
  )
  await page.evaluate((id) => {
    location.hash = `#/meetings/${id}`
  }, meetingId)
  await expect(page.getByText('0 von 1 anwesend')).toBeVisible()
  const release = kontor.holdAnswers('meetings.get')
  await page.clock.install()
  await page.getByRole('button', { name: 'anwesend', exact: true }).click()
  await expect(page.getByText('Greta Weiß: anwesend')).toBeVisible()
  await page.clock.runFor(5000)
  await expect(page.getByText('1 von 1 anwesend')).toBeVisible()
  // taken back at once: the roll then says what it said before
  await page.getByRole('button', { name: 'anwesend', exact: true }).click()
  release()
  await expect(page.getByText('0 von 1 anwesend')).toBeVisible()
})
