import type { ReactNode } from 'react'
import { readClockTime } from '../i18n/clock-time.ts'
import { t } from '../i18n/translate.ts'
import type { FieldProps } from './field.tsx'
import { TextField } from './text-field.tsx'
import { useTypedText, useUnfit } from './typed-text.ts'

interface ClockFieldProps extends FieldProps {
  /** `HH:MM`, or null. */
  readonly value: string | null
  readonly onChange: (time: string | null) => void
}

/** A time of day as it is typed ("14:30", "9 Uhr"); empty means not known. What cannot be read is not saved. */
export function ClockField({ value, onChange, ...field }: ClockFieldProps): ReactNode {
  const [typed, setTyped] = useTypedText(field.label)
  const read = typed === null ? value : readClockTime(typed)
  const isUnreadable = typed !== null && typed.trim() !== '' && read === null
  useUnfit(field.label, isUnreadable)
  return (
    <TextField
      {...field}
      help={field.help ?? t('ui.clock.help')}
      value={typed ?? value ?? ''}
      onChange={(next) => {
        setTyped(next)
        const time = readClockTime(next)
        if (time !== null || next.trim() === '') onChange(time)
      }}
      onBlur={() => {
        if (!isUnreadable) setTyped(null)
      }}
      spellCheck="false"
      {...(field.error === undefined && isUnreadable && { error: t('ui.clock.unreadable') })}
    />
  )
}
