import type { ReactNode } from 'react'
import { lineMax } from '../../../preload/contract/common.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { formatDayInWeek } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Checkbox, RadioGroup } from '../../kit/ui/checkbox.tsx'
import { DateField } from '../../kit/ui/date-field.tsx'
import { TextField } from '../../kit/ui/text-field.tsx'
import { followUpChoices, followUpDay, type LogValues } from './log-values.ts'

interface FollowUpFieldsProps {
  readonly values: LogValues
  readonly onChange: (part: Partial<LogValues>) => void
  readonly isMissing: boolean
}

/** When to come back to it: in 14 days, in 3 months, never, or a day in the person's own words. */
export function FollowUpFields({ values, onChange, isMissing }: FollowUpFieldsProps): ReactNode {
  const dueOn = followUpDay(values, today())
  return (
    <>
      <RadioGroup
        label={t('visits.followUp')}
        orientation="horizontal"
        choices={followUpChoices.map((value) => ({ value, label: t(`visits.followUp.${value}`) }))}
        value={values.followUp}
        onChange={(followUp) => onChange({ followUp })}
        {...(dueOn !== null && values.followUp !== 'other' && { help: formatDayInWeek(dueOn) })}
      />
      {values.followUp !== 'none' && (
        <div className="log-follow-up">
          <TextField
            label={t('visits.followUp.title')}
            placeholder={t('visits.followUp.titlePlaceholder')}
            value={values.followUpTitle}
            onChange={(followUpTitle) => onChange({ followUpTitle })}
            charactersMax={lineMax}
            spellCheck="true"
          />
          {values.followUp === 'other' && (
            <DateField
              label={t('visits.followUp.on')}
              leaning="future"
              value={values.followUpOn}
              onChange={(followUpOn) => onChange({ followUpOn })}
              isRequired
              {...(isMissing && { error: t('visits.followUp.missing') })}
            />
          )}
          <div className="log-follow-up-promise">
            <Checkbox isSelected={values.isPromise} onChange={(isPromise) => onChange({ isPromise })}>
              {t('tasks.isPromise')}
            </Checkbox>
          </div>
        </div>
      )}
    </>
  )
}
