import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import {
  boundLog,
  erasedInLog,
  leaveLog,
  MemoryLog,
  nextKey,
  redoParked,
  removeDesk,
  type LogStore,
} from '../../../db/stock/index.ts'
import {
  admitDesk,
  dumpOf,
  firstDesk,
  joinFrom,
  newSecrets,
  openDesk,
  putVouched,
  snapshotOf,
  temporaryFolder,
  type TestDesk,
} from '../../support/stock/desks.ts'

let folder: string
const open: TestDesk[] = []
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => {
  for (const desk of open.splice(0)) desk.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

interface Two {
  readonly log: MemoryLog
  readonly store: LogStore
  readonly one: TestDesk
  readonly other: TestDesk
}

async function twoDesks(): Promise<Two> {
  const log = new MemoryLog()
  const store = log.store()
  const one = await firstDesk(folder, await newSecrets())
  open.push(one)
  await one.replica(store).sync()
  const secrets = await newSecrets()
  await admitDesk(one, secrets)
  await one.replica(store).sync()
  const file = path.join(folder, 'desk-1.db')
  const other = joinFrom(file, { ...snapshotOf(one, file), desk: 1 }, secrets)
  open.push(other)
  return { log, store, one, other }
}

const addCompany = (desk: TestDesk, name: string): number => {
  let id = 0
  desk.write('organisations.create', (scope) => {
    id = scope.insert('organisation', { kind: 'company', name, created_at: scope.now, updated_at: scope.now })
  })
  return id
}

const cell = (desk: TestDesk, id: number, column: string): unknown =>
  desk.connection.raw.prepare(`select ${column} from organisation where id = ?`).pluck().get(id)

const conflictsOf = (desk: TestDesk) =>
  desk.connection.raw.prepare('select kind, entity, field, mine, theirs from conflict order by id').all()

it('brings what one desk does to the other', async () => {
  const { store, one, other } = await twoDesks()
  const id = addCompany(one, 'Müller GmbH')
  await one.replica(store).sync()
  await other.replica(store).sync()
  expect(cell(other, id, 'name')).toBe('Müller GmbH')
  expect(cell(other, id, 'search_text')).toBe(cell(one, id, 'search_text'))
  expect(dumpOf(other)).toBe(dumpOf(one))
})

it('merges changes of different fields and lists those of the same', async () => {
  const { store, one, other } = await twoDesks()
  const id = addCompany(one, 'Müller GmbH')
  await one.replica(store).sync()
  await other.replica(store).sync()
  one.write('organisations.update', (scope) => {
    scope.update('organisation', id, null, { name: 'Müller AG', website: 'mueller.example' })
  })
  other.write('organisations.update', (scope) => {
    scope.update('organisation', id, null, { name: 'Müller SE', activity: 'Schrauben' })
  })
  await one.replica(store).sync()
  await other.replica(store).sync()
  await one.replica(store).sync()
  expect(dumpOf(other)).toBe(dumpOf(one))
  expect(cell(one, id, 'name')).toBe('Müller AG')
  expect(cell(one, id, 'website')).toBe('mueller.example')
  expect(cell(one, id, 'activity')).toBe('Schrauben')
  expect(conflictsOf(one)).toEqual([
    { kind: 'changed', entity: 'organisation', field: 'name', mine: '"Müller SE"', theirs: '"Müller AG"' },
  ])
})

it('takes the content of a document along, once', async () => {
  const { store, one, other } = await twoDesks()
  const bytes = randomBytes(3_000_000)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  one.connection.raw.prepare('insert into document_content (sha256, bytes) values (?, ?)').run(sha256, bytes)
  const organisationId = addCompany(one, 'Müller GmbH')
  let staffId = 0
  one.write('staff.add', (scope) => {
    staffId = scope.insert('staff', { name: 'Anna Beck' })
  })
  for (const name of ['a.pdf', 'b.pdf'])
    one.write('documents.add', (scope) => {
      scope.insert('document', {
        sha256,
        size_bytes: bytes.length,
        file_name: name,
        media_type: 'application/pdf',
        staff_id: staffId,
        organisation_id: organisationId,
        created_at: scope.now,
        updated_at: scope.now,
      })
    })
  await one.replica(store).sync()
  await other.replica(store).sync()
  expect(dumpOf(other)).toBe(dumpOf(one))
  const found = other.connection.raw
    .prepare('select bytes from document_content where sha256 = ?')
    .pluck()
    .get(sha256)
  expect(bytes.equals(found as Buffer)).toBe(true)
})

const removeCompany = (desk: TestDesk, id: number): void =>
  void desk.write('organisations.remove', (scope) => scope.remove('organisation', id, null))

it('lets a removal wait where somebody has changed the record meanwhile, and does it after all when a person says so', async () => {
  const { store, one, other } = await twoDesks()
  const id = addCompany(one, 'Müller GmbH')
  await one.replica(store).sync()
  await other.replica(store).sync()
  one.write(
    'organisations.update',
    (scope) => void scope.update('organisation', id, null, { activity: 'Schrauben' }),
  )
  removeCompany(other, id)
  await one.replica(store).sync()
  await other.replica(store).sync()
  expect(cell(other, id, 'activity')).toBe('Schrauben')
  const [parked] = conflictsOf(other) as { kind: string; mine: string }[]
  expect(parked?.kind).toBe('parked')
  other.write('conflicts.settle', (scope) => redoParked(scope, parked?.mine ?? ''))
  await other.replica(store).sync()
  await one.replica(store).sync()
  expect(cell(one, id, 'name')).toBeUndefined()
  expect(dumpOf(other)).toBe(dumpOf(one))
})

it('stops where another segment stands at a place that this desk has seen', async () => {
  const { log, one } = await twoDesks()
  const last = Math.max(...log.segments.keys())
  log.segments.set(last, Buffer.from('something else'))
  await expect(one.replica(log.store()).sync()).rejects.toMatchObject({ code: 'FORK' })
})

it('puts back what the store has lost', async () => {
  const { log, one, other } = await twoDesks()
  addCompany(one, 'Müller GmbH')
  await one.replica(log.store()).sync()
  await other.replica(log.store()).sync()
  const last = Math.max(...log.segments.keys())
  log.segments.delete(last)
  await other.replica(log.store()).sync()
  expect(Math.max(...log.segments.keys())).toBe(last)
})

it('knows that somebody else writes under its number', async () => {
  const { store, one, other } = await twoDesks()
  const twin = path.join(folder, 'twin.db')
  other.connection.raw.prepare('vacuum into ?').run(twin)
  const copy = openDesk(twin, other.secrets)
  open.push(copy)
  addCompany(other, 'Müller GmbH')
  await other.replica(store).sync()
  await expect(copy.replica(store).sync()).rejects.toMatchObject({ code: 'COPIED' })
  await one.replica(store).sync()
})

it('gives a removed desk nothing new, and passes over what it still writes', async () => {
  const { store, one, other } = await twoDesks()
  const next = await nextKey(one.connection, 1)
  one.write('desks.remove', (scope) => removeDesk(scope, 1, 1, next))
  await one.replica(store).sync()
  addCompany(other, 'Zu spät GmbH')
  addCompany(one, 'Geheim GmbH')
  await one.replica(store).sync()
  await expect(other.replica(store).sync()).rejects.toMatchObject({
    code: expect.stringMatching(/UNREADABLE|REMOVED/) as string,
  })
  expect(
    other.connection.raw
      .prepare("select count(*) from organisation where name = 'Geheim GmbH'")
      .pluck()
      .get(),
  ).toBe(0)
  await one.replica(store).sync()
  expect(
    one.connection.raw.prepare("select count(*) from organisation where name = 'Zu spät GmbH'").pluck().get(),
  ).toBe(0)
})

it('travels in parts where a set is too large for one segment', async () => {
  const { log, one, other } = await twoDesks()
  one.write('imports.apply', (scope) => {
    for (let row = 0; row < 3000; row += 1)
      scope.insert('organisation', {
        kind: 'company',
        name: `Firma ${row}`,
        note: randomBytes(1500).toString('base64'),
        created_at: scope.now,
        updated_at: scope.now,
      })
  })
  await one.replica(log.store()).sync()
  expect([...log.objects.keys()].filter((name) => name.startsWith('part/')).length).toBeGreaterThan(1)
  await other.replica(log.store()).sync()
  expect(dumpOf(other)).toBe(dumpOf(one))
})

it('is bounded by snapshots: what they hold goes, and a desk that was away for longer is told', async () => {
  const { log, one, other } = await twoDesks()
  const work = path.join(folder, 'work.db')
  const snapshot = () => putVouched(one, log.store(), work)
  for (let round = 0; round < 6; round += 1) {
    addCompany(one, `Firma ${round}`)
    await one.replica(log.store()).sync()
    if (round % 2 === 1) await snapshot()
  }
  const { head } = one.replica(log.store()).state
  await boundLog(log.store(), one.connection.raw, head)
  expect([...log.segments.keys()].toSorted((a, b) => a - b)).toEqual([head - 2, head - 1, head])
  expect([...log.objects.keys()].filter((name) => name.startsWith('snap/'))).toHaveLength(2)
  expect(fs.existsSync(work)).toBe(false)
  await expect(other.replica(log.store()).sync()).rejects.toMatchObject({ code: 'GAP' })
  expect(log.segments.has(2)).toBe(false)
  await one.replica(log.store()).sync()
})

it('what was erased on request is gone from the log four weeks later', async () => {
  const { log, one } = await twoDesks()
  const work = path.join(folder, 'work.db')
  const publish = () => one.replica(log.store()).sync()
  addCompany(one, 'Geheim')
  await publish()
  one.write('organisations.remove', (scope) => scope.remove('organisation', 1, null))
  await publish()
  one.write('bin.erase', (scope) => scope.erase('organisation', 1))
  await publish()
  const erasing = one.replica(log.store()).state.head
  addCompany(one, 'Danach')
  await publish()
  await putVouched(one, log.store(), work)
  const { raw } = one.connection
  const { head } = one.replica(log.store()).state
  const at =
    raw.prepare<[], string>("select at from change_set where command = 'bin.erase'").pluck().get() ?? ''
  const laterBy = (days: number) => new Date(Date.parse(at) + days * 24 * 60 * 60_000).toISOString()

  expect(erasedInLog(raw, laterBy(20))).toEqual({ newest: erasing, due: 0 })
  await boundLog(log.store(), raw, head, 0)
  expect(log.segments.has(1)).toBe(true)
  const { due } = erasedInLog(raw, laterBy(29))
  expect(due).toBe(erasing)
  await boundLog(log.store(), raw, head, due)
  expect([...log.segments.keys()]).toEqual([head])
  expect([...log.objects.keys()].filter((name) => name.startsWith('snap/'))).toHaveLength(1)
})

it('what is deleted for good and done again before it is published leaves the same at every desk', async () => {
  const { store, one, other } = await twoDesks()
  const addTag = (desk: TestDesk): void => {
    desk.write('tags.create', (scope) => scope.insert('tag', { id: 7, name: 'Messe' }))
  }
  addTag(one)
  one.write('tags.remove', (scope) => scope.remove('tag', 7, null))
  one.write('bin.empty', (scope) => scope.erase('tag', 7))
  addTag(one)
  await one.replica(store).sync()
  await other.replica(store).sync()
  expect(dumpOf(other)).toBe(dumpOf(one))
  expect(one.connection.raw.prepare('select row from before_image').pluck().all()).toEqual([])
})

it('deletes for good what was still to be shared when a desk leaves', async () => {
  const { store, one } = await twoDesks()
  const id = addCompany(one, 'Müller GmbH')
  await one.replica(store).sync()
  removeCompany(one, id)
  one.write('bin.purge', (scope) => scope.erase('organisation', id))
  const images = one.connection.raw
    .prepare("select count(*) from before_image where row like '%Müller GmbH%'")
    .pluck()
  expect(images.get()).toBe(1)
  leaveLog(one.connection, '2026-01-05T12:00:00.000Z')
  expect(images.get()).toBe(0)
})
