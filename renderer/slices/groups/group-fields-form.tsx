import type { ReactNode } from 'react'
import { useWatch, type Control } from 'react-hook-form'
import { visibilities } from '../../../preload/contract/common.ts'
import { groupStatuses } from '../../../preload/contract/groups.ts'
import { FormDate, FormSelect, FormText, FormTextArea } from '../../kit/form/form-fields.tsx'
import { t } from '../../kit/i18n/translate.ts'
import { OwnFormSection } from '../../kit/own-fields/own-control.tsx'
import type { OwnFields } from '../../kit/own-fields/use-own-fields.ts'
import type { GroupFields } from './group-values.ts'
import { GroupThemesField } from './record-fields.tsx'

interface GroupFieldsFormProps {
  readonly control: Control<GroupFields, unknown, GroupFields>
  /** A new group has no end yet, and its name is what is typed first. */
  readonly isNew?: boolean
  readonly own: OwnFields
}

/** What is on record about a group. */
export function GroupFieldsForm({ control, isNew = false, own }: GroupFieldsFormProps): ReactNode {
  const status = useWatch({ control, name: 'status' })
  return (
    <>
      <FormText control={control} name="name" label={t('groups.field.name')} isRequired />
      <FormTextArea
        control={control}
        name="purpose"
        label={t('groups.field.purpose')}
        help={t('groups.field.purpose.help')}
        rows={3}
      />
      <GroupThemesField control={control} />
      <div className="form-row">
        <FormDate
          control={control}
          name="foundedOn"
          label={t('groups.field.foundedOn')}
          leaning={isNew ? 'nearest' : 'past'}
        />
        {!isNew && (
          <FormSelect
            control={control}
            name="status"
            label={t('groups.field.status')}
            choices={groupStatuses.map((value) => ({ value, label: t(`groups.status.${value}`) }))}
          />
        )}
        <FormSelect
          control={control}
          name="visibility"
          label={t('app.visibility.label')}
          help={t('groups.field.visibility.help')}
          choices={visibilities.map((value) => ({ value, label: t(`app.visibility.${value}`) }))}
        />
      </div>
      {status === 'ended' && (
        <div className="form-row form-row-wide-last">
          <FormDate control={control} name="endedOn" label={t('groups.field.endedOn')} leaning="past" />
          <FormText control={control} name="endedReason" label={t('groups.field.endedReason')} isRequired />
        </div>
      )}
      <OwnFormSection entity="working_group" own={own} control={control} />
    </>
  )
}
