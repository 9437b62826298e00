/**
 * The same function, but what it made of a text is kept, for the first 20,000 of them: streets, towns, legal forms of
 * a register repeat from row to row, and what repeats often comes early. `compute` must give the same every time.
 */
export function remembering<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const computed = compute(text)
    if (known.size < rememberedMax) known.set(text, computed)
    return computed
  }
}

const rememberedMax = 20_000
