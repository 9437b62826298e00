import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrateDatabase } from '../../db/engine/connection/migrate.ts'
import { applicationId } from '../../db/engine/connection/open.ts'
import { KontorError } from '../../db/engine/errors.ts'
import { latestSchemaVersion, migrations, type Migration } from '../../db/engine/migrations/index.ts'
import { sortKey } from '../../db/text/sort-key.ts'
import { hashOf } from '../support/files.ts'

let folder: string
let file: string
let snapshots: string
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-migrations-'))
  file = path.join(folder, 'data', 'kontor.db')
  snapshots = path.join(folder, 'snapshots')
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

function look<T>(use: (database: Database.Database) => T, at = file): T {
  const database = new Database(at)
  try {
    return use(database)
  } finally {
    database.close()
  }
}
const tables = (database: Database.Database) =>
  database
    .prepare<[], string>("select name from sqlite_schema where type = 'table' order by name")
    .pluck()
    .all()
const failureOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    if (error instanceof KontorError) return error.failure
    throw error
  }
  throw new Error('was expected to fail')
}

const first: Migration = {
  version: 10,
  name: 'first',
  sql: 'create table city (id integer primary key, name text)',
}
const second: Migration = { version: 20, name: 'second', sql: 'alter table city add column state text' }
const broken: Migration = {
  version: 30,
  name: 'broken',
  sql: 'create table half (id integer); insert into half values (1); insert into nowhere values (1)',
}

