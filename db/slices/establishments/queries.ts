import type { Kysely } from 'kysely'
import { establishmentFieldList, type Establishment } from '../../../preload/contract/establishments.ts'
import { fromColumns } from '../../engine/field-columns.ts'
import type { Schema } from '../../engine/schema/tables.ts'

/** The establishments of a company: the head office first, those given up last. */
export async function listEstablishments(
  read: Kysely<Schema>,
  organisationId: number,
): Promise<Establishment[]> {
  const rows = await read
    .selectFrom('establishment')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .orderBy('is_head_office', 'desc')
    .orderBy('valid_to', (order) => order.desc().nullsFirst())
    .orderBy('city_sort')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    isHeadOffice: row.is_head_office === 1,
    fields: fromColumns(establishmentFieldList, { establishment: row }),
  }))
}
