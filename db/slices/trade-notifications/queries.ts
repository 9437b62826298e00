import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { SectorEdition } from '../../../preload/contract/code-lists.ts'
import type { DataInput, DataOutput } from '../../../preload/contract/index.ts'
import type {
  GroupCounts,
  MonthCell,
  MonthOverview,
  MonthWeight,
  Notification,
  NotificationKind,
  NotificationReason,
} from '../../../preload/contract/trade-notifications.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { readSections, sectionKey, type Sections } from '../code-lists/index.ts'
import { daysOf, groupOf, monthAfter, noCounts, toldAs } from './rules.ts'

type Read = Kysely<Schema>
type Filter = DataInput<'tradeNotifications.list'>

/** A business of its own by its scale; what is one's branch or outlet is none. */
export const weight = sql<MonthWeight>`case when site_kind in ('branch', 'outlet') then 'branch' else coalesce(scale, 'unknown') end`
/** A correction stands in the place of what it corrects. */
const counts = sql`superseded_by_id is null`
/** What a notification does not say is taken from its company. */
const district = sql<string>`coalesce(nullif(notification.district, ''), organisation.seat_district, '')`
const sectorCode = sql<string>`coalesce(nullif(notification.sector_code, ''), organisation.sector_code, '')`
const sectorEdition = sql<SectorEdition>`case
  when notification.sector_code <> '' then coalesce(nullif(notification.sector_edition, ''), 'WZ2008')
  else coalesce(organisation.sector_edition, 'WZ2008') end`
const withCompany = sql`trade_notification as notification
  left join organisation on organisation.id = notification.organisation_id`

const inMonth = (month: string): RawBuilder<unknown> => {
  const { from, to } = daysOf(month)
  return sql`valid_from between ${from} and ${to}`
}

/** Months of which anything is known, newest first. */
export async function listMonths(read: Read): Promise<string[]> {
  const { rows } = await sql<{ month: string }>`
    with recursive known (month) as (
      select substr(min(valid_from), 1, 7) from trade_notification
      union all
      select (select substr(min(valid_from), 1, 7) from trade_notification where valid_from > known.month || '-31')
      from known where known.month is not null
    )
    select month from known where month is not null order by month desc`.execute(read)
  return rows.map(({ month }) => month)
}

interface Counted {
  readonly kind: NotificationKind
  readonly reason: NotificationReason | ''
  readonly weight: MonthWeight
  readonly count: number
}

/** Counts of one group and weight, of whatever reasons it has. */
function addedUp(rows: readonly Counted[]): MonthCell[] {
  const cells = new Map<string, MonthCell>()
  for (const { kind, reason, weight: ofRow, count } of rows) {
    const group = groupOf(kind, reason)
    const key = `${group}/${ofRow}`
    cells.set(key, { group, weight: ofRow, count: (cells.get(key)?.count ?? 0) + count })
  }
  return [...cells.values()]
}

async function cellsOf(read: Read, month: string): Promise<MonthCell[]> {
  const { rows } = await sql<Counted>`
    select kind, reason, ${weight} as weight, count(*) as count from trade_notification
    where ${inMonth(month)} and ${counts} group by 1, 2, 3`.execute(read)
  return addedUp(rows)
}

/** Null where the office has nothing that is as old: that there were none is not known. */
async function comparedWith(read: Read, month: string, oldest: string): Promise<MonthCell[] | null> {
  return month < oldest ? null : cellsOf(read, month)
}

interface Part {
  readonly counts: GroupCounts
  businessesFounded: number
}

const emptyPart = (): Part => ({ counts: noCounts(), businessesFounded: 0 })

const sizeOf = ({ counts: of }: Part): number => Object.values(of).reduce((sum, count) => sum + count, 0)

/** The section of a code; with neither code nor title where no sector is known. */
function sectionOf(sections: Sections, edition: SectorEdition, code: string) {
  return sections(edition, sectionKey(code)) ?? { code: '', title: '', titleEn: '' }
}

/** What happened in a month: in figures, beside the month before and the year before, by district and by sector. */
export async function monthOverview(read: Read, month: string): Promise<MonthOverview> {
  const { rows } = await sql<Counted & { district: string; edition: SectorEdition; division: string }>`
    select notification.kind, reason, ${weight} as weight, ${district} as district, ${sectorEdition} as edition,
      substr(${sectorCode}, 1, 2) as division, count(*) as count
    from ${withCompany} where ${inMonth(month)} and ${counts} group by 1, 2, 3, 4, 5, 6`.execute(read)
  const sections = await readSections(read)
  const districts = new Map<string, Part>()
  const bySection = new Map<string, Part & { readonly section: ReturnType<typeof sectionOf> }>()
  for (const row of rows) {
    const section = sectionOf(sections, row.edition, row.division)
    const ofDistrict = districts.get(row.district) ?? emptyPart()
    const ofSection = bySection.get(section.title) ?? { ...emptyPart(), section }
    districts.set(row.district, ofDistrict)
    bySection.set(section.title, ofSection)
    const group = groupOf(row.kind, row.reason)
    for (const part of [ofDistrict, ofSection]) {
      part.counts[group] += row.count
      if (group === 'founded' && row.weight === 'business') part.businessesFounded += row.count
    }
  }
  const { oldest } = await sql<{ oldest: string | null }>`
    select min(valid_from) as oldest from trade_notification`
    .execute(read)
    .then(({ rows: [row] }) => row ?? { oldest: null })
  const since = oldest?.slice(0, 7) ?? month
  return {
    month,
    cells: addedUp(rows),
    before: await comparedWith(read, monthAfter(month, -1), since),
    yearBefore: await comparedWith(read, monthAfter(month, -12), since),
    districts: [...districts]
      .map(([name, part]) => ({ district: name, ...part }))
      .toSorted((a, b) => lastIfEmpty(a.district, b.district) || a.district.localeCompare(b.district, 'de')),
    sections: [...bySection.values()].toSorted(
      (a, b) => lastIfEmpty(a.section.code, b.section.code) || sizeOf(b) - sizeOf(a),
    ),
  }
}

