/** Ids of one table, as ranges of consecutive ones. */
export class IdRanges {
  readonly #ranges: { first: number; last: number }[]

  /** `ranges` lie apart and ascend. */
  constructor(ranges: readonly { readonly first: number; readonly last: number }[] = []) {
    this.#ranges = ranges.map((range) => ({ ...range }))
  }

  /** Adds an id that is not yet in it; ids that come in ascending order cost nothing. */
  add(id: number): void {
    const last = this.#ranges.at(-1)
    if (last === undefined || id > last.last + 1) this.#ranges.push({ first: id, last: id })
    else if (id === last.last + 1) last.last = id
    else this.#insert(id)
  }

  /** The same ids make the same ranges, in whichever order they come. */
  #insert(id: number): void {
    const place = this.#placeOf(id)
    const before = this.#ranges[place - 1]
    const after = this.#ranges[place]
    const joinsBefore = before?.last === id - 1
    const joinsAfter = after?.first === id + 1
    const first = joinsBefore ? before.first : id
    const last = joinsAfter ? after.last : id
    const from = joinsBefore ? place - 1 : place
    this.#ranges.splice(from, Number(joinsBefore) + Number(joinsAfter), { first, last })
  }

  has(id: number): boolean {
    const range = this.#ranges[this.#placeOf(id) - 1]
    return range !== undefined && id <= range.last
  }

  /** Takes an id out that is in it. */
  remove(id: number): void {
    const place = this.#placeOf(id) - 1
    const range = this.#ranges[place]
    if (range === undefined || id > range.last) return
    const parts = [
      { first: range.first, last: id - 1 },
      { first: id + 1, last: range.last },
    ]
    this.#ranges.splice(place, 1, ...parts.filter(({ first, last }) => first <= last))
  }

  *[Symbol.iterator](): Generator<{ readonly first: number; readonly last: number }> {
    yield* this.#ranges
  }

  /** Number of ranges that begin at or before an id. */
  #placeOf(id: number): number {
    let low = 0
    let high = this.#ranges.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#ranges[middle]?.first ?? Infinity) <= id) low = middle + 1
      else high = middle
    }
    return low
  }
}
