import { sql, type Kysely } from 'kysely'
import type { OutputOf } from '../../../preload/contract/define.ts'
import type { duplicates } from '../../../preload/contract/duplicates.ts'
import { requireRecords } from '../../engine/connection/records.ts'
import type { PersonMerge, WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { mainAffiliations, personName } from '../people/index.ts'
import { pairOf } from './distinct.ts'

type Pair = OutputOf<(typeof duplicates)['people']>['pairs'][number]

interface PairRow {
  readonly firstId: number
  readonly secondId: number
  readonly email: 0 | 1
  readonly phone: 0 | 1
  readonly organisation: 0 | 1
}

const pairsMax = 200

/**
 * Persons of the same name who also share a mail address, a telephone number or an organisation, and of whom nobody has said
 * that they are not the same.
 */
export async function personPairs(read: Kysely<Schema>, today: string): Promise<Pair[]> {
  const { rows } = await sql<PairRow>`
    with twice (name) as materialized (select name_sort from person group by name_sort having count(*) > 1),
      pair as (
        select first.id as firstId, second.id as secondId,
          first.email <> '' and first.email = second.email as email,
          (first.phone <> '' and first.phone in (second.phone, second.mobile))
            or (first.mobile <> '' and first.mobile in (second.phone, second.mobile)) as phone,
          exists (select 1 from affiliation as one join affiliation as other
            on other.organisation_id = one.organisation_id and other.person_id = second.id
            where one.person_id = first.id) as organisation
        from twice join person as first on first.name_sort = twice.name
        join person as second on second.name_sort = first.name_sort and second.id > first.id)
    select firstId as "firstId", secondId as "secondId", email, phone, organisation from pair
    where (email or phone or organisation) and not exists (select 1 from person_distinct
      where person_distinct.first_id = firstId and person_distinct.second_id = secondId)
    order by email + phone + organisation desc, firstId, secondId limit ${pairsMax}`.execute(read)
  const ids = [...new Set(rows.flatMap(({ firstId, secondId }) => [firstId, secondId]))]
  if (ids.length === 0) return []
  const people = await read
    .selectFrom('person')
    .select(['id', 'academic_title', 'given_name', 'family_name', 'email', 'phone', 'mobile'])
    .where('id', 'in', ids)
    .execute()
  const functions = await mainAffiliations(read, ids, today)
  const sides = new Map(
    people.map((person) => {
      const main = functions.get(person.id)
      const note = [main?.jobTitle, main?.organisation.name, person.email, person.phone || person.mobile]
      return [person.id, { id: person.id, name: personName(person), note: note.filter(Boolean).join(' · ') }]
    }),
  )
  return rows.flatMap(({ firstId, secondId, ...shared }) => {
    const left = sides.get(firstId)
    const right = sides.get(secondId)
    const reasons = (['email', 'phone', 'organisation'] as const).filter((reason) => shared[reason] === 1)
    return left && right ? [{ left, right, shared: reasons }] : []
  })
}

export async function isSaidDistinct(read: Kysely<Schema>, idA: number, idB: number): Promise<boolean> {
  const { first, second } = pairOf(idA, idB)
  const row = await read
    .selectFrom('person_distinct')
    .select('id')
    .where('first_id', '=', first)
    .where('second_id', '=', second)
    .executeTakeFirst()
  return row !== undefined
}

/** Remembers that two persons are not the same. Errors: NOT_FOUND, VALIDATION for one and the same. */
export async function markPeopleDistinct(scope: WriteScope, idA: number, idB: number): Promise<void> {
  if (idA === idB) throw new KontorError('VALIDATION', 'duplicates.error.sameRecord')
  await requireRecords(scope.db, 'person', [idA, idB])
  const { first, second } = pairOf(idA, idB)
  if (!(await isSaidDistinct(scope.db, idA, idB)))
    scope.insert('person_distinct', { first_id: first, second_id: second })
}

/** "Not the same" now speaks of the person who stays; of the two themselves it is taken back by merging them. */
export const movePeopleDistinct = async ({ scope, keepId, mergeId }: PersonMerge): Promise<void> => {
  const rows = await scope.db
    .selectFrom('person_distinct')
    .select(['id', 'first_id', 'second_id'])
    .where((eb) => eb.or([eb('first_id', '=', mergeId), eb('second_id', '=', mergeId)]))
    .orderBy('id')
    .execute()
  for (const row of rows) {
    const otherId = row.first_id === mergeId ? row.second_id : row.first_id
    const { first, second } = pairOf(keepId, otherId)
    if (otherId === keepId || (await isSaidDistinct(scope.db, keepId, otherId)))
      scope.remove('person_distinct', row.id, null)
    else scope.update('person_distinct', row.id, null, { first_id: first, second_id: second })
  }
}
