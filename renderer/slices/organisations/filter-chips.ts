import { api } from '../../kit/data/api.ts'
import { useData } from '../../kit/data/use-data.ts'
import { formatInstantShort } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import type { FilterChip } from '../lists/index.ts'
import { listFacets, withFacetValue, type OrganisationsSearch } from './search.ts'
import { facetValueText } from './words.ts'

/** Says an import by its file and day; while these are not known, that it is one. */
const ofImport = (
  facet: 'batch' | 'vanishedIn',
  batch: { readonly fileName: string; readonly startedAt: string } | undefined,
): string =>
  batch === undefined
    ? t(`organisations.facet.${facet}.unnamed`)
    : t(`organisations.facet.${facet}`, { file: batch.fileName, when: formatInstantShort(batch.startedAt) })

/** What narrows the list of companies besides text and conditions. */
export function useFilterChips(
  search: OrganisationsSearch,
  onSearch: (next: OrganisationsSearch) => void,
): readonly FilterChip[] {
  const { visited, themeId, batchId, vanishedIn } = search
  const themes = useData(api.themes.list, {}, { enabled: themeId !== undefined })
  const theme = themes.data?.themes.find(({ id }) => id === themeId)
  const batch = useData(api.imports.get, { id: batchId ?? 0 }, { enabled: batchId !== undefined })
  const vanished = useData(api.imports.get, { id: vanishedIn ?? 0 }, { enabled: vanishedIn !== undefined })
  const without = (key: 'visited' | 'themeId' | 'batchId' | 'vanishedIn') => () =>
    onSearch({ ...search, [key]: undefined })
  const chip = (id: string, label: string | false | undefined, drop: () => void): FilterChip[] =>
    label === undefined || label === false ? [] : [{ id, label, drop }]
  return [
    ...listFacets.flatMap((facet) =>
      (search[facet] ?? []).map((value) => ({
        id: `${facet}-${value}`,
        label: facetValueText(facet, value),
        drop: () => onSearch(withFacetValue(search, facet, value, false)),
      })),
    ),
    ...chip('visited', visited && t(`organisations.facet.visited.${visited}`), without('visited')),
    ...chip(
      'theme',
      themeId !== undefined && (theme?.fields.name ?? t('organisations.facet.theme')),
      without('themeId'),
    ),
    ...chip('batch', batchId !== undefined && ofImport('batch', batch.data), without('batchId')),
    ...chip(
      'vanished',
      vanishedIn !== undefined && ofImport('vanishedIn', vanished.data),
      without('vanishedIn'),
    ),
  ]
}
