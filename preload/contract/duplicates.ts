import { z } from 'zod'
import { day, id, instant, jobStarted, nothing, page, reference, rowVersion, saved } from './common.ts'
import { command, query } from './define.ts'
import { plainFields, valueFields, type ValueName } from './fields.ts'
import { organisationFieldList } from './organisations.ts'
import { ownKey } from './own-fields.ts'
import { personFieldList } from './people.ts'

/** Fields that are chosen together, or have a place of their own below. */
const chosenByName = ['kind', 'registerKind', 'employees', 'employeesAsOf', 'visibility', 'note'] as const
export type MergedValue = Exclude<ValueName<typeof organisationFieldList>, (typeof chosenByName)[number]>

/** What is chosen as a whole when two organisations become one; a field may stand for several columns. */
export const mergeFields = [
  'name',
  'legalForm',
  'kind',
  'address',
  'register',
  'phone',
  ...plainFields(organisationFieldList),
  'employees',
  'sector',
  'statusReason',
  'careOwnerId',
  'contactBlockReason',
  'verifiedById',
  'activity',
  ...valueFields(organisationFieldList).filter(
    (name): name is MergedValue => !chosenByName.some((known) => known === name),
  ),
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
  'relations',
  'formerNames',
  'headcounts',
  'furtherSectors',
  'tags',
  'sourceKeys',
] as const
export type AttachedKind = (typeof attachedKinds)[number]

/** What speaks against the two being one; none forbids it. */
export const mergeWarnings = [
  'markedDistinct',
  /** What they are to each other goes when they become one. */
  'relatedToEachOther',
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
 * with number, postcode with city, district, business park; `employees`: number, day; `sector`: code, edition; colleagues by name.
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

const ownHeld = z.union([z.string(), z.number(), z.null()])
/** What the two hold of the office's own fields, where one of them holds something. */
const comparedOwn = z.array(z.strictObject({ key: ownKey, left: ownHeld, right: ownHeld, proposal: side }))
export type ComparedOwn = z.infer<typeof comparedOwn>[number]
/** By the keys of own fields; what is left out follows the proposal. */
const ownChoices = z.record(z.string().max(20), z.enum(['keep', 'merge'])).optional()

export const organisationComparison = z.strictObject({
  left: comparedSide,
  right: comparedSide,
  fields: z.array(comparedField),
  own: comparedOwn,
  warnings: z.array(z.enum(mergeWarnings)),
  /** Both head offices are at one door, however it is written: they become one. */
  isSameDoor: z.boolean(),
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

/** How likely two organisations are one. */
export const likelihoods = ['veryLikely', 'likely', 'possible'] as const
export type Likelihood = (typeof likelihoods)[number]

/** One field's part in the likeness of two records, in bits: positive speaks for the same, negative against. */
export const pairContribution = z.strictObject({
  field: z.string(),
  level: z.string(),
  bits: z.number(),
  left: z.string(),
  right: z.string(),
})
export type PairContribution = z.infer<typeof pairContribution>

const pairSide = z.strictObject({ id, name: z.string(), address: z.string(), register: z.string() })

const duplicatePair = z.strictObject({
  left: pairSide,
  right: pairSide,
  likelihood: z.enum(likelihoods),
  /** What speaks for and against, the weightiest first. */
  contributions: z.array(pairContribution),
})
export type DuplicatePair = z.infer<typeof duplicatePair>

/** A check of the whole office: when, how many organisations, how long it took. */
export const duplicateCheck = z.strictObject({
  checkedAt: instant,
  organisations: z.int(),
  /** Pairs it found; of very many only the likeliest are kept. */
  found: z.int(),
  milliseconds: z.int(),
})

/** A field of a person, chosen by itself when two persons become one. */
export const personMergeFields = Object.keys(personFieldList) as (keyof typeof personFieldList)[]
export type PersonField = (typeof personMergeFields)[number]

const personSide = z.strictObject({
  id,
  version: rowVersion,
  createdAt: instant,
  /** "Leitung, Bäckerei Müller GmbH" */
  functions: z.array(z.string()),
  /** How many rows of each table hang on the person. */
  attached: z.array(z.strictObject({ entity: z.string(), count: z.int() })),
})

const personChoice = z.enum(['keep', 'merge', 'both'])
const personPair = z.strictObject({
  left: z.strictObject({ id, name: z.string(), note: z.string() }),
  right: z.strictObject({ id, name: z.string(), note: z.string() }),
  /** What both have besides the name. */
  shared: z.array(z.enum(['email', 'phone', 'organisation'])),
})
export type PersonPair = z.infer<typeof personPair>

export const personComparison = z.strictObject({
  left: personSide,
  right: personSide,
  fields: z.array(
    z.strictObject({
      field: z.enum(personMergeFields),
      left: z.string(),
      right: z.string(),
      proposal: z.enum(['left', 'right', 'both']),
    }),
  ),
  own: comparedOwn,
  /** Somebody has said that the two are not the same. */
  isSaidDistinct: z.boolean(),
  /** Whose record is kept: the one with more attached, else the older. */
  survivor: side,
})
export type PersonComparison = z.infer<typeof personComparison>

export const duplicates = {
  /** Job whose result is `duplicateCheck`: compares the organisations of the office with each other. */
  find: command({ input: nothing, output: jobStarted }),
  /** What the last check has found and nobody has decided on since, the likeliest first. */
  list: query({
    input: z.strictObject(page),
    output: z.strictObject({
      check: duplicateCheck.nullable(),
      pairs: z.array(duplicatePair),
      total: z.int(),
    }),
  }),
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
      own: ownChoices,
    }),
    output: saved,
  }),
  /** Persons of one name who share more than that, the likeliest first. */
  people: query({ input: nothing, output: z.strictObject({ pairs: z.array(personPair) }) }),
  /** Two persons side by side, field by field. */
  comparePeople: query({ input: z.strictObject({ leftId: id, rightId: id }), output: personComparison }),
  /** Makes two persons one: what is attached to the second moves to the first, the second is removed. */
  mergePeople: command({
    input: z.strictObject({
      keepId: id,
      keepVersion: rowVersion,
      mergeId: id,
      mergeVersion: rowVersion,
      /** Fields left out follow the proposal; only notes can stay both, one below the other. */
      choices: z.partialRecord(z.enum(personMergeFields), personChoice),
      own: ownChoices,
    }),
    output: saved,
  }),
  /** Remembers that two persons are not the same: they are not proposed again. */
  markPeopleDistinct: command({ input: z.strictObject({ leftId: id, rightId: id }), output: nothing }),
  /** Remembers that two organisations are not the same: they are not proposed again. */
  markDistinct: command({
    input: z.strictObject({ leftId: id, rightId: id }),
    output: nothing,
  }),
}
