import { byName } from '../../text/sort-key.ts'

/** Where a visit is. */
export interface Place {
  readonly district: string
  readonly street: string
  readonly houseNumber: string
  readonly latitude: number | null
  readonly longitude: number | null
}

type Located = Place & { readonly latitude: number; readonly longitude: number }

const isLocated = <Stop extends Place>(stop: Stop): stop is Stop & Located =>
  stop.latitude !== null && stop.longitude !== null

const compareText = (one: string, other: string): number => byName({ name: one }, { name: other })
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** How far apart two places are, as the square of a length on a plane: good enough within a city to say which is nearer. */
function apart(one: Located, other: Located): number {
  const east = (one.longitude - other.longitude) * Math.cos(radians((one.latitude + other.latitude) / 2))
  const north = one.latitude - other.latitude
  return east * east + north * north
}

const byStreet = (one: Place, other: Place): number =>
  compareText(one.street, other.street) ||
  (Number.parseInt(one.houseNumber, 10) || 0) - (Number.parseInt(other.houseNumber, 10) || 0) ||
  compareText(one.houseNumber, other.houseNumber)

/** From the first stop always to the nearest that is left. */
function nearestNext<Stop extends Located>(stops: readonly Stop[]): Stop[] {
  const left = [...stops]
  const way: Stop[] = []
  let here = left.shift()
  while (here !== undefined) {
    const from = here
    way.push(from)
    const distances = left.map((stop) => apart(from, stop))
    const nearest = distances.indexOf(Math.min(...distances))
    here = nearest < 0 ? undefined : left.splice(nearest, 1)[0]
  }
  return way
}

/** What has the same key, in the order in which keys first occur. */
export function groupedBy<One, Key>(all: readonly One[], keyOf: (one: One) => Key): Map<Key, One[]> {
  const groups = new Map<Key, One[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}

/**
 * Stops in the order of a tour: district by district; within one from the nearest to the nearest where it is known where
 * they are, then the others by street and number. The same stops are always in the same order.
 */
export function inTourOrder<Stop extends Place>(stops: readonly Stop[]): Stop[] {
  const byDistrict = groupedBy(stops, ({ district }) => district)
  const districts = [...byDistrict.keys()].toSorted(
    (one, other) => Number(one === '') - Number(other === '') || compareText(one, other),
  )
  return districts.flatMap((district) => {
    const sorted = (byDistrict.get(district) ?? []).toSorted(byStreet)
    return [...nearestNext(sorted.filter(isLocated)), ...sorted.filter((stop) => !isLocated(stop))]
  })
}
