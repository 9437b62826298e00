import { sql, type Kysely } from 'kysely'
import { enteredFirst } from '../../engine/connection/desk-numbers.ts'
import type { Schema } from '../../engine/schema/tables.ts'

/** A dated function counts on its first and its last day; open ends count always. */
export const isValidOn = (
  dated: { readonly validFrom: string | null; readonly validTo: string | null },
  day: string,
): boolean =>
  (dated.validFrom === null || dated.validFrom <= day) && (dated.validTo === null || dated.validTo >= day)

interface Position {
  readonly job_title: string
  readonly valid_from: string | null
  readonly is_decision_maker: 0 | 1
  readonly phone: string
  readonly mobile: string
  readonly email: string
}

/** What remains of two entries of one function: what the first lacks, the second fills. */
export const joinedFunction = (kept: Position, moved: Position): Position => ({
  job_title: kept.job_title || moved.job_title,
  valid_from: kept.valid_from ?? moved.valid_from,
  is_decision_maker: kept.is_decision_maker || moved.is_decision_maker,
  phone: kept.phone || moved.phone,
  mobile: kept.mobile || moved.mobile,
  email: kept.email || moved.email,
})

export interface CurrentAffiliation {
  readonly personId: number
  readonly organisation: { readonly id: number; readonly name: string }
  readonly jobTitle: string
}

/** Each person's main function as of a calendar day: of those that hold, the one entered first. */
export async function mainAffiliations(
  read: Kysely<Schema>,
  personIds: readonly number[],
  today: string,
): Promise<ReadonlyMap<number, CurrentAffiliation>> {
  if (personIds.length === 0) return new Map()
  const rows = await read
    .selectFrom('affiliation')
    .innerJoin('organisation', 'organisation.id', 'affiliation.organisation_id')
    .select([
      'affiliation.person_id as personId',
      'affiliation.job_title as jobTitle',
      'affiliation.valid_from as validFrom',
      'affiliation.valid_to as validTo',
      'organisation.id as organisationId',
      'organisation.name as organisationName',
    ])
    .where('affiliation.person_id', 'in', [...personIds])
    .orderBy(sql.raw(enteredFirst('affiliation.id', 'affiliation.person_id')))
    .execute()
  const main = new Map<number, CurrentAffiliation>()
  for (const { personId, jobTitle, organisationId, organisationName, ...dated } of rows)
    if (!main.has(personId) && isValidOn(dated, today))
      main.set(personId, { personId, jobTitle, organisation: { id: organisationId, name: organisationName } })
  return main
}

/** The organisations that persons have left: every function there had ended before the day. */
export async function leftOrganisations(
  read: Kysely<Schema>,
  personIds: readonly number[],
  day: string,
): Promise<(personId: number, organisationId: number) => boolean> {
  if (personIds.length === 0) return () => false
  const rows = await read
    .selectFrom('affiliation')
    .select((builder) => [
      'person_id as personId',
      'organisation_id as organisationId',
      builder.fn.max('valid_to').as('lastDay'),
      builder.fn.count<number>('valid_to').as('ended'),
      builder.fn.countAll<number>().as('all'),
    ])
    .where('person_id', 'in', [...personIds])
    .groupBy(['person_id', 'organisation_id'])
    .execute()
  const left = new Set(
    rows
      .filter(({ ended, all, lastDay }) => ended === all && lastDay !== null && lastDay < day)
      .map(({ personId, organisationId }) => `${personId}/${organisationId}`),
  )
  return (personId, organisationId) => left.has(`${personId}/${organisationId}`)
}
