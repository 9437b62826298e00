import { z } from 'zod'
import { day, id, line, text } from '../../../preload/contract/common.ts'
import type { Field } from '../../../preload/contract/fields.ts'
import {
  bulkFieldList,
  organisationsChange,
  type BulkField,
  type OrganisationsChange,
} from '../../../preload/contract/organisations.ts'
import type { OwnFields } from '../../kit/own-fields/use-own-fields.ts'

export const bulkKinds = [
  'set',
  'empty',
  'addTag',
  'removeTag',
  'addTheme',
  'removeTheme',
  'addTask',
] as const
const isBuiltIn = (name: string): name is BulkField => name in bulkFieldList

/** Fields that many can be given a value of: those of the list and the office's own. */
export const bulkFieldNames = (own: OwnFields | null): readonly string[] => [
  ...Object.keys(bulkFieldList),
  ...(own?.list ?? []).map(({ key }) => key),
]
export const bulkFieldOf = (name: string, own: OwnFields | null): Field | undefined =>
  isBuiltIn(name) ? bulkFieldList[name] : own?.of(name)?.field
/** What a record cannot be without cannot be emptied. */
export const canBeEmpty = ({ schema, empty }: Field): boolean =>
  schema.safeParse(empty).success && (empty === '' || empty === null)

/** What the form holds while it is filled in; of each kind of value its own part. */
export const bulkValues = z.strictObject({
  kind: z.enum(bulkKinds),
  field: z.string(),
  value: z.union([z.string(), z.number(), z.null()]),
  tag: text,
  themeId: id.nullable(),
  title: text,
  note: text,
  dueOn: day.nullable(),
})
export type BulkValues = z.infer<typeof bulkValues>

/** What is filled in as a change; null while something is missing. */
export function changeOf(values: BulkValues, own: OwnFields | null): OrganisationsChange | null {
  const { kind, field: name, value, tag, themeId, note, dueOn } = values
  const field = bulkFieldOf(name, own)
  const title = line.safeParse(values.title)
  const change = {
    set: { kind: 'set', field: name, value },
    empty: { kind: 'set', field: name, value: field?.empty },
    addTag: { kind, tag },
    removeTag: { kind, tag },
    addTheme: { kind, themeId },
    removeTheme: { kind, themeId },
    addTask: { kind, title: title.data, note, dueOn, ownerId: null },
  }[kind]
  const read = organisationsChange.safeParse(change)
  const isSet = kind === 'set' && field?.schema.safeParse(value).success === true
  const isNothing = kind === 'set' && (value === null || value === '')
  return read.success && !isNothing && (kind !== 'set' || isSet) ? read.data : null
}
