import type { OutputOf } from '../../preload/contract/define.ts'
import type { ColumnMapping, Dialect, ImportField, imports } from '../../preload/contract/imports.ts'

export type Inspection = OutputOf<(typeof imports)['inspect']>

export interface ChosenFile {
  readonly file: string
  readonly name: string
}

/** Where the wizard stands; everything that the person has said survives going back. */
export interface WizardState {
  readonly step: 'file' | 'columns' | 'preview' | 'result'
  readonly dialect: Partial<Dialect>
  /** Field by column; null until the proposal was taken over. */
  readonly mapping: ReadonlyMap<number, ImportField> | null
  readonly previewJobId: string | null
  readonly applyJobId: string | null
}

export const firstState: WizardState = {
  step: 'file',
  dialect: {},
  mapping: null,
  previewJobId: null,
  applyJobId: null,
}

/** The mapping as proposed, until the person has changed it. */
export function mappingOf(state: WizardState, inspection: Inspection): ReadonlyMap<number, ImportField> {
  return state.mapping ?? new Map(inspection.mapping.map(({ column, field }) => [column, field]))
}

/** A field belongs to one column: choosing it takes it from the column that had it. Notes may come from several. */
export function withField(
  mapping: ReadonlyMap<number, ImportField>,
  column: number,
  field: ImportField | null,
): ReadonlyMap<number, ImportField> {
  const next = new Map(
    [...mapping].filter(([other, taken]) => other !== column && (taken !== field || field === 'note')),
  )
  if (field) next.set(column, field)
  return next
}

export const asPlan = (mapping: ReadonlyMap<number, ImportField>): ColumnMapping[] =>
  [...mapping].map(([column, field]) => ({ column, field })).toSorted((a, b) => a.column - b.column)

export const namesCompanies = (mapping: ReadonlyMap<number, ImportField>): boolean =>
  [...mapping.values()].includes('name')
