import { sql, type Kysely } from 'kysely'
import type { Reference } from '../../../preload/contract/common.ts'
import type { DataOutput } from '../../../preload/contract/index.ts'
import {
  departures,
  type KnownDeparture,
  type MonthWeight,
  type NotificationKind,
  type NotificationReason,
} from '../../../preload/contract/trade-notifications.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { weight } from './queries.ts'
import { daysOf, groupOf } from './rules.ts'

interface Row {
  readonly id: number
  readonly kind: NotificationKind
  readonly reason: NotificationReason | ''
  readonly weight: MonthWeight
  readonly reasonText: string
  readonly otherPlace: string
  readonly validFrom: string
  readonly organisationId: number | null
  readonly organisationName: string
  readonly district: string
  readonly lastVisitOn: string | null
  readonly lastContactOn: string | null
  readonly openTasks: number
  readonly openPromises: number
  readonly careOwner: string | null
}

/** Active groups of which somebody of these companies was a member when the month began, by company. */
async function groupsOf(
  read: Kysely<Schema>,
  organisationIds: readonly number[],
  from: string,
): Promise<ReadonlyMap<number, readonly Reference[]>> {
  const rows = await read
    .selectFrom('membership')
    .innerJoin('working_group', 'working_group.id', 'membership.group_id')
    .select(['membership.organisation_id as organisationId', 'working_group.id', 'working_group.name'])
    .distinct()
    .where('membership.organisation_id', 'in', organisationIds)
    .where((eb) => eb.or([eb('membership.valid_to', 'is', null), eb('membership.valid_to', '>=', from)]))
    .where('working_group.status', '<>', 'ended')
    .orderBy('working_group.name')
    .execute()
  const found = new Map<number, Reference[]>()
  for (const { organisationId, ...group } of rows)
    if (organisationId !== null) found.set(organisationId, [...(found.get(organisationId) ?? []), group])
  return found
}

/** How much ties the office to it: memberships and promises weigh most. */
const ties = ({ groups, openPromises, openTasks, careOwner, lastVisitOn }: KnownDeparture): number =>
  groups.length * 4 + openPromises * 3 + openTasks + Number(careOwner !== '') + Number(lastVisitOn !== null)

/** Companies that close or go in a month and that the office has had to do with, and how many others there are. */
export async function knownDepartures(
  read: Kysely<Schema>,
  month: string,
): Promise<DataOutput<'tradeNotifications.knownDepartures'>> {
  const { from, to } = daysOf(month)
  const { rows } = await sql<Row>`
    select notification.id, notification.kind, reason, reason_text as reasonText, other_place as otherPlace,
      ${weight} as weight, valid_from as validFrom,
      notification.organisation_id as organisationId, coalesce(organisation.name, '') as organisationName,
      coalesce(nullif(notification.district, ''), organisation.seat_district, '') as district,
      last_visit_on as lastVisitOn, last_contact_on as lastContactOn,
      (select count(*) from task where task.organisation_id = organisation.id and status = 'open'
        and task.kind = 'task') as openTasks,
      (select count(*) from task where task.organisation_id = organisation.id and status = 'open'
        and task.kind = 'promise') as openPromises,
      staff.name as careOwner
    from trade_notification as notification
      left join organisation on organisation.id = notification.organisation_id
      left join staff on staff.id = organisation.care_owner_id
    where valid_from between ${from} and ${to} and superseded_by_id is null
      and notification.kind = 'deregistration'
    order by valid_from, notification.id`.execute(read)
  const ids = rows.flatMap(({ organisationId }) => organisationId ?? [])
  const groups = await groupsOf(read, ids, from)
  const known = rows.flatMap(
    ({ kind, organisationId, organisationName, careOwner, ...row }): KnownDeparture[] => {
      const group = groupOf(kind, row.reason)
      if (organisationId === null || !departures.some((one) => one === group)) return []
      const ofCompany = groups.get(organisationId) ?? []
      const isKnown =
        ofCompany.length > 0 ||
        row.lastVisitOn !== null ||
        row.lastContactOn !== null ||
        row.openTasks + row.openPromises > 0 ||
        careOwner !== null
      const organisation = { id: organisationId, name: organisationName }
      return isKnown
        ? [{ ...row, group, organisation, groups: [...ofCompany], careOwner: careOwner ?? '' }]
        : []
    },
  )
  return { departures: known.toSorted((a, b) => ties(b) - ties(a)), unknown: rows.length - known.length }
}
