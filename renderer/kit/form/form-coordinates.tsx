import type { ReactNode } from 'react'
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form'
import { readDegree, readDegrees } from '../../../preload/contract/coordinates.ts'
import { formatNumber } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'
import { TextField } from '../ui/text-field.tsx'
import { useTypedText, useUnfit } from '../ui/typed-text.ts'

interface FormCoordinatesProps<Values extends FieldValues> {
  readonly control: Control<Values, unknown, Values>
  readonly latitude: FieldPath<Values>
  readonly longitude: FieldPath<Values>
}

/** A place on the map: two degrees with a point or a comma; both can be pasted into either field at once. */
export function FormCoordinates<Values extends FieldValues>({
  control,
  latitude,
  longitude,
}: FormCoordinatesProps<Values>): ReactNode {
  const north = useController({ control, name: latitude })
  const east = useController({ control, name: longitude })
  const onPair = (pair: readonly [number, number]): void => {
    north.field.onChange(pair[0])
    east.field.onChange(pair[1])
  }
  return (
    <div className="form-row">
      <DegreeField
        label={t('form.latitude')}
        value={north.field.value}
        onChange={north.field.onChange}
        onPair={onPair}
        error={north.fieldState.error?.message}
      />
      <DegreeField
        label={t('form.longitude')}
        value={east.field.value}
        onChange={east.field.onChange}
        onPair={onPair}
        error={east.fieldState.error?.message}
      />
    </div>
  )
}

const decimals = 6

interface DegreeFieldProps {
  readonly label: string
  readonly value: unknown
  readonly onChange: (degree: number | null) => void
  readonly onPair: (pair: readonly [number, number]) => void
  readonly error: string | undefined
}

function DegreeField({ label, value, onChange, onPair, error }: DegreeFieldProps): ReactNode {
  const [typed, setTyped] = useTypedText(label)
  const text = typed ?? (typeof value === 'number' ? formatNumber(value, decimals) : '')
  const isUnreadable = typed !== null && typed.trim() !== '' && readDegree(typed) === null
  useUnfit(label, isUnreadable)
  const shownError = isUnreadable ? t('form.degree.unreadable') : error
  return (
    <TextField
      label={label}
      value={text}
      inputMode="decimal"
      onChange={(next) => {
        setTyped(next)
        if (next.trim() === '') onChange(null)
        else {
          const degree = readDegree(next)
          if (degree !== null) onChange(degree)
        }
      }}
      onBlur={() => {
        if (typed === null) return
        const pair = readDegrees(typed)
        if (pair !== null) onPair(pair)
        if (pair !== null || !isUnreadable) setTyped(null)
      }}
      {...(shownError !== undefined && { error: shownError })}
    />
  )
}
