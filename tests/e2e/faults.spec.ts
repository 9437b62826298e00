import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { dataProcessIds, launchKontor, test } from '../support/app.ts'
import { countOrganisations, goTo, navigation, setUpOffice } from './journey.ts'

const databaseFile = (profile: string): string => {
  const generation = fs.readFileSync(path.join(profile, 'data', 'CURRENT'), 'utf8').trim()
  return path.join(profile, 'data', generation, 'kontor.db')
}

/** Where SQLite writes `user_version` into the head of its files. */
const userVersionOffset = 60
const headBytes = 100

function overwrite(file: string, bytes: Buffer, offset: number): void {
  const opened = fs.openSync(file, 'r+')
  fs.writeSync(opened, bytes, 0, bytes.length, offset)
  fs.closeSync(opened)
}

/** An office that was set up and closed. */
async function closedOffice(profile: string): Promise<string> {
  const kontor = await launchKontor(profile)
  await setUpOffice(kontor)
  await kontor.app.close()
  return databaseFile(profile)
}

async function expectFailure(page: Page, says: RegExp): Promise<void> {
  await expect(
    page.getByRole('heading', { level: 1, name: 'Kontor konnte die Daten nicht öffnen' }),
  ).toBeVisible()
  await expect(page.getByText(says)).toBeVisible()
  await expect(page.getByText('Kontor hat nichts gelöscht und nichts ersetzt.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Details kopieren' })).toBeVisible()
}

test('data of a newer version are refused, untouched', async ({ profile, launch }) => {
  const file = await closedOffice(profile)
  overwrite(file, Buffer.from([0, 1, 0, 0]), userVersionOffset)
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
  overwrite(file, Buffer.alloc(fs.statSync(file).size - headBytes, 0xa5), headBytes)
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

test('when the data process dies, the window goes on with what was being typed', async ({ kontor }) => {
  const { page } = kontor
  await setUpOffice(kontor)
  await goTo(page, 'Unternehmen')
  await expect(page.getByText('Noch keine Unternehmen')).toBeVisible()
  await page.getByRole('main').getByRole('button', { name: 'Neues Unternehmen' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Neues Unternehmen' })
  const name = dialog.getByRole('textbox', { name: 'Name (Pflichtfeld)' })
  await name.fill('Phönix GmbH')
  const [pid] = await dataProcessIds(kontor)
  if (pid === undefined) throw new Error('there is no data process')
  process.kill(pid, 'SIGKILL')
  await expect.poll(async () => (await dataProcessIds(kontor)).filter((id) => id !== pid)).toHaveLength(1)
  await expect.poll(() => countOrganisations(page)).toBe(0)
  await expect(name).toHaveValue('Phönix GmbH')
  await dialog.getByRole('button', { name: 'Anlegen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Phönix GmbH' })).toBeVisible()
})

/** A second state of the data, as a restore leaves it, with the first one kept as the one before. */
async function officeWithEarlierState(profile: string): Promise<string> {
  const earlier = await closedOffice(profile)
  const now = path.join(profile, 'data', 'gen-now', 'kontor.db')
  fs.mkdirSync(path.dirname(now))
  fs.copyFileSync(earlier, now)
  const written = new Date(2026, 2, 1, 12, 30)
  fs.utimesSync(earlier, written, written)
  fs.writeFileSync(path.join(profile, 'data', 'PREVIOUS'), `${path.basename(path.dirname(earlier))}\n`)
  fs.writeFileSync(path.join(profile, 'data', 'CURRENT'), 'gen-now\n')
  return now
}

test('a damaged state: the one before is offered with its date, and opens', async ({ profile, launch }) => {
  const now = await officeWithEarlierState(profile)
  overwrite(now, Buffer.alloc(fs.statSync(now).size - headBytes, 0xa5), headBytes)
  const damaged = fs.readFileSync(now)
  const { page } = await launch()
  await expectFailure(page, /Die Datenbank ist beschädigt/)
  await expect(page.getByText('Gelöscht wird nichts')).toBeVisible()
  await page.getByRole('button', { name: /Mit dem Stand vom 1\. März 2026.*12:30.* weiterarbeiten/ }).click()
  await expect(navigation(page)).toBeVisible()
  expect(databaseFile(profile)).not.toBe(now)
  expect(fs.readFileSync(now).equals(damaged)).toBe(true)
})

test('opening that is stuck: it is said, and the state before opens instead', async ({ profile, launch }) => {
  const now = await officeWithEarlierState(profile)
  overwrite(now, Buffer.alloc(fs.statSync(now).size - headBytes, 0xa5), headBytes)
  const { app, page } = await launch()
  await expectFailure(page, /Die Datenbank ist beschädigt/)
  // the next data process stands still before it has begun, and the minute of patience passes at once
  await app.evaluate(({ utilityProcess }) => {
    const fork = utilityProcess.fork.bind(utilityProcess)
    const { setTimeout } = globalThis
    globalThis.setTimeout = ((run: () => void, milliseconds: number) =>
      setTimeout(run, milliseconds === 60_000 ? 0 : milliseconds)) as typeof setTimeout
    utilityProcess.fork = (...call) => {
      const child = fork(...call)
      child.once('spawn', () => process.kill(child.pid ?? 0, 'SIGSTOP'))
      Object.assign(utilityProcess, { fork })
      return child
    }
  })
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click()
  await expect(page.getByText('kommt seit über einer Minute nicht weiter')).toBeVisible()
  await expect(page.getByText('Es gibt noch den Stand vom 1. März 2026')).toBeVisible()
  await page.getByRole('button', { name: /Mit dem Stand vom .* weiterarbeiten/ }).click()
  await expect(navigation(page)).toBeVisible()
  await expect(page.getByText('nicht weiter')).toBeHidden()
  expect(databaseFile(profile)).not.toBe(now)
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
  await first.app.close()
  const { page } = await launch()
  await page.getByRole('link', { name: 'Sicherung: Einstellungen verloren, bitte neu einrichten' }).click()
  await expect(page.getByText('Die Einstellungen der Sicherung sind verloren gegangen')).toBeVisible()
  await expect(page.getByText('Noch nie gesichert')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Sicherung einrichten' })).toBeVisible()
})
