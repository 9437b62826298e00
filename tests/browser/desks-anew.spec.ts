import Database from 'better-sqlite3'
import { expect, type Page } from '@playwright/test'
import { currentDatabaseFile, profileFolder } from '../../db/engine/connection/profile-folder.ts'
import {
  join,
  newCompany,
  ownWay,
  rename,
  share,
  sharedFolder,
  statusBar,
  syncNow,
} from '../support/desk-windows.ts'
import { goTo, visit } from '../support/journey.ts'
import type { WithKontor } from '../support/kontor.ts'
import { profileFields } from '../support/records.ts'
import { violations } from '../support/violations.ts'
import { test, type Kontor } from '../support/window.ts'

/** Sets a company's fields. */
const change = ({ page }: Kontor, id: number, fields: object): Promise<boolean> =>
  page.evaluate(
    async (wanted) => {
      const { organisations } = (globalThis as unknown as WithKontor).kontor
      const now = await organisations.get({ id: wanted.id })
      if (!now.ok) return false
      const { version, fields: known } = now.value
      const input = { id: wanted.id, version, fields: { ...known, ...wanted.fields } }
      return (await organisations.update(input)).ok
    },
    { id, fields },
  )

const remove = ({ page }: Kontor, id: number): Promise<boolean> =>
  page.evaluate(async (wanted) => {
    const { organisations } = (globalThis as unknown as WithKontor).kontor
    const now = await organisations.get({ id: wanted })
    return now.ok && (await organisations.remove({ id: wanted, version: now.value.version })).ok
  }, id)

const newSource = ({ page }: Kontor, name: string): Promise<boolean> =>
  page.evaluate(
    async (fields) =>
      (await (globalThis as unknown as WithKontor).kontor.importProfiles.create({ fields })).ok,
    profileFields(name),
  )

/** Looked at in both colours; the pictures lie beside the test's results. */
async function look(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violations(page, `${name} ${colorScheme}`)).toEqual([])
    await page.screenshot({ path: test.info().outputPath(`${name}-${colorScheme}.png`), fullPage: true })
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

test('conflicts of every kind are said, and what is kept in the note is said in words', async ({
  kontor: one,
  other,
}) => {
  const folder = sharedFolder(one)
  const way = ownWay(folder)
  await share(one, folder)
  await join(other, one, way.path)
  const [named, classed, gone] = [
    await newCompany(one, 'Amsel GmbH'),
    await newCompany(one, 'Buche GmbH'),
    await newCompany(one, 'Clara GmbH'),
  ]
  await syncNow(one)
  await syncNow(other)

  way.close()
  expect(await rename(one, named, 'Eins GmbH')).toBe(true)
  expect(await rename(other, named, 'Zwei GmbH')).toBe(true)
  expect(await change(one, classed, { visibility: 'public' })).toBe(true)
  expect(await change(other, classed, { visibility: 'confidential' })).toBe(true)
  expect(await remove(one, gone)).toBe(true)
  expect(await change(other, gone, { phone: '0441 1234' })).toBe(true)
  for (const kontor of [one, other]) expect(await newSource(kontor, 'Gewerberegister')).toBe(true)
  await syncNow(one)
  way.open()
  await syncNow(other)

  const { page } = other
  await statusBar(page)
    .getByRole('link', { name: /Konflikte$/ })
    .click()
  const cards = page.getByRole('article')
  await expect(cards.filter({ hasText: 'Zwei Arbeitsplätze haben dieselbe Angabe geändert' })).toHaveCount(2)
  await expect(cards.filter({ hasText: 'Den Namen gab es schon' })).toContainText('Gewerberegister (2)')
  await expect(cards.filter({ hasText: 'Wartet:' })).toContainText('0441')
  await look(page, 'conflicts')

  const form = cards.filter({ hasText: 'Buche GmbH' })
  await form.getByRole('button', { name: 'Beide behalten (in der Notiz)' }).click()
  await expect(form).toHaveCount(0)
  await visit(page, `/organisations/${classed}`)
  await expect(page.getByText(/^Erika Beispiel, .* – Sichtbarkeit: Vertraulich$/)).toBeVisible()
})

test('the status bar explains itself to the keys, and whoever works here is changed there', async ({
  kontor: one,
  other,
}) => {
  const folder = sharedFolder(one)
  await share(one, folder)
  await join(other, one, folder)
  const { page } = other
  const light = statusBar(page).getByRole('link', { name: /Alles geteilt/ })
  await statusBar(page)
    .getByRole('button', { name: /^Erika Beispiel arbeitet hier/ })
    .focus()
  await page.keyboard.press('Tab')
  await expect(light).toBeFocused()
  await expect(page.getByRole('tooltip')).toContainText('Zuletzt abgeglichen')

  await statusBar(page)
    .getByRole('button', { name: /^Erika Beispiel arbeitet hier/ })
    .press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Wer arbeitet hier?' })
  await expect(dialog.getByRole('button', { name: 'Erika Beispiel' })).toHaveAttribute('aria-pressed', 'true')
  await dialog.getByRole('textbox', { name: /Ihr Name/ }).fill('Otto Neumann')
  await look(page, 'who')
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(statusBar(page).getByRole('button', { name: /^Otto Neumann arbeitet hier/ })).toBeVisible()
})

test('a desk that has stopped joins anew by one button, and what it had done waits', async ({
  kontor: one,
  other,
}) => {
  const folder = sharedFolder(one)
  const way = ownWay(folder)
  await share(one, folder)
  await join(other, one, way.path)
  const id = await newCompany(one, 'Amsel GmbH')
  await syncNow(one)
  await syncNow(other)

  way.close()
  const file = currentDatabaseFile(profileFolder(other.profile)) ?? ''
  const raw = new Database(file)
  raw.prepare('update organisation set version = version + 7 where id = ?').run(id)
  raw.close()
  await newCompany(other, 'Eigene GmbH')
  expect(await rename(one, id, 'Neu GmbH')).toBe(true)
  await syncNow(one)
  way.open()
  await syncNow(other)

  const { page } = other
  await goTo(page, 'Arbeitsplätze')
  await expect(statusBar(page).getByRole('link', { name: 'Teilen angehalten' })).toBeVisible()
  await expect(page.getByText('Das Teilen ist angehalten')).toBeVisible()
  await look(page, 'stopped')
  await page.getByRole('button', { name: 'Neu beitreten …' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Neu beitreten?' })
  await look(page, 'anew')
  await dialog.getByRole('button', { name: 'Neu beitreten', exact: true }).click()
  await expect(
    page.getByText(/^Neu beigetreten\. Die bisherigen Daten liegen als Sicherheit in .*gen-/),
  ).toBeVisible()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('Das Teilen ist angehalten')).toHaveCount(0)
  await look(page, 'joined')

  await statusBar(page).getByRole('link', { name: 'Ein Konflikt' }).click()
  const card = page.getByRole('article')
  await expect(card).toContainText('Es ließ sich nicht von selbst übernehmen')
  await expect(card).toContainText('Eigene GmbH')
  await look(page, 'waiting')
  await card.getByRole('button', { name: 'Nachholen' }).click()
  await syncNow(other)
  await syncNow(one)
  await goTo(one.page, 'Unternehmen')
  await expect(one.page.getByText('Eigene GmbH')).toBeVisible()
})
