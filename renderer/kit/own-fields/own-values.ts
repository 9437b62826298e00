import type { z } from 'zod'
import { isOwnKey, type OwnValue } from '../../../preload/contract/own-fields.ts'
import { emptyOf, type OwnFields } from './use-own-fields.ts'

/** What is on record of own fields, by their keys. */
export type OwnHeld = Readonly<Record<string, string | number>>

/** A form's values with those of the office's own fields beside them, by their keys. */
export const withOwnValues = <Values extends object>(
  values: Values,
  own: OwnFields | null,
  held: OwnHeld,
): Values => ({
  ...values,
  ...Object.fromEntries((own?.list ?? []).map((one) => [one.key, held[one.key] ?? emptyOf(one)])),
})

/** The schema of these values: that of the record, and of each own field its own. */
export const withOwnSchema = <Values extends object>(
  schema: z.ZodObject,
  own: OwnFields | null,
): z.ZodType<Values, Values> =>
  // the own fields lie beside what the type names
  schema.extend(
    Object.fromEntries((own?.list ?? []).map(({ key, field }) => [key, field.schema])),
  ) as unknown as z.ZodType<Values, Values>

/** The values of a form as its command wants them. */
export function splitOwn<Values extends object>(
  values: Values,
): { readonly fields: Values; readonly own: Record<string, OwnValue> } {
  const entries = Object.entries(values)
  const own = entries.filter((entry): entry is [string, OwnValue] => isOwnKey(entry[0]))
  // without what was put beside them
  const fields = Object.fromEntries(entries.filter(([name]) => !isOwnKey(name))) as Values
  return { fields, own: Object.fromEntries(own) }
}
