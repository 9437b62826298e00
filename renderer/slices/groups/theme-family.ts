import type { ThemeRow } from '../../../preload/contract/themes.ts'

type Linked = Pick<ThemeRow, 'id'> & { readonly fields: Pick<ThemeRow['fields'], 'succeededById'> }

/** A theme and all it succeeds: what was filed under a former name belongs to it. */
export function themeFamily(themes: readonly Linked[], themeId: number): ReadonlySet<number> {
  const family = new Set([themeId])
  let size = 0
  while (size < family.size) {
    size = family.size
    for (const { id, fields } of themes)
      if (fields.succeededById !== null && family.has(fields.succeededById)) family.add(id)
  }
  return family
}
