import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type {
  ComparedMergeField,
  MergeField,
  MergeSide,
  OrganisationComparison,
} from '../../../preload/contract/duplicates.ts'
import { formatDay } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { RadioGroup } from '../../kit/ui/checkbox.tsx'
import { Card } from '../../kit/ui/page.tsx'
import { allOf, choiceOf, fieldsByDifference, type SideChoice, type SideChoices } from './choices.ts'
import { differingOwn } from './own-choices.tsx'
import { fieldText, originText, reasonText, valueText } from './words.ts'

interface FieldsCardProps {
  readonly comparison: OrganisationComparison
  readonly choices: SideChoices
  readonly onChoices: (choices: SideChoices) => void
  /** The office's own fields. */
  readonly children: ReactNode
}

/** Field by field, what differs: one radio group each, the proposal chosen. */
export function FieldsCard({ comparison, choices, onChoices, children }: FieldsCardProps): ReactNode {
  const { differing, equal } = fieldsByDifference(comparison)
  return (
    <Card title={t('duplicates.compare.fields')}>
      <div className="compare-sides">
        {(['left', 'right'] as const).map((side) => (
          <SideHead
            key={side}
            comparison={comparison}
            side={side}
            onAll={() => onChoices(allOf(differing, side))}
          />
        ))}
      </div>
      {differing.length === 0 && differingOwn(comparison.own).length === 0 && (
        <p>{t('duplicates.compare.nothingDiffers')}</p>
      )}
      {differing.map((field) => (
        <FieldChoice
          key={field.field}
          field={field}
          isSameDoor={comparison.isSameDoor}
          value={choiceOf(field, choices)}
          onChange={(side) => onChoices({ ...choices, [field.field]: side })}
        />
      ))}
      {children}
      {equal.length > 0 && (
        <p className="compare-equal">
          {t('duplicates.compare.same', {
            fields: equal
              .map((field) => `${fieldText(field.field)}: ${valueText(field.field, field.left)}`)
              .join(' · '),
          })}
        </p>
      )}
    </Card>
  )
}

interface SideHeadProps {
  readonly comparison: OrganisationComparison
  readonly side: MergeSide
  readonly onAll: () => void
}

function SideHead({ comparison, side, onAll }: SideHeadProps): ReactNode {
  const { id, name, createdAt, formerNames } = comparison[side]
  return (
    <div className={`compare-side compare-side-${side}`}>
      <div className="compare-side-title">
        <Link to="/organisations/$organisationId" params={{ organisationId: id }}>
          {name}
        </Link>
      </div>
      <p className="compare-side-note">
        {t('duplicates.compare.since', { day: formatDay(createdAt.slice(0, 10)) })}
        {formerNames.length > 0 && ` · ${t('organisations.field.formerNames')}: ${formerNames.join('; ')}`}
      </p>
      <Button variant="link" onPress={onAll} aria-label={t('duplicates.compare.allOf', { name })}>
        {t('duplicates.compare.all')}
      </Button>
    </div>
  )
}

interface FieldChoiceProps {
  readonly field: ComparedMergeField
  readonly isSameDoor: boolean
  readonly value: SideChoice
  readonly onChange: (side: SideChoice) => void
}

function FieldChoice({ field, isSameDoor, value, onChange }: FieldChoiceProps): ReactNode {
  const choice = (side: MergeSide) => {
    const note = [originText(field[side]), reasonText(field, side)].filter(Boolean).join(' · ')
    return { value: side, label: valueText(field.field, field[side]), ...(note !== '' && { note }) }
  }
  const isFilledTwice = field.left.parts.length > 0 && field.right.parts.length > 0
  const both = {
    value: 'both',
    label: t('duplicates.compare.both'),
    note: reasonText(field, 'both'),
  } as const
  const help = isFilledTwice ? lossText(field.field, isSameDoor) : undefined
  return (
    <RadioGroup<SideChoice>
      className="compare-field"
      label={fieldText(field.field)}
      value={value}
      onChange={onChange}
      orientation="horizontal"
      choices={[choice('left'), choice('right'), ...(field.field === 'note' && isFilledTwice ? [both] : [])]}
      {...(help !== undefined && { help })}
    />
  )
}

/** What becomes of the value that is not chosen, where it is not simply given up. */
function lossText(field: MergeField, isSameDoor: boolean): string | undefined {
  if (field === 'name') return t('duplicates.compare.name')
  if (field !== 'address') return undefined
  return isSameDoor ? t('duplicates.compare.sameDoor') : t('duplicates.compare.address')
}
