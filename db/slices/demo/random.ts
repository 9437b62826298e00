/** Numbers that look drawn by lot and are the same on every machine: each key has its own sequence. */
export interface Random {
  /** At least 0, below 1. */
  next(): number
  /** Whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number
  /** One of the list, which must not be empty. */
  pick<T>(list: readonly T[]): T
  /** True in `share` of all cases. */
  chance(share: number): boolean
  /** The list in another order. */
  shuffled<T>(list: readonly T[]): T[]
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0
  return value
}

/**
 * A sequence that depends on its key alone, so that one more record in one list changes nothing in another.
 * SplitMix32: small, and even enough for a demonstration.
 */
export function randomOf(key: string): Random {
  let state = hash(key)
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    whole,
    pick: (list) => {
      const chosen = list[whole(0, list.length - 1)]
      if (chosen === undefined) throw new Error(`nothing to pick from for ${key}`)
      return chosen
    },
    chance: (share) => next() < share,
    shuffled: (list) =>
      list
        .map((item) => ({ item, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item),
  }
}