describe('from an empty file to the latest schema', () => {
  it('gives the committed schema', async () => {
    expect(migrateDatabase(file, snapshots)).toEqual({ from: 0, to: latestSchemaVersion, snapshotFile: null })
    const statements = look((database) =>
      database
        .prepare<[], string>(
          "select sql from sqlite_schema where sql is not null and name not like '%\\_fts\\_%' escape '\\' order by type, name",
        )
        .pluck()
        .all(),
    )
    await expect(`${statements.join(';\n\n')};\n`).toMatchFileSnapshot('../fixtures/schema.sql')
  })

  it('tells diacritics in sort keys that an older Kontor wrote in fewer characters', () => {
    migrateDatabase(
      file,
      snapshots,
      migrations.filter(({ version }) => version < 50),
    )
    look((database) =>
      database.exec(`
        insert into organisation (id, kind, name, name_sort, search_text, match_key, created_at, updated_at) values
          (1, 'company', 'Bäckerei Öz', 'backerei oz' || char(1) || 'ba~000e4ckerei o~000f6z', '', '', '', ''),
          (2, 'company', 'Amsel', 'amsel', '', '', '', '');
        insert into establishment (organisation_id, is_head_office, city, city_sort)
          values (1, 1, 'Köln', 'koln' || char(1) || 'ko~000f6ln');`),
    )
    migrateDatabase(file, snapshots)
    look((database) => {
      const rows = database.prepare('select name_sort, seat_city_sort from organisation order by id').all()
      expect(rows).toEqual([
        { name_sort: sortKey('Bäckerei Öz'), seat_city_sort: sortKey('Köln') },
        { name_sort: 'amsel', seat_city_sort: '' },
      ])
    })
  })

  it('keeps the columns of a source, chosen or all, and what refers to it', () => {
    migrateDatabase(
      file,
      snapshots,
      migrations.filter(({ version }) => version < 60),
    )
    look((database) =>
      database.exec(`
        insert into import_profile (id, name, kind, is_full_snapshot, trust, kept_fields, policies) values
          (1, 'Alle', 'general', 0, 3, null, '[]'), (2, 'Einige', 'chamber', 1, 4, '["name"]', '[]');
        insert into import_mapping values ('f', '[]', 2, '2026-01-01');`),
    )
    migrateDatabase(file, snapshots)
    look((database) => {
      const kept = database.prepare('select id, kept_fields from import_profile order by id').all()
      expect(kept).toEqual([
        { id: 1, kept_fields: null },
        { id: 2, kept_fields: '["name"]' },
      ])
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
      expect(database.pragma('foreign_key_check')).toEqual([])
      expect(() => database.exec(`update import_profile set kept_fields = 'no json'`)).toThrow(/CHECK/)
    })
  })

  it('marks the file as ours, in strict tables with sound references', () => {
    migrateDatabase(file, snapshots)
    look((database) => {
      expect(database.pragma('application_id', { simple: true })).toBe(applicationId)
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
      expect(database.pragma('foreign_key_check')).toEqual([])
      const loose = database
        .prepare("select name from pragma_table_list where type = 'table' and strict = 0 and schema = 'main'")
        .pluck()
        .all()
        .filter((name) => name !== 'sqlite_schema')
      expect(loose).toEqual([])
    })
  })

  it('refers to nothing without an index that finds who refers', () => {
    migrateDatabase(file, snapshots)
    const unindexed = look((database) =>
      tables(database).flatMap((table) => {
        const keys = database
          .prepare<[string], string>('select "from" from pragma_foreign_key_list(?)')
          .pluck()
          .all(table)
        const leading = database
          .prepare<[string], string>(
            'select c.name from pragma_index_list(?) as l join pragma_index_info(l.name) as c where c.seqno = 0',
          )
          .pluck()
          .all(table)
        const primary = database
          .prepare<[string], string>('select name from pragma_table_info(?) where pk = 1')
          .pluck()
          .all(table)
        return keys
          .filter((key) => !leading.includes(key) && !primary.includes(key))
          .map((key) => `${table}.${key}`)
      }),
    )
    // staff, themes and change sets are never removed by a command; the rest is small
    const known =
      /\.(staff_id|owner_id|care_owner_id|verified_by_id|current_staff_id|succeeded_by_id|undo_of|undone_by)$/
    expect(unindexed.filter((key) => !known.test(key))).toEqual([])
  })

  it('asks a function about nothing that may be null: older SQLite answers 0 to json_valid(null), newer null', () => {
    migrateDatabase(file, snapshots)
    const asking = look((database) =>
      tables(database).flatMap((table) => {
        const sql =
          database
            .prepare<[string], string>('select sql from sqlite_schema where name = ?')
            .pluck()
            .get(table) ?? ''
        const nullable = database
          .prepare<[string], string>('select name from pragma_table_info(?) where "notnull" = 0 and pk = 0')
          .pluck()
          .all(table)
        return nullable.flatMap((column) => {
          const isAsked = new RegExp(`[a-z_]\\w*\\s*\\([^()]*\\b${column}\\b[^()]*\\)`, 'i')
          return [...sql.matchAll(/\bcheck\s*\(((?:[^()]|\([^()]*\))*)\)/gi)]
            .map(([, condition = '']) => condition)
            .filter((condition) => isAsked.test(condition) && !condition.includes(`${column} is null or`))
            .map((condition) => `${table}.${column}: ${condition}`)
        })
      }),
    )
    expect(asking).toEqual([])
  })

  it('does nothing the second time', () => {
    migrateDatabase(file, snapshots)
    const before = hashOf(file)
    expect(migrateDatabase(file, snapshots)).toEqual({
      from: latestSchemaVersion,
      to: latestSchemaVersion,
      snapshotFile: null,
    })
    expect(hashOf(file)).toBe(before)
    expect(fs.existsSync(snapshots)).toBe(false)
  })

  it('counts its migrations upwards in tens', () => {
    const versions = migrations.map(({ version }) => version)
    expect(versions).toEqual([...new Set(versions)].toSorted((a, b) => a - b))
    expect(versions.every((version) => version > 0 && version % 10 === 0)).toBe(true)
  })
})

describe('a file that held data', () => {
  beforeEach(() => {
    migrateDatabase(file, snapshots, [first])
    look((database) => database.exec("insert into city (name) values ('Bottrop')"))
  })

  it('is copied before it is changed, and keeps its rows', () => {
    const run = migrateDatabase(file, snapshots, [first, second])
    expect(run).toMatchObject({ from: 10, to: 20 })
    const rows = (database: Database.Database) => database.prepare('select * from city').all()
    expect(look(rows)).toEqual([{ id: 1, name: 'Bottrop', state: null }])
    expect(look(rows, run.snapshotFile ?? '')).toEqual([{ id: 1, name: 'Bottrop' }])
  })

  it('stays at the last good version when a migration fails, with nothing of the failed one', () => {
    expect(() => migrateDatabase(file, snapshots, [first, second, broken])).toThrow(/nowhere/)
    look((database) => {
      expect(database.pragma('user_version', { simple: true })).toBe(20)
      expect(tables(database)).toEqual(['city'])
      expect(database.prepare('select name from city').pluck().all()).toEqual(['Bottrop'])
    })
  })

  it('survives being killed in the middle of a migration', async () => {
    look((database) => database.pragma('journal_mode = WAL'))
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL('./endless-migration.ts', import.meta.url)), file, snapshots],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
    const ended = new Promise((resolve) => child.once('exit', resolve))
    // the endless migration writes into the journal once SQLite's cache is full: then it is truly in the middle
    const isInTheMiddle = () => fs.existsSync(`${file}-wal`) && fs.statSync(`${file}-wal`).size > 1_000_000
    while (!isInTheMiddle() && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGKILL')
    await ended
    expect(child.signalCode).toBe('SIGKILL')
    const run = migrateDatabase(file, snapshots, [first, second])
    expect(run).toMatchObject({ from: 10, to: 20 })
    look((database) => {
      expect(tables(database)).toEqual(['city'])
      expect(database.prepare('select name from city').pluck().all()).toEqual(['Bottrop'])
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    })
    const copies = fs.readdirSync(snapshots)
    expect(copies).toHaveLength(2)
  })
})

