import fs from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { openTestOffice } from './data.ts'

/** Where SQLite writes `user_version` into the head of its files. */
const userVersionOffset = 60
const headBytes = 100

function overwrite(file: string, bytes: Buffer, offset: number): void {
  const opened = fs.openSync(file, 'r+')
  fs.writeSync(opened, bytes, 0, bytes.length, offset)
  fs.closeSync(opened)
}

/** Makes a database one of a much newer version. */
export const makeNewer = (file: string): void => overwrite(file, Buffer.from([0, 1, 0, 0]), userVersionOffset)

/** Leaves of a database nothing but its head. */
export const damage = (file: string): void =>
  overwrite(file, Buffer.alloc(fs.statSync(file).size - headBytes, 0xa5), headBytes)

/** The database in use. */
export function databaseFile(profile: string): string {
  const generation = fs.readFileSync(path.join(profile, 'data', 'CURRENT'), 'utf8').trim()
  return path.join(profile, 'data', generation, 'kontor.db')
}

/** An office that was set up and closed; its database. */
export async function closedOffice(profile: string): Promise<string> {
  const office = await openTestOffice({ folder: profile })
  await office.close()
  return databaseFile(profile)
}

/** A second state of the data, as a restore leaves it, with the first one kept as the one before. */
export async function officeWithEarlierState(profile: string): Promise<string> {
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

/** What is said instead of opening. */
export async function expectFailure(page: Page, says: RegExp): Promise<void> {
  await expect(
    page.getByRole('heading', { level: 1, name: 'Kontor konnte die Daten nicht öffnen' }),
  ).toBeVisible()
  await expect(page.getByText(says)).toBeVisible()
  await expect(page.getByText('Kontor hat nichts gelöscht und nichts ersetzt.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Details kopieren' })).toBeVisible()
}
