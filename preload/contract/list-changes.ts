import { z } from 'zod'
import { day, id, line, text, textMax } from './common.ts'
import { membershipRole } from './groups.ts'
import { recordSelection, spanUnits } from './lists.ts'
import { tagName } from './tags.ts'

/** What a field may be set to; an empty text or null empties it. */
export const settableValue = z.union([z.string().max(textMax), z.number(), z.null()])
export type SettableValue = z.infer<typeof settableValue>

const field = z.string().regex(/^[A-Za-z][A-Za-z0-9:]{0,59}$/)

/** The most rows that are pasted at once. */
export const pastedRowsMax = 5000

/** What is done with each of many records of a list; which of these a list knows, its definition says. */
export const recordsChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('set'), field, value: settableValue }),
  /** Each its own value. */
  z.strictObject({
    kind: z.literal('setEach'),
    field,
    values: z
      .array(z.strictObject({ id, value: settableValue }))
      .min(1)
      .max(pastedRowsMax),
  }),
  z.strictObject({ kind: z.literal('addTheme'), themeId: id }),
  z.strictObject({ kind: z.literal('removeTheme'), themeId: id }),
  /** One that is not known is made. */
  z.strictObject({ kind: z.literal('addTag'), tag: tagName }),
  z.strictObject({ kind: z.literal('removeTag'), tag: tagName }),
  /** Each gets a task of its own. */
  z.strictObject({
    kind: z.literal('addTask'),
    title: line,
    note: text,
    dueOn: day.nullable(),
    ownerId: id.nullable(),
  }),
  /** Persons themselves; a company by its person that was entered first. */
  z.strictObject({ kind: z.literal('addToGroup'), groupId: id, role: membershipRole, validFrom: day }),
  /** One that is not known is made. */
  z.strictObject({ kind: z.literal('addToDistributionList'), list: line }),
  /** Null: nobody. */
  z.strictObject({ kind: z.literal('assign'), staffId: id.nullable() }),
  z.strictObject({ kind: z.literal('complete') }),
  /** Later by a span, counted from today where the day has passed or is not known. */
  z.strictObject({
    kind: z.literal('postpone'),
    span: z.int().min(1).max(1000),
    unit: z.enum(spanUnits),
  }),
  /** For somebody since a day. */
  z.strictObject({ kind: z.literal('wait'), waitingFor: line, waitingSince: day }),
  /** To another office, which has not confirmed the receipt yet. */
  z.strictObject({ kind: z.literal('handOver'), handedTo: line, handedOn: day }),
  /** Of what was handed over. */
  z.strictObject({ kind: z.literal('receive'), receivedOn: day }),
  /** Into the bin, with everything that cannot be without it. */
  z.strictObject({ kind: z.literal('remove') }),
])
export type RecordsChange = z.infer<typeof recordsChange>
export type RecordsChangeKind = RecordsChange['kind']

/** Why a record stays as it is. */
export const leftReasons = [
  'same',
  'member',
  'listed',
  'nobody',
  'closed',
  'notHandedOver',
  'handedOverLater',
] as const

export const changePreview = z.strictObject({
  selected: z.int(),
  changed: z.int(),
  /** Of these, how many hold another value that would be lost. */
  overwritten: z.int(),
  examples: z.array(z.strictObject({ name: z.string(), before: z.string(), after: z.string() })).max(5),
  /** Those that stay as they are, and some of their names. */
  left: z.array(
    z.strictObject({ reason: z.enum(leftReasons), count: z.int(), names: z.array(z.string()).max(5) }),
  ),
  /** What goes along when they are deleted. */
  attached: z.array(z.strictObject({ entity: z.string(), count: z.int() })),
})
export type ChangePreview = z.infer<typeof changePreview>

export const changingRecords = { selection: recordSelection, change: recordsChange }
