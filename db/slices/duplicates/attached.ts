import type { Kysely } from 'kysely'
import type { WriteScope } from '../../engine/connection/write.ts'
import {
  idsReferring,
  organisationParts,
  organisationUses,
  type OrganisationReference,
} from '../organisations/index.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { foldText } from '../../text/fold.ts'
import { pairOf } from './distinct.ts'

export const references = [...organisationUses, ...organisationParts] as const

type KeyOf<R extends OrganisationReference> = R extends OrganisationReference
  ? `${R['table']}.${R['column']}`
  : never
/** Every column that refers to an organisation; one without a rule below does not compile. */
type ReferenceKey = KeyOf<(typeof references)[number]>

interface Move {
  readonly scope: WriteScope
  readonly keepId: number
  readonly mergeId: number
}
type Mover = (move: Move) => Promise<void>

/** Each row simply belongs to the other organisation from now on. */
const toSurvivor =
  (reference: OrganisationReference): Mover =>
  async ({ scope, keepId, mergeId }) => {
    for (const id of await idsReferring(scope.db, reference, mergeId))
      // the list of references says which column it is
      scope.update(reference.table, id, null, { [reference.column]: keepId } as never)
  }

interface Position {
  readonly id: number
  readonly person_id: number
  readonly job_title: string
  readonly valid_from: string | null
  readonly valid_to: string | null
}

/** True for two entries of one position: the same person, title and days, as far as both name them. */
export function isSamePosition(a: Position, b: Position): boolean {
  const agree = (one: string | null, two: string | null) => !one || !two || one === two
  return (
    a.person_id === b.person_id &&
    agree(foldText(a.job_title), foldText(b.job_title)) &&
    agree(a.valid_from, b.valid_from) &&
    a.valid_to === b.valid_to
  )
}

const moveAffiliations: Mover = async ({ scope, keepId, mergeId }) => {
  const functionsOf = (organisationId: number) =>
    scope.db
      .selectFrom('affiliation')
      .select(['id', 'person_id', 'job_title', 'valid_from', 'valid_to'])
      .where('organisation_id', '=', organisationId)
      .orderBy('id')
      .execute()
  const kept = await functionsOf(keepId)
  for (const moved of await functionsOf(mergeId)) {
    const index = kept.findIndex((one) => isSamePosition(one, moved))
    const twin = kept[index]
    if (twin) {
      // each entry stands for one twin only: two functions of one person stay two
      kept.splice(index, 1)
      scope.remove('affiliation', moved.id, null)
      scope.update('affiliation', twin.id, null, {
        job_title: twin.job_title || moved.job_title,
        valid_from: twin.valid_from ?? moved.valid_from,
      })
    } else scope.update('affiliation', moved.id, null, { organisation_id: keepId })
  }
}

const moveThemes: Mover = async ({ scope, keepId, mergeId }) => {
  const themesOf = (organisationId: number) =>
    scope.db
      .selectFrom('organisation_theme')
      .select(['id', 'theme_id'])
      .where('organisation_id', '=', organisationId)
      .orderBy('id')
      .execute()
  const kept = new Set((await themesOf(keepId)).map((row) => row.theme_id))
  for (const { id, theme_id: themeId } of await themesOf(mergeId))
    if (kept.has(themeId)) scope.remove('organisation_theme', id, null)
    else scope.update('organisation_theme', id, null, { organisation_id: keepId })
}

const moveNames: Mover = async ({ scope, keepId, mergeId }) => {
  const namesOf = (organisationId: number) =>
    scope.db
      .selectFrom('organisation_name')
      .select(['id', 'kind', 'name', 'valid_to'])
      .where('organisation_id', '=', organisationId)
      .orderBy('id')
      .execute()
  const kept = await namesOf(keepId)
  for (const moved of await namesOf(mergeId)) {
    const twin = kept.find(
      (one) =>
        one.kind === moved.kind &&
        one.name === moved.name &&
        (one.valid_to === null || moved.valid_to === null || one.valid_to === moved.valid_to),
    )
    if (twin) {
      scope.remove('organisation_name', moved.id, null)
      scope.update('organisation_name', twin.id, null, { valid_to: twin.valid_to ?? moved.valid_to })
    } else scope.update('organisation_name', moved.id, null, { organisation_id: keepId })
  }
}

/** A source that lists one of the two lists the survivor; where both are missing, since the earlier day. */
const moveAbsences: Mover = async ({ scope, keepId, mergeId }) => {
  const absencesOf = (organisationId: number) =>
    scope.db
      .selectFrom('organisation_absence')
      .select(['id', 'source', 'since', 'batch_id'])
      .where('organisation_id', '=', organisationId)
      .orderBy('id')
      .execute()
  const listedBy = async (organisationId: number, absent: readonly { readonly source: string }[]) => {
    const keys = await scope.db
      .selectFrom('organisation_source_key')
      .select('source')
      .where('organisation_id', '=', organisationId)
      .execute()
    const missing = new Set(absent.map(({ source }) => source))
    return new Set(keys.map(({ source }) => source).filter((source) => !missing.has(source)))
  }
  const kept = await absencesOf(keepId)
  const moved = await absencesOf(mergeId)
  const listsKept = await listedBy(keepId, kept)
  const listsMoved = await listedBy(mergeId, moved)
  for (const absence of kept)
    if (listsMoved.has(absence.source)) scope.remove('organisation_absence', absence.id, null)
  for (const absence of moved) {
    const twin = kept.find(({ source }) => source === absence.source)
    if (twin || listsKept.has(absence.source)) {
      scope.remove('organisation_absence', absence.id, null)
      if (twin && absence.since < twin.since)
        scope.update('organisation_absence', twin.id, null, {
          since: absence.since,
          batch_id: absence.batch_id,
        })
    } else scope.update('organisation_absence', absence.id, null, { organisation_id: keepId })
  }
}

