import type { Kysely } from 'kysely'
import type { Reference } from '../../../preload/contract/common.ts'
import { fieldName } from '../../../preload/contract/fields.ts'
import { organisationFieldList, type OrganisationDetail } from '../../../preload/contract/organisations.ts'
import { headcountsOf } from '../organisation-parts/index.ts'
import { tagsOf } from '../tags/index.ts'
import { engagementOfOrganisation } from '../engagement/index.ts'
import { KontorError } from '../../engine/errors.ts'
import { fromColumns } from '../../engine/field-columns.ts'
import { ownValuesOf } from '../own-fields/index.ts'
import { personName } from '../people/index.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { parseFieldOrigins } from './provenance.ts'
import { mergedInto } from './references.ts'

/** Says where an organisation went that has been merged into another. */
async function notFound(read: Kysely<Schema>, id: number): Promise<KontorError> {
  const survivorId = await mergedInto(read, id)
  return survivorId === null
    ? new KontorError('NOT_FOUND', 'record.notFound')
    : new KontorError('NOT_FOUND', 'organisations.error.merged', { survivorId })
}

/**
 * Everything of the company page but the timeline; `today` is a calendar day.
 * Errors: NOT_FOUND, with `survivorId` for one that was merged.
 */
export async function organisationDetail(
  read: Kysely<Schema>,
  id: number,
  today: string,
): Promise<OrganisationDetail> {
  const row = await read.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw await notFound(read, id)
  const office = await read
    .selectFrom('establishment')
    .selectAll()
    .where('organisation_id', '=', id)
    .where('is_head_office', '=', 1)
    .executeTakeFirst()
  const fields = fromColumns(organisationFieldList, { organisation: row, establishment: office })
  const { count: openTasks } = await read
    .selectFrom('task')
    .select((builder) => builder.fn.countAll<number>().as('count'))
    .where('organisation_id', '=', id)
    .where('status', '=', 'open')
    .executeTakeFirstOrThrow()
  return {
    id,
    version: row.version,
    headOfficeId: office?.id ?? null,
    fields,
    own: await ownValuesOf(read, 'organisation', id),
    formerNames: await formerNamesOf(read, id),
    furtherSectors: await sectorsOf(read, id),
    headcounts: await headcountsOf(read, id).execute(),
    tags: await tagsOf(read, id),
    sizeClass: row.size_class,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    careOwner: await staffMember(read, row.care_owner_id),
    verifiedBy: await staffMember(read, row.verified_by_id),
    visitDueOn: row.visit_due_on,
    lastVisitOn: row.last_visit_on,
    lastContactOn: row.last_contact_on,
    people: await peopleOf(read, id),
    groups: await groupsOf(read, id),
    themes: await themesOf(read, id),
    openTasks,
    engagement: await engagementOfOrganisation(read, id, today),
    origins: await originsOf(read, id, row.created_at.slice(0, 10)),
    vanished: await absencesOf(read, id),
  }
}

async function staffMember(read: Kysely<Schema>, id: number | null): Promise<Reference | null> {
  if (id === null) return null
  const row = await read.selectFrom('staff').select(['id', 'name']).where('id', '=', id).executeTakeFirst()
  return row ?? null
}

function formerNamesOf(read: Kysely<Schema>, id: number): Promise<OrganisationDetail['formerNames']> {
  return read
    .selectFrom('organisation_name')
    .select(['id', 'version', 'name', 'valid_from as validFrom', 'valid_to as validTo'])
    .where('organisation_id', '=', id)
    .where('kind', '=', 'former')
    .orderBy('valid_to', (order) => order.desc().nullsLast())
    .orderBy('id', 'desc')
    .execute()
}

function sectorsOf(read: Kysely<Schema>, id: number): Promise<OrganisationDetail['furtherSectors']> {
  return read
    .selectFrom('organisation_sector')
    .select(['id', 'version', 'code', 'edition'])
    .where('organisation_id', '=', id)
    .orderBy('id')
    .execute()
}

