import type { ReactNode } from 'react'
import { api } from '../../kit/data/api.ts'
import { colleagueText, useColleaguesWith } from '../../kit/data/colleagues.ts'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { ClockField } from '../../kit/ui/clock-field.tsx'
import { NumberField } from '../../kit/ui/number-field.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { establishmentText } from '../establishments/index.ts'

/** When a visit begins, how long it takes, where it is, and who does it; null where nobody has said so. */
export interface AppointmentValues {
  readonly startsAt: string | null
  /** Minutes. */
  readonly durationMinutes: number | null
  readonly establishmentId: number | null
  readonly staffId: number | null
}

interface AppointmentFieldsProps {
  readonly values: AppointmentValues
  readonly organisationId: number | null
  readonly onChange: (part: Partial<AppointmentValues>) => void
}

const noPlace = 'none'
const longest = 24 * 60

/** Time, length, place and colleague of a visit. Where a company has one establishment only, nobody is asked which. */
export function AppointmentFields({ values, organisationId, onChange }: AppointmentFieldsProps): ReactNode {
  const { data } = useData(
    api.establishments.list,
    { organisationId: organisationId ?? 0 },
    { enabled: organisationId !== null, keepPrevious: true },
  )
  const current = data?.establishments.filter(
    ({ id, fields }) => id === values.establishmentId || fields.validTo === null,
  )
  return (
    <>
      <div className="form-row">
        <ClockField
          label={t('visits.startsAt')}
          value={values.startsAt}
          onChange={(startsAt) => onChange({ startsAt })}
        />
        <NumberField
          label={t('visits.duration')}
          unit={t('visits.minutes')}
          minimum={1}
          maximum={longest}
          decimals={0}
          value={values.durationMinutes}
          onChange={(durationMinutes) => onChange({ durationMinutes })}
        />
      </div>
      {current !== undefined && current.length > 1 && (
        <Select
          label={t('establishments.one')}
          choices={[
            { value: noPlace, label: t('ui.select.nothing') },
            ...current.map((establishment) => ({
              value: String(establishment.id),
              label: establishmentText(establishment),
            })),
          ]}
          value={String(values.establishmentId ?? noPlace)}
          onChange={(chosen) => onChange({ establishmentId: chosen === noPlace ? null : Number(chosen) })}
        />
      )}
      <ByField staffId={values.staffId} onChange={(staffId) => onChange({ staffId })} />
    </>
  )
}

interface ByFieldProps {
  /** Null: whoever works at this desk. */
  readonly staffId: number | null
  readonly onChange: (staffId: number) => void
}

function ByField({ staffId, onChange }: ByFieldProps): ReactNode {
  const colleagues = useColleaguesWith(staffId)
  const shown = staffId ?? colleagues.find(({ isMe }) => isMe)?.id
  return (
    <Select
      label={t('visits.by')}
      choices={colleagues.map((colleague) => ({
        value: String(colleague.id),
        label: colleagueText(colleague),
      }))}
      value={shown === undefined ? null : String(shown)}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  )
}
