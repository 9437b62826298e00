import type { Result } from '../../../preload/contract/errors.ts'
import type { Dialect } from '../../../preload/contract/imports.ts'
import type { PersonalColumn } from '../../../preload/contract/personal-columns.ts'
import { personalColumns, proposeMapping, type ProposedMapping } from '../mapping/index.ts'
import { inspectFile, type Inspection } from '../reading/index.ts'

/** What a file is taken for, and its columns: everything that is told from the file alone. */
export interface LookedAt extends Inspection {
  readonly mapping: readonly ProposedMapping[]
  readonly personalColumns: readonly PersonalColumn[]
}

/** Rows that a person gets to see. */
const ROWS_SHOWN = 20
/** Rows by which columns are told: the first of a register may have gaps. */
const ROWS_JUDGED = 500

/** Looks at a file, see `inspectFile`. For the thread that may be ended over it. */
export async function lookAtFile(
  file: string,
  overrides: Partial<Dialect>,
  onProgress: (done: number, total: number) => void,
): Promise<Result<LookedAt>> {
  const inspected = await inspectFile(file, overrides, { onProgress, sampleRows: ROWS_JUDGED })
  if (!inspected.ok) return inspected
  const { columns, sampleRows } = inspected.value
  const personal = personalColumns(columns, sampleRows, new Date().getUTCFullYear())
  const shown = sampleRows.slice(0, ROWS_SHOWN)
  const value = {
    ...inspected.value,
    sampleRows: shown,
    mapping: proposalsBeside(personal, columns, shown),
    personalColumns: personal,
  }
  return { ok: true, value }
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
