import './segments.css'
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import { t } from '../i18n/translate.ts'
import { IconButton } from './button.tsx'
import { classes } from './classes.ts'
import { FieldLabel, FieldNotes, type FieldProps } from './field.tsx'
import { SmallCloseIcon } from './icons.ts'
import type { Choice } from './select.tsx'

interface SegmentsProps<Value extends string> extends FieldProps {
  readonly choices: readonly Choice<Value>[]
  readonly value: Value | null
  /** Null: what was chosen is taken back. */
  readonly onChange: (value: Value | null) => void
  /** Called when a figure has chosen: the keys can go on to the next field. */
  readonly onFigure?: () => void
  readonly className?: string
}

/** One of a few choices beside each other; figures choose the first to the ninth, Delete takes the choice back. */
export function Segments<Value extends string>({
  choices,
  value,
  onChange,
  onFigure,
  className,
  ...field
}: SegmentsProps<Value>): ReactNode {
  const group = useRef<HTMLDivElement>(null)
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'Delete' || event.key === 'Backspace') onChange(null)
    else {
      const choice = /^[1-9]$/.test(event.key) ? choices[Number(event.key) - 1] : undefined
      if (choice === undefined) return
      onChange(choice.value)
      onFigure?.()
    }
    event.preventDefault()
    event.stopPropagation()
  }
  const clear = (): void => {
    onChange(null)
    group.current?.querySelector<HTMLInputElement>('input')?.focus()
  }
  return (
    <div className={classes('segments-line', className)} ref={group} onKeyDownCapture={press}>
      <RadioGroup
        value={value}
        orientation="horizontal"
        isInvalid={field.error !== undefined}
        onChange={(chosen) => onChange(choices.find((choice) => choice.value === chosen)?.value ?? null)}
        className="field segments"
      >
        <FieldLabel {...field} />
        <div className="segments-list">
          {choices.map((choice) => (
            <RadioField key={choice.value} value={choice.value}>
              <RadioButton className="segment">{choice.label}</RadioButton>
            </RadioField>
          ))}
          <span className={classes('segments-clear', value === null && 'is-idle')}>
            <IconButton
              label={t('ui.clearChoice', { label: field.label })}
              icon={<SmallCloseIcon />}
              size="small"
              excludeFromTabOrder
              isDisabled={value === null}
              onPress={clear}
            />
          </span>
        </div>
        <FieldNotes help={field.help} error={field.error} />
      </RadioGroup>
    </div>
  )
}
