import { z } from 'zod'
import { day, id, line, text } from '../../../preload/contract/common.ts'
import {
  bulkFieldList,
  organisationsChange,
  type BulkField,
  type OrganisationsChange,
} from '../../../preload/contract/organisations.ts'

export const bulkKinds = [
  'set',
  'empty',
  'addTag',
  'removeTag',
  'addTheme',
  'removeTheme',
  'addTask',
] as const
const isField = (name: string): name is BulkField => name in bulkFieldList
export const fieldNames = Object.keys(bulkFieldList).filter(isField)
/** What a record cannot be without cannot be emptied. */
export const canBeEmpty = (field: BulkField): boolean =>
  bulkFieldList[field].schema.safeParse(bulkFieldList[field].empty).success &&
  (bulkFieldList[field].empty === '' || bulkFieldList[field].empty === null)

/** What the form holds while it is filled in; of each kind of value its own part. */
export const bulkValues = z.strictObject({
  kind: z.enum(bulkKinds),
  field: z.enum(fieldNames as [BulkField, ...BulkField[]]),
  value: z.union([z.string(), z.number(), z.null()]),
  tag: text,
  themeId: id.nullable(),
  title: text,
  note: text,
  dueOn: day.nullable(),
})
export type BulkValues = z.infer<typeof bulkValues>

/** What is filled in as a change; null while something is missing. */
export function changeOf(values: BulkValues): OrganisationsChange | null {
  const { kind, field, value, tag, themeId, note, dueOn } = values
  const title = line.safeParse(values.title)
  const change = {
    set: { kind: 'set', field, value },
    empty: { kind: 'set', field, value: bulkFieldList[field].empty },
    addTag: { kind, tag },
    removeTag: { kind, tag },
    addTheme: { kind, themeId },
    removeTheme: { kind, themeId },
    addTask: { kind, title: title.data, note, dueOn, ownerId: null },
  }[kind]
  const read = organisationsChange.safeParse(change)
  const isSet = kind === 'set' && bulkFieldList[field].schema.safeParse(value).success
  const isNothing = kind === 'set' && (value === null || value === '')
  return read.success && !isNothing && (kind !== 'set' || isSet) ? read.data : null
}
