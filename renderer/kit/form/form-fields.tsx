import { useState, type ReactNode } from 'react'
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form'
import { joinChoices, splitChoices } from '../../../preload/contract/fields.ts'
import type { Leaning } from '../i18n/date-words.ts'
import { t } from '../i18n/translate.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { Chips, type Chip } from '../ui/chips.tsx'
import { ClockField } from '../ui/clock-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { Select, type Choice } from '../ui/select.tsx'
import { TextArea, TextField } from '../ui/text-field.tsx'
import { doubtOf, isDoubted, type TextKind } from './plausible.ts'

interface FormFieldProps<Values extends FieldValues> {
  readonly control: Control<Values, unknown, Values>
  readonly name: FieldPath<Values>
  readonly label: string
  readonly help?: string
  readonly isRequired?: boolean
  readonly className?: string
}

interface Bound {
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly onBlur: () => void
  readonly error?: string
}

function useField<Values extends FieldValues>(
  control: Control<Values, unknown, Values>,
  name: FieldPath<Values>,
): Bound {
  const { field, fieldState } = useController({ control, name })
  const message = fieldState.error?.message
  return {
    value: field.value,
    onChange: field.onChange,
    onBlur: field.onBlur,
    ...(message !== undefined && { error: message }),
  }
}

interface FormTextProps<Values extends FieldValues> extends FormFieldProps<Values> {
  /** Says what a touch keyboard offers, and of what is typed whether it can be so. */
  readonly kind?: TextKind
  readonly placeholder?: string
  readonly takesFocus?: boolean
  readonly spellCheck?: 'true' | 'false'
}

/** What a touch keyboard offers. */
const inputModes = {
  line: 'text',
  phone: 'tel',
  fax: 'tel',
  email: 'email',
  website: 'url',
  profile: 'url',
  identifier: 'text',
  postcode: 'numeric',
} as const satisfies Record<TextKind, string>

/** One line of text of a form. */
export function FormText<Values extends FieldValues>({
  control,
  name,
  kind = 'line',
  ...rest
}: FormTextProps<Values>): ReactNode {
  const { value, ...bound } = useField(control, name)
  const text = typeof value === 'string' ? value : ''
  // half an address is none: it is looked at when the field is left
  const [isTyping, setTyping] = useState(false)
  const doubt = isTyping && isDoubted(kind) ? null : doubtOf(kind, text)
  return (
    <TextField
      {...rest}
      {...bound}
      {...(doubt !== undefined && { doubt })}
      inputMode={inputModes[kind]}
      value={text}
      onFocusChange={setTyping}
    />
  )
}

/** Several lines of text of a form. */
export function FormTextArea<Values extends FieldValues>({
  control,
  name,
  ...rest
}: FormFieldProps<Values> & { readonly rows?: number; readonly placeholder?: string }): ReactNode {
  const { value, ...bound } = useField(control, name)
  return <TextArea {...rest} {...bound} value={typeof value === 'string' ? value : ''} />
}

/** A number of a form; empty is null. */
export function FormNumber<Values extends FieldValues>({
  control,
  name,
  ...rest
}: FormFieldProps<Values> & {
  readonly minimum?: number
  readonly maximum?: number
  readonly decimals?: number
  readonly unit?: string
}): ReactNode {
  const { value, onChange, error } = useField(control, name)
  return (
    <NumberField
      {...rest}
      {...(error !== undefined && { error })}
      value={typeof value === 'number' ? value : null}
      onChange={onChange}
    />
  )
}

/** A day of a form; empty is null. */
export function FormDate<Values extends FieldValues>({
  control,
  name,
  ...rest
}: FormFieldProps<Values> & { readonly leaning?: Leaning; readonly isPartial?: boolean }): ReactNode {
  const { value, onChange, error } = useField(control, name)
  return (
    <DateField
      {...rest}
      {...(error !== undefined && { error })}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
    />
  )
}

/** A time of day of a form; empty is null. */
export function FormClock<Values extends FieldValues>({
  control,
  name,
  ...rest
}: FormFieldProps<Values>): ReactNode {
  const { value, onChange, error } = useField(control, name)
  return (
    <ClockField
      {...rest}
      {...(error !== undefined && { error })}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
    />
  )
}

/** One of a few fixed choices of a form. */
export function FormSelect<Values extends FieldValues, Value extends string>({
  control,
  name,
  choices,
  mayBeEmpty = false,
  ...rest
}: FormFieldProps<Values> & {
  readonly choices: readonly Choice<Value>[]
  /** Nothing can be chosen as well, which is null. */
  readonly mayBeEmpty?: boolean
}): ReactNode {
  const { value, onChange, error } = useField(control, name)
  const nothing = mayBeEmpty ? [{ value: noChoice, label: t('ui.select.nothing') } as const] : []
  const chosen = choices.find((choice) => choice.value === value)?.value
  return (
    <Select<Value | typeof noChoice>
      {...rest}
      {...(error !== undefined && { error })}
      choices={[...nothing, ...choices]}
      value={chosen ?? (mayBeEmpty ? noChoice : null)}
      onChange={(next) => onChange(next === noChoice ? null : next)}
    />
  )
}

const noChoice = 'none' as const

/** Several of a few fixed choices of a form, as their keys with commas between them. */
export function FormChoices<Values extends FieldValues>({
  control,
  name,
  choices,
  ...rest
}: FormFieldProps<Values> & { readonly choices: readonly Choice<string>[] }): ReactNode {
  const { value, onChange, error } = useField(control, name)
  return (
    <Chips
      {...rest}
      {...(error !== undefined && { error })}
      chips={choices.map((choice) => ({ id: choice.value, label: choice.label }))}
      selected={new Set(typeof value === 'string' ? splitChoices(value) : [])}
      onChange={(chosen) =>
        onChange(
          joinChoices(
            chosen,
            choices.map((choice) => choice.value),
          ),
        )
      }
    />
  )
}

/** Yes or no of a form. */
export function FormCheckbox<Values extends FieldValues>({
  control,
  name,
  label,
}: FormFieldProps<Values>): ReactNode {
  const { value, onChange } = useField(control, name)
  return (
    <Checkbox isSelected={value === true} onChange={onChange}>
      {label}
    </Checkbox>
  )
}

/** Records of a form by their numbers, as chips. */
export function FormChips<Values extends FieldValues>({
  control,
  name,
  label,
  chips,
  empty,
}: FormFieldProps<Values> & { readonly chips: readonly Chip[]; readonly empty?: string }): ReactNode {
  const { value, onChange } = useField(control, name)
  return (
    <Chips
      label={label}
      chips={chips}
      selected={new Set(Array.isArray(value) ? value.map(String) : [])}
      onChange={(chosen) => onChange([...chosen].map(Number))}
      {...(empty !== undefined && { empty })}
    />
  )
}
