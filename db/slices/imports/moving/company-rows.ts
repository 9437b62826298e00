import fs from 'node:fs'
import type { ColumnMapping } from '../../../../preload/contract/import-fields.ts'
import { importField } from '../../../../preload/contract/import-fields.ts'
import type { DraftFolder } from '../staging/draft-folder.ts'
import { tableFolder } from '../staging/draft-folder.ts'
import { createRowsFile, eachRow, factsOf, type FileFacts } from '../staging/rows-file.ts'
import type { ColumnFacts } from '../staging/column-meter.ts'
import { rowHash } from '../staging/row-hash.ts'
import type { StoredTable } from './stored-move.ts'

export interface CompanyRows {
  readonly columns: readonly string[]
  readonly mapping: readonly ColumnMapping[]
}

const sameHeadings = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((heading, place) => heading === b[place])

/**
 * All tables of companies as one: those with the same headings below each other, others in columns of their own beside
 * them. A company that stands in several is then found to be one, as it would be in one file.
 */
export function companyRows(
  tables: readonly StoredTable[],
): CompanyRows & { readonly offsets: readonly number[] } {
  const columns: string[] = []
  const offsets: number[] = []
  const mapping: ColumnMapping[] = []
  for (const [place, table] of tables.entries()) {
    const twin = tables.findIndex(
      (other, at) => at < place && sameHeadings(other.columns, table.columns) && sameMapping(other, table),
    )
    offsets.push(twin < 0 ? columns.length : (offsets[twin] ?? 0))
    if (twin >= 0) continue
    for (const { column, field } of table.mapping) {
      const known = importField.safeParse(field)
      if (known.success) mapping.push({ column: columns.length + column, field: known.data })
    }
    columns.push(...table.columns)
  }
  return { columns, mapping, offsets }
}

const sameMapping = (a: StoredTable, b: StoredTable): boolean =>
  JSON.stringify(a.mapping) === JSON.stringify(b.mapping)

/** Puts the rows of these tables into the rows of the move; `progress` may throw to stop. */
export function joinCompanyRows(
  folder: DraftFolder,
  tables: readonly StoredTable[],
  facts: Pick<FileFacts, 'staffId' | 'createdAt'>,
  progress: (done: number, total: number) => void,
): void {
  const startedAt = performance.now()
  const { columns, offsets } = companyRows(tables)
  const total = tables.reduce((sum, { rows }) => sum + rows, 0)
  const unfinished = `${folder.rows}.part`
  fs.rmSync(unfinished, { force: true })
  const raw = createRowsFile(unfinished)
  try {
    const insert = raw.prepare(
      'insert into raw_row (id, line_number, hash, problem, cells) values (?, ?, ?, ?, ?)',
    )
    const held: ColumnFacts[] = columns.map(() => ({ filled: 0, examples: [], mended: null }))
    const discarded = new Set<number>()
    let rows = 0
    raw.exec('begin')
    for (const [place, table] of tables.entries()) {
      const offset = offsets[place] ?? 0
      const own = tableFolder(folder, table.table)
      for (const [column, fact] of factsOf(own).held.entries()) {
        const sum = held[offset + column]
        if (sum !== undefined) held[offset + column] = { ...fact, filled: sum.filled + fact.filled }
      }
      for (const column of table.discarded) discarded.add(offset + column)
      for (const row of eachRow(own)) {
        rows += 1
        const cells = JSON.stringify(placed(row.cells, offset, table.columns.length, columns.length))
        insert.run(rows, row.lineNumber, rowHash(cells), row.problem, cells)
        if (rows % 2000 === 0) progress(rows, total)
      }
    }
    const [first] = tables
    const joined: FileFacts = {
      fileName: tables
        .map(({ fileName, sheet }) => (sheet === '' ? fileName : `${fileName}: ${sheet}`))
        .join(', '),
      fileBytes: 0,
      sha256: tables.length === 1 ? (first?.sha256 ?? '') : '',
      dialect: first?.dialect ?? { encoding: 'utf-8', delimiter: ';', quote: '"', headerRow: 0 },
      columns: [...columns],
      personal: [],
      discarded: [...discarded],
      held,
      rows,
      ...facts,
      milliseconds: Math.round(performance.now() - startedAt),
    }
    raw.prepare('insert into fact (id, facts) values (1, ?)').run(JSON.stringify(joined))
    raw.exec('commit')
    raw.close()
    fs.renameSync(unfinished, folder.rows)
  } catch (error) {
    raw.close()
    fs.rmSync(unfinished, { force: true })
    throw error
  }
}

/** Cells of a row in the columns of its table; what a row has too much stays behind the last column of all. */
function placed(cells: readonly string[], offset: number, width: number, all: number): readonly string[] {
  if (width === all) return cells
  const blanks = (count: number): string[] => Array.from({ length: Math.max(0, count) }, () => '')
  const own = cells.slice(0, width)
  return [...blanks(offset), ...own, ...blanks(all - offset - own.length), ...cells.slice(width)]
}
