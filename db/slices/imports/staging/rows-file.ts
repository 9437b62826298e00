import fs from 'node:fs'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { dialect, type Dialect } from '../../../../preload/contract/imports.ts'
import { personalColumn, type PersonalColumn } from '../../../../preload/contract/personal-columns.ts'
import { nameOfPlace } from '../../../engine/files/several-files.ts'
import { Arrivals, type ArrivedRows } from './arrivals.ts'
import { personalColumns } from '../mapping/index.ts'
import {
  mender,
  readRecords,
  TableRows,
  type CsvRecord,
  type RecordProblem,
  type TableRepairs,
} from '../../../tabular/index.ts'
import { columnFacts, ColumnMeter } from './column-meter.ts'
import type { DraftFolder } from './draft-folder.ts'
import { rowHash } from './row-hash.ts'

const facts = z
  .strictObject({
    fileName: z.string(),
    fileBytes: z.int(),
    sha256: z.string(),
    dialect,
    columns: z.array(z.string()),
    /** Columns of a person's own affairs, told when the file was looked at; absent in drafts of version 0.1. */
    personal: z.array(personalColumn).optional(),
    /** Columns whose cells were not stored. */
    discarded: z.array(z.int()),
    /** What each column holds; absent in drafts of version 0.1. */
    held: z.array(columnFacts).optional(),
    rows: z.int(),
    staffId: z.int(),
    createdAt: z.string(),
    milliseconds: z.number(),
  })
  .transform((stored) => ({
    ...stored,
    personal: stored.personal ?? personalColumns(stored.columns, [], 0),
    held: stored.held ?? [],
  }))

/** What is known of the file behind a draft. */
export type FileFacts = z.infer<typeof facts>

export interface StageRequest {
  readonly file: string
  readonly dialect: Dialect
  readonly columns: readonly string[]
  readonly personal: readonly PersonalColumn[]
  /** Columns whose cells must not be stored. */
  readonly discarded: readonly number[]
  /** What is put right in the cells of the table. */
  readonly repairs: TableRepairs
  readonly staffId: number
  readonly createdAt: string
}

export interface StageControl {
  /** `done` of `total` bytes; throws when the person has cancelled. */
  readonly progress: (done: number, total: number) => void
  /** Gets every row once it is read, a few thousand at a time. */
  readonly arrived?: (rows: ArrivedRows) => void
}

const schema = `
create table fact (id integer primary key check (id = 1), facts text not null) strict;
create table raw_row (
  id integer primary key,
  line_number integer not null,
  hash integer not null,
  problem text,
  cells text not null
) strict;`

/** SQLite's cache for rows that pass once, one after the other: keeping pages would only take memory. */
export const cacheOfPassing = 'cache_size = -2048'

/** Nothing but this process sees the file before it is complete, so it needs neither journal nor syncs until then. */
export function createRowsFile(file: string): Database.Database {
  const raw = new Database(file)
  raw.pragma('page_size = 16384')
  raw.pragma('journal_mode = OFF')
  raw.pragma('synchronous = OFF')
  raw.pragma(cacheOfPassing)
  raw.pragma('locking_mode = EXCLUSIVE')
  raw.exec(schema)
  return raw
}

/**
 * A row's cells as they are stored, those of discarded columns empty.
 *
 * A row that is longer than the table or broken has its cells in other places than their columns: what might be a cell of
 * a personal column that is discarded is left out with it, and the rest of the row stays.
 */
export function storedCells(
  { cells, problem }: { readonly cells: readonly string[]; readonly problem: RecordProblem | null },
  { columns, personal, discarded }: Pick<StageRequest, 'columns' | 'personal' | 'discarded'>,
): string {
  if (discarded.length === 0) return JSON.stringify(cells)
  const left = new Set(discarded)
  const isMoved = problem !== null || cells.slice(columns.length).some((cell) => cell.trim() !== '')
  const secret = personal.flatMap(({ column }) => (left.has(column) ? [column] : []))
  // what is missing may have moved cells to the left, what is too much to the right
  const missing = problem === null ? 0 : Math.max(0, columns.length - cells.length)
  const unsureFrom = isMoved ? Math.min(...secret) - missing : cells.length
  return JSON.stringify(cells.map((cell, column) => (column >= unsureFrom || left.has(column) ? '' : cell)))
}

const everyRow: Pick<TableRows, 'take' | 'end'> = { take: (records) => records, end: () => [] }

/**
 * Reads a file into the rows of a draft: line number, hash, cells as JSON. Appears under its name when it is complete.
 * Errors: NOT_FOUND, BUSY, SHARE_UNAVAILABLE for the file, CONFLICT when it has changed meanwhile; what `progress` throws.
 */
