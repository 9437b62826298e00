/** How dense rows stand. */
export const densities = ['comfortable', 'compact'] as const
export type Density = (typeof densities)[number]

export interface GridPreferences {
  readonly density: Density
  /** Columns in their order, with what is shown and how wide; empty before anything was changed. */
  readonly columns: readonly {
    readonly id: string
    readonly isHidden: boolean
    readonly widthPixels?: number
  }[]
}

const initial: GridPreferences = { density: 'comfortable', columns: [] }
const keyOf = (gridId: string): string => `kontor.grid.${gridId}`

type Store = Pick<Storage, 'getItem' | 'setItem'>

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** How this workstation's person has arranged a grid; anything unreadable counts as not arranged. */
export function readGridPreferences(gridId: string, store: Store = localStorage): GridPreferences {
  try {
    const stored: unknown = JSON.parse(store.getItem(keyOf(gridId)) ?? 'null')
    if (!isRecord(stored) || !Array.isArray(stored['columns'])) return initial
    const columns = stored['columns'].filter(isRecord).flatMap((column) => {
      const { id, isHidden, widthPixels } = column
      if (typeof id !== 'string' || typeof isHidden !== 'boolean') return []
      return [{ id, isHidden, ...(typeof widthPixels === 'number' && { widthPixels }) }]
    })
    return { density: stored['density'] === 'compact' ? 'compact' : 'comfortable', columns }
  } catch {
    return initial
  }
}

export function writeGridPreferences(
  gridId: string,
  next: GridPreferences,
  store: Store = localStorage,
): void {
  store.setItem(keyOf(gridId), JSON.stringify(next))
}

/** The columns as arranged; new ones, of a later version, come at the end. */
export function arrangedColumns<C extends { readonly id: string; readonly isHiddenAtFirst?: boolean }>(
  columns: readonly C[],
  preferences: GridPreferences,
): readonly { readonly column: C; readonly isHidden: boolean; readonly widthPixels?: number }[] {
  const arranged = preferences.columns.flatMap(({ id, ...rest }) => {
    const column = columns.find((candidate) => candidate.id === id)
    return column ? [{ column, ...rest }] : []
  })
  const known = new Set(arranged.map(({ column }) => column.id))
  const fresh = columns
    .filter((column) => !known.has(column.id))
    .map((column) => ({ column, isHidden: column.isHiddenAtFirst ?? false }))
  return [...arranged, ...fresh]
}

/** Which columns are shown, in their order. */
export const shownColumns = (
  columns: Parameters<typeof arrangedColumns>[0],
  preferences: GridPreferences,
): readonly string[] =>
  arrangedColumns(columns, preferences)
    .filter(({ isHidden }) => !isHidden)
    .map(({ column }) => column.id)
