import type { ReactNode } from 'react'
import type { ConditionGroup } from '../../../preload/contract/lists.ts'
import { t } from '../../kit/i18n/translate.ts'
import { conditionText, groupText } from '../../kit/list/condition-words.ts'
import type { ListFace } from '../../kit/list/faces.ts'
import { Button } from '../../kit/ui/button.tsx'
import { RemovableChips, type Chip } from '../../kit/ui/chips.tsx'
import { withoutPart } from '../../kit/list/list-search.ts'

/** Something that narrows a list, and what to do to take it away. */
export interface FilterChip extends Chip {
  readonly drop: () => void
}

/** Conditions as chips: one for each that must hold, one for all of which any may hold. */
export function whereChips(
  face: ListFace,
  where: ConditionGroup | undefined,
  onWhere: (where: ConditionGroup | undefined) => void,
): readonly FilterChip[] {
  if (where === undefined) return []
  if (where.match === 'any' && where.parts.length > 1)
    return [{ id: 'where', label: groupText(face, where), drop: () => onWhere(undefined) }]
  return where.parts.map((part, index) => ({
    id: `where-${String(index)}`,
    label: 'match' in part ? groupText(face, part) : conditionText(face, part),
    drop: () => onWhere(withoutPart(where, index)),
  }))
}

interface ListChipsProps {
  readonly chips: readonly FilterChip[]
  readonly onClear: () => void
}

/** What narrows the list now; each can be taken away. */
export function ListChips({ chips, onClear }: ListChipsProps): ReactNode {
  if (chips.length === 0) return null
  return (
    <div className="filter-chips">
      <RemovableChips
        label={t('lists.filters')}
        chips={chips}
        onRemove={(id) => chips.find((candidate) => candidate.id === id)?.drop()}
      />
      <Button variant="link" onPress={onClear}>
        {t('lists.filters.clear')}
      </Button>
    </div>
  )
}
