import { z } from 'zod'
import { day, id, nothing, reference, rowVersion, saved, text } from './common.ts'
import { command, query } from './define.ts'

/**
 * What one company is to another: each has a word for the one side and for the other. The first company of `parent` is the
 * parent, that of `supplier` supplies; `cooperation` and `other` are the same from both sides.
 */
export const relationKinds = ['parent', 'supplier', 'cooperation', 'other'] as const
export type RelationKind = (typeof relationKinds)[number]

/** What the other company is to the one that is looked at. */
export const relationRoles = ['parent', 'subsidiary', 'supplier', 'customer', 'cooperation', 'other'] as const
export const relationRole = z.enum(relationRoles)
export type RelationRole = z.infer<typeof relationRole>

/** A relation as one of the two sees it. */
export const relationFields = z.strictObject({
  otherId: id,
  role: relationRole,
  validFrom: day.nullable(),
  validTo: day.nullable(),
  note: text,
})
export type RelationFields = z.infer<typeof relationFields>

const relation = z.strictObject({
  id,
  version: rowVersion,
  other: reference,
  role: relationRole,
  validFrom: day.nullable(),
  validTo: day.nullable(),
  note: z.string(),
})
export type Relation = z.infer<typeof relation>

const one = z.strictObject({ id, version: rowVersion })

export const relations = {
  /** Of one company, as it sees them: by role, those that have ended last. */
  list: query({
    input: z.strictObject({ organisationId: id }),
    output: z.strictObject({ relations: z.array(relation) }),
  }),
  /** Errors: VALIDATION for one that is there already, with itself, or of two that would be each other's parent. */
  create: command({ input: z.strictObject({ organisationId: id, fields: relationFields }), output: saved }),
  /** `organisationId` is the company whose view the fields are. */
  update: command({ input: one.extend({ organisationId: id, fields: relationFields }), output: saved }),
  end: command({ input: one.extend({ validTo: day }), output: saved }),
  remove: command({ input: one, output: nothing }),
}
