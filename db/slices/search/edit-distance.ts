/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to make `typed` the beginning of
 * `word` (optimal string alignment against the nearest beginning); `limit + 1` when it is more than `limit`.
 */
export function beginningDistance(typed: string, word: string, limit: number): number {
  const tooFar = limit + 1
  const width = Math.min(word.length, typed.length + limit)
  let twoBefore: number[] = []
  let before = Array.from({ length: width + 1 }, (_, column) => column)
  for (let row = 1; row <= typed.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= width; column++) {
      const isSame = typed[row - 1] === word[column - 1]
      let distance = Math.min(
        (before[column] ?? tooFar) + 1,
        (current[column - 1] ?? tooFar) + 1,
        (before[column - 1] ?? tooFar) + (isSame ? 0 : 1),
      )
      const isSwapped =
        row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]
      if (isSwapped) distance = Math.min(distance, (twoBefore[column - 2] ?? tooFar) + 1)
      current.push(distance)
      if (distance < least) least = distance
    }
    if (least > limit) return tooFar
    twoBefore = before
    before = current
  }
  return Math.min(...before, tooFar)
}

/** Which letters and digits a word holds, one bit each; some share one. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

/** Whether more letters are missing in a word than slips are allowed: each of them is one. */
export function lacksMore(typed: number, word: number, limit: number): boolean {
  let missing = 0
  for (let rest = typed & ~word; rest !== 0; rest &= rest - 1) {
    missing += 1
    if (missing > limit) return true
  }
  return false
}
