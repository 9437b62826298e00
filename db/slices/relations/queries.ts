import type { Kysely } from 'kysely'
import { relationRoles, type Relation } from '../../../preload/contract/relations.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { roleOf } from './rules.ts'

/** What other companies are to this one: by role and name, those that have ended last. */
export async function listRelations(read: Kysely<Schema>, organisationId: number): Promise<Relation[]> {
  const sides = [
    ['organisation_id', 'other_organisation_id'],
    ['other_organisation_id', 'organisation_id'],
  ] as const
  const found: (Relation & { readonly sort: string })[] = []
  for (const [own, other] of sides) {
    const rows = await read
      .selectFrom('organisation_relation as relation')
      .innerJoin('organisation', 'organisation.id', `relation.${other}`)
      .select([
        'relation.id',
        'relation.version',
        'relation.kind',
        'relation.organisation_id',
        'relation.other_organisation_id',
        'relation.valid_from as validFrom',
        'relation.valid_to as validTo',
        'relation.note',
        'organisation.id as otherId',
        'organisation.name as otherName',
        'organisation.name_sort as sort',
      ])
      .where(`relation.${own}`, '=', organisationId)
      .execute()
    found.push(
      ...rows.map(({ kind, organisation_id, other_organisation_id, otherId, otherName, ...row }) => ({
        ...row,
        other: { id: otherId, name: otherName },
        role: roleOf({ kind, organisation_id, other_organisation_id }, organisationId),
      })),
    )
  }
  const order = ({ validTo, role, sort }: (typeof found)[number]): string =>
    [validTo === null ? 0 : 1, relationRoles.indexOf(role), sort].join('|')
  return found
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
    .map(({ sort: _sort, ...relation }) => relation)
}
