import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { erasedRecords } from '../../../db/engine/connection/journal/erasures.ts'
import { undoChangeSet } from '../../../db/engine/connection/journal/undo-change-set.ts'
import { nobody, takeOver } from '../../../db/stock/index.ts'
import {
  dumpOf,
  joinFrom,
  openDesk,
  snapshotOf,
  temporaryFolder,
  twoDesks,
  type TestDesk,
  type TwoDesks,
} from '../../support/stock/desks.ts'

// What was erased because somebody has a right to it stays so, whatever another desk had not shared yet.

let folder: string
let two: TwoDesks
const open: TestDesk[] = []
beforeEach(async () => {
  folder = temporaryFolder()
  two = await twoDesks(folder)
  open.push(two.one, two.other)
})
afterEach(() => {
  for (const desk of open.splice(0)) desk.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

const addPerson = (desk: TestDesk, name: string): number => {
  let id = 0
  desk.write('people.create', (scope) => {
    const at = { created_at: scope.now, updated_at: scope.now }
    id = scope.insert('person', { family_name: name, ...at })
  })
  return id
}
const remove = (desk: TestDesk, id: number): number =>
  desk.write('people.remove', (scope) => scope.remove('person', id, null)) ?? 0
const erase = (desk: TestDesk, id: number): void =>
  void desk.write('bin.erase', (scope) => scope.erase('person', id))

const sync = async (...desks: readonly TestDesk[]): Promise<void> => {
  for (const desk of desks) await desk.replica(two.store).sync()
}

const isThere = (desk: TestDesk, id: number): boolean =>
  desk.connection.raw.prepare('select 1 from person where id = ?').get(id) !== undefined

const conflictsOf = (desk: TestDesk) =>
  desk.connection.raw.prepare('select kind, entity, mine, theirs from conflict order by id').all()

it('what another desk had changed of it does not wait in a conflict; that it is gone is said', async () => {
  const { one, other } = two
  const id = addPerson(one, 'Geheim')
  await sync(one, other)
  other.write('people.update', (scope) => void scope.update('person', id, null, { note: 'Heimlich' }))
  const beside = addPerson(other, 'Daneben')
  remove(one, id)
  erase(one, id)
  await sync(one, other, one)
  expect(dumpOf(one)).toBe(dumpOf(other))
  expect(dumpOf(one)).not.toMatch(/Geheim|Heimlich/)
  expect(isThere(one, beside)).toBe(true)
  expect(conflictsOf(one)).toEqual([{ kind: 'removed', entity: 'person', mine: 'null', theirs: 'null' }])
})

it('a colleague who has just fetched it from the bin does not bring it back', async () => {
  const { one, other } = two
  const id = addPerson(one, 'Geheim')
  await sync(one, other)
  const removal = remove(one, id)
  await sync(one, other)
  other.write('bin.restore', (scope) => void undoChangeSet(scope, removal, null), removal)
  erase(one, id)
  await sync(one, other, one)
  expect(isThere(one, id)).toBe(false)
  expect(dumpOf(one)).toBe(dumpOf(other))
  expect(dumpOf(one)).not.toContain('Geheim')
  expect(conflictsOf(one)).toMatchObject([{ kind: 'removed', entity: 'person' }])
})

it('where it was back before, the erasure waits, and no backup names it as erased', async () => {
  const { one, other } = two
  const id = addPerson(one, 'Geheim')
  await sync(one, other)
  const removal = remove(one, id)
  await sync(one, other)
  other.write('bin.restore', (scope) => void undoChangeSet(scope, removal, null), removal)
  await sync(other)
  erase(one, id)
  await sync(one, other, one)
  expect(isThere(one, id)).toBe(true)
  expect(dumpOf(one)).toBe(dumpOf(other))
  expect(erasedRecords(one.connection.raw)).toEqual([])
  expect(conflictsOf(one)).toMatchObject([{ kind: 'parked', entity: 'person' }])
})

it('conflicts about it that were shared meanwhile go with it', async () => {
  const { one, other } = two
  const id = addPerson(one, 'Vorher')
  await sync(one, other)
  one.write('people.update', (scope) => void scope.update('person', id, null, { family_name: 'Geheim' }))
  other.write('people.update', (scope) => void scope.update('person', id, null, { family_name: 'Heimlich' }))
  await sync(one, other)
  expect(conflictsOf(other)).toHaveLength(1)
  remove(one, id)
  erase(one, id)
  await sync(one, other, one)
  expect(dumpOf(one)).toBe(dumpOf(other))
  expect(dumpOf(one)).not.toMatch(/Geheim|Heimlich/)
})

it('a copy that joins anew does not bring back what its original had shared and was erased', async () => {
  const { one, other, store } = two
  const id = addPerson(other, 'Geheim')
  const twin = path.join(folder, 'twin.db')
  other.connection.raw.prepare('vacuum into ?').run(twin)
  await sync(other, one)
  remove(one, id)
  erase(one, id)
  await sync(one, other)
  const copy = openDesk(twin, other.secrets)
  open.push(copy)
  copy.write('people.update', (scope) => void scope.update('person', id, null, { note: 'Heimlich' }))
  const mine = addPerson(copy, 'Eigene')
  await expect(copy.replica(store).sync()).rejects.toMatchObject({ code: 'COPIED' })

  const file = path.join(folder, 'anew.db')
  const anew = joinFrom(file, { ...snapshotOf(one, file), desk: nobody }, other.secrets)
  open.push(anew)
  const { raw, tables } = anew.connection
  const moving = { from: copy.connection.raw, to: raw, tables, desk: 1 }
  takeOver(anew.connection, 2, moving, { isTrusted: true, now: '2026-02-01T08:00:00.000Z' })
  expect(dumpOf(anew)).not.toMatch(/Geheim|Heimlich/)
  expect(raw.prepare('select family_name from person').pluck().all()).toEqual(['Eigene'])
  expect(conflictsOf(anew)).toMatchObject([{ kind: 'removed', entity: 'person' }])
  expect(mine).toBeGreaterThan(2 ** 40)
})

it('a set that waits because of it, and holds work on other records, goes on waiting', async () => {
  const { one, other } = two
  let theme = 0
  one.write('themes.create', (scope) => {
    theme = scope.insert('theme', { name: 'Hafen', valid_from: '2026-01-01' })
  })
  await sync(one, other)
  other.write('organisations.create', (scope) => {
    const at = { created_at: scope.now, updated_at: scope.now }
    const company = scope.insert('organisation', { kind: 'company', name: 'Neu GmbH', ...at })
    scope.insert('organisation_theme', { organisation_id: company, theme_id: theme })
  })
  one.write('themes.remove', (scope) => scope.remove('theme', theme, null))
  await sync(one, other)
  const waiting = [expect.objectContaining({ kind: 'parked', entity: 'theme' })]
  expect(conflictsOf(other)).toEqual(waiting)
  other.write('bin.erase', (scope) => scope.erase('theme', theme))
  await sync(other, one)
  expect([conflictsOf(one), conflictsOf(other)]).toEqual([waiting, waiting])
})
