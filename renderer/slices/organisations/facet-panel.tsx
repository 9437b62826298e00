import { useState, type ReactNode } from 'react'
import { sizeClasses, visitRecencies } from '../../../preload/contract/organisations.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { useData } from '../../kit/data/use-data.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Checkbox, RadioGroup } from '../../kit/ui/checkbox.tsx'
import { filterOf, listFacets, withFacetValue, type ListFacet, type OrganisationsSearch } from './search.ts'
import { facetValueText } from './words.ts'

interface FacetPanelProps {
  readonly search: OrganisationsSearch
  readonly onSearch: (next: OrganisationsSearch) => void
}

const shownAtFirst = 7

/** Narrowing the list by what the records have in common, each value with its count. */
export function FacetPanel({ search, onSearch }: FacetPanelProps): ReactNode {
  const facets = useData(api.organisations.facets, { filter: filterOf(search) }, { keepPrevious: true })
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
      {facets.data &&
        listFacets.map((facet) => (
          <Facet key={facet} facet={facet} values={facets.data[facet]} search={search} onSearch={onSearch} />
        ))}
    </div>
  )
}

type FacetValues = AnswerOf<typeof api.organisations.facets>[ListFacet]

/** Size classes stand in their own order, whatever their counts. */
function bySize(values: FacetValues): FacetValues {
  const order: readonly string[] = sizeClasses
  return values.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
}

function chosenFirst(values: FacetValues, chosen: ReadonlySet<string>): FacetValues {
  return values.toSorted((a, b) => Number(chosen.has(b.value)) - Number(chosen.has(a.value)))
}

interface FacetProps extends FacetPanelProps {
  readonly facet: ListFacet
  readonly values: FacetValues
}

function Facet({ facet, values, search, onSearch }: FacetProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const chosen = new Set<string>(search[facet] ?? [])
  if (values.length < 2 && chosen.size === 0) return null
  const ordered = facet === 'sizeClasses' ? bySize(values) : chosenFirst(values, chosen)
  const shown = isOpen ? ordered : ordered.slice(0, Math.max(shownAtFirst, chosen.size))
  return (
    <fieldset className="facet">
      <legend className="field-label">{t(`organisations.facet.${facet}`)}</legend>
      {shown.map(({ value, count }) => (
        <Checkbox
          key={value}
          className="facet-value"
          isSelected={chosen.has(value)}
          onChange={(isWanted) => onSearch(withFacetValue(search, facet, value, isWanted))}
        >
          <span className="facet-name">{facetValueText(facet, value)}</span>
          <span className="facet-count">{formatNumber(count)}</span>
        </Checkbox>
      ))}
      {values.length > shownAtFirst && (
        <Button variant="link" onPress={() => setOpen(!isOpen)}>
          {isOpen ? t('organisations.facet.fewer') : t('organisations.facet.all', { count: values.length })}
        </Button>
      )}
    </fieldset>
  )
}
