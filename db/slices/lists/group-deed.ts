import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { RecordsChange } from '../../../preload/contract/list-changes.ts'
import { enteredFirst } from '../../engine/connection/desk-numbers.ts'
import type { ChangedRecord, Deed } from '../../engine/lists/many.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { requireLivingGroup } from '../groups/index.ts'
import { leftFor, listedIds, recordsOf, type NamedTable } from './deeds.ts'

type Adding = Extract<RecordsChange, { readonly kind: 'addToGroup' }>

/** Who would enter the group for a record, and for which organisation they speak. */
interface Entering {
  readonly id: number
  readonly personId: number | null
  readonly organisationId: number | null
  readonly isMember: number
}

const holds = (day: string): RawBuilder<unknown> =>
  sql`(valid_from is null or valid_from <= ${day}) and (valid_to is null or valid_to >= ${day})`

const memberships = ({ groupId, validFrom }: Adding): RawBuilder<unknown> =>
  sql`select 1 from membership where group_id = ${groupId} and (valid_to is null or valid_to >= ${validFrom})`

/** A person enters for the organisation of the main function, an organisation by its person that was entered first. */
const enteringBy = {
  person: (change: Adding, ids: readonly number[]) => sql<Entering>`
    select person.id as id, person.id as "personId",
      (select organisation_id from affiliation where person_id = person.id and ${holds(change.validFrom)}
        order by ${sql.raw(enteredFirst('affiliation.id', 'person.id'))} limit 1) as "organisationId",
      exists (${memberships(change)} and person_id = person.id) as "isMember"
    from person where person.id in (${listedIds(ids)})`,
  organisation: (change: Adding, ids: readonly number[]) => sql<Entering>`
    select id, "personId", id as "organisationId",
      exists (${memberships(change)} and (organisation_id = chosen.id or person_id = "personId")) as "isMember"
    from (select organisation.id as id,
      (select person_id from affiliation where organisation_id = organisation.id and ${holds(change.validFrom)}
        order by ${sql.raw(enteredFirst('affiliation.id', 'organisation.id'))} limit 1) as "personId"
      from organisation where organisation.id in (${listedIds(ids)})) as chosen`,
} as const

async function entering(
  db: Kysely<Schema>,
  table: keyof typeof enteringBy,
  ids: readonly number[],
  change: Adding,
): Promise<ReadonlyMap<number, Entering>> {
  const { rows } = await enteringBy[table](change, ids).execute(db)
  const taken = new Set<number>()
  return new Map(
    rows.map((row) => {
      // who speaks for two of them enters once
      const isMember = row.isMember === 1 || (row.personId !== null && taken.has(row.personId)) ? 1 : 0
      if (row.personId !== null && isMember === 0) taken.add(row.personId)
      return [row.id, { ...row, isMember }]
    }),
  )
}

/** Members of a group from a day on; who is one already stays as they are. */
export const addingToGroup = (
  of: NamedTable & { readonly table: keyof typeof enteringBy },
): Deed<Adding> => ({
  outcome: async ({ db }, ids, change) => {
    await requireLivingGroup(db, change.groupId)
    const all = await recordsOf(db, of, ids)
    const who = await entering(db, of.table, ids, change)
    const isMember = ({ id }: { readonly id: number }): boolean => who.get(id)?.isMember === 1
    const isNobody = ({ id }: { readonly id: number }): boolean => (who.get(id)?.personId ?? null) === null
    return {
      rows: all
        .filter((row) => !isMember(row) && !isNobody(row))
        .map((row): ChangedRecord => ({ ...row, after: '' })),
      left: [
        ...leftFor('member', all.filter(isMember)),
        ...leftFor(
          'nobody',
          all.filter((row) => !isMember(row) && isNobody(row)),
        ),
      ],
    }
  },
  apply: async (scope, rows, change) => {
    const ids = rows.map(({ id }) => id)
    for (const { personId, organisationId } of (await entering(scope.db, of.table, ids, change)).values())
      if (personId !== null)
        scope.insert('membership', {
          group_id: change.groupId,
          person_id: personId,
          organisation_id: organisationId,
          role: change.role,
          valid_from: change.validFrom,
        })
  },
})
