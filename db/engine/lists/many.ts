import type { Kysely } from 'kysely'
import type { z } from 'zod'
import type {
  leftReasons,
  RecordsChange,
  RecordsChangeKind,
  SettableValue,
} from '../../../preload/contract/list-changes.ts'
import type { Attached } from '../../../preload/contract/bin.ts'
import type { Attachments } from '../connection/attached.ts'
import type { WriteScope } from '../connection/write.ts'
import type { Schema } from '../schema/tables.ts'

/** A record that a change would change, with what it holds before and after. */
export interface ChangedRecord {
  readonly id: number
  readonly name: string
  readonly before: SettableValue
  readonly after: SettableValue
}

export interface LeftRecords {
  readonly reason: (typeof leftReasons)[number]
  readonly names: readonly string[]
}

/** What a change of many does. */
export interface Outcome {
  readonly rows: readonly ChangedRecord[]
  readonly left: readonly LeftRecords[]
  readonly attached?: Attached
}

/** What may be read while it is found out. */
export interface Reading extends Attachments {
  readonly db: Kysely<Schema>
  readonly today: string
}

/** One kind of change of many records. */
export interface Deed<Change> {
  /** Errors: NOT_FOUND, VALIDATION. */
  readonly outcome: (reading: Reading, ids: readonly number[], change: Change) => Promise<Outcome>
  readonly apply: (
    scope: WriteScope,
    rows: readonly ChangedRecord[],
    change: Change,
    today: string,
  ) => Promise<void>
}

type Deeds = {
  readonly [Kind in RecordsChangeKind]?: Deed<Extract<RecordsChange, { readonly kind: Kind }>>
}

/** What can be done with many records of a list. */
export interface ManyRules {
  /** What undo and the bin call it. */
  readonly commands: { readonly change: string; readonly remove: string }
  readonly deeds: Deeds
}

/** A field that many records may be given. */
export interface SettableField {
  readonly schema: z.ZodType
  /** SQL of its value, on a row of the list's table. */
  readonly sql: string
  /** SQL of what a person reads for it; left out: the value. */
  readonly said?: string
}
