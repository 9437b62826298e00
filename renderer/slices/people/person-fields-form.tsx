import type { ReactNode } from 'react'
import type { Control } from 'react-hook-form'
import { visibilities } from '../../../preload/contract/common.ts'
import { plainFields } from '../../../preload/contract/fields.ts'
import { personFieldList, type PersonFields } from '../../../preload/contract/people.ts'
import { FormSelect, FormText, FormTextArea } from '../../kit/form/form-fields.tsx'
import { t } from '../../kit/i18n/translate.ts'

const salutations = ['', 'ms', 'mr', 'neutral'] as const

/** What is on record about a person. */
export function PersonFieldsForm({
  control,
}: {
  readonly control: Control<PersonFields, unknown, PersonFields>
}): ReactNode {
  return (
    <>
      <div className="form-row">
        <FormText control={control} name="givenName" label={t('people.givenName')} />
        <FormText control={control} name="familyName" label={t('people.familyName')} isRequired />
      </div>
      <div className="form-row">
        <FormSelect
          control={control}
          name="salutation"
          label={t('people.salutation')}
          choices={salutations.map((value) => ({
            value,
            label: t(`people.salutation.${value === '' ? 'none' : value}`),
          }))}
        />
        <FormText control={control} name="academicTitle" label={t('people.academicTitle')} />
      </div>
      <div className="form-grid">
        {plainFields(personFieldList).map((field) => (
          <FormText
            key={field}
            control={control}
            name={field}
            label={t(`people.field.${field}`)}
            kind={personFieldList[field].kind}
          />
        ))}
      </div>
      <FormTextArea control={control} name="note" label={t('organisations.field.note')} rows={2} />
      <FormSelect
        control={control}
        name="visibility"
        label={t('app.visibility.label')}
        choices={visibilities.map((value) => ({ value, label: t(`app.visibility.${value}`) }))}
      />
    </>
  )
}
