import type { Destination } from '../kit/slice.ts'
import { slices } from './slices.ts'

const destinations: readonly Destination[] = slices.flatMap((slice) =>
  'destination' in slice ? slice.destination : [],
)

/** The navigation: daily work above, keeping house below. */
export const dailyDestinations = destinations.filter(({ group }) => group === 'daily')
export const houseDestinations = destinations.filter(({ group }) => group === 'house')
