import type { RowField } from '../../../../preload/contract/import-fields.ts'
import type { MoveTable } from '../../../../preload/contract/moves.ts'
import type { Dialect } from '../../../../preload/contract/imports.ts'
import type { WriteScope } from '../../../engine/connection/write.ts'
import { noCells } from '../batches.ts'
import { recordProblem } from '../comparison/write-drafts.ts'
import type { RowProblem } from '../draft.ts'
import { createDrafter, type RowDrafter } from '../row-reader.ts'
import { eachRow, type StagedRow } from '../staging/rows-file.ts'

/** A table of people or of notes, with all that was said of it. */
export type TableToTake = Pick<
  MoveTable,
  'table' | 'fileName' | 'rows' | 'columns' | 'mapping' | 'unknownCompanies' | 'channel'
> & {
  readonly kind: 'people' | 'notes'
  readonly rowsFile: string
  readonly sha256: string
  readonly dialect: Dialect
}

/** What has become of a row. */
export type RowEnd = 'created' | 'updated' | 'same' | 'rejected'

export interface Taking {
  readonly staffId: number
  readonly moveId: number
  readonly progress: (done: number, total: number) => void
}

export interface TakenTable {
  readonly batchId: number
  readonly counts: Readonly<Record<RowEnd, number>> & { readonly rows: number }
}

/** Turns the cells of one row into records and says what has become of it, and why. */
export type TakeRow = (
  drafter: RowDrafter,
  cells: readonly string[],
) => { readonly end: RowEnd; readonly problems: readonly RowProblem[] }

const rowsBetweenReports = 500
const shownMax = 200

/** Takes all rows of a table as one batch of a move; what does not arrive as it stands is kept with its reason. */
export function takeTable(
  scope: WriteScope,
  table: TableToTake,
  { staffId, moveId, progress }: Taking,
  take: TakeRow,
): TakenTable {
  const batchId = scope.insert('import_batch', {
    file_name: table.fileName,
    file_sha256: table.sha256,
    dialect: JSON.stringify(table.dialect),
    mapping: '[]',
    columns: JSON.stringify(table.columns),
    status: 'applying',
    staff_id: staffId,
    started_at: scope.now,
    kind: table.kind,
    move_id: moveId,
  })
  const counts = { rows: 0, created: 0, updated: 0, same: 0, rejected: 0 }
  const drafter = createDrafter(table.mapping, table.columns)
  for (const row of eachRow({ rows: table.rowsFile })) {
    const { end, problems } = row.problem === null ? take(drafter, row.cells) : broken(row)
    counts.rows += 1
    counts[end] += 1
    if (problems.length > 0) keep(scope, batchId, row, end === 'rejected', problems)
    if (counts.rows % rowsBetweenReports === 0) progress(counts.rows, table.rows)
  }
  progress(counts.rows, counts.rows)
  scope.update('import_batch', batchId, null, { status: 'applied', finished_at: scope.now, ...counts })
  return { batchId, counts }
}

const broken = (row: StagedRow) => ({ end: 'rejected' as const, problems: [recordProblem(row)] })

/** Keeps why a row was left out or taken in part, with its cells where somebody may want to repair it. */
function keep(
  scope: WriteScope,
  batchId: number,
  { lineNumber, cells }: StagedRow,
  isRejected: boolean,
  problems: readonly RowProblem[],
): void {
  const isToRepair = isRejected || problems.some(({ loss }) => loss === 'lost' || loss === 'kept')
  scope.insert('import_reject', {
    batch_id: batchId,
    line_number: lineNumber,
    is_rejected: isRejected ? 1 : 0,
    cells: isToRepair ? JSON.stringify(cells) : noCells,
    problems: JSON.stringify(
      problems.map(({ field, messageKey, value, loss }) => ({
        lineNumber,
        field,
        messageKey,
        value: value.slice(0, shownMax),
        loss,
      })),
    ),
  })
}

/** A problem that costs the row. */
export const refusal = (field: RowProblem['field'], messageKey: string, value: string): RowProblem => ({
  field,
  messageKey: `imports.problem.${messageKey}`,
  value,
  fatal: true,
  loss: 'lost',
})

/** What is said of a cell whose text stands elsewhere or in another form. */
export const remarkOn = (
  field: RowProblem['field'],
  messageKey: string,
  value: string,
  loss: RowProblem['loss'],
): RowProblem => ({ field, messageKey: `imports.problem.${messageKey}`, value, fatal: false, loss })

/** A text under the heading of its column, as it is kept in a note. */
export function underHeading({ sourcesOf, columns }: RowDrafter, field: RowField, text: string): string {
  const [source] = sourcesOf.get(field) ?? []
  const heading = source !== undefined && 'column' in source ? (columns[source.column] ?? '') : ''
  return heading === '' ? text : `${heading}: ${text}`
}
