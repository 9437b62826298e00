import type { ReactNode } from 'react'
import { fieldContent } from '../fields/field-value.tsx'
import type { Fact } from '../form/facts.ts'
import type { OwnHeld } from './own-values.ts'
import type { OwnFields, ShownOwnField } from './use-own-fields.ts'

/** What is on record of the office's own fields; `beside` is what stands beside the label of each. */
export const ownFacts = <Field extends string>(
  own: OwnFields | null,
  held: OwnHeld,
  beside: (field: ShownOwnField) => ReactNode,
): readonly Fact<Field>[] =>
  (own?.list ?? []).map((one) => ({
    id: one.key,
    label: one.name,
    content: fieldContent({ field: one.field, value: held[one.key] ?? null, choiceText: one.choiceText }),
    beside: beside(one),
    // the form holds it beside the fields that its type names
    fields: [one.key as unknown as Field],
  }))
