import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { MemoryLog, type LogStore } from '../../../db/stock/index.ts'
import {
  admitDesk,
  dumpOf,
  firstDesk,
  joinFrom,
  newSecrets,
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

async function twoDesks(): Promise<{ store: LogStore; one: TestDesk; other: TestDesk }> {
  const store = new MemoryLog().store()
  const one = await firstDesk(folder, await newSecrets())
  open.push(one)
  await one.replica(store).sync()
  const secrets = await newSecrets()
  await admitDesk(one, secrets)
  await one.replica(store).sync()
  const file = path.join(folder, 'desk-1.db')
  const other = joinFrom(file, { ...snapshotOf(one, file), desk: 1 }, secrets)
  open.push(other)
  return { store, one, other }
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
