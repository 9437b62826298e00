import type { Updateable } from 'kysely'
import { textMax } from '../../../preload/contract/common.ts'
import { mergeFields, type MergeChoices, type MergeField } from '../../../preload/contract/duplicates.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import { noteHeadcount } from '../organisation-parts/index.ts'
import type { FieldOrigins } from '../organisations/index.ts'
import { mergeOwn } from '../own-fields/index.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { foldText } from '../../text/fold.ts'
import { moveAttached } from './attached.ts'
import { joinEstablishments } from './establishments.ts'
import {
  addressColumns,
  organisationColumnsOf,
  originOf,
  type EstablishmentRecord,
  type MergeRecord,
} from './fields.ts'
import { loadMergeRecord } from './load.ts'
import { proposeField } from './rules.ts'

interface MergeInput {
  readonly keepId: number
  readonly keepVersion: number
  readonly mergeId: number
  readonly mergeVersion: number
  readonly choices: MergeChoices
  readonly own?: OwnChoices | undefined
}

type OwnChoices = Parameters<typeof mergeOwn>[4]

type Choice = 'keep' | 'merge' | 'both'

const proposedChoices = { left: 'keep', right: 'merge', both: 'both' } as const

const choiceOf = (choices: MergeChoices, field: MergeField, keep: MergeRecord, merge: MergeRecord): Choice =>
  choices[field] ?? proposedChoices[proposeField(field, keep, merge, 'left').proposal]

/** One note below the other; the same note once. */
const bothNotes = (first: string, second: string): string =>
  first === second ? first : [first, second].filter((note) => note !== '').join('\n\n')

type Columns = Record<string, string | number | null>

/** The columns of the organisation that is kept as they shall be. */
function chosenColumns(
  keep: MergeRecord,
  merge: MergeRecord,
  choose: (field: MergeField) => Choice,
): Columns {
  const columns: Columns = {}
  for (const field of mergeFields)
    for (const column of organisationColumnsOf[field]) {
      const choice = choose(field)
      columns[column] = (choice === 'merge' ? merge : keep).organisation[column]
      if (choice === 'both') columns[column] = bothNotes(keep.organisation.note, merge.organisation.note)
    }
  return columns
}

/** Where the taken values come from, by column: as with the organisation they are taken from. */
function takenOrigins(
  keep: MergeRecord,
  merge: MergeRecord,
  columns: Columns,
  headOffice: EstablishmentRecord | null,
  today: string,
): FieldOrigins {
  const origins: FieldOrigins = {}
  const kept = new Map<string, unknown>(Object.entries(keep.organisation))
  const merged = new Map<string, unknown>(Object.entries(merge.organisation))
  for (const [column, value] of Object.entries(columns))
    if (value !== kept.get(column))
      origins[column] = value === merged.get(column) ? originOf(merge, column) : { on: today }
  for (const column of addressColumns)
    if (headOffice && (headOffice[column] ?? '') !== (keep.headOffice?.[column] ?? ''))
      origins[column] = originOf(merge, column)
  return origins
}

/** Origins of the survivor's fields; the other's record of them goes. */
async function joinProvenance(
  scope: WriteScope,
  keep: MergeRecord,
  merge: MergeRecord,
  taken: FieldOrigins,
): Promise<void> {
  const rowOf = (id: number) =>
    scope.db
      .selectFrom('organisation_provenance')
      .select('id')
      .where('organisation_id', '=', id)
      .executeTakeFirst()
  const mergeRow = await rowOf(merge.organisation.id)
  if (mergeRow) scope.remove('organisation_provenance', mergeRow.id, null)
  if (Object.keys(taken).length === 0) return
  const fields = JSON.stringify({ ...keep.origins, ...taken })
  const keepRow = await rowOf(keep.organisation.id)
  if (keepRow) scope.update('organisation_provenance', keepRow.id, null, { fields })
  else
    scope.insert('organisation_provenance', {
      organisation_id: keep.organisation.id,
      batch_id: null,
      fields,
    })
}

