/** Room that is made for new rows. */
const roomForNew = 4096

/**
 * Ids of rows by their places, and places by their ids, which may be any positive safe integers: desks give theirs from far
 * apart. The places are held in a hash table with open addresses, at most half of it full.
 */
export class Places {
  #ids: Float64Array
  #count = 0
  /** Places counted from 1; 0 for none. */
  #slots: Int32Array
  #order: Int32Array | null = null

  constructor(ids: ArrayLike<number> & Iterable<number>) {
    this.#ids = new Float64Array(ids.length + roomForNew)
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(this.#ids.length * 2)))
    for (const id of ids) this.add(id)
  }

  get count(): number {
    return this.#count
  }

  /** For so many places there is room before more is made. */
  get room(): number {
    return this.#ids.length
  }

  idAt(place: number): number {
    return this.#ids[place] ?? 0
  }

  /** The place of an id; undefined where it has none. */
  of(id: number): number | undefined {
    const place = this.#slots[this.#slotOf(id)] ?? 0
    return place === 0 ? undefined : place - 1
  }

  /** Gives an id that has none yet the next place. */
  add(id: number): void {
    if (this.#count === this.#ids.length) {
      const ids = new Float64Array(this.#count + Math.max(roomForNew, this.#count >> 2))
      ids.set(this.#ids)
      this.#ids = ids
    }
    this.#ids[this.#count] = id
    this.#count += 1
    this.#order = null
    if (this.#count * 2 <= this.#slots.length) this.#slots[this.#slotOf(id)] = this.#count
    else {
      this.#slots = new Int32Array(this.#slots.length * 4)
      for (let place = 0; place < this.#count; place += 1)
        this.#slots[this.#slotOf(this.idAt(place))] = place + 1
    }
  }

  /** All places by ascending ids. */
  get inOrder(): Int32Array {
    if (this.#order === null) {
      this.#order = new Int32Array(this.#count)
      for (let place = 0; place < this.#count; place += 1) this.#order[place] = place
      const ids = this.#ids
      if (!isAscending(ids.subarray(0, this.#count)))
        this.#order.sort((one, other) => (ids[one] ?? 0) - (ids[other] ?? 0))
    }
    return this.#order
  }

  /** The slot that holds the place of an id, or the free one where it belongs. */
  #slotOf(id: number): number {
    const mask = this.#slots.length - 1
    const high = Math.imul(Math.floor(id / 0x1_0000_0000), 0x85ebca6b)
    let slot = (Math.imul((id | 0) ^ high, 0x9e3779b1) >>> 7) & mask
    for (;;) {
      const place = this.#slots[slot] ?? 0
      if (place === 0 || this.#ids[place - 1] === id) return slot
      slot = (slot + 1) & mask
    }
  }
}

function isAscending(ids: Float64Array): boolean {
  for (let place = 1; place < ids.length; place += 1)
    if ((ids[place - 1] ?? 0) > (ids[place] ?? 0)) return false
  return true
}
