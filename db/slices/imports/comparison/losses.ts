import type Database from 'better-sqlite3'
import type { InputOf, OutputOf } from '../../../../preload/contract/define.ts'
import type { CellLosses, importDrafts, UnmappedColumn } from '../../../../preload/contract/import-draft.ts'
import type { ColumnMapping } from '../../../../preload/contract/import-fields.ts'
import type { RowProblem } from '../draft.ts'
import type { FileFacts } from '../staging/rows-file.ts'

const groupsMax = 200

/** Rows that are taken although something of them does not arrive as it stands. */
const takenWithProblems = "fate <> 'rejected' and problems is not null"

interface Group extends Omit<CellLosses, 'filled'> {
  readonly field: string
}

/** What became of the cells of a compared draft, by field and reason; the most frequent first. */
export function lossesOf(
  raw: Database.Database,
  { held }: FileFacts,
  mapping: readonly ColumnMapping[],
): CellLosses[] {
  const filledOf = (field: string): number =>
    mapping
      .filter((entry) => entry.field === field)
      .reduce((sum, entry) => sum + ('column' in entry ? (held[entry.column]?.filled ?? 0) : 0), 0)
  const ofCells = raw
    .prepare<[], Group>(
      `select problem.value ->> 'field' as field, problem.value ->> 'messageKey' as messageKey,
        problem.value ->> 'loss' as loss, count(*) as cells
      from draft, json_each(problems) as problem where ${takenWithProblems}
      group by 1, 2, 3 order by count(*) desc, 1, 2 limit ${groupsMax}`,
    )
    .all()
    .map((group) => ({ ...group, filled: filledOf(group.field) }))
  return [...ofCells, ...mendedColumns(held, mapping)]
}

/** Columns whose cells a program had damaged, told from all of them together and put right. */
const mendedColumns = (held: FileFacts['held'], mapping: readonly ColumnMapping[]): CellLosses[] =>
  mapping.flatMap((entry) => {
    const { mended, filled } = ('column' in entry ? held[entry.column] : undefined) ?? {}
    if (!mended || filled === undefined) return []
    const messageKey = `imports.problem.column.${mended.damage}`
    return [{ field: entry.field, messageKey, loss: 'changed' as const, cells: mended.cells, filled }]
  })

/** Columns that say something and that nobody takes; those whose cells are discarded are said elsewhere. */
export function unmappedOf(facts: FileFacts, mapping: readonly ColumnMapping[]): UnmappedColumn[] {
  const taken = new Set(mapping.flatMap((entry) => ('column' in entry ? [entry.column] : [])))
  return facts.held.flatMap(({ filled, examples }, column) =>
    filled === 0 || taken.has(column) || facts.discarded.includes(column)
      ? []
      : [{ column, filled, examples: [...examples] }],
  )
}

interface StoredRow {
  readonly id: number
  readonly lineNumber: number
  readonly name: string
  readonly problems: string
}

/** One page of the rows in which something does not arrive as it stands. */
export function rowsWithLosses(
  raw: Database.Database,
  { offset, limit }: Pick<InputOf<(typeof importDrafts)['losses']>, 'offset' | 'limit'>,
): OutputOf<(typeof importDrafts)['losses']> {
  const rows = raw
    .prepare<[number, number], StoredRow>(
      `select id, line_number as lineNumber, name, problems from draft where ${takenWithProblems}
      order by id limit ? offset ?`,
    )
    .all(limit, offset)
  return {
    rows: rows.map(({ id, problems, ...row }) => ({
      ...row,
      rowId: id,
      // written by the comparison alone
      problems: JSON.parse(problems) as RowProblem[],
    })),
    total: Number(raw.prepare(`select count(*) from draft where ${takenWithProblems}`).pluck().get()),
  }
}
