/** What a theme says about its place in the succession of themes. */
export interface ThemeLink {
  readonly id: number
  readonly succeededById: number | null
}

/** Whether `themeId` would, by way of `successorId`, come to succeed itself. */
export function wouldCircle(
  themes: readonly ThemeLink[],
  themeId: number,
  successorId: number | null,
): boolean {
  const successors = new Map(themes.map((theme) => [theme.id, theme.succeededById]))
  const seen = new Set<number>([themeId])
  for (let next = successorId; next !== null; next = successors.get(next) ?? null) {
    if (seen.has(next)) return true
    seen.add(next)
  }
  return false
}

/**
 * For each theme the ids under which its records are found: its own and those of all it succeeds. A renamed or merged
 * theme keeps its time series; whoever counts distinct records over the set counts none twice.
 */
export function lineages(themes: readonly ThemeLink[]): ReadonlyMap<number, ReadonlySet<number>> {
  const successors = new Map(themes.map((theme) => [theme.id, theme.succeededById]))
  const sets = new Map(themes.map(({ id }) => [id, new Set([id])]))
  for (const { id } of themes) {
    const seen = new Set<number>()
    for (let at: number | null = id; at !== null && !seen.has(at); at = successors.get(at) ?? null) {
      seen.add(at)
      sets.get(at)?.add(id)
    }
  }
  return sets
}
