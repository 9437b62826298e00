import { latitude, longitude, readDegree } from '../../../../preload/contract/coordinates.ts'
import { bad, good, type Outcome } from './outcome.ts'
import { cleanLine, saysNothing } from './text.ts'

const reader =
  (range: typeof latitude) =>
  (raw: string): Outcome<number | null> => {
    const text = cleanLine(raw)
    if (saysNothing(text)) return good(null)
    const degree = readDegree(text)
    if (degree === null) return bad(/^[+-]?[\d.,]+$/.test(text) ? 'degreeOutOfRange' : 'degreeUnreadable')
    return range.safeParse(degree).success ? good(degree) : bad('degreeOutOfRange')
  }

/** Reads degrees of WGS84 with a point or a comma: "51.5212", "51,5212° N". Problems: degreeUnreadable, degreeOutOfRange. */
export const readLatitude = reader(latitude)
export const readLongitude = reader(longitude)
