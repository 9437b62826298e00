import { z } from 'zod'

/** Degrees of WGS84, north and east positive; null for not known. */
export const latitude = z.number().min(-90).max(90).nullable()
export const longitude = z.number().min(-180).max(180).nullable()

/** Why two degrees can be no place of a company. */
export type CoordinateFault = 'half' | 'nowhere' | 'swapped'

const between = (value: number, least: number, most: number): boolean => value >= least && value <= most

/**
 * What is wrong with a pair whose degrees are in range; null where nothing is. `half`: one of the two is missing;
 * `nowhere`: 0/0, which programs write for "not known"; `swapped`: the two the other way round lie in Germany.
 */
export function coordinateFault(north: number | null, east: number | null): CoordinateFault | null {
  if (north === null && east === null) return null
  if (north === null || east === null) return 'half'
  if (north === 0 && east === 0) return 'nowhere'
  return between(north, 5.8, 15.1) && between(east, 47.2, 55.1) ? 'swapped' : null
}

const signOf: Readonly<Record<string, 1 | -1>> = { N: 1, E: 1, O: 1, S: -1, W: -1 }

/** A degree as it is written: "51.5212", "51,5212°", "51,5212 N", "-0.12"; null for anything else. */
export function readDegree(text: string): number | null {
  const [, sign = '', whole = '', part = '', side = ''] =
    /^([+\-−]?)\s*(\d{1,3})(?:[.,](\d{1,15}))?\s*°?\s*([NSEOW]?)$/i.exec(text.trim()) ?? []
  if (whole === '') return null
  const degree = Number(part === '' ? whole : `${whole}.${part}`)
  const direction = (sign === '' || sign === '+' ? 1 : -1) * (signOf[side.toUpperCase()] ?? 1)
  return degree === 0 ? 0 : degree * direction
}

/** Both degrees in one text, as maps give them: "51.5212, 6.9293", "51,5212; 6,9293", "51.5212,6.9293"; null otherwise. */
export function readDegrees(text: string): readonly [north: number, east: number] | null {
  const parts = /;|\t|\s/.test(text.trim())
    ? text.trim().split(/\s*[;\t]\s*|,\s+|(?<=[\d°NSEOW])\s+(?=[+\-−\d])/i)
    : // without a blank a comma parts two numbers with points
      (/^([^,]+\.[^,]+),([^,]+\.[^,]+)$/.exec(text.trim())?.slice(1) ?? [])
  const [first, second, ...more] = parts
  if (first === undefined || second === undefined || more.length > 0) return null
  const north = readDegree(first)
  const east = readDegree(second)
  return north === null || east === null ? null : [north, east]
}
