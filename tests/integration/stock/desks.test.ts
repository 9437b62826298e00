import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Every } from '../../../db/process/attendance.ts'
import { importDraft } from '../../../preload/contract/import-draft.ts'
import { newJoinCode } from '../../../db/slices/desks/join-code.ts'
import type { WorkstationSecrets } from '../../../db/engine/context.ts'
import { createWorkstationSecrets } from '../../../db/process/workstation-secrets.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { finishJob } from '../../support/jobs.ts'
import { newOrganisation } from '../../support/records.ts'

/** What a window lets be done by itself; the minutes do not pass here. */
const never: Every = () => () => undefined

let folder: string
const offices: TestOffice[] = []
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-desks-'))
  fs.mkdirSync(path.join(folder, 'share'))
})
afterEach(async () => {
  for (const office of offices.splice(0)) await office.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

const fileToken = 'file-abcdefghijklmnop1234'
const inFolder = { folder: fileToken, database: null, authority: null }
const share = (): string => path.join(folder, 'share')

async function founder(): Promise<TestOffice> {
  const office = await openTestOffice({ secrets: await createWorkstationSecrets(), every: never })
  offices.push(office)
  await office.call('desks.share', { ...inFolder, name: 'Zimmer 12' }, { [fileToken]: share() })
  return office
}

/** Joins as a person would: shows a code, which a colleague types as soon as the request is there. */
async function joined(
  colleague: TestOffice,
  name: string,
  secrets?: WorkstationSecrets,
): Promise<TestOffice> {
  const code = newJoinCode()
  const opening = openTestOffice({
    folder: path.join(folder, name),
    request: {
      mode: 'join',
      profileFolder: path.join(folder, name),
      wish: { folder: share(), database: null, authority: null, name, code },
    },
    secrets: secrets ?? (await createWorkstationSecrets()),
    every: never,
  })
  for (;;) {
    const { requests } = await colleague.call('desks.list', {})
    if (requests.some((request) => request.name === name)) break
    await wait(50)
  }
  expect(await colleague.call('desks.admit', { code: code.toLowerCase() })).toEqual({ name })
  const office = await opening
  offices.push(office)
  return office
}

const createCompany = (office: TestOffice, name: string) => newOrganisation(office, { name })

const nameOf = (office: TestOffice, id: number): string | undefined =>
  office.read((raw) =>
    raw.prepare<[number], string>('select name from organisation where id = ?').pluck().get(id),
  )

it('a stock is shared, a newcomer joins with a code, and what one logs appears at the other', async () => {
  const one = await founder()
  const before = await createCompany(one, 'Alt GmbH')
  const other = await joined(one, 'Notebook')
  expect(nameOf(other, before)).toBe('Alt GmbH')

  const id = await createCompany(other, 'Neu GmbH')
  expect(id).toBeGreaterThan(2 ** 40)
  await other.call('desks.syncNow', {})
  await one.call('desks.syncNow', {})
  expect(nameOf(one, id)).toBe('Neu GmbH')

  const status = await one.call('desks.status', {})
  expect(status.shared).toMatchObject({ number: 0, state: 'current', pending: 0, problem: null })
  const { desks } = await one.call('desks.list', {})
  expect(desks.map(({ name, isThis }) => [name, isThis])).toEqual([
    ['Zimmer 12', true],
    ['Notebook', false],
  ])
})

it('works without the share, says what is not shared, and lists what both have changed', async () => {
  const one = await founder()
  const id = await createCompany(one, 'Alt GmbH')
  const other = await joined(one, 'Notebook')
  fs.renameSync(share(), `${share()}-away`)
  const change = async (office: TestOffice, name: string): Promise<void> => {
    const { version, fields } = await office.call('organisations.get', { id })
    await office.call('organisations.update', { id, version, fields: { ...fields, name } })
  }
  await change(one, 'Eins GmbH')
  await change(other, 'Zwei GmbH')
  expect((await one.fail('desks.syncNow', {})).code).toBe('SHARE_UNAVAILABLE')
  expect((await one.call('desks.status', {})).shared).toMatchObject({ state: 'waiting', pending: 1 })
  fs.renameSync(`${share()}-away`, share())
  await one.call('desks.syncNow', {})
  await other.call('desks.syncNow', {})
  await one.call('desks.syncNow', {})
  const { rows, open } = await one.call('conflicts.list', { offset: 0, limit: 10, openOnly: true })
  expect(open).toBe(1)
  const [row] = rows
  expect(row).toMatchObject({ kind: 'changed', field: 'name', mine: '"Zwei GmbH"', theirs: '"Eins GmbH"' })
  await one.call('conflicts.settle', {
    id: row?.id ?? 0,
    version: row?.version ?? 0,
    choice: 'mine',
    inNote: null,
  })
  await one.call('desks.syncNow', {})
  await other.call('desks.syncNow', {})
  expect(nameOf(other, id)).toBe('Zwei GmbH')
  expect((await other.call('desks.status', {})).openConflicts).toBe(0)
  // how it was settled is taken back by whoever did it, and nobody takes back at another desk
  expect((await other.call('history.undo', {})).undone?.command).not.toBe('conflicts.settle')
  expect((await one.call('history.undo', {})).undone?.command).toBe('conflicts.settle')
  expect(nameOf(one, id)).toBe('Eins GmbH')
  expect((await one.call('desks.status', {})).openConflicts).toBe(1)
})

it('who shares the stock is nothing to take back', async () => {
  const one = await founder()
  await joined(one, 'Notebook')
  const [own] = (await one.call('desks.list', {})).desks
  const version = own?.version ?? 0
  await one.call('desks.rename', { number: 0, version, name: 'Zimmer 13' })
  expect((await one.fail('desks.rename', { number: 0, version, name: 'Zimmer 14' })).code).toBe('CONFLICT')
  const { undone } = await one.call('history.undo', {})
  expect(undone?.command ?? '').not.toMatch(/^(desks|conflicts)\./)
  const { desks } = await one.call('desks.list', {})
  expect(desks.map(({ name }) => name)).toEqual(['Zimmer 13', 'Notebook'])
})

it('follows the share to another folder, and can have the stock for itself again', async () => {
  const one = await founder()
  const other = await joined(one, 'Notebook')
  const elsewhere = path.join(folder, 'elsewhere')
  fs.renameSync(share(), elsewhere)
  const id = await createCompany(one, 'Neu GmbH')
  expect((await one.fail('desks.syncNow', {})).code).toBe('SHARE_UNAVAILABLE')
  for (const office of [one, other])
    await office.call('desks.changePlace', inFolder, { [fileToken]: elsewhere })
  await other.call('desks.syncNow', {})
  expect(nameOf(other, id)).toBe('Neu GmbH')
  await other.call('desks.leave', {})
  expect((await other.call('desks.status', {})).shared).toBeNull()
  const own = await createCompany(other, 'Allein GmbH')
  expect(own).toBeGreaterThan(2 ** 40)
  await one.call('desks.syncNow', {})
  expect(nameOf(one, own)).toBeUndefined()
})

/** Takes over a list of so many companies, as a person would. */
async function importCompanies(office: TestOffice, companies: number): Promise<void> {
  const file = path.join(folder, 'list.csv')
  const lines = Array.from({ length: companies }, (_, row) => `Firma ${row};Ringstraße ${row};Köln`)
  fs.writeFileSync(file, ['Name;Straße;Ort', ...lines].join('\n'))
  const grants = { [fileToken]: file }
  const { dialect, mapping } = await office.call('imports.inspect', { file: fileToken }, grants)
  const columns = mapping.map(({ column, field }) => ({ column, field }))
  const plan = { file: fileToken, dialect, mapping: columns, profileId: null }
  const comparing = await office.call('importDrafts.compare', plan, grants)
  const { draftId, guards } = importDraft.parse((await finishJob(office, comparing.jobId)).result)
  const acknowledged = guards.map(({ kind }) => kind)
  const applying = await office.call('importDrafts.apply', { draftId, acknowledged })
  expect((await finishJob(office, applying.jobId)).status).toBe('finished')
}

const companiesOf = (office: TestOffice): number =>
  office.read((raw) => Number(raw.prepare('select count(*) from organisation').pluck().get()))

it('publishes and takes in a large import in threads; whoever closes meanwhile has all of it or nothing', async () => {
  const one = await founder()
  const secrets = await createWorkstationSecrets()
  const other = await joined(one, 'Notebook', secrets)
  const companies = 3000
  await importCompanies(one, companies)
  await one.call('desks.syncNow', {})
  expect((await one.call('desks.status', {})).shared).toMatchObject({ state: 'current', pending: 0 })
  void other.client.call('desks.syncNow', {})
  await other.close()
  offices.splice(offices.indexOf(other), 1)
  // it may have followed by itself before
  expect([0, companies]).toContain(companiesOf(other))

  const request = { mode: 'existing', profileFolder: other.folder } as const
  const again = await openTestOffice({ folder: other.folder, request, secrets, every: never })
  offices.push(again)
  await again.call('desks.syncNow', {})
  expect(companiesOf(again)).toBe(companies)
  expect((await again.call('desks.status', {})).shared).toMatchObject({ state: 'current', pending: 0 })
})

it('a desk whose clock is ahead does not empty the bin of all', async () => {
  const one = await founder()
  const secrets = await createWorkstationSecrets()
  const other = await joined(one, 'Notebook', secrets)
  const id = await createCompany(one, 'Versehen GmbH')
  await one.call('organisations.remove', { id, version: 1 })
  await one.call('desks.syncNow', {})
  await other.call('desks.syncNow', {})
  await other.close()
  offices.splice(offices.indexOf(other), 1)
  const request = { mode: 'existing', profileFolder: other.folder } as const
  const ahead = await openTestOffice({
    folder: other.folder,
    request,
    secrets,
    every: never,
    now: '2027-01-01T09:00:00.000Z',
  })
  offices.push(ahead)
  const kept = ahead.read((raw) =>
    raw.prepare("select count(*) from before_image where row like '%Versehen GmbH%'").pluck().get(),
  )
  expect(kept).toBe(1)
})
