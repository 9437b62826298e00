import type { Kysely } from 'kysely'
import {
  mergeFields,
  type AttachedKind,
  type ComparedSide,
  type OrganisationComparison,
} from '../../../preload/contract/duplicates.ts'
import { KontorError } from '../../engine/errors.ts'
import { personName } from '../people/index.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import type { AuditedTable } from '../../engine/connection/write.ts'
import { idsReferring } from '../organisations/index.ts'
import { compareOwn } from '../own-fields/index.ts'
import { pairOf } from './distinct.ts'
import { isSameEstablishment } from './establishments.ts'
import { fieldOrigin, valueOf, type MergeRecord } from './fields.ts'
import { loadMergeRecord } from './load.ts'
import { mergeWarningsOf, proposeFields, proposeSurvivor } from './rules.ts'

const namedPeopleMax = 20

async function peopleOf(db: Kysely<Schema>, id: number): Promise<ComparedSide['people']> {
  const rows = await db
    .selectFrom('affiliation')
    .innerJoin('person', 'person.id', 'affiliation.person_id')
    .select(['person.id', 'person.academic_title', 'person.given_name', 'person.family_name'])
    .distinct()
    .where('affiliation.organisation_id', '=', id)
    .orderBy('person.name_sort')
    .limit(namedPeopleMax)
    .execute()
  return rows.map((row) => ({ id: row.id, name: personName(row) }))
}

async function sideOf(db: Kysely<Schema>, { organisation }: MergeRecord): Promise<ComparedSide> {
  const { id } = organisation
  const count = async (table: AuditedTable, column = 'organisation_id') =>
    (await idsReferring(db, { table, column }, id)).length
  const names = await db
    .selectFrom('organisation_name')
    .select('name')
    .where('organisation_id', '=', id)
    .orderBy('valid_to', (order) => order.desc().nullsLast())
    .orderBy('id', 'desc')
    .execute()
  const attached: Record<AttachedKind, number> = {
    visits: await count('visit'),
    contacts: await count('contact'),
    tasks: await count('task'),
    people: await count('affiliation'),
    memberships: await count('membership'),
    attendances: await count('attendance'),
    meetings: await count('meeting', 'host_organisation_id'),
    themes: await count('organisation_theme'),
    establishments: await count('establishment'),
    relations:
      (await count('organisation_relation')) +
      (await count('organisation_relation', 'other_organisation_id')),
    formerNames: names.length,
    headcounts: await count('organisation_headcount'),
    furtherSectors: await count('organisation_sector'),
    tags: await count('organisation_tag'),
    sourceKeys: await count('organisation_source_key'),
  }
  return {
    id,
    version: organisation.version,
    name: organisation.name,
    createdAt: organisation.created_at,
    formerNames: names.map(({ name }) => name),
    people: await peopleOf(db, id),
    attached,
  }
}

async function fileNamesOf(
  db: Kysely<Schema>,
  records: readonly MergeRecord[],
): Promise<ReadonlyMap<number, string>> {
  const ids = new Set(
    records.flatMap((record) =>
      mergeFields.map((field) => fieldOrigin(record, field)?.batchId).filter((id) => typeof id === 'number'),
    ),
  )
  if (ids.size === 0) return new Map()
  const rows = await db
    .selectFrom('import_batch')
    .select(['id', 'file_name'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, row.file_name]))
}

const isKnownDistinct = async (db: Kysely<Schema>, leftId: number, rightId: number): Promise<boolean> => {
  const { first, second } = pairOf(leftId, rightId)
  const row = await db
    .selectFrom('organisation_distinct')
    .select('id')
    .where('first_id', '=', first)
    .where('second_id', '=', second)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether one is the other's parent, supplier or the like, now or earlier. */
const areRelated = async (db: Kysely<Schema>, leftId: number, rightId: number): Promise<boolean> => {
  const both = [leftId, rightId]
  const row = await db
    .selectFrom('organisation_relation')
    .select('id')
    .where('organisation_id', 'in', both)
    .where('other_organisation_id', 'in', both)
    .executeTakeFirst()
  return row !== undefined
}

/** Rows that show how much the office has worked with a record; what every record has does not count. */
const weightOf = ({ attached }: ComparedSide): number =>
  attached.visits +
  attached.contacts +
  attached.tasks +
  attached.people +
  attached.memberships +
  attached.attendances +
  attached.meetings +
  attached.relations +
  attached.themes

const areHeadOfficesOne = ({ headOffice: left }: MergeRecord, { headOffice: right }: MergeRecord): boolean =>
  left !== null && right !== null && isSameEstablishment(left, right)

/** Two organisations side by side with a proposal for each field. Errors: NOT_FOUND, VALIDATION for one and the same. */
export async function compareOrganisations(
  db: Kysely<Schema>,
  leftId: number,
  rightId: number,
): Promise<OrganisationComparison> {
  if (leftId === rightId) throw new KontorError('VALIDATION', 'duplicates.error.sameRecord')
  const records = { left: await loadMergeRecord(db, leftId), right: await loadMergeRecord(db, rightId) }
  const left = await sideOf(db, records.left)
  const right = await sideOf(db, records.right)
  const survivor = proposeSurvivor(
    { ...left, attached: weightOf(left) },
    { ...right, attached: weightOf(right) },
  )
  const fileNames = await fileNamesOf(db, [records.left, records.right])
  const proposals = proposeFields(records.left, records.right, survivor)
  return {
    left,
    right,
    own: await compareOwn(db, 'organisation', [leftId, rightId], survivor),
    fields: [...proposals].map(([field, proposal]) => ({
      field,
      left: valueOf(records.left, field, fileNames),
      right: valueOf(records.right, field, fileNames),
      ...proposal,
    })),
    warnings: [
      ...((await isKnownDistinct(db, leftId, rightId)) ? (['markedDistinct'] as const) : []),
      ...((await areRelated(db, leftId, rightId)) ? (['relatedToEachOther'] as const) : []),
      ...mergeWarningsOf(records.left, records.right),
    ],
    isSameDoor: areHeadOfficesOne(records.left, records.right),
    survivor,
  }
}
