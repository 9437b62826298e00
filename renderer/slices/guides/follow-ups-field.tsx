import type { ReactNode } from 'react'
import { lineMax } from '../../../preload/contract/common.ts'
import { addDays, today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { AddingField } from '../../kit/ui/adding-field.tsx'
import { IconButton } from '../../kit/ui/button.tsx'
import { Checkbox } from '../../kit/ui/checkbox.tsx'
import { DateField } from '../../kit/ui/date-field.tsx'
import { DeleteIcon } from '../../kit/ui/icons.ts'
import { TextField } from '../../kit/ui/text-field.tsx'
import { useTypedText } from '../../kit/ui/typed-text.ts'

/** What was promised, or is to be done, as it is written down. */
export interface FollowUp {
  readonly kind: 'task' | 'promise'
  readonly title: string
  readonly dueOn: string
}

interface FollowUpsProps {
  readonly value: readonly FollowUp[]
  readonly onChange: (value: readonly FollowUp[]) => void
}

/** A promise is due in so many days, unless another day is said. */
const usualDays = 14

/** Promises and tasks in line: Enter makes one of what was typed, each has its day. */
export function FollowUpsField({ value, onChange }: FollowUpsProps): ReactNode {
  const [text, setText] = useTypedText(t('guides.newFollowUp'))
  const typed = text ?? ''
  const add = (): void => {
    const title = typed.trim()
    if (title === '' || title.length > lineMax) return
    onChange([...value, { kind: 'promise', title, dueOn: addDays(today(), usualDays) }])
    setText(null)
  }
  const change = (place: number, part: Partial<FollowUp>): void =>
    onChange(value.map((one, at) => (at === place ? { ...one, ...part } : one)))
  return (
    <fieldset className="follow-ups" aria-label={t('guides.followUps')}>
      {value.map((one, place) => (
        // they have no number before they are saved
        <div className="follow-up" key={place}>
          <TextField
            label={t('guides.followUpTitle', { number: place + 1 })}
            isLabelHidden
            value={one.title}
            onChange={(title) => change(place, { title })}
            charactersMax={lineMax}
            spellCheck="true"
            {...(one.title.trim() === '' && { error: t('guides.followUpEmpty') })}
          />
          <div className="follow-up-how">
            <DateField
              label={t('guides.followUpOn', { title: one.title })}
              isLabelHidden
              leaning="future"
              value={one.dueOn}
              onChange={(dueOn) => {
                if (dueOn !== null) change(place, { dueOn })
              }}
            />
            <Checkbox
              isSelected={one.kind === 'promise'}
              onChange={(isPromise) => change(place, { kind: isPromise ? 'promise' : 'task' })}
            >
              {t('guides.isPromise')}
            </Checkbox>
            <IconButton
              label={t('guides.followUpRemove', { title: one.title })}
              icon={<DeleteIcon />}
              size="small"
              onPress={() => onChange(value.filter((_, at) => at !== place))}
            />
          </div>
        </div>
      ))}
      <AddingField
        label={t('guides.newFollowUp')}
        placeholder={t('guides.newFollowUpPlaceholder')}
        addLabel={t('guides.addFollowUp')}
        typed={typed}
        onType={setText}
        onAdd={add}
        spellCheck="true"
      />
    </fieldset>
  )
}
