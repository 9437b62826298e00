import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { anewReasons } from '../../../preload/contract/desks.ts'
import { newJoinCode } from '../../../db/slices/desks/join-code.ts'
import { storePlace } from '../../../db/slices/desks/places.ts'
import { readStockSettings } from '../../../db/slices/desks/settings.ts'
import { profileFolder } from '../../../db/engine/connection/profile-folder.ts'
import { localShare } from '../../../db/process/share/local.ts'
import { createWorkstationSecrets } from '../../../db/process/workstation-secrets.ts'
import type { WorkstationSecrets } from '../../../db/process/protocol.ts'
import { boundLog, newestSnapshot } from '../../../db/stock/index.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { newOrganisation, taskFields } from '../../support/records.ts'
import { temporaryFolder } from '../../support/stock/desks.ts'
import { admitting, idNamed, nameOf, never, shareOffice } from '../../support/stock/offices.ts'

type Reason = (typeof anewReasons)[number]

let folder: string
const offices: TestOffice[] = []
let secrets: WorkstationSecrets
beforeEach(async () => {
  folder = temporaryFolder()
  fs.mkdirSync(share())
  secrets = await createWorkstationSecrets()
})
afterEach(async () => {
  for (const office of offices.splice(0)) await office.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

const share = (): string => path.join(folder, 'share')

async function opened(office: Promise<TestOffice>): Promise<TestOffice> {
  offices.push(await office)
  return office
}

/** Opens the desk whose data lie below a folder of this name. */
const open = (name: string): Promise<TestOffice> => {
  const at = path.join(folder, name)
  return opened(
    openTestOffice({ folder: at, request: { mode: 'existing', profileFolder: at }, secrets, every: never }),
  )
}

async function close(office: TestOffice): Promise<void> {
  offices.splice(offices.indexOf(office), 1)
  await office.close()
}

async function joined(colleague: TestOffice, name: string): Promise<TestOffice> {
  const at = path.join(folder, name)
  const wish = { folder: share(), database: null, authority: null, name, code: newJoinCode() }
  const opening = openTestOffice({
    folder: at,
    request: { mode: 'join', profileFolder: at, wish },
    secrets,
    every: never,
  })
  await admitting(colleague, wish)
  return opened(opening)
}

/** Joins anew as a person does by the button on the stopped card. */
async function anew(office: TestOffice, reason: Reason, code = ''): Promise<TestOffice> {
  const { folder: at } = office
  await close(office)
  return opened(
    openTestOffice({
      folder: at,
      request: { mode: 'anew', profileFolder: at, wish: { reason, code } },
      secrets,
      every: never,
    }),
  )
}

async function stopsBy(office: TestOffice, reason: Reason): Promise<void> {
  expect((await office.fail('desks.syncNow', {})).messageKey).toBe(`desks.fault.${reason}`)
  expect((await office.call('desks.status', {})).shared).toMatchObject({ state: 'stopped', anew: reason })
}

/** How the desk stands once it has come to rest. */
const shared = async (office: TestOffice) => {
  await office.call('desks.syncNow', {})
  const status = async () => (await office.call('desks.status', {})).shared
  // it looks again by itself now and then
  await vi.waitUntil(async () => (await status())?.state !== 'working')
  return status()
}

const rename = async (office: TestOffice, id: number, name: string): Promise<void> => {
  const { version, fields } = await office.call('organisations.get', { id })
  await office.call('organisations.update', { id, version, fields: { ...fields, name } })
}

it('a copy that runs beside its original joins anew with all it has done, and the original goes on', async () => {
  const one = await opened(shareOffice(share()))
  const old = await newOrganisation(one, { name: 'Alt GmbH' })
  const original = await joined(one, 'desk')
  await original.call('desks.syncNow', {})
  await close(original)
  fs.cpSync(path.join(folder, 'desk'), path.join(folder, 'copy'), { recursive: true })
  const desk = await open('desk')
  const theirs = await newOrganisation(desk, { name: 'Original GmbH' })
  expect(await shared(desk)).toMatchObject({ state: 'current', number: 1 })

  fs.renameSync(share(), `${share()}-away`)
  const copy = await open('copy')
  const mine = await newOrganisation(copy, { name: 'Kopie GmbH' })
  expect(mine).toBe(theirs)
  await copy.call('tasks.create', { fields: taskFields({ title: 'Nachfassen', organisationId: mine }) })
  await rename(copy, old, 'Neuer Name GmbH')
  fs.renameSync(`${share()}-away`, share())
  await stopsBy(copy, 'COPIED')

  const again = await anew(copy, 'COPIED')
  expect(await shared(again)).toMatchObject({ state: 'current', number: 2, pending: 0, anew: null })
  expect(nameOf(again, theirs)).toBe('Original GmbH')
  const moved = idNamed(again, 'Kopie GmbH')
  expect(moved).toBeGreaterThan(2 * 2 ** 40)
  for (const office of [one, desk]) {
    expect(await shared(office)).toMatchObject({ state: 'current', problem: null })
    expect(nameOf(office, moved)).toBe('Kopie GmbH')
    expect(nameOf(office, old)).toBe('Neuer Name GmbH')
    const titles = office.read((raw) =>
      raw.prepare('select title from task where organisation_id = ?').pluck().all(moved),
    )
    expect(titles).toEqual(['Nachfassen'])
  }
  expect((await desk.call('desks.status', {})).shared).toMatchObject({ number: 1 })
  // what was put on again is the desk's own, and can be taken back
  expect((await again.call('history.undo', {})).undone?.command).toBe('organisations.update')
})

/** Makes the log go back no further than its newest snapshot, of which each newcomer gets one. */
async function shorten(office: TestOffice): Promise<void> {
  const settings = readStockSettings(profileFolder(office.folder)).value
  if (settings?.place.kind !== 'folder') throw new Error('the stock does not lie in a folder')
  const store = localShare.openStore(storePlace(settings.place, settings.officeId, 'd0'))
  const raw = new Database(office.file())
  await boundLog(
    store,
    raw,
    Number(raw.prepare('select head from replica').pluck().get()),
    (await newestSnapshot(store)) - 1,
  )
  raw.close()
  await store.close()
}

it('a desk that was away for longer than the log goes back joins anew, and what it did meanwhile is merged', async () => {
  const one = await opened(shareOffice(share()))
  const id = await newOrganisation(one, { name: 'Alt GmbH' })
  const desk = await joined(one, 'desk')
  await desk.call('desks.syncNow', {})
  fs.renameSync(share(), `${share()}-away`)
  await rename(desk, id, 'Von unterwegs GmbH')
  const mine = await newOrganisation(desk, { name: 'Unterwegs GmbH' })
  await close(desk)
  fs.renameSync(`${share()}-away`, share())
  await rename(one, id, 'Im Büro GmbH')
  await close(await joined(one, 'third'))
  await shorten(one)

  const back = await open('desk')
  await stopsBy(back, 'GAP')
  const again = await anew(back, 'GAP')
  expect(await shared(again)).toMatchObject({ state: 'current', number: 3 })
  expect(nameOf(again, mine)).toBe('Unterwegs GmbH')
  expect(nameOf(again, id)).toBe('Im Büro GmbH')
  const { rows } = await again.call('conflicts.list', { offset: 0, limit: 10, openOnly: true })
  expect(rows).toMatchObject([{ kind: 'changed', mine: '"Von unterwegs GmbH"', theirs: '"Im Büro GmbH"' }])
  await one.call('desks.syncNow', {})
  expect(nameOf(one, mine)).toBe('Unterwegs GmbH')
  const { desks } = await one.call('desks.list', {})
  expect(desks.find(({ number }) => number === 1)?.removedAt).not.toBeNull()
  expect(desks.find(({ number }) => number === 3)?.name).toBe('desk')
})

it('of a desk whose rows are not those of the others, what it had not shared waits to be looked at', async () => {
  const one = await opened(shareOffice(share()))
  const id = await newOrganisation(one, { name: 'Alt GmbH' })
  const desk = await joined(one, 'desk')
  const raw = new Database(desk.file())
  raw.exec(`update organisation set version = version + 7 where id = ${id}`)
  raw.close()
  fs.renameSync(share(), `${share()}-away`)
  await newOrganisation(desk, { name: 'Eigene GmbH' })
  fs.renameSync(`${share()}-away`, share())
  await rename(one, id, 'Neu GmbH')
  await one.call('desks.syncNow', {})
  await stopsBy(desk, 'DIVERGED')

  const again = await anew(desk, 'DIVERGED')
  expect(await shared(again)).toMatchObject({ state: 'current', number: 2 })
  expect(nameOf(again, id)).toBe('Neu GmbH')
  expect(idNamed(again, 'Eigene GmbH')).toBe(0)
  const { rows } = await again.call('conflicts.list', { offset: 0, limit: 10, openOnly: true })
  expect(rows).toMatchObject([{ kind: 'parked', command: 'organisations.create', canTakeMine: true }])
  const [{ id: conflict, version } = { id: 0, version: 0 }] = rows
  await again.call('conflicts.settle', { id: conflict, version, choice: 'mine', inNote: null })
  await again.call('desks.syncNow', {})
  await one.call('desks.syncNow', {})
  expect(idNamed(one, 'Eigene GmbH')).toBeGreaterThan(2 ** 40)
})

it('a desk that was removed is taken in again by a code only', async () => {
  const one = await opened(shareOffice(share()))
  const desk = await joined(one, 'desk')
  const [, row] = (await one.call('desks.list', {})).desks
  await one.call('desks.remove', { number: 1, version: row?.version ?? 0 })
  await one.call('desks.syncNow', {})
  await newOrganisation(one, { name: 'Danach GmbH' })
  await one.call('desks.syncNow', {})
  await newOrganisation(desk, { name: 'Eigene GmbH' })
  await stopsBy(desk, 'REMOVED')

  const wish = { name: 'desk', code: newJoinCode() }
  const [again] = await Promise.all([anew(desk, 'REMOVED', wish.code), admitting(one, wish)])
  expect(await shared(again)).toMatchObject({ state: 'current', number: 2 })
  expect(idNamed(again, 'Danach GmbH')).toBeGreaterThan(0)
  const { rows } = await again.call('conflicts.list', { offset: 0, limit: 10, openOnly: true })
  expect(rows).toMatchObject([{ kind: 'parked', command: 'organisations.create' }])
})

it('who sits here and what was typed stay; where joining anew fails, the desk goes on as it was', async () => {
  const one = await opened(shareOffice(share()))
  const { id: staff } = await one.call('staff.add', { name: 'Berta Buche', initials: '', role: 'editor' })
  const original = await joined(one, 'desk')
  await original.call('desks.syncNow', {})
  await close(original)
  fs.cpSync(path.join(folder, 'desk'), path.join(folder, 'copy'), { recursive: true })
  const desk = await open('desk')
  await newOrganisation(desk, { name: 'Original GmbH' })
  await desk.call('desks.syncNow', {})

  fs.renameSync(share(), `${share()}-away`)
  const copy = await open('copy')
  await copy.call('office.setCurrentStaff', { id: staff })
  const generation = path.basename(path.dirname(copy.file()))
  const drafts = path.join(copy.folder, 'drafts')
  fs.mkdirSync(path.join(drafts, generation), { recursive: true })
  const mine = await newOrganisation(copy, { name: 'Kopie GmbH' })
  fs.writeFileSync(path.join(drafts, generation, 'organisation.new-new.json'), '{"a":1}')
  fs.writeFileSync(path.join(drafts, generation, `organisation.edit-${mine}.json`), '{"b":1}')
  fs.renameSync(`${share()}-away`, share())
  await stopsBy(copy, 'COPIED')

  fs.renameSync(share(), `${share()}-away`)
  const still = await anew(copy, 'COPIED')
  expect(nameOf(still, mine)).toBe('Kopie GmbH')
  expect(path.basename(path.dirname(still.file()))).toBe(generation)
  fs.renameSync(`${share()}-away`, share())
  const again = await anew(still, 'COPIED')
  expect(await shared(again)).toMatchObject({ state: 'current', number: 2 })
  expect((await again.call('office.get', {})).currentStaffId).toBe(staff)
  const now = path.basename(path.dirname(again.file()))
  expect(fs.readdirSync(path.join(drafts, now))).toEqual(['organisation.new-new.json'])
  // the data so far stay beside
  expect(fs.readFileSync(path.join(again.folder, 'data', 'PREVIOUS'), 'utf8').trim()).toBe(generation)
})
