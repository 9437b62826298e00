import type { ReactNode } from 'react'
import { api } from '../../kit/data/api.ts'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { RemovableChips, type Chip } from '../../kit/ui/chips.tsx'
import { conditionText, groupText } from '../../kit/list/condition-words.ts'
import { useOrganisationFace } from './list-face.ts'
import { filterCount, withoutPart, listFacets, withFacetValue, type OrganisationsSearch } from './search.ts'
import { facetValueText } from './words.ts'

interface FilterChipsProps {
  readonly search: OrganisationsSearch
  readonly onSearch: (next: OrganisationsSearch) => void
}

interface FilterChip extends Chip {
  readonly without: () => OrganisationsSearch
}

/** What narrows the list now; each can be taken away. */
export function FilterChips({ search, onSearch }: FilterChipsProps): ReactNode {
  const face = useOrganisationFace()
  const themes = useData(api.themes.list, {}, { enabled: search.themeId !== undefined })
  if (filterCount(search) === 0) return null
  const chips: FilterChip[] = listFacets.flatMap((facet) =>
    (search[facet] ?? []).map((value) => ({
      id: `${facet}-${value}`,
      label: facetValueText(facet, value),
      without: () => withFacetValue(search, facet, value, false),
    })),
  )
  if (search.visited !== undefined) {
    chips.push({
      id: 'visited',
      label: t(`organisations.facet.visited.${search.visited}`),
      without: () => ({ ...search, visited: undefined }),
    })
  }
  if (search.themeId !== undefined) {
    const theme = themes.data?.themes.find((candidate) => candidate.id === search.themeId)
    chips.push({
      id: 'theme',
      label: theme?.fields.name ?? t('organisations.facet.theme'),
      without: () => ({ ...search, themeId: undefined }),
    })
  }
  if (search.batchId !== undefined) {
    chips.push({
      id: 'batch',
      label: t('organisations.facet.batch', { number: search.batchId }),
      without: () => ({ ...search, batchId: undefined }),
    })
  }
  if (search.vanishedIn !== undefined) {
    chips.push({
      id: 'vanished',
      label: t('organisations.facet.vanishedIn', { number: search.vanishedIn }),
      without: () => ({ ...search, vanishedIn: undefined }),
    })
  }
  const { where } = search
  if (where?.match === 'any' && where.parts.length > 1)
    chips.push({
      id: 'where',
      label: groupText(face, where),
      without: () => ({ ...search, where: undefined }),
    })
  else
    for (const [index, part] of (where?.parts ?? []).entries()) {
      chips.push({
        id: `where-${String(index)}`,
        label: 'match' in part ? groupText(face, part) : conditionText(face, part),
        without: () => withoutPart(search, index),
      })
    }
  return (
    <div className="filter-chips">
      <RemovableChips
        label={t('organisations.filters')}
        chips={chips}
        onRemove={(id) => {
          const chip = chips.find((candidate) => candidate.id === id)
          if (chip) onSearch(chip.without())
        }}
      />
      <Button variant="link" onPress={() => onSearch({ text: search.text, sort: search.sort })}>
        {t('organisations.filters.clear')}
      </Button>
    </div>
  )
}
