import type { ReactNode } from 'react'
import { useController, type Control } from 'react-hook-form'
import { ownChoicesMax, type OwnChoice, type OwnFieldFields } from '../../../preload/contract/own-fields.ts'
import { lineMax } from '../../../preload/contract/common.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import { AddIcon, ChevronDownIcon, ChevronUpIcon, CloseIcon } from '../../kit/ui/icons.ts'
import { TextField } from '../../kit/ui/text-field.tsx'

interface ChoicesFieldProps {
  readonly control: Control<OwnFieldFields, unknown, OwnFieldFields>
  /** How many records hold each choice, by its key. */
  readonly uses: Readonly<Record<string, number>>
}

/** The choices of a field in their order; one that records hold is archived instead of taken away. */
export function ChoicesField({ control, uses }: ChoicesFieldProps): ReactNode {
  const { field, fieldState } = useController({ control, name: 'choices' })
  const choices: readonly OwnChoice[] = field.value
  const change = (next: readonly OwnChoice[]): void => field.onChange([...next])
  const usesOf = ({ key }: OwnChoice): number => (key === null ? 0 : (uses[key] ?? 0))
  const set = (index: number, part: Partial<OwnChoice>): void => {
    const before = choices[index]
    if (before !== undefined) change(choices.with(index, { ...before, ...part }))
  }
  const swap = (index: number, other: number): void => {
    const [one, two] = [choices[index], choices[other]]
    if (one !== undefined && two !== undefined) change(choices.with(index, two).with(other, one))
  }
  const takeAway = (index: number, choice: OwnChoice): void => {
    if (usesOf(choice) > 0) set(index, { isArchived: true })
    else change(choices.toSpliced(index, 1))
  }
  return (
    <fieldset className="own-choices">
      <legend className="field-label">{t('ownFields.field.choices')}</legend>
      {choices.map((choice, index) => (
        <Choice
          key={choice.key ?? `new ${index}`}
          choice={choice}
          number={index + 1}
          isLast={index === choices.length - 1}
          uses={usesOf(choice)}
          onName={(name) => set(index, { name })}
          onUp={() => swap(index, index - 1)}
          onDown={() => swap(index, index + 1)}
          onRemove={() => takeAway(index, choice)}
          onReuse={() => set(index, { isArchived: false })}
        />
      ))}
      <Button
        size="small"
        icon={<AddIcon />}
        isDisabled={choices.length >= ownChoicesMax}
        onPress={() => change([...choices, { key: null, name: '', isArchived: false }])}
      >
        {t('ownFields.choice.add')}
      </Button>
      {fieldState.error && (
        <p className="field-error" role="alert">
          {t('ownFields.choice.missing')}
        </p>
      )}
    </fieldset>
  )
}

interface ChoiceProps {
  readonly choice: OwnChoice
  readonly number: number
  readonly isLast: boolean
  readonly uses: number
  readonly onName: (name: string) => void
  readonly onUp: () => void
  readonly onDown: () => void
  readonly onRemove: () => void
  readonly onReuse: () => void
}

function Choice({ choice, number, isLast, uses, ...on }: ChoiceProps): ReactNode {
  const label = t('ownFields.choice.name', { number })
  const name = choice.name.trim() === '' ? label : choice.name
  const isFresh = choice.key === null && choice.name === ''
  return (
    <div>
      <div className="own-choice">
        <TextField
          label={label}
          isLabelHidden
          value={choice.name}
          onChange={on.onName}
          charactersMax={lineMax}
          isDisabled={choice.isArchived}
          takesFocus={isFresh}
        />
        <IconButton
          size="small"
          label={t('ownFields.choice.up', { name })}
          icon={<ChevronUpIcon />}
          isDisabled={number === 1}
          onPress={on.onUp}
        />
        <IconButton
          size="small"
          label={t('ownFields.choice.down', { name })}
          icon={<ChevronDownIcon />}
          isDisabled={isLast}
          onPress={on.onDown}
        />
        {choice.isArchived ? (
          <IconButton
            size="small"
            label={t('ownFields.choice.reuse', { name })}
            icon={<AddIcon />}
            onPress={on.onReuse}
          />
        ) : (
          <IconButton
            size="small"
            label={t('ownFields.choice.remove', { name })}
            icon={<CloseIcon />}
            onPress={on.onRemove}
          />
        )}
      </div>
      {uses > 0 && (
        <p className="own-choice-note">
          {t(choice.isArchived ? 'ownFields.choice.stays' : 'ownFields.choice.uses', { count: uses })}
        </p>
      )}
    </div>
  )
}
