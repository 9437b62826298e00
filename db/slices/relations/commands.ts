import type { RelationFields } from '../../../preload/contract/relations.ts'
import { requireRecords } from '../../engine/connection/records.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import { endsOf, isCircle, isSame, overlap, type Dated, type Ends } from './rules.ts'

interface Saved {
  readonly id: number
  readonly version: number
}

function refuse(field: string, messageKey: string): never {
  throw new KontorError('VALIDATION', messageKey, undefined, { fieldErrors: { [field]: messageKey } })
}

function refuseEndBeforeStart({ valid_from: from, valid_to: to }: Dated): void {
  if (from !== null && to !== null && to < from) refuse('validTo', 'relations.error.endsBeforeStart')
}

/** Every relation that a company has with another. */
export const relationsOf = (scope: WriteScope, organisationId: number) =>
  scope.db
    .selectFrom('organisation_relation')
    .selectAll()
    .where((eb) =>
      eb.or([eb('organisation_id', '=', organisationId), eb('other_organisation_id', '=', organisationId)]),
    )
    .orderBy('id')
    .execute()

async function refuseContradiction(scope: WriteScope, id: number | null, row: Ends & Dated): Promise<void> {
  refuseEndBeforeStart(row)
  const known = (await relationsOf(scope, row.organisation_id)).filter(
    (one) => one.id !== id && overlap(one, row),
  )
  if (known.some((one) => isSame(one, row))) refuse('otherId', 'relations.error.known')
  if (known.some((one) => isCircle(one, row))) refuse('role', 'relations.error.circle')
}

async function rowFor(scope: WriteScope, organisationId: number, fields: RelationFields) {
  if (fields.otherId === organisationId) refuse('otherId', 'relations.error.itself')
  await requireRecords(scope.db, 'organisation', [organisationId, fields.otherId])
  return {
    ...endsOf(organisationId, fields.otherId, fields.role),
    valid_from: fields.validFrom,
    valid_to: fields.validTo,
    note: fields.note,
  }
}

/** Enters what one company is to another. Errors: NOT_FOUND, VALIDATION. */
export async function createRelation(
  scope: WriteScope,
  organisationId: number,
  fields: RelationFields,
): Promise<Saved> {
  const row = await rowFor(scope, organisationId, fields)
  await refuseContradiction(scope, null, row)
  return { id: scope.insert('organisation_relation', row), version: 1 }
}

/** Changes a relation, as one of the two sees it. Errors: NOT_FOUND, CONFLICT, VALIDATION. */
export async function updateRelation(
  scope: WriteScope,
  id: number,
  version: number,
  organisationId: number,
  fields: RelationFields,
): Promise<Saved> {
  const row = await rowFor(scope, organisationId, fields)
  await refuseContradiction(scope, id, row)
  return { id, version: scope.update('organisation_relation', id, version, row) }
}

/** Ends a relation on its last day. Errors: NOT_FOUND, CONFLICT, VALIDATION when the day lies before the start. */
export async function endRelation(
  scope: WriteScope,
  id: number,
  version: number,
  validTo: string,
): Promise<Saved> {
  const row = await scope.db
    .selectFrom('organisation_relation')
    .select('valid_from')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new KontorError('NOT_FOUND', 'record.notFound')
  refuseEndBeforeStart({ valid_from: row.valid_from, valid_to: validTo })
  return { id, version: scope.update('organisation_relation', id, version, { valid_to: validTo }) }
}