/** Keeps the name that was not chosen as a former one; nobody knows until when it was used. */
async function keepFormerName(
  scope: WriteScope,
  keepId: number,
  name: string,
  givenUp: string,
): Promise<void> {
  const rows = await scope.db
    .selectFrom('organisation_name')
    .select('name')
    .where('organisation_id', '=', keepId)
    .where('kind', '=', 'former')
    .execute()
  const known = rows.map((row) => row.name)
  if (foldText(givenUp) === foldText(name) || known.includes(givenUp)) return
  scope.insert('organisation_name', {
    organisation_id: keepId,
    kind: 'former',
    name: givenUp,
  })
}

/** Links to the organisation that went now lead to the other. */
async function redirect(scope: WriteScope, keepId: number, mergeId: number): Promise<void> {
  scope.insert('organisation_merged', {
    merged_id: mergeId,
    organisation_id: keepId,
    merged_at: scope.now,
  })
}

/**
 * Makes two organisations one: fields as chosen (else as proposed), all that is attached moves, the second is removed.
 * One change set, so that undo brings both back as they were.
 * Errors: NOT_FOUND, CONFLICT when one of them has another version, VALIDATION for one and the same.
 */
export async function mergeOrganisations(
  scope: WriteScope,
  { keepId, keepVersion, mergeId, mergeVersion, choices, own = {} }: MergeInput,
): Promise<{ readonly id: number; readonly version: number }> {
  if (keepId === mergeId) throw new KontorError('VALIDATION', 'duplicates.error.sameRecord')
  const keep = await loadMergeRecord(scope.db, keepId)
  const merge = await loadMergeRecord(scope.db, mergeId)
  if (keep.organisation.version !== keepVersion || merge.organisation.version !== mergeVersion)
    throw new KontorError('CONFLICT', 'record.changedMeanwhile')
  const choose = (field: MergeField) => choiceOf(choices, field, keep, merge)
  const columns = chosenColumns(keep, merge, choose)
  if (String(columns['note'] ?? '').length > textMax)
    throw new KontorError('VALIDATION', 'duplicates.error.noteTooLong')
  const today = scope.now.slice(0, 10)

  await moveAttached({ scope, keepId, mergeId })
  // of the numbers of both the newest is the survivor's; of two of one day the one that was chosen
  const chosen = (choose('employees') === 'merge' ? merge : keep).organisation
  const nothing = { employees: null, employees_as_of: null }
  Object.assign(columns, noteHeadcount(scope, keepId, { before: nothing, after: chosen, source: null }))
  const takenOwn = await mergeOwn(scope, 'organisation', keepId, mergeId, own)
  const headOfficeOf = choose('address') === 'merge' ? 'merge' : 'keep'
  const headOffice = await joinEstablishments(scope, keepId, mergeId, headOfficeOf)
  await joinProvenance(scope, keep, merge, {
    ...takenOrigins(keep, merge, columns, headOffice, today),
    ...Object.fromEntries(takenOwn.map((key) => [key, originOf(merge, key)])),
  })
  const isOtherName = choose('name') === 'merge'
  const name = (isOtherName ? merge : keep).organisation.name
  const givenUp = (isOtherName ? keep : merge).organisation.name
  await keepFormerName(scope, keepId, name, givenUp)
  await redirect(scope, keepId, mergeId)
  scope.remove('organisation', mergeId, mergeVersion)

  // the columns come from a fixed table of fields, so the shape is the table's
  const version = scope.update(
    'organisation',
    keepId,
    keepVersion,
    columns as Updateable<Schema['organisation']>,
  )
  // windows that show it learn of what has moved, even where no field of its own has changed
  return {
    id: keepId,
    version: version > keepVersion ? version : scope.touch('organisation', keepId, version),
  }
}
