/** Which rows are selected: these, or all but these. */
export interface GridSelection {
  readonly isAll: boolean
  /** Ids of what is selected; of `isAll`, of what is not. */
  readonly ids: ReadonlySet<number>
}

export const nothingSelected: GridSelection = { isAll: false, ids: new Set() }
export const everythingSelected: GridSelection = { isAll: true, ids: new Set() }

export const isSelected = ({ isAll, ids }: GridSelection, id: number): boolean => ids.has(id) !== isAll

/** How many of `total` rows are selected. */
export const selectedCount = ({ isAll, ids }: GridSelection, total: number): number =>
  isAll ? Math.max(0, total - ids.size) : ids.size

/** The same with one row more or less. */
export function toggled({ isAll, ids }: GridSelection, id: number): GridSelection {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return { isAll, ids: next }
}
