import fs from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { test, type Kontor } from '../support/app.ts'
import { countOrganisations, navigation } from '../support/journey.ts'

/** Makes a folder lie on a network in the eyes of the app. Returns its path. */
async function pretendNetworkFolder({ app }: Kontor, folder: string): Promise<string> {
  if (process.platform === 'win32') return String.raw`\\server\amt\kontor`
  await app.evaluate((_electron, place) => {
    const fs = process.getBuiltinModule('node:fs')
    const read = fs.readFileSync
    const mount = `\n999 1 0:99 / ${place} rw - cifs //server/amt rw\n`
    // main asks the system's own list of mounts, which a test cannot add to
    Object.assign(fs, {
      readFileSync: (...args: Parameters<typeof read>) =>
        args[0] === '/proc/self/mountinfo' ? String(read(...args)) + mount : read(...args),
    })
  }, folder)
  return folder
}

test('setting up the office: three fields, then Start says what to do first', async ({ kontor }) => {
  const { page, profile } = kontor
  await expect(page.getByRole('heading', { level: 1, name: 'Willkommen bei Kontor' })).toBeVisible()
  // the keys are in the first field already
  await page.keyboard.type('Amt für Wirtschaftsförderung')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Bitte ausfüllen.')).toHaveCount(2)
  expect(fs.existsSync(path.join(profile, 'data'))).toBe(false)
  await page.keyboard.press('Tab')
  await page.keyboard.type('Stadt Musterstadt')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Erika Beispiel')
  await page.keyboard.press('Enter')
  await expect(navigation(page)).toBeVisible()
  const main = page.getByRole('main')
  await expect(main.getByText('So fangen Sie an')).toBeVisible()
  await expect(main.getByRole('link', { name: 'Register einlesen' })).toBeVisible()
  await main.getByRole('button', { name: 'Neues Unternehmen' }).click()
  await expect(page.getByRole('dialog', { name: 'Neues Unternehmen' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('contentinfo')).toContainText('Amt für Wirtschaftsförderung')
  await main.getByRole('link', { name: 'Register einlesen' }).click()
  await expect(main.getByText('Noch kein Register eingelesen')).toBeVisible()
})

test('a folder on the network is refused with the reason', async ({ kontor }, testInfo) => {
  const { page } = kontor
  const folder = testInfo.outputPath('share')
  fs.mkdirSync(folder, { recursive: true })
  await kontor.answerDialogs(await pretendNetworkFolder(kontor, folder))
  await page.getByRole('button', { name: 'Ordner ändern' }).click()
  await expect(page.getByText('Ein Netzlaufwerk ist als Datenordner nicht geeignet')).toBeVisible()
  await expect(page.getByText('für das Netz ist die Sicherung da')).toBeVisible()
  await expect(page.getByText(folder)).toHaveCount(0)
})

test('demo data: one press, and they are marked as such', async ({ kontor: { page } }) => {
  await page.getByRole('button', { name: 'Beispieldaten laden' }).click()
  await expect(navigation(page)).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('contentinfo')).toContainText('(Beispieldaten)')
  expect(await countOrganisations(page)).toBeGreaterThan(50)
})
