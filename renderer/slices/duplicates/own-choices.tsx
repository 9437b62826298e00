import type { ReactNode } from 'react'
import type { ComparedOwn, MergeSide } from '../../../preload/contract/duplicates.ts'
import type { OwnEntity } from '../../../preload/contract/own-fields.ts'
import { t } from '../../kit/i18n/translate.ts'
import { ownValueText, useOwnFields } from '../../kit/own-fields/use-own-fields.ts'
import { RadioGroup } from '../../kit/ui/checkbox.tsx'

/** What the person has chosen otherwise than proposed, by the keys of own fields. */
export type OwnSides = Readonly<Record<string, MergeSide>>

interface OwnChoicesProps {
  readonly entity: OwnEntity
  readonly own: readonly ComparedOwn[]
  readonly sides: OwnSides
  readonly onSides: (sides: OwnSides) => void
}

const bothSides = ['left', 'right'] as const

export const differingOwn = (own: readonly ComparedOwn[]): readonly ComparedOwn[] =>
  own.filter(({ left, right }) => left !== right)

/** The office's own fields in which two records differ: one radio group each, the proposal chosen. */
export function OwnChoices({ entity, own, sides, onSides }: OwnChoicesProps): ReactNode {
  const fields = useOwnFields(entity)
  return differingOwn(own).map((compared) => {
    const field = fields?.of(compared.key)
    if (field === undefined) return null
    return (
      <RadioGroup<MergeSide>
        key={compared.key}
        className="compare-field"
        label={field.name}
        value={sides[compared.key] ?? compared.proposal}
        onChange={(side) => onSides({ ...sides, [compared.key]: side })}
        orientation="horizontal"
        choices={bothSides.map((side) => ({
          value: side,
          label: ownValueText(field, compared[side]) || t('duplicates.compare.empty'),
        }))}
      />
    )
  })
}

/** The choices as the command wants them. */
export const ownCommandChoices = (
  own: readonly ComparedOwn[],
  sides: OwnSides,
  survivor: MergeSide,
): Record<string, 'keep' | 'merge'> =>
  Object.fromEntries(
    own.map(({ key, proposal }) => [key, (sides[key] ?? proposal) === survivor ? 'keep' : 'merge']),
  )