/** "Not the same" now speaks of the survivor; of the two themselves it is taken back by merging them. */
const moveDistinct: Mover = async ({ scope, keepId, mergeId }) => {
  const rows = await scope.db
    .selectFrom('organisation_distinct')
    .select(['id', 'first_id', 'second_id'])
    .where((eb) => eb.or([eb('first_id', '=', mergeId), eb('second_id', '=', mergeId)]))
    .orderBy('id')
    .execute()
  for (const row of rows) {
    const otherId = row.first_id === mergeId ? row.second_id : row.first_id
    const { first, second } = pairOf(keepId, otherId)
    const known =
      otherId === keepId ||
      (await scope.db
        .selectFrom('organisation_distinct')
        .select('id')
        .where('first_id', '=', first)
        .where('second_id', '=', second)
        .executeTakeFirst())
    if (known) scope.remove('organisation_distinct', row.id, null)
    else scope.update('organisation_distinct', row.id, null, { first_id: first, second_id: second })
  }
}

/** A row that is not the one is not the survivor either, unless it is known to be the other. */
const moveDistinctRows: Mover = async ({ scope, keepId, mergeId }) => {
  const isKnown = async (row: { source: string; row_key: string }): Promise<boolean> => {
    const decided = await scope.db
      .selectFrom('import_distinct')
      .select('id')
      .where('organisation_id', '=', keepId)
      .where('source', '=', row.source)
      .where('row_key', '=', row.row_key)
      .executeTakeFirst()
    return decided !== undefined
  }
  const rowsOf = (organisationId: number) =>
    scope.db
      .selectFrom('import_distinct')
      .select(['id', 'source', 'row_key'])
      .where('organisation_id', '=', organisationId)
      .orderBy('id')
      .execute()
  for (const row of await rowsOf(mergeId))
    if (await isKnown(row)) scope.remove('import_distinct', row.id, null)
    else scope.update('import_distinct', row.id, null, { organisation_id: keepId })
  const ownKeys = await scope.db
    .selectFrom('organisation_source_key')
    .select(['source', 'source_key'])
    .where('organisation_id', 'in', [keepId, mergeId])
    .execute()
  const own = new Set(ownKeys.map((key) => JSON.stringify([key.source, key.source_key])))
  for (const row of await rowsOf(keepId))
    if (own.has(JSON.stringify([row.source, row.row_key]))) scope.remove('import_distinct', row.id, null)
}

/** What a source has said of the one need not hold of the survivor: its row is looked at again. */
const moveKeys: Mover = async ({ scope, keepId, mergeId }) => {
  const reference = { table: 'organisation_source_key', column: 'organisation_id' } as const
  for (const id of await idsReferring(scope.db, reference, mergeId))
    scope.update(reference.table, id, null, { organisation_id: keepId, row_hash: null })
}

/** Establishments and origins are joined with the fields chosen; see `merge.ts`. */
const withTheFields: Mover = async () => {}

const movers: Readonly<Record<ReferenceKey, Mover>> = {
  'contact.organisation_id': toSurvivor({ table: 'contact', column: 'organisation_id' }),
  'visit.organisation_id': toSurvivor({ table: 'visit', column: 'organisation_id' }),
  'task.organisation_id': toSurvivor({ table: 'task', column: 'organisation_id' }),
  'affiliation.organisation_id': moveAffiliations,
  'membership.organisation_id': toSurvivor({ table: 'membership', column: 'organisation_id' }),
  'attendance.organisation_id': toSurvivor({ table: 'attendance', column: 'organisation_id' }),
  'meeting.host_organisation_id': toSurvivor({ table: 'meeting', column: 'host_organisation_id' }),
  'organisation_theme.organisation_id': moveThemes,
  'organisation_name.organisation_id': moveNames,
  // absences are judged by the keys of both sides, so they go before the keys
  'organisation_absence.organisation_id': moveAbsences,
  'import_distinct.organisation_id': moveDistinctRows,
  'organisation_source_key.organisation_id': moveKeys,
  'organisation_distinct.first_id': moveDistinct,
  'organisation_distinct.second_id': moveDistinct,
  'organisation_merged.organisation_id': toSurvivor({
    table: 'organisation_merged',
    column: 'organisation_id',
  }),
  'organisation_provenance.organisation_id': withTheFields,
  'establishment.organisation_id': withTheFields,
}

/** Moves everything that refers to one organisation to another, without doubling what both have. */
export async function moveAttached(scope: WriteScope, keepId: number, mergeId: number): Promise<void> {
  for (const mover of Object.values(movers)) await mover({ scope, keepId, mergeId })
}

/** How many rows refer to an organisation, by table and column. */
export async function countAttached(
  db: Kysely<Schema>,
  organisationId: number,
): Promise<Readonly<Record<ReferenceKey, number>>> {
  const counts = await Promise.all(
    references.map(async (reference) => [
      `${reference.table}.${reference.column}`,
      (await idsReferring(db, reference, organisationId)).length,
    ]),
  )
  // one entry for each reference of the list
  return Object.fromEntries(counts) as Record<ReferenceKey, number>
}
