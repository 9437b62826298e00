import type { Result } from '../../../../preload/contract/errors.ts'
import type { Dialect } from '../../../../preload/contract/imports.ts'
import type { PersonalColumn } from '../../../../preload/contract/personal-columns.ts'
import { personalColumns, proposeMapping, type ProposedMapping } from '../mapping/index.ts'
import {
  inspectFile,
  mappingOfNotifications,
  mender,
  recordsAmong,
  tableRepairs,
  type Inspection,
  type TableRepairs,
} from '../../../tabular/index.ts'

/** What a file is taken for, and its columns: everything that is told from the file alone. */
export interface LookedAt extends Inspection {
  readonly mapping: readonly ProposedMapping[]
  readonly personalColumns: readonly PersonalColumn[]
  /** What is put right in the cells while the file is read. */
  readonly repairs: TableRepairs
}

/** Rows that a person gets to see. */
const ROWS_SHOWN = 20
/** Rows by which columns are told: the first of a register may have gaps. */
const ROWS_JUDGED = 500

/** As much of a cell as tells what its column holds; the readers of values are made for cells, not for books. */
const CHARACTERS_JUDGED = 200
const beginnings = (cells: readonly string[]): string[] =>
  cells.map((cell) => (cell.length > CHARACTERS_JUDGED ? cell.slice(0, CHARACTERS_JUDGED) : cell))

/** Looks at a file, see `inspectFile`. For the thread that may be ended over it. */
export async function lookAtFile(
  file: string,
  overrides: Partial<Dialect>,
  onProgress: (done: number, total: number) => void,
): Promise<Result<LookedAt>> {
  const inspected = await inspectFile(file, overrides, { onProgress, sampleRows: ROWS_JUDGED })
  if (!inspected.ok) return inspected
  const { columns, sampleRows } = inspected.value
  if (inspected.value.dialect.notifications === true)
    return { ok: true, value: notificationsSeen(inspected.value) }
  const records = recordsAmong(columns, sampleRows)
  const repairs = tableRepairs(columns, records)
  const judged = records.map(mender(repairs)).map(beginnings)
  const headings = beginnings(columns)
  const personal = personalColumns(headings, judged, new Date().getUTCFullYear())
  const value = {
    ...inspected.value,
    sampleRows: sampleRows.slice(0, ROWS_SHOWN),
    mapping: proposalsBeside(personal, headings, judged.slice(0, ROWS_SHOWN)),
    personalColumns: personal,
    repairs,
  }
  return { ok: true, value }
}

const nothingToRepair: TableRepairs = { columns: {}, nothing: [] }

/** What the columns of notifications mean is known, and none of them holds a person's own affairs. */
function notificationsSeen(seen: Inspection): LookedAt {
  const mapping = mappingOfNotifications(seen.columns) ?? []
  return {
    ...seen,
    sampleRows: seen.sampleRows.slice(0, ROWS_SHOWN),
    mapping: mapping.map((entry) => ({ ...entry, confidence: 1, reason: 'heading' as const })),
    personalColumns: [],
    repairs: nothingToRepair,
  }
}

/** Nothing is proposed for a personal column, nor does it keep a field from another one. */
function proposalsBeside(
  personal: readonly PersonalColumn[],
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly ProposedMapping[] {
  const left = new Set(personal.map(({ column }) => column))
  const beside = (cells: readonly string[]): string[] =>
    cells.map((cell, column) => (left.has(column) ? '' : cell))
  return proposeMapping(beside(columns), rows.map(beside)).filter(({ column }) => !left.has(column))
}
