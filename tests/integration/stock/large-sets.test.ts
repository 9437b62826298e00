import fs from 'node:fs'
import path from 'node:path'
import type Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { schemaDifferences } from '../../../db/engine/connection/known-schema.ts'
import { besideReplica, MemoryLog, performStockTask, type LogStore } from '../../../db/stock/index.ts'
import type { BesideReplica } from '../../../db/stock/replica.ts'
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

// Sets of which most rows of a table come go in without indexes and full text; nobody must be able to tell.

/** From here on indexes are made anew. */
const manyRows = 10_000

let folder: string
let store: LogStore
let one: TestDesk
let other: TestDesk
beforeEach(async () => {
  folder = temporaryFolder()
  store = new MemoryLog().store()
  one = await firstDesk(folder, await newSecrets())
  await one.replica(store).sync()
  const secrets = await newSecrets()
  await admitDesk(one, secrets)
  await one.replica(store).sync()
  const file = path.join(folder, 'desk-1.db')
  other = joinFrom(file, { ...snapshotOf(one, file), desk: 1 }, secrets)
})
afterEach(() => {
  one.close()
  other.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

const first = (raw: Database.Database, table: string): number =>
  Number(raw.prepare(`select min(id) from main.${table}`).pluck().get())

function prepare(desk: TestDesk): void {
  desk.write('organisations.create', (scope) => {
    const at = { created_at: scope.now, updated_at: scope.now }
    for (const name of ['Bäckerei Ähre', 'Gießerei Óscar', 'Fährhaus'])
      scope.insert('organisation', { kind: 'company', name, ...at })
    const organisationId = first(scope.raw, 'organisation')
    scope.insert('establishment', { organisation_id: organisationId, is_head_office: 1, city: 'Köln' })
    scope.insert('tag', { name: 'Handwerk' })
  })
}

/** As an import: companies, each nth with a person, besides changes and removals, in an order of its own. */
function fill(desk: TestDesk, everyNth = 10): void {
  desk.write('importDrafts.apply', (scope) => {
    const { raw } = scope
    const at = { created_at: scope.now, updated_at: scope.now }
    const known = first(raw, 'organisation')
    const tag = first(raw, 'tag')
    scope.insert('establishment', {
      organisation_id: known,
      is_head_office: 0,
      city: 'Ärmelstadt',
      district: 'Süd',
    })
    for (let row = 0; row < manyRows; row += 1) {
      const id = scope.insert('organisation', {
        kind: 'company',
        name: `Schmidt & Söhne ${row}`,
        note: row % 3 === 0 ? `Notiz ${row}` : '',
        phone: `0221 ${row}`,
        ...at,
      })
      const place = {
        organisation_id: id,
        is_head_office: 1,
        city: row % 2 ? 'Köln' : 'Übach',
        district: '',
      } as const
      scope.insert('establishment', place)
      if (row % everyNth === 0) {
        scope.insert('person', { family_name: `Çelik ${row}`, given_name: 'Åsa', ...at })
        scope.insert('affiliation', {
          person_id: scope.lastId('person'),
          organisation_id: id,
          phone: `030 ${row}`,
        })
      }
      if (row === 7) scope.update('tag', tag, null, { name: 'Gewerbe' })
      if (row % 1000 === 5) {
        scope.insert('organisation_name', { organisation_id: id, kind: 'former', name: `Früher ${row}` })
        scope.insert('organisation_tag', { organisation_id: id, tag_id: tag })
      }
    }
    // what the set itself has made goes again, and leaves a gap
    scope.remove('affiliation', scope.lastId('affiliation') - 40, null)
    scope.update('person', scope.lastId('person') - 3, null, { note: 'später' })
    scope.update('organisation', known, null, { name: 'Bäckerei Äpfel' })
    scope.remove('organisation', known + 2, null)
    scope.insert('tag', { name: 'Neu' })
  })
}

const sync = async (...desks: readonly TestDesk[]): Promise<void> => {
  for (const desk of desks) await desk.replica(store).sync()
}

/** As with a thread: on a connection of its own, and what is said goes as a copy. */
function beside({ file, connection }: TestDesk, done: string[] = []): BesideReplica {
  return besideReplica(file, async (task) => {
    done.push(task.kind)
    const answer = await performStockTask(structuredClone(task), connection.rules, () => undefined)
    // the task's kind says which
    return structuredClone(answer) as never
  })
}

/** All is as if every row had come by itself: rows, journal, schema, words. */
function expectSame(): void {
  expect(dumpOf(other)).toBe(dumpOf(one))
  for (const { connection } of [one, other]) {
    const { raw } = connection
    expect(schemaDifferences(raw)).toEqual([])
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(raw.pragma('foreign_key_check')).toEqual([])
    // compares what is indexed with the rows
    for (const words of ['organisation_fts', 'person_fts', 'organisation_text', 'person_text'])
      raw.prepare(`insert into ${words} (${words}, rank) values ('integrity-check', 1)`).run()
  }
}

it('come out as if every row had come by itself', async () => {
  prepare(one)
  await sync(one, other)
  fill(one, 1)
  await sync(one, other)
  expectSame()
  // the next change is noted as before
  other.write('organisations.update', (scope) => {
    scope.update('organisation', first(scope.raw, 'organisation'), null, { name: 'Anders' })
    scope.insert('tag', { name: 'Danach' })
  })
  await sync(other, one)
  expectSame()
})

it('are read and taken in beside everything else', async () => {
  prepare(one)
  const small: string[] = []
  await one.replica(store, { beside: beside(one, small) }).sync()
  await other.replica(store, { beside: beside(other, small) }).sync()
  expect(small).toEqual([])
  fill(one)
  const done: string[] = []
  await one.replica(store, { beside: beside(one, done) }).sync()
  await other.replica(store, { beside: beside(other, done) }).sync()
  expect(done).toEqual(['readOutgoing', 'followLog'])
  expectSame()
})

it('stop beside everything else for the reason for which they stop here', async () => {
  prepare(one)
  await sync(one, other)
  fill(one)
  await sync(one)
  other.connection.raw.exec('pragma user_version = 1')
  const replica = other.replica(store, { beside: beside(other) })
  const before = dumpOf(other)
  await expect(replica.sync()).rejects.toMatchObject({ name: 'StockFault', code: 'NEWER' })
  expect(dumpOf(other)).toBe(before)
})

it('go below what is pending here and does not meet them', async () => {
  prepare(one)
  await sync(one, other)
  fill(one)
  await sync(one)
  other.write('themes.create', (scope) => {
    scope.insert('theme', {
      name: 'Eigenes',
      valid_from: '2026-01-01',
      valid_to: null,
      succeeded_by_id: null,
    })
  })
  await sync(other, one)
  expectSame()
})

it('go below what is pending here and is merged with them', async () => {
  prepare(one)
  await sync(one, other)
  fill(one)
  await sync(one)
  other.write('organisations.update', (scope) => {
    const organisationId = first(scope.raw, 'organisation')
    scope.update('organisation', organisationId, null, { name: 'Zugleich', activity: 'Backen' })
    scope.insert('establishment', { organisation_id: organisationId + 1, is_head_office: 1, city: 'Bonn' })
    scope.insert('tag', { name: 'Neu' })
  })
  await sync(other, one)
  expectSame()
  expect(one.connection.raw.prepare('select kind, field from conflict').all()).toEqual([
    { kind: 'changed', field: 'name' },
  ])
})
