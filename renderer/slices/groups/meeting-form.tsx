import { useState, type ReactNode } from 'react'
import { useController, useWatch, type Control } from 'react-hook-form'
import { visibilities, type Reference } from '../../../preload/contract/common.ts'
import { api } from '../../kit/data/api.ts'
import { useData } from '../../kit/data/use-data.ts'
import { FormClock, FormDate, FormSelect, FormText } from '../../kit/form/form-fields.tsx'
import { t } from '../../kit/i18n/translate.ts'
import type { MeetingFields } from './group-values.ts'
import { OrganisationField } from './record-fields.tsx'

type MeetingControl = Control<MeetingFields, unknown, MeetingFields>

interface MeetingFormProps {
  readonly control: MeetingControl
  readonly host: Reference | null
  /** Something about the chosen day. */
  readonly dayNote: (heldOn: string) => ReactNode
}

/** When and where a meeting is, and who hosts it. */
export function MeetingForm({ control, host, dayNote }: MeetingFormProps): ReactNode {
  const heldOn = useWatch({ control, name: 'heldOn' })
  return (
    <>
      <div className="form-row">
        <FormDate
          control={control}
          name="heldOn"
          label={t('groups.meeting.day')}
          leaning="nearest"
          isRequired
        />
        <FormClock control={control} name="startsAt" label={t('groups.meeting.field.startsAt')} />
      </div>
      {heldOn !== '' && heldOn !== null && dayNote(heldOn)}
      <FormText
        control={control}
        name="title"
        label={t('groups.meeting.field.title')}
        spellCheck="true"
        isRequired
      />
      <FormText control={control} name="place" label={t('groups.meeting.place')} />
      <HostField control={control} host={host} />
      <FormSelect
        control={control}
        name="visibility"
        label={t('app.visibility.label')}
        help={t('groups.field.visibility.help')}
        choices={visibilities.map((value) => ({ value, label: t(`app.visibility.${value}`) }))}
      />
    </>
  )
}

function HostField({ control, host }: Pick<MeetingFormProps, 'control' | 'host'>): ReactNode {
  const { field } = useController({ control, name: 'hostOrganisationId' })
  const [chosen, setChosen] = useState(host)
  const id = field.value
  // a draft knows the number only
  const query = useData(api.organisations.get, { id: id ?? 0 }, { enabled: id !== null && id !== chosen?.id })
  const named = id === chosen?.id ? chosen : query.data && { id: query.data.id, name: query.data.fields.name }
  return (
    <OrganisationField
      label={t('groups.meeting.field.host')}
      value={id === null ? null : (named ?? null)}
      onChange={(organisation) => {
        setChosen(organisation)
        field.onChange(organisation?.id ?? null)
      }}
    />
  )
}
