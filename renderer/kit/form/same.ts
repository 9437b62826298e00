/** Whether two values of a form are the same, as JSON would have it. */
export function isSame(one: unknown, other: unknown): boolean {
  return Object.is(one, other) || JSON.stringify(one) === JSON.stringify(other)
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value)

/** Whether a value that was kept can stand where a form has this one: drafts may be of an older version of Kontor. */
export function fitsIn<T>(value: unknown, fresh: T): value is T {
  if (value === undefined) return false
  if (value === null || fresh === null) return true
  return kindOf(value) === kindOf(fresh)
}
