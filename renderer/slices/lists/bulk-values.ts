import { z } from 'zod'
import { day, id, line, text } from '../../../preload/contract/common.ts'
import type { Field } from '../../../preload/contract/fields.ts'
import { membershipRole } from '../../../preload/contract/groups.ts'
import { recordsChange, settableValue, type RecordsChange } from '../../../preload/contract/list-changes.ts'
import { spanUnits } from '../../../preload/contract/lists.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { bulkKinds, type BulkKind, type ListedRecords } from './record-list.ts'

/** What a record cannot be without cannot be emptied. */
export const canBeEmpty = ({ schema, empty }: Pick<Field, 'schema' | 'empty'>): boolean =>
  schema.safeParse(empty).success && (empty === '' || empty === null)

/** What the form holds while it is filled in; of each kind of value its own part. */
export const bulkValues = z.strictObject({
  kind: z.enum(bulkKinds),
  field: z.string(),
  value: settableValue,
  tag: text,
  themeId: id.nullable(),
  title: text,
  note: text,
  dueOn: day.nullable(),
  groupId: id.nullable(),
  distributionList: text,
  role: membershipRole,
  validFrom: day.nullable(),
  staffId: z.string(),
  name: text,
  since: day.nullable(),
  span: z.number().nullable(),
  unit: z.enum(spanUnits),
})
export type BulkValues = z.infer<typeof bulkValues>

type Many = ListedRecords['many']

export const emptyBulk = ({ kinds, firstField }: Many, kind?: BulkKind): BulkValues => ({
  kind: kind ?? kinds[0] ?? 'set',
  field: firstField,
  value: '',
  tag: '',
  themeId: null,
  title: '',
  note: '',
  dueOn: null,
  groupId: null,
  distributionList: '',
  role: 'member',
  validFrom: today(),
  staffId: '',
  name: '',
  since: today(),
  span: 1,
  unit: 'weeks',
})

/** What is filled in as a change; null while something is missing. */
export function changeOf(values: BulkValues, { fields }: Many): RecordsChange | null {
  const {
    kind,
    field: name,
    value,
    tag,
    themeId,
    note,
    dueOn,
    groupId,
    distributionList,
    role,
    validFrom,
    staffId,
    name: office,
    since,
    span,
    unit,
  } = values
  const field = fields[name]
  const title = line.safeParse(values.title)
  const named = line.safeParse(office)
  const change = {
    set: { kind: 'set', field: name, value },
    empty: { kind: 'set', field: name, value: field?.empty },
    addTag: { kind, tag },
    removeTag: { kind, tag },
    addTheme: { kind, themeId },
    removeTheme: { kind, themeId },
    addTask: { kind, title: title.data, note, dueOn, ownerId: null },
    addToGroup: { kind, groupId, role, validFrom },
    addToDistributionList: { kind, list: distributionList },
    assign: { kind, staffId: staffId === 'nobody' ? null : Number(staffId) },
    complete: { kind },
    postpone: { kind, span, unit },
    wait: { kind, waitingFor: named.data, waitingSince: since },
    handOver: { kind, handedTo: named.data, handedOn: since },
    receive: { kind, receivedOn: since },
  }[kind]
  const read = recordsChange.safeParse(change)
  if (!read.success) return null
  if (kind !== 'set') return read.data
  const isNothing = value === null || value === ''
  return field !== undefined && !isNothing && field.schema.safeParse(value).success ? read.data : null
}
