import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { migrations } from '../../../db/engine/migrations/index.ts'
import { addMigrationFunctions } from '../../../db/engine/connection/known-schema.ts'
import { capturedTables } from '../../../db/engine/connection/journal/captured-tables.ts'
import { officeRules } from '../../../db/process/tables.ts'

/** What belongs to one desk, or is the journal itself: it does not travel as rows. */
const ofThisDesk = [
  'before_image',
  'change',
  'change_set',
  // travels as objects, which segments name
  'document_content',
  'duplicate_candidate',
  'duplicate_check',
  'erasure',
  'last_id',
  'replica',
  'replica_attempt',
  'replica_segment',
]

/** Rows that two desks cannot both have given: the whole change set waits for a person. */
const waits = ['organisation_merged', 'person_merged', 'desk']

let raw: Database.Database
beforeAll(() => {
  raw = new Database(':memory:')
  addMigrationFunctions(raw)
  for (const { sql } of migrations) raw.exec(sql)
})
afterAll(() => raw.close())

const tables = (): string[] =>
  raw
    .prepare<[], string>(
      `select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%' order by name`,
    )
    .pluck()
    .all()

it('each table is the office’s and journaled, or one of those that are named here', () => {
  const captured = capturedTables(raw, officeRules.derivedColumns)
  expect(tables().filter((name) => !captured.has(name))).toEqual(ofThisDesk)
})

it('each table whose rows must differ says what becomes of two that do not', () => {
  const { clashes } = officeRules.merging
  const unique = tables().filter(
    (name) =>
      !ofThisDesk.includes(name) &&
      raw.prepare(`select 1 from pragma_index_list(?) where "unique" = 1 and origin <> 'pk'`).get(name) !==
        undefined,
  )
  expect(unique.filter((name) => !(name in clashes))).toEqual(
    waits.filter((name) => unique.includes(name)).toSorted(),
  )
})

it('rules of merging name tables and columns that are there', () => {
  const captured = capturedTables(raw, officeRules.derivedColumns)
  const { clashes, together, untold, byMember, naturalKeys } = officeRules.merging
  for (const name of [clashes, together, untold, byMember, naturalKeys].flatMap((rules) =>
    Object.keys(rules),
  ))
    expect(captured.has(name), name).toBe(true)
  const named = [
    ...Object.entries(together).flatMap(([table, groups]) =>
      groups.flat().map((column) => [table, column] as const),
    ),
    ...[...Object.entries(untold), ...Object.entries(byMember)].flatMap(([table, columns]) =>
      columns.map((column) => [table, column] as const),
    ),
    ...Object.entries(naturalKeys).flatMap(([table, columns]) =>
      columns.map((column) => [table, column] as const),
    ),
  ]
  for (const [table, column] of named) expect(captured.get(table)?.columns, table).toContain(column)
})
