const collator = new Intl.Collator('de', { sensitivity: 'variant', numeric: true })

/**
 * Orders by name as German readers expect, entries without a name last.
 *
 * Printed rows are ordered by name and never by figure: the place in a ranking would tell how large a hidden figure is.
 */
export function byGermanName(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return collator.compare(a, b)
}
