import type { RowProblem } from '../draft.ts'
import { nameKey, type CompanyFinder, type FoundCompany } from './company-finder.ts'
import type { CompanyOfRow } from './read-row.ts'
import { refusal, remarkOn } from './table-batch.ts'

export type CompanyFound =
  /** Null: the row names none. */
  { readonly id: number | null; readonly remarks: readonly RowProblem[] } | { readonly unknown: RowProblem }

/** Whom a row is about: by its key, else by its name. */
export function findCompany(
  finder: CompanyFinder,
  { key, name }: CompanyOfRow,
  nameOf: (id: number) => string,
): CompanyFound {
  if (key === '' && name === '') return { id: null, remarks: [] }
  const byKey: FoundCompany = key === '' ? 'none' : finder.byKey(key)
  if (typeof byKey === 'object') {
    const known = nameOf(byKey.id)
    const isOther = name !== '' && nameKey(name) !== nameKey(known)
    return {
      ...byKey,
      remarks: isOther ? [remarkOn('name', 'companyNamedOtherwise', `${name} / ${known}`, 'asked')] : [],
    }
  }
  const byName: FoundCompany = name === '' ? 'none' : finder.byName(name)
  if (typeof byName === 'object') return { ...byName, remarks: [] }
  const isDoubtful = byKey === 'several' || byName === 'several'
  const said = [key, name].filter(Boolean).join(', ')
  return {
    unknown: refusal(
      name === '' ? 'sourceKey' : 'name',
      isDoubtful ? 'companyDoubtful' : 'companyUnknown',
      said,
    ),
  }
}
