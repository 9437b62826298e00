/** Rows of the table, kept between calls: comparing allocates nothing. */
let beforeLast = new Uint16Array(64)
let last = new Uint16Array(64)
let current = new Uint16Array(64)

function makeRoom(columns: number): void {
  if (columns <= current.length) return
  const length = columns * 2
  beforeLast = new Uint16Array(length)
  last = new Uint16Array(length)
  current = new Uint16Array(length)
}

/**
 * How many letters must be typed, left out, replaced or swapped with their neighbour to make one text of the other
 * (optimal string alignment); `maximum + 1` as soon as it is certain that it takes more.
 *
 * Source: F. J. Damerau, A technique for computer detection and correction of spelling errors, CACM 7 (1964), 171–176.
 */
export function editDistance(left: string, right: string, maximum: number): number {
  if (left === right) return 0
  let from = 0
  let leftEnd = left.length
  let rightEnd = right.length
  if (Math.abs(leftEnd - rightEnd) > maximum) return maximum + 1
  while (from < leftEnd && from < rightEnd && left.charCodeAt(from) === right.charCodeAt(from)) from += 1
  while (
    leftEnd > from &&
    rightEnd > from &&
    left.charCodeAt(leftEnd - 1) === right.charCodeAt(rightEnd - 1)
  ) {
    leftEnd -= 1
    rightEnd -= 1
  }
  const rows = leftEnd - from
  const columns = rightEnd - from
  if (rows === 0 || columns === 0) return Math.min(Math.max(rows, columns), maximum + 1)
  makeRoom(columns + 1)
  for (let column = 0; column <= columns; column += 1) last[column] = column
  for (let row = 1; row <= rows; row += 1) {
    const letter = left.charCodeAt(from + row - 1)
    current[0] = row
    let least = row
    for (let column = 1; column <= columns; column += 1) {
      const other = right.charCodeAt(from + column - 1)
      const replaced = (last[column - 1] ?? 0) + (letter === other ? 0 : 1)
      let cost = Math.min(replaced, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1)
      const isSwap =
        row > 1 &&
        column > 1 &&
        letter === right.charCodeAt(from + column - 2) &&
        other === left.charCodeAt(from + row - 2)
      if (isSwap) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1)
      current[column] = cost
      if (cost < least) least = cost
    }
    if (least > maximum) return maximum + 1
    const oldest = beforeLast
    beforeLast = last
    last = current
    current = oldest
  }
  return Math.min(last[columns] ?? 0, maximum + 1)
}

/** Share of the longer text that needs no change, 0 to 1; 1 for two empty texts. */
export function editSimilarity(left: string, right: string): number {
  const longest = Math.max(left.length, right.length)
  return longest === 0 ? 1 : 1 - editDistance(left, right, longest) / longest
}
