import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import type { InputOf, OutputOf } from '../../../../preload/contract/define.ts'
import type { MovePart, moves } from '../../../../preload/contract/moves.ts'
import type { DraftFolder } from '../staging/draft-folder.ts'

const fileOf = ({ folder }: DraftFolder): string => path.join(folder, 'preview.db')

const schema = `
create table problem (
  id integer primary key,
  part integer not null,
  table_number integer not null,
  line_number integer not null,
  is_rejected integer not null,
  cells text not null,
  problems text not null
) strict;
create index problem_of_part on problem (part, is_rejected);`

/** Copies what a preview has found wrong with rows, before the office's database forgets it. */
export function keepPreviewProblems(
  office: Database.Database,
  folder: DraftFolder,
  parts: readonly MovePart[],
): void {
  const file = fileOf(folder)
  const unfinished = `${file}.part`
  fs.rmSync(unfinished, { force: true })
  const raw = new Database(unfinished)
  try {
    raw.pragma('journal_mode = OFF')
    raw.pragma('synchronous = OFF')
    raw.exec(schema)
    const rows = office.prepare<[number], readonly [number, number, string, string]>(
      'select line_number, is_rejected, cells, problems from main.import_reject where batch_id = ? order by id',
    )
    const insert = raw.prepare(
      'insert into problem (part, table_number, line_number, is_rejected, cells, problems) values (?, ?, ?, ?, ?, ?)',
    )
    raw.exec('begin')
    for (const [place, { batchId, tables }] of parts.entries())
      for (const row of rows.raw().iterate(batchId ?? 0)) insert.run(place, tables[0] ?? 0, ...row)
    raw.exec('commit')
  } finally {
    raw.close()
  }
  fs.renameSync(unfinished, file)
}

type Problems = (typeof moves)['problems']

interface StoredProblem {
  readonly table: number
  readonly lineNumber: number
  readonly cells: string
  readonly problems: string
}

/** One page of them. */
export function previewProblems(
  folder: DraftFolder,
  { part, isRejected, offset, limit }: Pick<InputOf<Problems>, 'part' | 'isRejected' | 'offset' | 'limit'>,
): OutputOf<Problems> {
  const file = fileOf(folder)
  if (!fs.existsSync(file)) return { rows: [], total: 0 }
  const raw = new Database(file, { readonly: true })
  try {
    const chosen = 'from problem where part = ? and is_rejected = ?'
    const values = [part, isRejected ? 1 : 0]
    const rows = raw
      .prepare<number[], StoredProblem>(
        `select table_number as 'table', line_number as lineNumber, cells, problems ${chosen} order by id limit ? offset ?`,
      )
      .all(...values, limit, offset)
    return {
      // written by `keepPreviewProblems` alone
      rows: rows.map(({ cells, problems, ...row }) => ({
        ...row,
        cells: JSON.parse(cells) as string[],
        problems: (JSON.parse(problems) as OutputOf<Problems>['rows'][number]['problems']).map(
          ({ field, messageKey, value, loss }) => ({ field, messageKey, value, loss, fatal: isRejected }),
        ),
      })),
      total: Number(
        raw
          .prepare(`select count(*) ${chosen}`)
          .pluck()
          .get(...values),
      ),
    }
  } finally {
    raw.close()
  }
}
