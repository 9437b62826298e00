import type { ReactNode } from 'react'
import { Group, Input, NumberField as AriaNumberField } from 'react-aria-components'
import { classes } from './classes.ts'
import { FieldLabel, FieldNotes, type FieldProps } from './field.tsx'

interface NumberFieldProps extends FieldProps {
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly minimum?: number
  readonly maximum?: number
  readonly unit?: string
  readonly className?: string
}

/** A number as typed in the person's language ("1.204"); empty means not known. */
export function NumberField({
  value,
  onChange,
  minimum,
  maximum,
  unit,
  className,
  ...field
}: NumberFieldProps): ReactNode {
  return (
    <AriaNumberField
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      isRequired={field.isRequired ?? false}
      isDisabled={field.isDisabled ?? false}
      isInvalid={field.error !== undefined}
      isWheelDisabled
      {...(minimum !== undefined && { minValue: minimum })}
      {...(maximum !== undefined && { maxValue: maximum })}
      className={classes('field', className)}
    >
      <FieldLabel {...field} />
      <Group className="field-box">
        <Input className="field-input" />
        {unit !== undefined && <span className="field-unit">{unit}</span>}
      </Group>
      <FieldNotes help={field.help} error={field.error} />
    </AriaNumberField>
  )
}
