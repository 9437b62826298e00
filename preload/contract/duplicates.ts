import { z } from 'zod'
import { day, id, instant, nothing, reference, rowVersion, saved } from './common.ts'
import { command, query } from './define.ts'

/** What is chosen as a whole when two organisations become one; a field may stand for several columns. */
export const mergeFields = [
  'name',
  'shortName',
  'legalForm',
  'kind',
  'address',
  'register',
  'euid',
  'vatId',
  'businessId',
  'lei',
  'phone',
  'fax',
  'email',
  'website',
  'employees',
  'sector',
  'activity',
  'foundedOn',
  'registeredOn',
  'visibility',
  'note',
] as const
export type MergeField = (typeof mergeFields)[number]

/** Why a side is proposed. */
export const mergeReasons = [
  'equal',
  'onlyFilled',
  'byHand',
  'newer',
  'stricter',
  'bothKept',
  'moreAttached',
] as const

/** What hangs on an organisation and moves with it. */
export const attachedKinds = [
  'visits',
  'contacts',
  'tasks',
  'people',
  'memberships',
  'attendances',
  'meetings',
  'themes',
  'establishments',
  'formerNames',
  'sourceKeys',
] as const
export type AttachedKind = (typeof attachedKinds)[number]

/** What speaks against the two being one; none forbids it. */
export const mergeWarnings = [
  'markedDistinct',
  'registerDiffers',
  'vatIdDiffers',
  'businessIdDiffers',
  'leiDiffers',
  'legalFormDiffers',
] as const
export type MergeWarning = (typeof mergeWarnings)[number]

const side = z.enum(['left', 'right'])
export type MergeSide = z.infer<typeof side>

/** Where a side's value comes from: by hand or from a file, and when. */
const valueOrigin = z.strictObject({ byHand: z.boolean(), source: z.string(), on: day })

/**
 * Parts of the value, none when it is empty; codes and days as stored. `register`: court, kind, number; `address`: street
 * with number, postcode with city, district, business park; `employees`: number, day; `sector`: code, edition.
 */
const mergeValue = z.strictObject({ parts: z.array(z.string()), origin: valueOrigin.nullable() })
export type MergeValue = z.infer<typeof mergeValue>

const comparedField = z.strictObject({
  field: z.enum(mergeFields),
  left: mergeValue,
  right: mergeValue,
  proposal: z.enum(['left', 'right', 'both']),
  reason: z.enum(mergeReasons),
})
export type ComparedMergeField = z.infer<typeof comparedField>

const comparedSide = z.strictObject({
  id,
  version: rowVersion,
  name: z.string(),
  createdAt: instant,
  formerNames: z.array(z.string()),
  /** People with a function there, the first twenty by name. */
  people: z.array(reference),
  attached: z.record(z.enum(attachedKinds), z.int()),
})
export type ComparedSide = z.infer<typeof comparedSide>

export const organisationComparison = z.strictObject({
  left: comparedSide,
  right: comparedSide,
  fields: z.array(comparedField),
  warnings: z.array(z.enum(mergeWarnings)),
  /** Whose record is kept: the one with more attached, else the older. */
  survivor: side,
})
export type OrganisationComparison = z.infer<typeof organisationComparison>

const choice = z.enum(['keep', 'merge'])
/** Fields left out follow the proposal. Both notes can stay, one below the other. */
export const mergeChoices = z.strictObject({
  ...(Object.fromEntries(mergeFields.map((field) => [field, choice.optional()])) as Record<
    MergeField,
    z.ZodOptional<typeof choice>
  >),
  note: z.enum(['keep', 'merge', 'both']).optional(),
})
export type MergeChoices = z.infer<typeof mergeChoices>

export const duplicates = {
  /** Two organisations side by side, field by field. */
  compare: query({
    input: z.strictObject({ leftId: id, rightId: id }),
    output: organisationComparison,
  }),
  /** Makes two organisations one: what is attached to the second moves to the first, the second is removed. */
  merge: command({
    input: z.strictObject({
      keepId: id,
      keepVersion: rowVersion,
      mergeId: id,
      mergeVersion: rowVersion,
      choices: mergeChoices,
    }),
    output: saved,
  }),
  /** Remembers that two organisations are not the same: they are not proposed again. */
  markDistinct: command({
    input: z.strictObject({ leftId: id, rightId: id }),
    output: nothing,
  }),
}
