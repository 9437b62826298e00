import type { ThemeRow } from '../../../preload/contract/themes.ts'

export interface ThemesByTime {
  readonly current: readonly ThemeRow[]
  readonly future: readonly ThemeRow[]
  /** Ended last first. */
  readonly ended: readonly ThemeRow[]
}

/** Sorts themes by whether they are valid on a day; the last day still counts. */
export function themesByTime(themes: readonly ThemeRow[], day: string): ThemesByTime {
  const isEnded = ({ fields }: ThemeRow): boolean => fields.validTo !== null && fields.validTo < day
  const isFuture = (theme: ThemeRow): boolean => theme.fields.validFrom > day && !isEnded(theme)
  const byEnd = (a: ThemeRow, b: ThemeRow): number =>
    (b.fields.validTo ?? '').localeCompare(a.fields.validTo ?? '')
  return {
    current: themes.filter((theme) => !isEnded(theme) && !isFuture(theme)),
    future: themes.filter(isFuture),
    ended: themes.filter(isEnded).toSorted(byEnd),
  }
}

/** Themes that may succeed this one: not itself, and none that this one already succeeds, however far back. */
export function possibleSuccessors(themes: readonly ThemeRow[], themeId: number): readonly ThemeRow[] {
  const successors = new Map(themes.map(({ id, fields }) => [id, fields.succeededById]))
  const leadsHere = (start: number): boolean => {
    const seen = new Set<number>()
    for (let id: number | null = start; id !== null && !seen.has(id); id = successors.get(id) ?? null) {
      if (id === themeId) return true
      seen.add(id)
    }
    return false
  }
  return themes.filter(({ id }) => !leadsHere(id))
}
