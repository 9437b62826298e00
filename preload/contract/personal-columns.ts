import { z } from 'zod'

/** A person's own affairs, of which a file of companies may hold columns. */
export const personalKinds = [
  'birth',
  'nationality',
  'privateAddress',
  'family',
  'religion',
  'gender',
  'taxId',
  'identity',
  'socialSecurity',
  'health',
] as const
export type PersonalKind = (typeof personalKinds)[number]

/** A column that holds a person's own affairs: certainly, and then it is never stored, or as it seems. */
export const personalColumn = z.strictObject({
  column: z.int().min(0),
  kind: z.enum(personalKinds),
  /** A column that is not certain is stored where a person maps it all the same. */
  isCertain: z.boolean(),
  reason: z.enum(['heading', 'values']),
})
export type PersonalColumn = z.infer<typeof personalColumn>

/** A column whose cells were not stored; `kind` null: its source may not fill any field from it. */
export const discardedColumn = z.strictObject({
  column: z.int().min(0),
  kind: z.enum(personalKinds).nullable(),
})