const lastIfEmpty = (a: string, b: string): number => Number(a === '') - Number(b === '')

/** The conditions of a filter on `notification`. */
async function isListed(read: Read, filter: Filter): Promise<RawBuilder<unknown>> {
  const { month, groups, weights, district: wanted, section } = filter
  const conditions = [inMonth(month), counts]
  if (groups !== undefined)
    conditions.push(
      sql`(${sql.join(
        groups.map((group) => {
          const { kind, reasons } = toldAs[group]
          return sql`(notification.kind = ${kind} and reason in (${sql.join([...reasons])}))`
        }),
        sql` or `,
      )})`,
    )
  if (weights !== undefined) conditions.push(sql`${weight} in (${sql.join([...weights])})`)
  if (wanted !== undefined) conditions.push(sql`${district} = ${wanted}`)
  if (section !== undefined) {
    const sections = await readSections(read)
    const { rows } = await sql<{ edition: SectorEdition; division: string }>`
      select distinct ${sectorEdition} as edition, substr(${sectorCode}, 1, 2) as division
      from ${withCompany} where ${inMonth(month)}`.execute(read)
    const those = rows.filter(
      ({ edition, division }) => sectionOf(sections, edition, division).title === section,
    )
    const keys = those.map(({ edition, division }) => `${edition}/${division}`)
    conditions.push(
      keys.length === 0
        ? sql`false`
        : sql`${sectorEdition} || '/' || substr(${sectorCode}, 1, 2) in (${sql.join(keys)})`,
    )
  }
  return sql.join(conditions, sql` and `)
}

interface Row extends Omit<Notification, 'group' | 'organisation' | 'sector' | 'task' | 'reason'> {
  readonly reason: NotificationReason | ''
  readonly organisationId: number | null
  readonly organisationName: string | null
  readonly sectorCode: string
  readonly taskId: number | null
  readonly taskStatus: NonNullable<Notification['task']>['status'] | null
  readonly taskOwner: string | null
  readonly taskDueOn: string | null
}

/** Notifications of a month, businesses first, then by day. */
export async function listNotifications(
  read: Read,
  filter: Filter,
): Promise<DataOutput<'tradeNotifications.list'>> {
  const listed = await isListed(read, filter)
  const { rows: counted } = await sql<{ total: number }>`
    select count(*) as total from ${withCompany} where ${listed}`.execute(read)
  const { rows } = await sql<Row>`
    select notification.id, notification.kind, ${weight} as weight, reason, reason_text as reasonText,
      valid_from as validFrom, notified_on as notifiedOn, notification.name,
      notification.organisation_id as organisationId, organisation.name as organisationName,
      notification.city, ${district} as district, other_place as otherPlace,
      ${sectorCode} as sectorCode, ${sectorEdition} as sectorEdition,
      notification.activity, full_time as fullTime, part_time as partTime,
      task_id as taskId, task.status as taskStatus, staff.name as taskOwner, task.due_on as taskDueOn
    from ${withCompany} left join task on task.id = notification.task_id
      left join staff on staff.id = task.owner_id
    where ${listed}
    order by case ${weight} when 'business' then 1 when 'branch' then 2 when 'unknown' then 3 when 'small' then 4
      else 5 end, valid_from, notification.id
    limit ${filter.limit} offset ${filter.offset}`.execute(read)
  const sections = await readSections(read)
  return { notifications: rows.map((row) => asNotification(row, sections)), total: counted[0]?.total ?? 0 }
}

function asNotification(
  {
    organisationId,
    organisationName,
    sectorCode: code,
    taskId,
    taskStatus,
    taskOwner,
    taskDueOn,
    ...row
  }: Row,
  sections: Sections,
): Notification {
  const { title, titleEn } = sectionOf(sections, row.sectorEdition, code)
  return {
    ...row,
    group: groupOf(row.kind, row.reason),
    organisation: organisationId === null ? null : { id: organisationId, name: organisationName ?? row.name },
    sector: { code, title, titleEn },
    task:
      taskId === null || taskStatus === null
        ? null
        : { id: taskId, status: taskStatus, owner: taskOwner ?? '', dueOn: taskDueOn },
  }
}
