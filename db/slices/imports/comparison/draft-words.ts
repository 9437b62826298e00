import { organisationSearchText } from '../../organisations/index.ts'
import type { OrganisationDraft } from '../draft.ts'
import { draftColumns } from './comparison-file.ts'

type SearchedDraft = Omit<OrganisationDraft, 'own' | 'kept'>

/** Words by which the organisation of a draft is found. */
export const wordsOf = (draft: SearchedDraft): string =>
  organisationSearchText({
    tags: [],
    ...draft,
    otherPlaces: '',
    formerNames: draft.formerName ? [draft.formerName] : [],
    ownTexts: draft.ownTexts,
  })

/** The same of a draft as it is stored, by its columns. */
export function draftWords(row: Readonly<Record<string, string | number | null>>): string {
  const own: unknown[] = row['own'] ? Object.values(JSON.parse(String(row['own'])) as object) : []
  const draft = Object.fromEntries(draftColumns.map(({ field, column }) => [field, row[column] ?? '']))
  const ownTexts = own.filter((value): value is string => typeof value === 'string')
  // one entry for each field
  return wordsOf({ ...draft, ownTexts } as unknown as SearchedDraft)
}
