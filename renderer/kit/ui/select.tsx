import './popover.css'
import './select.css'
import type { ReactNode } from 'react'
import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components'
import { t } from '../i18n/translate.ts'
import { classes } from './classes.ts'
import { FieldLabel, FieldNotes, type FieldProps } from './field.tsx'
import { ChevronDownIcon } from './icons.ts'

export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly note?: string
}

interface SelectProps<Value extends string> extends FieldProps {
  readonly choices: readonly Choice<Value>[]
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  readonly placeholder?: string
  readonly className?: string
}

/** One of a few fixed choices. */
export function Select<Value extends string>({
  choices,
  value,
  onChange,
  placeholder,
  className,
  ...field
}: SelectProps<Value>): ReactNode {
  const { isRequired = false, isDisabled = false, error } = field
  return (
    <AriaSelect
      value={value}
      onChange={(key) => {
        const choice = choices.find((candidate) => candidate.value === key)
        if (choice) onChange(choice.value)
      }}
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      className={classes('field', className)}
      placeholder={placeholder ?? t('ui.select.nothing')}
    >
      <FieldLabel {...field} />
      <Button className="field-box select-button">
        <SelectValue className="select-value" />
        <ChevronDownIcon />
      </Button>
      <FieldNotes help={field.help} error={error} />
      <Popover className="popover popover-list" offset={4}>
        <ListBox className="list-box" items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.value} textValue={choice.label} className="list-item">
              <span className="list-item-text">
                {choice.label}
                {choice.note !== undefined && <span className="list-item-note">{choice.note}</span>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
