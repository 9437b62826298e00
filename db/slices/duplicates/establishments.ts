import type { WriteScope } from '../../engine/connection/write.ts'
import { addressKey } from '../organisations/index.ts'
import { foldText } from '../../text/fold.ts'
import type { EstablishmentRecord } from './fields.ts'

/** What an establishment can take over from another at the same door where its own is empty. */
const fillable = [
  'name',
  'street',
  'house_number',
  'postcode',
  'city',
  'district',
  'business_park',
  'latitude',
  'longitude',
  'tenure',
  'lease_ends_on',
  'floor_area_square_metres',
  'plot_area_square_metres',
  'parking_spaces',
  'rail_access',
  'water_access',
  'kind',
  'note',
  'valid_from',
  'valid_to',
] as const satisfies readonly (keyof EstablishmentRecord)[]

const isEmpty = (value: string | number | null): boolean => value === null || value === ''

const doorOf = (row: EstablishmentRecord): string =>
  addressKey({
    street: row.street,
    houseNumber: row.house_number,
    postcode: row.postcode,
    city: row.city,
  })

/**
 * Whether two establishments are one: the same door, or one of which nothing is known, and nothing that tells them
 * apart: their own names, what they are used for, or that one of them has been given up.
 */
export function isSameEstablishment(a: EstablishmentRecord, b: EstablishmentRecord): boolean {
  const isBlank = (row: EstablishmentRecord) => fillable.every((column) => isEmpty(row[column]))
  if (isBlank(a) || isBlank(b)) return true
  const door = doorOf(a)
  const isOneName = !a.name || !b.name || foldText(a.name) === foldText(b.name)
  const isOneUse = a.kind === null || b.kind === null || a.kind === b.kind
  return door !== '' && door === doorOf(b) && isOneName && isOneUse && a.valid_to === b.valid_to
}

/** Fills what the surviving establishment lacks, lets its visits know, and removes the other. */
async function absorb(
  scope: WriteScope,
  survivor: EstablishmentRecord,
  absorbed: EstablishmentRecord,
): Promise<EstablishmentRecord> {
  const visits = await scope.db
    .selectFrom('visit')
    .select('id')
    .where('establishment_id', '=', absorbed.id)
    .orderBy('id')
    .execute()
  for (const { id } of visits) scope.update('visit', id, null, { establishment_id: survivor.id })
  scope.remove('establishment', absorbed.id, null)
  // the columns come from a fixed list, so the shape is the table's
  const filled = Object.fromEntries(
    fillable
      .filter((column) => isEmpty(survivor[column]) && !isEmpty(absorbed[column]))
      .map((column) => [column, absorbed[column]]),
  ) as Partial<EstablishmentRecord>
  const notes = new Set([survivor.note, absorbed.note].filter((note) => note !== ''))
  if (notes.size > 1) filled.note = [...notes].join('\n\n')
  scope.update('establishment', survivor.id, null, filled)
  return { ...survivor, ...filled }
}

/**
 * Moves the establishments of one organisation to another and returns the head office. One remains, that of
 * `headOfficeOf` where it has one; the other becomes a branch, or is absorbed where both are at the same door; branches at
 * the same door become one too.
 */
export async function joinEstablishments(
  scope: WriteScope,
  keepId: number,
  mergeId: number,
  headOfficeOf: 'keep' | 'merge',
): Promise<EstablishmentRecord | null> {
  const rowsOf = (organisationId: number) =>
    scope.db
      .selectFrom('establishment')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .orderBy('is_head_office', 'desc')
      .orderBy('id')
      .execute()
  const headOf = (rows: readonly EstablishmentRecord[]) => rows.find((row) => row.is_head_office === 1)
  const moved = await rowsOf(mergeId)
  const kept = await rowsOf(keepId)
  const head = (headOfficeOf === 'merge' ? headOf(moved) : undefined) ?? headOf(kept) ?? headOf(moved)
  const headId = head?.id
  // the head office that stays comes first: it absorbs others and is never absorbed
  const rows = [...kept, ...moved].toSorted((a, b) => Number(b.id === headId) - Number(a.id === headId))
  const survivors: EstablishmentRecord[] = []
  for (const row of rows) {
    const index = survivors.findIndex(
      (one) => one.organisation_id !== row.organisation_id && isSameEstablishment(one, row),
    )
    const twin = survivors[index]
    if (twin) survivors[index] = await absorb(scope, twin, row)
    else survivors.push(row)
  }
  // last the head office that stays: an organisation has at most one at any moment
  for (const { id } of survivors.toReversed())
    scope.update('establishment', id, null, {
      organisation_id: keepId,
      is_head_office: id === headId ? 1 : 0,
    })
  return survivors.find(({ id }) => id === headId) ?? null
}