export async function stageRows(
  draft: DraftFolder,
  request: StageRequest,
  control: StageControl,
): Promise<FileFacts> {
  const startedAt = performance.now()
  const unfinished = `${draft.rows}.part`
  const raw = createRowsFile(unfinished)
  let [rows, sha256, fileBytes] = [0, '', 0]
  try {
    const insert = raw.prepare(
      'insert into raw_row (id, line_number, hash, problem, cells) values (?, ?, ?, ?, ?)',
    )
    const meter = new ColumnMeter(request.columns.length, request.discarded, request.repairs)
    const arrivals = new Arrivals(control.arrived ?? (() => undefined))
    raw.exec('begin')
    const records = readRecords(request.file, request.dialect, {
      onProgress: control.progress,
      onEnd: (summary) => ([sha256, fileBytes] = [summary.sha256, summary.bytesRead]),
    })
    const mend = mender(request.repairs)
    const store = ({ lineNumber, cells: written, problem }: CsvRecord): void => {
      const cells = problem === null ? mend(written) : written
      const stored = storedCells({ cells, problem }, request)
      const hash = rowHash(stored)
      rows += 1
      if (problem === null && cells.length <= request.columns.length) meter.add(cells, written)
      insert.run(rows, lineNumber, hash, problem, stored)
      arrivals.add(lineNumber, problem === null ? hash : null)
    }
    // between notifications stand no sums and no headings
    const table = request.dialect.notifications === true ? everyRow : new TableRows(request.columns)
    for await (const batch of records) for (const row of table.take(batch)) store(row)
    for (const row of table.end()) store(row)
    arrivals.end()
    const found: FileFacts = {
      fileName: nameOfPlace(request.file),
      fileBytes,
      sha256,
      dialect: request.dialect,
      columns: [...request.columns],
      personal: [...request.personal],
      discarded: [...request.discarded],
      held: meter.facts,
      rows,
      staffId: request.staffId,
      createdAt: request.createdAt,
      milliseconds: Math.round(performance.now() - startedAt),
    }
    raw.prepare('insert into fact (id, facts) values (1, ?)').run(JSON.stringify(found))
    raw.exec('commit')
    raw.close()
    fs.renameSync(unfinished, draft.rows)
    return found
  } catch (error) {
    raw.close()
    fs.rmSync(unfinished, { force: true })
    throw error
  }
}

/** What a draft's rows file says of the file it was read from. */
export function readFacts(raw: Database.Database, schemaName = 'main'): FileFacts {
  const stored = raw.prepare(`select facts from ${schemaName}.fact`).pluck().get()
  return facts.parse(JSON.parse(String(stored)))
}

function withRows<T>({ rows }: Pick<DraftFolder, 'rows'>, use: (raw: Database.Database) => T): T {
  const raw = new Database(rows, { readonly: true, fileMustExist: true })
  try {
    return use(raw)
  } finally {
    raw.close()
  }
}

/** The same, of a file nobody has open. */
export const factsOf = (draft: DraftFolder): FileFacts => withRows(draft, (raw) => readFacts(raw))

export interface StagedRow {
  readonly rowId: number
  readonly lineNumber: number
  readonly hash: number
  readonly problem: RecordProblem | null
  readonly cells: readonly string[]
}

type StoredRow = [
  rowId: number,
  lineNumber: number,
  hash: number,
  problem: RecordProblem | null,
  cells: string,
]
const isCells = (value: unknown): value is string[] => Array.isArray(value)

/**
 * Rows of a draft by their numbers, in this order; lazily, because there may be a million. In one transaction: SQLite
 * would lock and unlock the file for each row otherwise, which takes longer than reading it.
 */
export function* stagedRows(raw: Database.Database, rowIds: Int32Array): Generator<StagedRow> {
  const select = raw.prepare('select id, line_number, hash, problem, cells from raw_row where id = ?').raw()
  raw.exec('begin')
  try {
    for (const rowId of rowIds) yield parseRow(select.get(rowId))
  } finally {
    raw.exec('commit')
  }
}

/** All rows of a draft, one after the other. */
export function* eachRow({ rows }: Pick<DraftFolder, 'rows'>): Generator<StagedRow> {
  const raw = new Database(rows, { readonly: true, fileMustExist: true })
  raw.pragma(cacheOfPassing)
  try {
    const select = raw.prepare('select id, line_number, hash, problem, cells from raw_row order by id').raw()
    for (const row of select.iterate()) yield parseRow(row)
  } finally {
    raw.close()
  }
}

/** The first rows of a draft. */
export const firstRows = (draft: Pick<DraftFolder, 'rows'>, limit: number): StagedRow[] =>
  withRows(draft, (raw) =>
    raw
      .prepare('select id, line_number, hash, problem, cells from raw_row order by id limit ?')
      .raw()
      .all(limit)
      .map(parseRow),
  )

function parseRow(row: unknown): StagedRow {
  // written by `stageRows` alone; checking 200,000 rows by a schema would take as long as reading them
  const [rowId, lineNumber, hash, problem, stored] = row as StoredRow
  const cells: unknown = JSON.parse(stored)
  if (!isCells(cells)) throw new Error('a staged row is no list of cells')
  return { rowId, lineNumber, hash, problem, cells }
}
