import type { ReactNode } from 'react'
import type { Control } from 'react-hook-form'
import { visibilities } from '../../../preload/contract/common.ts'
import {
  organisationFieldList,
  organisationKinds,
  registerKinds,
  type OrganisationFields,
  type PlainOrganisationField,
} from '../../../preload/contract/organisations.ts'
import { FormDate, FormNumber, FormSelect, FormText, FormTextArea } from '../../kit/form/form-fields.tsx'
import { isPlainField, plainFieldText } from '../../kit/i18n/plain-fields.ts'
import { lookUp, t } from '../../kit/i18n/translate.ts'
import { SectorField } from './sector-field.tsx'

type OrganisationField = keyof OrganisationFields
type OrganisationFormControl = Control<OrganisationFields, unknown, OrganisationFields>

interface OrganisationControlProps {
  readonly name: OrganisationField
  readonly control: OrganisationFormControl
}

/** The control of a field, in the form and where the fact stands on the company's page. */
export function OrganisationControl({ name, control }: OrganisationControlProps): ReactNode {
  if (!isPlainField(name)) return controls[name](control)
  const { kind } = organisationFieldList[name]
  const help = lookUp(`organisations.field.${name}.help`)
  return (
    <FormText
      control={control}
      name={name}
      label={plainFieldText(name)}
      kind={kind}
      {...(help !== undefined && { help })}
    />
  )
}

/** The fields that are not plain. */
const controls: Readonly<
  Record<Exclude<OrganisationField, PlainOrganisationField>, (control: OrganisationFormControl) => ReactNode>
> = {
  name: (control) => (
    <FormText control={control} name="name" label={t('organisations.field.name')} isRequired />
  ),
  kind: (control) => (
    <FormSelect
      control={control}
      name="kind"
      label={t('organisations.field.kind')}
      choices={organisationKinds.map((value) => ({ value, label: t(`organisations.kind.${value}`) }))}
    />
  ),
  legalForm: (control) => (
    <FormText control={control} name="legalForm" label={t('organisations.field.legalForm')} />
  ),
  registerCourt: (control) => (
    <FormText control={control} name="registerCourt" label={t('organisations.field.registerCourt')} />
  ),
  registerKind: (control) => (
    <FormSelect
      control={control}
      name="registerKind"
      label={t('organisations.field.registerKind')}
      choices={registerKinds.map((value) => ({ value, label: value }))}
      mayBeEmpty
    />
  ),
  registerNumber: (control) => (
    <FormText control={control} name="registerNumber" label={t('organisations.field.registerNumber')} />
  ),
  street: (control) => <FormText control={control} name="street" label={t('organisations.field.street')} />,
  houseNumber: (control) => (
    <FormText control={control} name="houseNumber" label={t('organisations.field.houseNumber')} />
  ),
  postcode: (control) => (
    <FormText control={control} name="postcode" label={t('organisations.field.postcode')} kind="postcode" />
  ),
  city: (control) => <FormText control={control} name="city" label={t('organisations.field.city')} />,
  district: (control) => (
    <FormText control={control} name="district" label={t('organisations.field.district')} />
  ),
  businessPark: (control) => (
    <FormText control={control} name="businessPark" label={t('organisations.field.businessPark')} />
  ),
  phone: (control) => (
    <FormText control={control} name="phone" label={t('organisations.field.phone')} kind="phone" />
  ),
  employees: (control) => (
    <FormNumber control={control} name="employees" label={t('organisations.field.employees')} minimum={0} />
  ),
  employeesAsOf: (control) => (
    <FormDate
      control={control}
      name="employeesAsOf"
      label={t('organisations.field.employeesAsOf')}
      leaning="history"
    />
  ),
  sectorCode: (control) => <SectorField control={control} />,
  // part of the sector's
  sectorEdition: () => null,
  activity: (control) => (
    <FormText control={control} name="activity" label={t('organisations.field.activity')} spellCheck="true" />
  ),
  foundedOn: (control) => (
    <FormDate
      control={control}
      name="foundedOn"
      label={t('organisations.field.foundedOn')}
      leaning="history"
      isPartial
    />
  ),
  registeredOn: (control) => (
    <FormDate
      control={control}
      name="registeredOn"
      label={t('organisations.field.registeredOn')}
      leaning="history"
      isPartial
    />
  ),
  note: (control) => (
    <FormTextArea control={control} name="note" label={t('organisations.field.note')} rows={3} />
  ),
  visibility: (control) => (
    <FormSelect
      control={control}
      name="visibility"
      label={t('app.visibility.label')}
      help={t('organisations.field.visibility.help')}
      choices={visibilities.map((value) => ({ value, label: t(`app.visibility.${value}`) }))}
    />
  ),
}
