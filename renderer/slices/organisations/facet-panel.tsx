import type { ReactNode } from 'react'
import { facetColumns, sizeClasses, visitRecencies } from '../../../preload/contract/organisations.ts'
import type { ViewState } from '../../../preload/contract/views.ts'
import { api } from '../../kit/data/api.ts'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { RadioGroup } from '../../kit/ui/checkbox.tsx'
import { Facet } from '../lists/index.ts'
import { listFacets, withFacetValue, type OrganisationsSearch } from './search.ts'
import { facetValueText } from './words.ts'

interface FacetPanelProps {
  readonly search: OrganisationsSearch
  readonly filter: ViewState['filter']
  readonly onSearch: (next: OrganisationsSearch) => void
}

const columns = listFacets.map((facet) => facetColumns[facet])
const sizes: readonly string[] = sizeClasses

/** Narrowing the list by what the records have in common, each value with its count. */
export function FacetPanel({ search, filter, onSearch }: FacetPanelProps): ReactNode {
  const { data } = useData(
    api.lists.values,
    { list: 'organisation', filter, columns },
    { keepPrevious: true },
  )
  return (
    <div className="facets">
      <RadioGroup
        label={t('organisations.facet.visited')}
        choices={[
          { value: 'any', label: t('organisations.facet.visited.any') },
          ...visitRecencies.map((value) => ({ value, label: t(`organisations.facet.visited.${value}`) })),
        ]}
        value={search.visited ?? 'any'}
        onChange={(value) => onSearch({ ...search, visited: value === 'any' ? undefined : value })}
      />
      {listFacets.map((facet) => {
        const values = data?.columns[facetColumns[facet]] ?? []
        const isOrdered = facet === 'sizeClasses'
        return (
          <Facet
            key={facet}
            title={t(`organisations.facet.${facet}`)}
            // size classes stand in their own order, whatever their counts
            values={
              isOrdered ? values.toSorted((a, b) => sizes.indexOf(a.value) - sizes.indexOf(b.value)) : values
            }
            isOrdered={isOrdered}
            isPartial={facet === 'redFlags' || facet === 'tags'}
            chosen={new Set<string>(search[facet] ?? [])}
            textOf={(value) => facetValueText(facet, value)}
            onChosen={(value, isWanted) => onSearch(withFacetValue(search, facet, value, isWanted))}
          />
        )
      })}
    </div>
  )
}
