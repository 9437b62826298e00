/** Where a person was in a grid, so that "back" brings them there. */
export interface GridPlace {
  readonly loadKey: string
  readonly firstRow: number
  readonly total: number
  readonly focusedRow: number | null
  readonly focusedColumn: string | null
}

const places = new Map<string, GridPlace>()

export function rememberPlace(gridId: string, place: GridPlace): void {
  places.set(gridId, place)
}

/** The place, if the same list is shown again. */
export function rememberedPlace(gridId: string, loadKey: string): GridPlace | null {
  const place = places.get(gridId)
  return place?.loadKey === loadKey ? place : null
}
