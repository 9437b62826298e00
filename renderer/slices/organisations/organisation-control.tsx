import type { ReactNode } from 'react'
import type { Control } from 'react-hook-form'
import { organisationFieldList, type OrganisationFields } from '../../../preload/contract/organisations.ts'
import { isOwnKey } from '../../../preload/contract/own-fields.ts'
import { FieldControl } from '../../kit/fields/field-control.tsx'
import { companyWords } from '../../kit/fields/field-words.ts'
import { FormCoordinates } from '../../kit/form/form-coordinates.tsx'
import { FormText } from '../../kit/form/form-fields.tsx'
import { t } from '../../kit/i18n/translate.ts'
import { OwnControl } from '../../kit/own-fields/own-control.tsx'
import { ColleagueField } from './colleague-field.tsx'
import { SectorField } from './sector-field.tsx'

type OrganisationField = keyof OrganisationFields
type OrganisationFormControl = Control<OrganisationFields, unknown, OrganisationFields>

interface OrganisationControlProps {
  readonly name: OrganisationField
  readonly control: OrganisationFormControl
}

/** The control of a field, in the form and where the fact stands on the company's page. */
export function OrganisationControl({ name, control }: OrganisationControlProps): ReactNode {
  const key: string = name
  if (isOwnKey(key)) return <OwnControl entity="organisation" name={key} control={control} />
  const special = controls[name]
  if (special !== undefined) return special(control)
  const help = companyWords.help(name)
  return (
    <FieldControl
      field={organisationFieldList[name]}
      control={control}
      name={name}
      label={companyWords.title(name)}
      {...(help !== undefined && { help })}
      choiceText={(value) => companyWords.choice(name, value)}
    />
  )
}

/** The fields whose kind does not say all of them. */
const controls: Readonly<
  Partial<Record<OrganisationField, (control: OrganisationFormControl) => ReactNode>>
> = {
  name: (control) => (
    <FormText control={control} name="name" label={t('organisations.field.name')} isRequired />
  ),
  postcode: (control) => (
    <FormText control={control} name="postcode" label={t('organisations.field.postcode')} kind="postcode" />
  ),
  latitude: (control) => <FormCoordinates control={control} latitude="latitude" longitude="longitude" />,
  // part of the latitude's
  longitude: () => null,
  phone: (control) => (
    <FormText control={control} name="phone" label={t('organisations.field.phone')} kind="phone" />
  ),
  sectorCode: (control) => <SectorField control={control} />,
  // part of the sector's
  sectorEdition: () => null,
  careOwnerId: (control) => (
    <ColleagueField control={control} name="careOwnerId" label={t('organisations.field.careOwnerId')} />
  ),
  verifiedById: (control) => (
    <ColleagueField control={control} name="verifiedById" label={t('organisations.field.verifiedById')} />
  ),
  activity: (control) => (
    <FormText control={control} name="activity" label={t('organisations.field.activity')} spellCheck="true" />
  ),
}
