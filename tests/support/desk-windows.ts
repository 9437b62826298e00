import fs from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { goTo, navigation } from './journey.ts'
import type { WithKontor } from './kontor.ts'
import { organisationFields } from './records.ts'
import { violations } from './violations.ts'
import type { Kontor } from './window.ts'

// What people do at two windows that share one stock.

/** A folder on the share that both windows reach. */
export function sharedFolder({ profile }: Kontor): string {
  const folder = path.join(profile, 'share')
  fs.mkdirSync(folder)
  return folder
}

/** A way of its own on which one desk reaches the folder, so that it can be cut off while its colleague goes on sharing. */
export function ownWay(folder: string): {
  readonly path: string
  readonly close: () => void
  readonly open: () => void
} {
  const way = `${folder}-other`
  const open = () => fs.symlinkSync(folder, way)
  open()
  return { path: way, close: () => fs.unlinkSync(way), open }
}

export const statusBar = (page: Page) => page.getByRole('contentinfo', { name: 'Status' })

/** Shares the stock as a person does. */
export async function share(kontor: Kontor, folder: string): Promise<void> {
  const { page } = kontor
  await kontor.answerDialogs(folder)
  await goTo(page, 'Arbeitsplätze')
  await page.getByRole('button', { name: 'Bestand teilen …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Bestand teilen' })
  await expect(dialog.getByRole('textbox', { name: /Name dieses Arbeitsplatzes/ })).toHaveValue(
    'Erika Beispiel',
  )
  await dialog.getByRole('button', { name: 'Ordner wählen …' }).click()
  await expect(dialog).toContainText('share')
  await dialog.getByRole('button', { name: 'Teilen', exact: true }).click()
  await expect(page.getByRole('table', { name: 'Arbeitsplätze dieses Bestands' })).toBeVisible()
}

/** Joins as a person does. */
export async function join(other: Kontor, colleague: Kontor, folder: string): Promise<void> {
  const { page } = other
  await other.answerDialogs(folder)
  await page.getByRole('button', { name: 'Beitreten …' }).click()
  await page.getByRole('button', { name: 'Ordner wählen …' }).click()
  await askToJoin(other, colleague)
}

/** Asks to be admitted, and the colleague types the code that is shown. */
export async function askToJoin(other: Kontor, colleague: Kontor): Promise<void> {
  const { page } = other
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
  await chooseWho(page)
  await expect(navigation(page)).toBeVisible()
}

/** Answers who works at a desk that has just joined. */
export async function chooseWho(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Wer arbeitet hier?' })
  await dialog.getByRole('button', { name: 'Erika Beispiel' }).click()
  await expect(dialog).toHaveCount(0)
}

export const syncNow = async ({ page }: Kontor): Promise<void> => {
  await page.evaluate(() => (globalThis as unknown as WithKontor).kontor.desks.syncNow({}))
}

export const newCompany = ({ page }: Kontor, name: string): Promise<number> =>
  page.evaluate(async (fields) => {
    const made = await (globalThis as unknown as WithKontor).kontor.organisations.create({ fields })
    return made.ok ? made.value.id : 0
  }, organisationFields({ name }))

/** Changes what a company is called. */
export const rename = ({ page }: Kontor, id: number, name: string): Promise<boolean> =>
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
