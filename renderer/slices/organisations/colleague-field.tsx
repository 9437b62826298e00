import type { ReactNode } from 'react'
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form'
import { t } from '../../kit/i18n/translate.ts'
import { Select } from '../../kit/ui/select.tsx'
import type { ValueControl } from '../lists/index.ts'
import { colleagueText, useColleaguesWith } from '../../kit/data/colleagues.ts'

interface ColleagueFieldProps<Values extends FieldValues> {
  readonly control: Control<Values, unknown, Values>
  readonly name: FieldPath<Values>
  readonly label: string
}

/** The control of a field that holds one of the office; null for all others. */
export const colleagueControl = (field: string, props: ValueControl): ReactNode =>
  field === 'careOwnerId' || field === 'verifiedById' ? <ColleagueSelect {...props} /> : null

/** One of the office, by number; null for nobody. */
export function ColleagueField<Values extends FieldValues>({
  control,
  name,
  label,
}: ColleagueFieldProps<Values>): ReactNode {
  const { value, onChange } = useController({ control, name }).field
  return <ColleagueSelect label={label} value={value} onChange={onChange} />
}

const nobody = 'nobody'

interface ColleagueSelectProps {
  readonly label: string
  readonly value: unknown
  readonly onChange: (id: number | null) => void
}

function ColleagueSelect({ label, value, onChange }: ColleagueSelectProps): ReactNode {
  const chosen = typeof value === 'number' ? value : null
  const colleagues = useColleaguesWith(chosen)
  return (
    <Select
      label={label}
      choices={[
        { value: nobody, label: t('organisations.care.nobody') },
        ...colleagues.map((colleague) => ({ value: String(colleague.id), label: colleagueText(colleague) })),
      ]}
      value={chosen === null ? nobody : String(chosen)}
      onChange={(next) => onChange(next === nobody ? null : Number(next))}
    />
  )
}
