import { sql, type Kysely } from 'kysely'
import type { TourStop } from '../../../preload/contract/visit-planning.ts'
import { addressText } from './address.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { byName } from '../../text/sort-key.ts'
import { listedIds } from '../lists/index.ts'
import { groupedBy, inTourOrder, type Place } from './route.ts'

interface Wish {
  readonly from: string
  readonly to: string
  readonly staffId?: number | undefined
  readonly organisationId?: number | undefined
}

type Stop = Place & { readonly stop: TourStop }

const stopsQuery = (read: Kysely<Schema>) =>
  read
    .selectFrom('visit')
    .innerJoin('organisation', 'organisation.id', 'visit.organisation_id')
    .innerJoin('staff', 'staff.id', 'visit.staff_id')
    // where nobody has said which establishment, the head office
    .leftJoin('establishment', (join) =>
      join.on((on) =>
        on.or([
          on('establishment.id', '=', on.ref('visit.establishment_id')),
          on.and([
            on('visit.establishment_id', 'is', null),
            on('establishment.organisation_id', '=', on.ref('visit.organisation_id')),
            on('establishment.is_head_office', '=', 1),
          ]),
        ]),
      ),
    )
    .select([
      'visit.id',
      'visit.version',
      'visit.status',
      'visit.occurred_on as on',
      'visit.starts_at as startsAt',
      'visit.duration_minutes as minutes',
      'visit.subject',
      'visit.visibility',
      'staff.id as staffId',
      'staff.name as staff',
      'organisation.id as organisationId',
      'organisation.name',
      'organisation.phone',
      'organisation.email',
      'establishment.district',
      'establishment.street',
      'establishment.house_number as houseNumber',
      'establishment.postcode',
      'establishment.city',
      'establishment.latitude',
      'establishment.longitude',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof stopsQuery>['execute']>>[number]

function stopOf(row: Row): Stop {
  const { id, on, startsAt, minutes, staffId, staff, organisationId, name, phone, email } = row
  // a sheet lies on desks and in cars
  const subject = row.visibility === 'confidential' ? '' : row.subject
  const [district, street, houseNumber] = [row.district ?? '', row.street ?? '', row.houseNumber ?? '']
  const address = addressText({ street, houseNumber, postcode: row.postcode ?? '', city: row.city ?? '' })
  return {
    district,
    street,
    houseNumber,
    latitude: row.latitude,
    longitude: row.longitude,
    stop: {
      id,
      on,
      startsAt,
      minutes,
      staffId,
      staff,
      organisationId,
      name,
      district,
      address,
      phone,
      email,
      subject,
    },
  }
}

/** Stops of one day and one colleague: by the clock, those without a time after that in the order of a tour. */
function ofOneDay(stops: readonly Stop[]): TourStop[] {
  const timed = stops.filter(({ stop }) => stop.startsAt !== null)
  const others = stops.filter(({ stop }) => stop.startsAt === null)
  return [
    ...timed.toSorted((one, other) => (one.stop.startsAt ?? '').localeCompare(other.stop.startsAt ?? '')),
    ...inTourOrder(others),
  ].map(({ stop }) => stop)
}

/** Visits ahead, by day, then by colleague; see `ofOneDay`. */
export async function tourOf(
  read: Kysely<Schema>,
  { from, to, staffId, organisationId }: Wish,
): Promise<TourStop[]> {
  const rows = await stopsQuery(read)
    .where('visit.occurred_on', '>=', from)
    .where('visit.occurred_on', '<=', to)
    .where('visit.status', 'in', ['planned', 'prepared'])
    .$if(staffId !== undefined, (query) => query.where('visit.staff_id', '=', staffId ?? 0))
    .$if(organisationId !== undefined, (query) =>
      query.where('visit.organisation_id', '=', organisationId ?? 0),
    )
    .orderBy('visit.id')
    .execute()
  const byDay = groupedBy(rows.map(stopOf), ({ stop }) => stop.on)
  return [...byDay.keys()].toSorted().flatMap((day) => {
    const byStaff = groupedBy(byDay.get(day) ?? [], ({ stop }) => stop.staffId)
    const colleagues = [...byStaff.values()].toSorted(([one], [other]) =>
      byName({ name: one?.stop.staff ?? '' }, { name: other?.stop.staff ?? '' }),
    )
    return colleagues.flatMap(ofOneDay)
  })
}

/** Those visits that lie ahead or were called off, with what their entries in a calendar need, in the order of their days. */
export const visitsForCalendar = (read: Kysely<Schema>, visitIds: readonly number[]) =>
  stopsQuery(read)
    .where(sql<boolean>`visit.id in (${listedIds(visitIds)})`)
    .where('visit.status', 'in', ['planned', 'prepared', 'cancelled'])
    .orderBy('visit.occurred_on')
    .orderBy('visit.starts_at')
    .orderBy('visit.id')
    .execute()
    .then((rows) => rows.map((row) => ({ ...row, ...stopOf(row).stop })))
