import fs from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { goTo, navigation, visit } from '../support/journey.ts'
import type { WithKontor } from '../support/kontor.ts'
import { organisationFields, visitFields } from '../support/records.ts'
import { violations } from '../support/violations.ts'
import { test, type Kontor } from '../support/window.ts'

/** A folder on the share that both windows reach. */
function sharedFolder({ profile }: Kontor): string {
  const folder = path.join(profile, 'share')
  fs.mkdirSync(folder)
  return folder
}

const statusBar = (page: Page) => page.getByRole('contentinfo', { name: 'Status' })

/** Shares the stock as a person does. */
async function share(kontor: Kontor, folder: string): Promise<void> {
  const { page } = kontor
  await kontor.answerDialogs(folder)
  await goTo(page, 'Arbeitsplätze')
  await page.getByRole('button', { name: 'Bestand teilen …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Bestand teilen' })
  await expect(dialog.getByRole('textbox', { name: /Name dieses Arbeitsplatzes/ })).toHaveValue(
    'Erika Beispiel',
  )
  await dialog.getByRole('button', { name: 'Teilen', exact: true }).click()
  await expect(page.getByRole('table', { name: 'Arbeitsplätze dieses Bestands' })).toBeVisible()
}

test('a stock is shared in a folder, and the status bar says so', async ({ kontor }) => {
  const { page } = kontor
  await expect(statusBar(page).getByRole('link', { name: 'Alles geteilt' })).toHaveCount(0)
  await share(kontor, sharedFolder(kontor))
  await expect(statusBar(page).getByRole('link', { name: 'Alles geteilt' })).toBeVisible()
  await expect(page.getByRole('row', { name: /Erika Beispiel dieser/ })).toBeVisible()

  await page.getByRole('button', { name: '„Erika Beispiel“ umbenennen' }).click()
  const dialog = page.getByRole('dialog', { name: '„Erika Beispiel“ umbenennen' })
  await dialog.getByRole('textbox', { name: /Name des Arbeitsplatzes/ }).fill('Zimmer 12')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /Zimmer 12 dieser/ })).toBeVisible()

  await page.getByRole('textbox', { name: /Code vom neuen Arbeitsplatz/ }).fill('7KQM-2XHD-9RTA')
  await page.keyboard.press('Enter')
  const card = page.getByRole('region', { name: 'Neuen Arbeitsplatz aufnehmen' })
  await expect(card.getByRole('alert')).toContainText('Niemand bittet mit diesem Code um Aufnahme')
})

/** Joins as a person does: asks, and the colleague types the code that is shown. */
async function join(other: Kontor, colleague: Kontor, folder: string): Promise<void> {
  const { page } = other
  await other.answerDialogs(folder)
  await page.getByRole('button', { name: 'Beitreten …' }).click()
  await page.getByRole('button', { name: 'Ordner wählen …' }).click()
  await page.getByRole('textbox', { name: /Name dieses Arbeitsplatzes/ }).fill('Notebook')
  await page.getByRole('button', { name: 'Um Aufnahme bitten' }).click()
  const code = page.locator('.setup-code')
  await expect(code).toBeVisible()
  expect(await violations(page, 'code')).toEqual([])
  const shown = (await code.textContent()) ?? ''
  expect(shown).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)

  const asking = colleague.page.getByRole('list', { name: 'Bitten um Aufnahme' })
  await expect(asking).toContainText('„Notebook“ bittet um Aufnahme')
  await colleague.page.getByRole('textbox', { name: /Code vom neuen Arbeitsplatz/ }).fill(shown.toLowerCase())
  await colleague.page.keyboard.press('Enter')
  await expect(navigation(page)).toBeVisible()
}

const syncNow = async ({ page }: Kontor): Promise<void> => {
  await page.evaluate(() => (globalThis as unknown as WithKontor).kontor.desks.syncNow({}))
}

const newCompany = ({ page }: Kontor, name: string): Promise<number> =>
  page.evaluate(async (fields) => {
    const made = await (globalThis as unknown as WithKontor).kontor.organisations.create({ fields })
    return made.ok ? made.value.id : 0
  }, organisationFields({ name }))

/** Changes what a company is called. */
const rename = ({ page }: Kontor, id: number, name: string): Promise<boolean> =>
  page.evaluate(
    async (wanted) => {
      const { organisations } = (globalThis as unknown as WithKontor).kontor
      const now = await organisations.get({ id: wanted.id })
      if (!now.ok) return false
      const { version, fields } = now.value
      return (
        await organisations.update({ id: wanted.id, version, fields: { ...fields, name: wanted.name } })
      ).ok
    },
    { id, name },
  )

test('a newcomer joins with a code, work appears at the other desk, and a conflict is settled', async ({
  kontor: one,
  other,
}) => {
  const folder = sharedFolder(one)
  await share(one, folder)
  await join(other, one, folder)
  await expect(one.page.getByRole('row', { name: /Notebook/ })).toBeVisible()

  const id = await newCompany(other, 'Amsel GmbH')
  await other.page.evaluate(
    (fields) => (globalThis as unknown as WithKontor).kontor.visits.log({ ...fields, followUp: null }),
    { ...visitFields(id, { subject: 'Antrittsbesuch' }), status: 'held' as const },
  )
  await syncNow(other)
  await visit(one.page, `/organisations/${id}`)
  await expect(one.page.getByRole('heading', { level: 1, name: 'Amsel GmbH' })).toBeVisible()
  await expect(one.page.getByRole('button', { name: 'Antrittsbesuch' })).toBeVisible()

  fs.renameSync(folder, `${folder}-away`)
  expect(await rename(one, id, 'Eins GmbH')).toBe(true)
  expect(await rename(other, id, 'Zwei GmbH')).toBe(true)
  for (const { page } of [one, other])
    await expect(
      statusBar(page).getByRole('link', { name: 'Ohne Netz: eine Änderung noch nicht geteilt' }),
    ).toBeVisible()
  fs.renameSync(`${folder}-away`, folder)
  await syncNow(one)
  await syncNow(other)
  await syncNow(one)

  for (const { page } of [one, other])
    await expect(statusBar(page).getByRole('link', { name: 'Ein Konflikt' })).toBeVisible()
  const { page } = other
  await statusBar(page).getByRole('link', { name: 'Ein Konflikt' }).click()
  const conflict = page.getByRole('article', { name: /Unternehmen: Eins GmbH · Name/ })
  await expect(conflict).toContainText('Steht im EintragEins GmbH')
  await expect(conflict).toContainText('Nicht übernommenZwei GmbH')
  expect(await violations(page, 'conflicts')).toEqual([])
  await conflict.getByRole('button', { name: /übernehmen$/ }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Konflikte' })).toBeFocused()
  await expect(page.getByRole('table', { name: 'Gelöste Konflikte' })).toContainText('übernommen')
  expect(await violations(page, 'settled')).toEqual([])
  await syncNow(other)
  await syncNow(one)
  await expect(one.page.getByRole('heading', { level: 1, name: 'Zwei GmbH' })).toBeVisible()

  // what was settled there is not taken back here
  await one.page.keyboard.press('Control+Z')
  await expect(one.page.getByText(/Rückgängig gemacht: Konflikt/)).toHaveCount(0)
  await page.keyboard.press('Control+Z')
  await expect(page.getByText(/^Rückgängig gemacht: Konflikt gelöst/)).toBeVisible()
  await expect(conflict).toBeVisible()
})