describe('an office where two desks have raised the same red flag', () => {
  it("keeps both tasks, one of which is the answer's", () => {
    migrateDatabase(
      file,
      snapshots,
      migrations.filter(({ version }) => version < 380),
    )
    look((database) =>
      database.exec(`
insert into staff (id, name, initials) values (1, 'Iris Kranz', 'IK');
insert into organisation (id, kind, name, name_sort, search_text, match_key, created_at, updated_at) values (1, 'company', 'Amsel', '', '', '', '', '');
insert into visit (id, organisation_id, status, occurred_on, staff_id, created_at, updated_at) values (1, 1, 'held', '2026-03-09', 1, '', '');
insert into task (id, kind, title, visit_id, red_flag, red_flag_question, created_at, updated_at) values
  (1, 'task', 'Umzug', 1, 'relocation', 'relocation', '', ''), (2, 'task', 'Umzug', 1, 'relocation', 'relocation', '', ''),
  (3, 'task', 'Pacht', 1, 'lease', 'lease', '', ''), (4, 'task', 'Umzug', null, 'relocation', 'relocation', '', ''),
  (5, 'task', 'Umzug', null, 'relocation', 'relocation', '', '');`),
    )
    migrateDatabase(file, snapshots)
    const kept = look((database) =>
      database.prepare('select red_flag, red_flag_question from task order by id').raw().all(),
    )
    expect(kept).toEqual([
      ['relocation', 'relocation'],
      ['relocation', ''],
      ['lease', 'lease'],
      ['relocation', 'relocation'],
      ['relocation', 'relocation'],
    ])
  })
})

describe('files that are refused untouched', () => {
  const refuse = (name: string, make: () => void, expected: object) =>
    it(name, () => {
      fs.mkdirSync(path.dirname(file), { recursive: true })
      make()
      const before = { hash: hashOf(file), files: fs.readdirSync(path.dirname(file)) }
      expect(failureOf(() => migrateDatabase(file, snapshots))).toMatchObject(expected)
      expect({ hash: hashOf(file), files: fs.readdirSync(path.dirname(file)) }).toEqual(before)
      expect(fs.existsSync(snapshots)).toBe(false)
    })

  refuse(
    'from a newer Kontor',
    () => {
      migrateDatabase(file, snapshots, [
        ...migrations,
        { version: 990, name: 'future', sql: 'create table x (y)' },
      ])
    },
    { code: 'DB_NEWER', messageKey: 'database.newer', params: { found: 990, known: latestSchemaVersion } },
  )
  refuse(
    'from a newer Kontor that was in use',
    () => {
      migrateDatabase(file, snapshots, [
        ...migrations,
        { version: 990, name: 'future', sql: 'create table x (y)' },
      ])
      look((database) => database.pragma('journal_mode = WAL'))
    },
    { code: 'DB_NEWER' },
  )
  refuse('of another program', () => look((database) => database.exec('create table x (y)')), {
    code: 'DB_CORRUPT',
    messageKey: 'database.foreign',
  })
  refuse(
    'that are no database',
    () => fs.writeFileSync(file, 'not a database, but long enough to be read as one'.repeat(100)),
    {
      code: 'DB_CORRUPT',
      messageKey: 'database.corrupt',
    },
  )
  refuse(
    'whose head is damaged',
    () => {
      migrateDatabase(file, snapshots)
      const handle = fs.openSync(file, 'r+')
      fs.writeSync(handle, Buffer.alloc(64, 0xff), 0, 64, 0)
      fs.closeSync(handle)
    },
    { code: 'DB_CORRUPT' },
  )
})
