import { expect, type Page } from '@playwright/test'
import { makeRecords } from '../support/draft-forms.ts'
import { visit } from '../support/journey.ts'
import { test } from '../support/window.ts'
import type { WithKontor } from '../support/kontor.ts'
import { organisationFields, personFields } from '../support/records.ts'

/** A company that was renamed; opens the list of its changes. */
async function renamedCompany(page: Page): Promise<void> {
  const id = await page.evaluate(
    async ({ before, after }) => {
      const { kontor } = globalThis as unknown as WithKontor
      const made = await kontor.organisations.create({ fields: before })
      if (!made.ok) return 0
      const { id: companyId, version } = made.value
      await kontor.organisations.update({ id: companyId, version, fields: after })
      return companyId
    },
    {
      before: organisationFields({ name: 'Amsel GmbH', phone: '02041 1' }),
      after: organisationFields({ name: 'Drossel GmbH', phone: '02041 2' }),
    },
  )
  await visit(page, `/organisations/${id}?tab=changes`)
  await page.getByRole('article').first().waitFor()
}

test('shows what was changed and takes a company back to an earlier state', async ({ kontor: { page } }) => {
  await renamedCompany(page)
  const entries = page.getByRole('article')
  await expect(entries).toHaveCount(2)
  await expect(entries.first()).toContainText('Unternehmen geändert')
  await expect(entries.first()).toContainText('Telefon')
  await expect(entries.first()).toContainText('vorher: 02041 1 → danach: 02041 2')

  await entries.last().getByRole('button', { name: 'Auf diesen Stand zurücksetzen' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: /Zurücksetzen auf den Stand/ })
  await expect(dialog).toContainText('vorher: Drossel GmbH → danach: Amsel GmbH')
  await dialog.getByRole('button', { name: 'Zurücksetzen' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Amsel GmbH' })).toBeVisible()
  await expect(entries.first()).toContainText('Auf einen früheren Stand zurückgesetzt')

  await page.getByRole('button', { name: 'Rückgängig' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Drossel GmbH' })).toBeVisible()
})

test('says beside a fact where it comes from and what stood there before', async ({ kontor: { page } }) => {
  await renamedCompany(page)
  const mark = page.getByRole('button', { name: 'Woher stammt „Telefon“?' })
  await mark.press('Enter')
  const origin = page.getByRole('dialog', { name: 'Woher stammt „Telefon“?' })
  await expect(origin.getByRole('listitem')).toHaveCount(2)
  await expect(origin).toContainText('vorher: 02041 1 → danach: 02041 2')
  await expect(origin).toContainText('Unternehmen angelegt')
  await page.keyboard.press('Escape')
  await expect(mark).toBeFocused()
})

test('tells of a person on the page itself', async ({ kontor: { page } }) => {
  const id = await page.evaluate(async (fields) => {
    const { kontor } = globalThis as unknown as WithKontor
    const made = await kontor.people.create({ fields, affiliation: null })
    return made.ok ? made.value.id : 0
  }, personFields())
  await visit(page, `/people/${id}`)
  const card = page.getByRole('region', { name: 'Änderungen' })
  await expect(card.getByRole('article')).toContainText('Person angelegt')
  await expect(card.getByText('Erika', { exact: true })).toBeVisible()
})

test('tells of a task in its dialog, which goes back from there', async ({ kontor: { page } }) => {
  await makeRecords(page)
  await visit(page, '/tasks')
  const task = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true })
  const dialog = page.getByRole('dialog', { name: 'Aufgabe bearbeiten' })
  await task('Fläche prüfen').press('Enter')
  await dialog.getByRole('textbox', { name: /^Was ist zu tun/ }).fill('Halle prüfen')
  await page.keyboard.press('Control+S')
  // what stands behind a dialog takes no keys, and the list may be newer than the dialog knows
  await expect(dialog).toHaveCount(0)
  await task('Halle prüfen').press('Enter')
  await dialog.getByRole('button', { name: 'Änderungen' }).press('Enter')
  const changes = page.getByRole('dialog', { name: 'Änderungen' })
  await expect(changes).toContainText('vorher: Fläche prüfen → danach: Halle prüfen')
  await changes.getByRole('button', { name: 'Auf diesen Stand zurücksetzen' }).last().press('Enter')
  // a button takes no keys before it is known what goes back
  const restore = page.getByRole('button', { name: 'Zurücksetzen', exact: true })
  await expect(restore).toBeEnabled()
  await restore.press('Enter')
  await expect(task('Fläche prüfen')).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
