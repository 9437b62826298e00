import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import {
  closedOffice,
  damage,
  databaseFile,
  expectFailure,
  makeNewer,
  officeWithEarlierState,
} from '../support/damaged-office.ts'
import { navigation } from '../support/journey.ts'
import { test } from '../support/window.ts'

test('data of a newer version are refused, untouched', async ({ profile, launch }) => {
  const file = await closedOffice(profile)
  makeNewer(file)
  const before = fs.readFileSync(file)
  const { page } = await launch()
  await expectFailure(page, /neueren Version von Kontor.*Bitte aktualisieren Sie Kontor/)
  await expect(page.getByRole('button', { name: 'Sicherung wiederherstellen' })).toBeHidden()
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click()
  await expectFailure(page, /neueren Version von Kontor/)
  expect(fs.readFileSync(file).equals(before)).toBe(true)
})

test('a damaged database: a backup is the way out', async ({ profile, launch }) => {
  const file = await closedOffice(profile)
  damage(file)
  const { page } = await launch()
  await expectFailure(page, /Die Datenbank ist beschädigt\. Stellen Sie die letzte Sicherung wieder her/)
  await page.getByRole('button', { name: 'Sicherung wiederherstellen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sicherung wiederherstellen' })).toBeVisible()
  await page.getByRole('button', { name: 'Zurück' }).click()
  await expectFailure(page, /Die Datenbank ist beschädigt/)
})

test('a profile that another process has open can be opened once that one ends', async ({
  profile,
  launch,
}) => {
  await closedOffice(profile)
  const script = path.resolve(import.meta.dirname, '../migrations/hold-profile.ts')
  const holder = spawn(process.execPath, [script, profile], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    await once(holder.stdout, 'data')
    const { page } = await launch()
    await expectFailure(page, /schon in einem anderen Kontor-Fenster geöffnet/)
    holder.kill()
    await once(holder, 'exit')
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click()
    await expect(navigation(page)).toBeVisible()
  } finally {
    holder.kill()
  }
})

test('a damaged state: the one before is offered with its date, and opens', async ({ profile, launch }) => {
  const now = await officeWithEarlierState(profile)
  damage(now)
  const damaged = fs.readFileSync(now)
  const { page } = await launch()
  await expectFailure(page, /Die Datenbank ist beschädigt/)
  await expect(page.getByText('Gelöscht wird nichts')).toBeVisible()
  await page.getByRole('button', { name: /Mit dem Stand vom 1\. März 2026.*12:30.* weiterarbeiten/ }).click()
  await expect(navigation(page)).toBeVisible()
  expect(databaseFile(profile)).not.toBe(now)
  expect(fs.readFileSync(now).equals(damaged)).toBe(true)
})

test('settings of the backup that cannot be read are said and never taken for none', async ({
  profile,
  launch,
}) => {
  await closedOffice(profile)
  const settings = path.join(profile, 'backup', 'settings.json')
  fs.mkdirSync(path.dirname(settings), { recursive: true })
  fs.writeFileSync(settings, '{"version": 1, "officeId": "off')
  const first = await launch()
  await expect(navigation(first.page)).toBeVisible()
  await expect(
    first.page.getByText('Bis Sie die Sicherung neu einrichten, wird nichts gesichert.'),
  ).toBeVisible()
  await expect(first.page.getByText('settings.json.damaged-1')).toBeVisible()
  await first.close()
  const { page } = await launch()
  await page.getByRole('link', { name: 'Sicherung: Einstellungen verloren, bitte neu einrichten' }).click()
  await expect(page.getByText('Die Einstellungen der Sicherung sind verloren gegangen')).toBeVisible()
  await expect(page.getByText('Noch nie gesichert')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Sicherung einrichten' })).toBeVisible()
})
