import { useState, type ReactNode } from 'react'
import type { ConditionGroup, ListName } from '../../../preload/contract/lists.ts'
import type { ViewState } from '../../../preload/contract/views.ts'
import { api } from '../../kit/data/api.ts'
import { useData } from '../../kit/data/use-data.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import type { ListFace } from '../../kit/list/faces.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Checkbox } from '../../kit/ui/checkbox.tsx'
import { chosenValues, withValue } from '../../kit/list/list-search.ts'

const shownAtFirst = 7

export interface FacetValue {
  readonly value: string
  readonly count: number
}

interface FacetProps {
  readonly title: string
  readonly values: readonly FacetValue[]
  readonly chosen: ReadonlySet<string>
  readonly textOf: (value: string) => string
  readonly onChosen: (value: string, isWanted: boolean) => void
  /** Values come in their order; otherwise chosen ones come first. */
  readonly isOrdered?: boolean
  /** Many records have none of them: a single value narrows, too. */
  readonly isPartial?: boolean
}

/** What records have in common in one respect, each value with its count. */
export function Facet({
  title,
  values,
  chosen,
  textOf,
  onChosen,
  isOrdered = false,
  isPartial = false,
}: FacetProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  if (values.length < (isPartial ? 1 : 2) && chosen.size === 0) return null
  const ordered = isOrdered
    ? values
    : values.toSorted((a, b) => Number(chosen.has(b.value)) - Number(chosen.has(a.value)))
  const shown = isOpen ? ordered : ordered.slice(0, Math.max(shownAtFirst, chosen.size))
  return (
    <fieldset className="facet">
      <legend className="field-label">{title}</legend>
      {shown.map(({ value, count }) => (
        <Checkbox
          key={value}
          className="facet-value"
          isSelected={chosen.has(value)}
          onChange={(isWanted) => onChosen(value, isWanted)}
        >
          <span className="facet-name">{textOf(value)}</span>
          <span className="facet-count">{formatNumber(count)}</span>
        </Checkbox>
      ))}
      {values.length > shownAtFirst && (
        <Button variant="link" onPress={() => setOpen(!isOpen)}>
          {isOpen ? t('lists.facet.fewer') : t('lists.facet.all', { count: values.length })}
        </Button>
      )}
    </fieldset>
  )
}

interface ColumnFacetsProps {
  readonly list: ListName
  readonly face: ListFace
  readonly columns: readonly string[]
  readonly filter: ViewState['filter']
  readonly where: ConditionGroup | undefined
  readonly onWhere: (where: ConditionGroup | undefined) => void
}

/** Narrowing a list by the values of columns; what is chosen is a condition like every other. */
export function ColumnFacets({ list, face, columns, filter, where, onWhere }: ColumnFacetsProps): ReactNode {
  const { data } = useData(api.lists.values, { list, filter, columns: [...columns] }, { keepPrevious: true })
  return (
    <div className="facets">
      {columns.map((column) => (
        <Facet
          key={column}
          title={face.title(column)}
          values={data?.columns[column] ?? []}
          chosen={new Set(chosenValues(where, column))}
          textOf={(value) => face.choiceText(column, value)}
          onChosen={(value, isWanted) => onWhere(withValue(where, column, value, isWanted))}
        />
      ))}
    </div>
  )
}
