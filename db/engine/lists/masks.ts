import { foldText } from '../../text/fold.ts'
import type { Column } from './reading.ts'
import { nothing, type Value } from './dictionary.ts'

export interface FacetValue {
  readonly value: string
  readonly count: number
}

/** For each place 1 where a record is meant. */
export type Mask = Uint8Array

/** Where a mask has its ones, in the order given. */
export function placesIn(mask: Mask, inOrder: Int32Array): Int32Array {
  const places = new Int32Array(mask.length)
  let length = 0
  for (const place of inOrder)
    if (mask[place] === 1) {
      places[length] = place
      length += 1
    }
  return places.subarray(0, length)
}

export function both(one: Mask, other: Mask): Mask {
  const result = new Uint8Array(one.length)
  for (let place = 0; place < result.length; place += 1)
    result[place] = (one[place] ?? 0) & (other[place] ?? 0)
  return result
}

export function either(one: Mask, other: Mask): Mask {
  const result = new Uint8Array(one.length)
  for (let place = 0; place < result.length; place += 1)
    result[place] = (one[place] ?? 0) | (other[place] ?? 0)
  return result
}

/** Places sorted by a column, equals as they were; what holds nothing comes last. */
export function sorted(places: Int32Array, { codes, dictionary }: Column, isDescending: boolean): Int32Array {
  const { size } = dictionary
  const ranks = new Int32Array(places.length)
  const starts = new Int32Array(size + 2)
  for (let index = 0; index < ranks.length; index += 1) {
    const code = codes[places[index] ?? 0] ?? nothing
    const rank = code === nothing ? size : isDescending ? size - code : code
    ranks[index] = rank
    starts[rank + 1] = (starts[rank + 1] ?? 0) + 1
  }
  for (let rank = 1; rank < starts.length; rank += 1)
    starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0)
  const result = new Int32Array(places.length)
  for (let index = 0; index < ranks.length; index += 1) {
    const rank = ranks[index] ?? 0
    const start = starts[rank] ?? 0
    result[start] = places[index] ?? 0
    starts[rank] = start + 1
  }
  return result
}

/** How often values occur, of those that hold a text; `split` says which values a cell has. */
export function frequencies(
  { codes, dictionary }: Column,
  mask: Mask,
  most: number,
  holding: string,
  split: (cell: Value) => readonly string[],
): FacetValue[] {
  const counts = new Int32Array(dictionary.size)
  for (let place = 0; place < mask.length; place += 1)
    if (mask[place] === 1) counts[codes[place] ?? nothing] = (counts[codes[place] ?? nothing] ?? 0) + 1
  const sums = new Map<string, number>()
  for (const [place, cell] of dictionary.values.entries())
    for (const value of split(cell)) sums.set(value, (sums.get(value) ?? 0) + (counts[place + 1] ?? 0))
  const typed = foldText(holding)
  return [...sums]
    .filter(([value, count]) => count > 0 && (typed === '' || foldText(value).includes(typed)))
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, most)
}
