import { useEffect, useEffectEvent, type ReactNode } from 'react'
import { Group, Input, NumberField as AriaNumberField } from 'react-aria-components'
import { classes } from './classes.ts'
import { readNumber } from '../i18n/format.ts'
import { FieldLabel, FieldNotes, type FieldProps } from './field.tsx'
import { useTypedText } from './typed-text.ts'

interface NumberFieldProps extends FieldProps {
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly minimum?: number
  readonly maximum?: number
  /** Digits behind the comma; left out: as many as are typed. */
  readonly decimals?: number
  readonly unit?: string
  readonly className?: string
}

const noDecimals: Intl.NumberFormatOptions = { maximumFractionDigits: 0 }
/** Options by digits behind the comma; the same objects each time, as React Aria wants them. */
const decimalsOf = [0, 1, 2, 3, 4, 5, 6].map((most): Intl.NumberFormatOptions => ({
  maximumFractionDigits: most,
}))

/** A number as typed in the person's language ("1.204"); empty means not known. */
export function NumberField({
  value,
  onChange,
  minimum,
  maximum,
  decimals,
  unit,
  className,
  ...field
}: NumberFieldProps): ReactNode {
  // the value follows only when the field is left; until then the letters are kept as they are
  const [typed, setTyped] = useTypedText(field.label)
  const takeUp = useEffectEvent(() => {
    if (typed === null) return
    setTyped(null)
    onChange(readNumber(typed))
  })
  useEffect(() => takeUp(), [])
  return (
    <AriaNumberField
      value={value ?? Number.NaN}
      onChange={(next) => {
        setTyped(null)
        onChange(Number.isNaN(next) ? null : next)
      }}
      onBlur={() => setTyped(null)}
      isRequired={field.isRequired ?? false}
      isDisabled={field.isDisabled ?? false}
      isInvalid={field.error !== undefined}
      isWheelDisabled
      {...(minimum !== undefined && { minValue: minimum })}
      {...(maximum !== undefined && { maxValue: maximum })}
      {...(decimals !== undefined && { formatOptions: decimalsOf[decimals] ?? noDecimals })}
      className={classes('field', className)}
    >
      <FieldLabel {...field} />
      <Group className="field-box">
        <Input className="field-input" onInput={(event) => setTyped(event.currentTarget.value)} />
        {unit !== undefined && <span className="field-unit">{unit}</span>}
      </Group>
      <FieldNotes help={field.help} error={field.error} />
    </AriaNumberField>
  )
}
