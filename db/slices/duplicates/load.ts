import type { Kysely } from 'kysely'
import { KontorError } from '../../engine/errors.ts'
import { parseFieldOrigins } from '../organisations/index.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import type { MergeRecord } from './fields.ts'

/** An organisation with its head office and the origins of its fields. Errors: NOT_FOUND. */
export async function loadMergeRecord(db: Kysely<Schema>, id: number): Promise<MergeRecord> {
  const organisation = await db.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst()
  if (!organisation) throw new KontorError('NOT_FOUND', 'record.notFound')
  const headOffice = await db
    .selectFrom('establishment')
    .selectAll()
    .where('organisation_id', '=', id)
    .where('is_head_office', '=', 1)
    .executeTakeFirst()
  const provenance = await db
    .selectFrom('organisation_provenance')
    .select(['batch_id', 'fields'])
    .where('organisation_id', '=', id)
    .executeTakeFirst()
  const colleagueIds = [organisation.care_owner_id, organisation.verified_by_id].filter(
    (each) => each !== null,
  )
  const colleagues = colleagueIds.length
    ? await db.selectFrom('staff').select(['id', 'name']).where('id', 'in', colleagueIds).execute()
    : []
  return {
    organisation,
    colleagues: new Map(colleagues.map((each) => [each.id, each.name])),
    headOffice: headOffice ?? null,
    batchId: provenance?.batch_id ?? null,
    origins: provenance ? parseFieldOrigins(provenance.fields) : {},
  }
}
