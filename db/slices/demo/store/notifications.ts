import type { Insertable } from 'kysely'
import type { TradeNotificationTable } from '../../../engine/schema/trade-tables.ts'
import { addDays, addMonths } from '../../../text/days.ts'
import { cityName } from '../words.ts'
import type { DemoNotifications } from '../notifications.ts'
import { randomOf } from '../random.ts'
import type { FilingScope } from './filing.ts'

/** Files of the trade office that have been read in, the present month included. */
const monthsKept = 25
const source = 'Gewerbeamt Lindenhafen'

/** In January the most begin and close; in summer and at the end of the year the fewest do. */
const season = [1.4, 1, 1.1, 1.1, 1, 1, 0.8, 0.8, 1.1, 1.1, 1, 0.8]

type Weight = DemoNotifications['usual'][number]['weight']
type Notified = Insertable<TradeNotificationTable>

const scaleOf = (weight: Weight): Pick<Notified, 'scale' | 'site_kind'> =>
  weight === 'branch'
    ? { scale: null, site_kind: 'branch' }
    : { scale: weight === 'unknown' ? null : weight, site_kind: weight === 'unknown' ? null : 'main' }

/** Enters what the trade office was told in two years: of companies that are known, and of all the others. */
export function storeNotifications(filing: FilingScope): void {
  const { calendar } = filing
  const present = `${calendar.today.slice(0, 7)}-01`
  for (let monthsAgo = monthsKept - 1; monthsAgo >= 0; monthsAgo -= 1) {
    const first = addMonths(present, -monthsAgo)
    const rows = [...ofKnown(filing, monthsAgo, first), ...ofOthers(filing, monthsAgo, first)]
    // of the present month what the trade office has been told
    const happened = rows.filter(({ notified_on: on }) => String(on) <= calendar.today)
    for (const row of happened.toSorted((a, b) => (a.valid_from < b.valid_from ? -1 : 1)))
      filing.scope.insert('trade_notification', row)
  }
}

function ofKnown({ city, organisations }: FilingScope, monthsAgo: number, first: string): Notified[] {
  return city.notifications.known
    .filter((one) => one.monthsAgo === monthsAgo)
    .map(({ kind, reason, weight, organisation, otherPlace }) => {
      const company = city.organisations.find(({ name }) => name === organisation)
      const random = randomOf(`notification ${organisation} ${monthsAgo} ${reason}`)
      return {
        ...dated(first, random.whole(0, 27), random.whole(0, 9)),
        ...scaleOf(weight),
        organisation_id: organisations.of(organisation),
        source,
        kind,
        reason,
        name: organisation,
        city: cityName,
        postcode: company?.address.postcode ?? '',
        district: company?.address.district ?? '',
        sector_code: company?.sectorCode ?? '',
        sector_edition: 'WZ2008',
        other_place: otherPlace,
        full_time: weight === 'business' ? (company?.employees ?? null) : null,
      }
    })
}

/** When it holds, and when the trade office was told: mostly soon after. */
const dated = (first: string, day: number, later: number) => ({
  valid_from: addDays(first, day),
  notified_on: addDays(first, day + later),
})

function ofOthers({ city }: FilingScope, monthsAgo: number, first: string): Notified[] {
  const { usual, trades, familyNames } = city.notifications
  const rows: Notified[] = []
  for (const { kind, reason, weight, count } of usual) {
    const random = randomOf(`notifications ${monthsAgo} ${reason} ${weight}`)
    const wanted = Math.round(
      count * (season[Number(first.slice(5, 7)) - 1] ?? 1) * (0.7 + random.next() * 0.6),
    )
    for (let index = 0; index < wanted; index += 1) {
      const trade = random.pick(trades)
      const isCompany = weight === 'business' || weight === 'branch'
      const place = random.pick(city.places)
      rows.push({
        ...dated(first, random.whole(0, 27), random.whole(0, 12)),
        ...scaleOf(weight),
        source,
        kind,
        reason,
        name: (isCompany ? trade.companyName : trade.smallName).replace('{N}', random.pick(familyNames)),
        city: cityName,
        postcode: place.postcode,
        // some addresses are not told by district
        district: random.chance(0.93) ? place.district : '',
        sector_code: weight === 'unknown' ? '' : trade.sectorCode,
        sector_edition: 'WZ2008',
        activity: trade.activity,
        other_place: ['movedIn', 'movedAway'].includes(reason) ? random.pick(neighbours) : '',
        full_time: isCompany ? random.whole(1, 14) : null,
      })
    }
  }
  return rows
}

/** Places around Lindenhafen. */
const neighbours = ['Neuwerk', 'Bremerhude', 'Auenstedt', 'Kleinenfelde']
