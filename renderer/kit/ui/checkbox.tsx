import './checkbox.css'
import type { ReactNode } from 'react'
import {
  CheckboxButton,
  CheckboxField,
  RadioButton,
  RadioField,
  RadioGroup as AriaRadioGroup,
} from 'react-aria-components'
import { classes } from './classes.ts'
import { FieldLabel, FieldNotes, type FieldProps } from './field.tsx'
import type { Choice } from './select.tsx'

interface CheckboxProps {
  readonly children: ReactNode
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isIndeterminate?: boolean
  readonly isDisabled?: boolean
  readonly className?: string
  readonly 'aria-label'?: string
}

/** Yes or no. */
export function Checkbox({ children, className, ...rest }: CheckboxProps): ReactNode {
  return (
    <CheckboxField {...rest} className={classes('checkbox-field', className)}>
      <CheckboxButton className="checkbox">
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className="checkbox-box" aria-hidden="true">
              <svg viewBox="0 0 16 16" width="16" height="16">
                {isIndeterminate ? <path d="M4 8h8" /> : isSelected ? <path d="m3.5 8.5 3 3 6-7" /> : null}
              </svg>
            </span>
            {children}
          </>
        )}
      </CheckboxButton>
    </CheckboxField>
  )
}

interface RadioGroupProps<Value extends string> extends FieldProps {
  readonly choices: readonly Choice<Value>[]
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  readonly orientation?: 'horizontal' | 'vertical'
  readonly className?: string
}

/** One of a few choices, all of them in sight. */
export function RadioGroup<Value extends string>({
  choices,
  value,
  onChange,
  orientation = 'vertical',
  className,
  ...field
}: RadioGroupProps<Value>): ReactNode {
  return (
    <AriaRadioGroup
      value={value}
      orientation={orientation}
      isInvalid={field.error !== undefined}
      isRequired={field.isRequired ?? false}
      isDisabled={field.isDisabled ?? false}
      onChange={(chosen) => {
        const choice = choices.find((candidate) => candidate.value === chosen)
        if (choice) onChange(choice.value)
      }}
      className={classes('field', 'radio-group', `radio-group-${orientation}`, className)}
    >
      <FieldLabel {...field} />
      <div className="radio-list">
        {choices.map((choice) => (
          <RadioField key={choice.value} value={choice.value}>
            <RadioButton className="radio">
              <span className="radio-dot" aria-hidden="true" />
              <span>
                {choice.label}
                {choice.note !== undefined && <span className="list-item-note">{choice.note}</span>}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <FieldNotes help={field.help} error={field.error} />
    </AriaRadioGroup>
  )
}