async function peopleOf(read: Kysely<Schema>, id: number): Promise<OrganisationDetail['people']> {
  const rows = await read
    .selectFrom('affiliation')
    .innerJoin('person', 'person.id', 'affiliation.person_id')
    .select([
      'affiliation.id as affiliationId',
      'affiliation.version as affiliationVersion',
      'affiliation.is_decision_maker as isDecisionMaker',
      'affiliation.email as workEmail',
      'affiliation.phone as workPhone',
      'affiliation.mobile as workMobile',
      'person.id as personId',
      'person.academic_title',
      'person.given_name',
      'person.family_name',
      'affiliation.job_title as jobTitle',
      'person.email',
      'person.phone',
      'person.mobile',
      'affiliation.valid_from as validFrom',
      'affiliation.valid_to as validTo',
    ])
    .where('affiliation.organisation_id', '=', id)
    .orderBy('affiliation.valid_to', (order) => order.asc().nullsFirst())
    .orderBy('person.name_sort')
    .execute()
  return rows.map(
    ({ academic_title, given_name, family_name, workEmail, workPhone, workMobile, ...person }) => ({
      ...person,
      isDecisionMaker: person.isDecisionMaker === 1,
      email: workEmail || person.email,
      phone: workPhone || person.phone,
      mobile: workMobile || person.mobile,
      name: personName({ academic_title, given_name, family_name }),
    }),
  )
}

async function groupsOf(read: Kysely<Schema>, id: number): Promise<OrganisationDetail['groups']> {
  const rows = await read
    .selectFrom('membership')
    .innerJoin('working_group', 'working_group.id', 'membership.group_id')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select([
      'working_group.id as groupId',
      'working_group.name as groupName',
      'membership.role',
      'membership.valid_from as validFrom',
      'membership.valid_to as validTo',
      'person.id as personId',
      'person.academic_title',
      'person.given_name',
      'person.family_name',
    ])
    .where('membership.organisation_id', '=', id)
    .orderBy('membership.valid_to', (order) => order.asc().nullsFirst())
    .orderBy('working_group.name')
    .execute()
  return rows.map(({ personId, academic_title, given_name, family_name, ...group }) => ({
    ...group,
    person: { id: personId, name: personName({ academic_title, given_name, family_name }) },
  }))
}

async function themesOf(read: Kysely<Schema>, id: number): Promise<OrganisationDetail['themes']> {
  return read
    .selectFrom('organisation_theme')
    .innerJoin('theme', 'theme.id', 'organisation_theme.theme_id')
    .select(['theme.id', 'theme.name'])
    .where('organisation_theme.organisation_id', '=', id)
    .orderBy('theme.name')
    .execute()
}

async function originsOf(
  read: Kysely<Schema>,
  id: number,
  createdOn: string,
): Promise<OrganisationDetail['origins']> {
  const row = await read
    .selectFrom('organisation_provenance')
    .select(['batch_id', 'fields'])
    .where('organisation_id', '=', id)
    .executeTakeFirst()
  if (!row) return []
  const overrides = Object.entries(parseFieldOrigins(row.fields))
  const batchIds = [...new Set([row.batch_id, ...overrides.map(([, origin]) => origin.batchId)])].filter(
    (batchId) => typeof batchId === 'number',
  )
  const batches = batchIds.length
    ? await read.selectFrom('import_batch').select(['id', 'file_name']).where('id', 'in', batchIds).execute()
    : []
  const fileNames = new Map(batches.map((batch) => [batch.id, batch.file_name]))
  const nameOf = (batchId: number | null | undefined) => (batchId ? (fileNames.get(batchId) ?? '') : '')
  return [
    ...(row.batch_id
      ? [{ field: '*', batchId: row.batch_id, source: nameOf(row.batch_id), recordedOn: createdOn }]
      : []),
    ...overrides.map(([column, origin]) => ({
      field: fieldName(column),
      batchId: origin.batchId ?? null,
      source: nameOf(origin.batchId),
      recordedOn: origin.on,
      ...(origin.previous !== undefined && { previous: String(origin.previous) }),
    })),
  ]
}

/** Sources that no longer list it, by the name of the source or else of the file in which it was missing. */
async function absencesOf(read: Kysely<Schema>, id: number): Promise<OrganisationDetail['vanished']> {
  const rows = await read
    .selectFrom('organisation_absence')
    .innerJoin('import_batch', 'import_batch.id', 'organisation_absence.batch_id')
    .leftJoin('import_profile', 'import_profile.id', 'import_batch.profile_id')
    .select(['import_profile.name', 'import_batch.file_name', 'organisation_absence.since'])
    .where('organisation_absence.organisation_id', '=', id)
    .orderBy('organisation_absence.since')
    .orderBy('organisation_absence.id')
    .execute()
  return rows.map((row) => ({ source: row.name ?? row.file_name, since: row.since }))
}
