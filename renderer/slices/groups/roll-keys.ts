/** A cell of the roll. */
export interface Place {
  readonly row: number
  readonly column: number
}

interface Size {
  readonly rows: number
  readonly columns: number
}

/** Where a key of a grid leads; null for a key that leads nowhere. The edges hold. */
export function nextPlace(key: string, { row, column }: Place, { rows, columns }: Size): Place | null {
  switch (key) {
    case 'ArrowDown':
      return { row: Math.min(row + 1, rows - 1), column }
    case 'ArrowUp':
      return { row: Math.max(row - 1, 0), column }
    case 'ArrowRight':
      return { row, column: Math.min(column + 1, columns - 1) }
    case 'ArrowLeft':
      return { row, column: Math.max(column - 1, 0) }
    case 'Home':
      return { row: 0, column }
    case 'End':
      return { row: rows - 1, column }
    default:
      return null
  }
}
