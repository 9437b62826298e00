import type { ReactNode } from 'react'
import type { Control } from 'react-hook-form'
import { visibilities } from '../../../preload/contract/common.ts'
import { plainFields, type PlainName } from '../../../preload/contract/fields.ts'
import { personFieldList, type PersonFields } from '../../../preload/contract/people.ts'
import { FormSelect, FormText, FormTextArea } from '../../kit/form/form-fields.tsx'
import { t } from '../../kit/i18n/translate.ts'

type PersonField = keyof PersonFields
type PlainPersonField = PlainName<typeof personFieldList>
type PersonFormControl = Control<PersonFields, unknown, PersonFields>

const salutations = ['', 'ms', 'mr', 'neutral'] as const
const plainNames: ReadonlySet<string> = new Set(plainFields(personFieldList))
const isPlain = (name: string): name is PlainPersonField => plainNames.has(name)

interface PersonControlProps {
  readonly name: PersonField
  readonly control: PersonFormControl
}

/** The control of a field, in the form and where the fact stands on the person's page. */
export function PersonControl({ name, control }: PersonControlProps): ReactNode {
  if (!isPlain(name)) return controls[name](control)
  return (
    <FormText
      control={control}
      name={name}
      label={t(`people.field.${name}`)}
      kind={personFieldList[name].kind}
    />
  )
}

/** The fields that are not plain. */
const controls: Readonly<
  Record<Exclude<PersonField, PlainPersonField>, (control: PersonFormControl) => ReactNode>
> = {
  salutation: (control) => (
    <FormSelect
      control={control}
      name="salutation"
      label={t('people.salutation')}
      choices={salutations.map((value) => ({
        value,
        label: t(`people.salutation.${value === '' ? 'none' : value}`),
      }))}
    />
  ),
  academicTitle: (control) => (
    <FormText control={control} name="academicTitle" label={t('people.academicTitle')} />
  ),
  givenName: (control) => <FormText control={control} name="givenName" label={t('people.givenName')} />,
  familyName: (control) => (
    <FormText control={control} name="familyName" label={t('people.familyName')} isRequired />
  ),
  note: (control) => (
    <FormTextArea control={control} name="note" label={t('organisations.field.note')} rows={2} />
  ),
  visibility: (control) => (
    <FormSelect
      control={control}
      name="visibility"
      label={t('app.visibility.label')}
      choices={visibilities.map((value) => ({ value, label: t(`app.visibility.${value}`) }))}
    />
  ),
}
