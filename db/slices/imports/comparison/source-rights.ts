import type { ImportField } from '../../../../preload/contract/import-fields.ts'
import type { FieldPolicy } from '../../../../preload/contract/import-plan.ts'

/** What a source may do to what is stored. */
export interface SourceRights {
  readonly trust: number
  readonly policies: readonly FieldPolicy[]
  /** Whether what fits no field may be kept in the note. */
  readonly keepsRest: boolean
  /** Fields that the file fills; the others are none of its business. */
  readonly mapped: ReadonlySet<ImportField>
}

/** Trust of a source without a profile, and of batches made without one. */
export const ordinaryTrust = 3
