import type { ReactNode } from 'react'
import type { Control, FieldValues } from 'react-hook-form'
import type { z } from 'zod'
import type { DraftForm } from '../../../preload/contract/drafts.ts'
import type { SavedRecord } from './use-fact-saver.ts'

/** What is on record of one thing, said in words. */
export interface Fact<Field extends string = string> {
  readonly id: string
  readonly label: string
  /** Null where nothing is on record. */
  readonly content: ReactNode
  /** Beside its label, e.g. what it was before. */
  readonly beside?: ReactNode
  readonly origin?: ReactNode
  /** The fields that say it; none where it follows from others. */
  readonly fields: readonly Field[]
}

interface ControlProps<Values extends FieldValues> {
  readonly name: keyof Values & string
  readonly control: Control<Values, unknown, Values>
}

/** A record whose facts are edited where they stand. */
export interface EditableRecord<Values extends FieldValues> extends SavedRecord<Values> {
  readonly form: DraftForm
  readonly id: number
  /** Its name. */
  readonly about: string
  readonly values: Values
  readonly schema: z.ZodType<Values, Values>
  /** A field's control, the same as in the record's form. */
  readonly Control: (props: ControlProps<Values>) => ReactNode
}
