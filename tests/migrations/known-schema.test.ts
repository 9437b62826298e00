import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { namedDifferences, schemaDifferences } from '../../db/engine/connection/known-schema.ts'
import { migrateDatabase } from '../../db/engine/connection/migrate.ts'
import { asBulkLoad } from '../../db/engine/connection/bulk-load.ts'
import { migrations } from '../../db/engine/migrations/index.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-schema-'))
  file = path.join(folder, 'kontor.db')
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

/** The differences of a database after `work` on it. */
function differences(work: (raw: Database.Database) => void = () => undefined, of = file): readonly string[] {
  const raw = new Database(of)
  try {
    raw.unsafeMode()
    work(raw)
    return schemaDifferences(raw)
  } finally {
    raw.close()
  }
}

const upTo = (version: number) => migrations.filter((migration) => migration.version <= version)
const migrateTo = (version: number) => migrateDatabase(file, path.join(folder, 'snapshots'), upTo(version))
const latest = () => migrateDatabase(file, path.join(folder, 'snapshots'))

/** Writes a statement of the schema anew, as another version of SQLite might spell it. */
const respell = (name: string, change: (sql: string) => string) => (raw: Database.Database) => {
  const sql = raw.prepare<[string], string>('select sql from sqlite_schema where name = ?').pluck().get(name)
  raw.pragma('writable_schema = ON')
  raw.prepare('update sqlite_schema set sql = ? where name = ?').run(change(sql ?? ''), name)
  raw.pragma('writable_schema = RESET')
}

describe('a database has the schema of its version', () => {
  it.each(migrations.map(({ version }) => version))('at version %i', (version) => {
    migrateTo(version)
    expect(differences()).toEqual([])
  })

  it('migrated step by step, copied before each', () => {
    for (const { version } of migrations) migrateTo(version)
    expect(differences()).toEqual([])
    for (const copy of fs.readdirSync(path.join(folder, 'snapshots')))
      expect(differences(undefined, path.join(folder, 'snapshots', copy))).toEqual([])
  })

  it('after VACUUM INTO, as a backup is made', () => {
    latest()
    const copy = path.join(folder, 'copy.db')
    expect(differences((raw) => raw.prepare('vacuum into ?').run(copy))).toEqual([])
    expect(differences((raw) => raw.exec('vacuum'), copy)).toEqual([])
  })

  it('after statistics were gathered', () => {
    latest()
    const work = (raw: Database.Database) =>
      raw.exec("insert into staff (id, name) values (1, 'A'); analyze; pragma optimize")
    expect(differences(work)).toEqual([])
    expect(differences()).toEqual([])
  })

  it('after indexes and triggers were dropped for a load and made again', () => {
    latest()
    expect(
      differences((raw) =>
        asBulkLoad(
          raw,
          { tables: ['organisation', 'person', 'establishment'], rows: 20_000 },
          () => undefined,
        ),
      ),
    ).toEqual([])
  })

  it.each([
    [
      'quoted names',
      'person',
      (sql: string) => sql.replace(/^CREATE TABLE person\b/, 'CREATE TABLE "person"'),
    ],
    ['other blanks', 'task_by_status', (sql: string) => sql.replace('(', '\n  ( /* SQLite */ ')],
    ['names of FTS5 without quotes', 'person_fts_data', (sql: string) => sql.replaceAll("'", '')],
  ])('spelled with %s', (_what, name, change) => {
    latest()
    expect(differences(respell(name, change))).toEqual([])
  })
})

describe('what another schema has is named', () => {
  const sql = (text: string) => (raw: Database.Database) => void raw.exec(text)
  it.each<readonly [string, (raw: Database.Database) => void, readonly string[]]>([
    [
      'a trigger',
      sql('create trigger quiet after insert on staff begin delete from staff; end'),
      ['trigger quiet'],
    ],
    ['a view', sql('create view look as select 1'), ['view look']],
    ['a table', sql('create table extra (x)'), ['table extra']],
    [
      'a table of its own kind of search',
      sql('create virtual table extra using fts5vocab (person_fts, row)'),
      ['table extra'],
    ],
    ['an index', sql('create index extra on staff (name)'), ['index extra']],
    ['a column', sql('alter table staff add column extra text'), ['table staff']],
    ['a missing trigger', sql('drop trigger person_fts_delete'), ['trigger person_fts_delete']],
    [
      'a trigger that does something else',
      sql(
        'drop trigger person_fts_delete; create trigger person_fts_delete after delete on person begin select 1; end',
      ),
      ['trigger person_fts_delete'],
    ],
    [
      'an index over something else',
      sql('drop index task_by_status; create index task_by_status on task (due_on)'),
      ['index task_by_status'],
    ],
    [
      'a text that differs in its capitals only',
      respell('organisation', (text) => text.replace("'company'", "'Company'")),
      ['table organisation'],
    ],
  ])('%s', (_what, work, expected) => {
    latest()
    expect(differences(work)).toEqual(expected)
  })

  it('all of it for a version that never was', () => {
    latest()
    const all = differences(sql('pragma user_version = 55'))
    expect(all).toContain('table organisation')
    expect(all).toContain('trigger person_fts_delete')
  })

  it('in a few words', () => {
    expect(namedDifferences(['trigger a'])).toBe('trigger a')
    const long = `view ${'x'.repeat(300)}`
    expect(namedDifferences([long, 'b', 'c', 'd'])).toBe(`${long.slice(0, 60)}, b, c, …`)
  })
})
