import type { Kysely } from 'kysely'
import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import type { SpreadInput, SpreadVisit, visitPlan } from '../../../preload/contract/visit-planning.ts'
import { beginningOfWeek } from '../../text/days.ts'
import { byName } from '../../text/sort-key.ts'
import { requireRecords } from '../../engine/connection/records.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { logVisit, type Writer } from '../timeline/index.ts'
import { inTourOrder, type Place } from './route.ts'
import { assigned, slotsFor, type Busy } from './spread.ts'

type PlanInput = InputOf<(typeof visitPlan)['plan']>

interface Company extends Place {
  readonly organisationId: number
  readonly name: string
  readonly careOwnerId: number | null
}

/** Where companies are visited, in the order given: at their head office. Errors: NOT_FOUND. */
async function companiesOf(read: Kysely<Schema>, ids: readonly number[]): Promise<Company[]> {
  await requireRecords(read, 'organisation', ids)
  const rows = await read
    .selectFrom('organisation')
    .leftJoin('establishment', (join) =>
      join
        .onRef('establishment.organisation_id', '=', 'organisation.id')
        .on('establishment.is_head_office', '=', 1),
    )
    .leftJoin('staff', (join) =>
      join.onRef('staff.id', '=', 'organisation.care_owner_id').on('staff.active', '=', 1),
    )
    .select([
      'organisation.id as organisationId',
      'organisation.name',
      'staff.id as careOwnerId',
      'establishment.district',
      'establishment.street',
      'establishment.house_number as houseNumber',
      'establishment.latitude',
      'establishment.longitude',
    ])
    .where('organisation.id', 'in', [...ids])
    .orderBy('organisation.name_sort')
    .orderBy('organisation.id')
    .execute()
  return rows.map(({ district, street, houseNumber, ...row }) => ({
    ...row,
    district: district ?? '',
    street: street ?? '',
    houseNumber: houseNumber ?? '',
  }))
}

/** Visits of colleagues from the beginning of the week of a day on, those that have taken place among them. */
const busyFrom = (read: Kysely<Schema>, from: string): Promise<Busy[]> =>
  read
    .selectFrom('visit')
    .select([
      'staff_id as staffId',
      'occurred_on as on',
      'starts_at as startsAt',
      'duration_minutes as minutes',
    ])
    .where('occurred_on', '>=', beginningOfWeek(from))
    .where('status', '<>', 'cancelled')
    .execute()

/** When colleagues are away, from a day on; both days counted. */
const absencesFrom = (read: Kysely<Schema>, from: string) =>
  read
    .selectFrom('staff_absence')
    .select(['staff_id as staffId', 'from_on as from', 'to_on as to'])
    .where('to_on', '>=', from)
    .execute()

/**
 * Who visits whom when: companies in the order of a tour, so that neighbours fall on one day and to one colleague. The same
 * wish gives the same visits. Errors: NOT_FOUND.
 */
export async function spreadVisits(read: Kysely<Schema>, wish: SpreadInput): Promise<SpreadVisit[]> {
  const { staffIds, assign, minutes } = wish
  await requireRecords(read, 'staff', staffIds)
  const companies = inTourOrder(await companiesOf(read, [...new Set(wish.organisationIds)]))
  const caretakers = companies.map(({ careOwnerId }) => ({
    careOwnerId: assign === 'caretaker' ? careOwnerId : null,
  }))
  const who = assigned(caretakers, [...new Set(staffIds)])
  const busy = await busyFrom(read, wish.from)
  const absences = await absencesFrom(read, wish.from)
  const visits = [...new Set(who)].flatMap((staffId) => {
    const own = companies.filter((_, index) => who[index] === staffId)
    const away = absences.filter((one) => one.staffId === staffId)
    const slots = slotsFor(
      own.length,
      wish,
      busy.filter((one) => one.staffId === staffId),
      (day) => away.some(({ from, to }) => from <= day && day <= to),
    )
    return own.flatMap(({ organisationId, name, district }, index) => {
      const slot = slots[index]
      return slot === undefined ? [] : [{ organisationId, name, district, ...slot, minutes, staffId }]
    })
  })
  return visits.toSorted(
    (one, other) =>
      compare(one.on, other.on) || compare(one.startsAt, other.startsAt) || one.staffId - other.staffId,
  )
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Enters planned visits; those to companies that have one ahead already are left out and named. Errors: NOT_FOUND. */
export async function planVisits(
  scope: WriteScope,
  { visits }: PlanInput,
  writer: Writer,
): Promise<OutputOf<(typeof visitPlan)['plan']>> {
  const rows = await scope.db
    .selectFrom('visit')
    .innerJoin('organisation', 'organisation.id', 'visit.organisation_id')
    .select(['organisation.id', 'organisation.name'])
    .where('visit.organisation_id', 'in', [...new Set(visits.map(({ organisationId }) => organisationId))])
    .where('visit.status', 'in', ['planned', 'prepared'])
    .where('visit.occurred_on', '>=', writer.today)
    .execute()
  const planned = new Map(rows.map(({ id, name }) => [id, name]))
  const wanted = new Map(
    visits
      .filter(({ organisationId }) => !planned.has(organisationId))
      .map((visit) => [visit.organisationId, visit]),
  )
  for (const { organisationId, on, startsAt, minutes, staffId } of wanted.values())
    await logVisit(
      scope,
      {
        organisationId,
        occurredOn: on,
        startsAt,
        durationMinutes: minutes,
        staffId,
        status: 'planned',
        personIds: [],
        newPeople: [],
        subject: '',
        note: '',
        themeIds: [],
        visibility: 'nonPublic',
        followUp: null,
      },
      writer,
    )
  const leftOut = [...planned.values()].map((name) => ({ name })).toSorted(byName)
  return { planned: wanted.size, leftOut: leftOut.map(({ name }) => name) }
}
