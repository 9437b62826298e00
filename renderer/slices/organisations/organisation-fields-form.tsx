import type { ReactNode } from 'react'
import type { Control } from 'react-hook-form'
import { plainFields, textFields, valueFields } from '../../../preload/contract/fields.ts'
import { organisationFieldList, type OrganisationFields } from '../../../preload/contract/organisations.ts'
import { t } from '../../kit/i18n/translate.ts'
import { OwnFormSection } from '../../kit/own-fields/own-control.tsx'
import type { OwnFields } from '../../kit/own-fields/use-own-fields.ts'
import { OrganisationControl } from './organisation-control.tsx'

interface PartProps {
  readonly control: Control<OrganisationFields, unknown, OrganisationFields>
}

/** Name, kind and address: what a new record needs. */
export function MainFields({ control }: PartProps): ReactNode {
  return (
    <>
      <OrganisationControl control={control} name="name" />
      <div className="form-row">
        <OrganisationControl control={control} name="kind" />
        <OrganisationControl control={control} name="legalForm" />
      </div>
      <div className="form-row form-row-wide-first">
        <OrganisationControl control={control} name="street" />
        <OrganisationControl control={control} name="houseNumber" />
      </div>
      <div className="form-row form-row-wide-last">
        <OrganisationControl control={control} name="postcode" />
        <OrganisationControl control={control} name="city" />
      </div>
      <div className="form-row">
        <OrganisationControl control={control} name="district" />
        <OrganisationControl control={control} name="businessPark" />
      </div>
      <div className="form-row">
        <OrganisationControl control={control} name="phone" />
        <OrganisationControl control={control} name="email" />
      </div>
    </>
  )
}

/** The mail address is asked for at once. */
const furtherPlain = textFields(organisationFieldList).filter((field) => field !== 'email')

/** How the company stands with the office. */
const care = [
  'status',
  'statusOn',
  'statusReason',
  'careOwnerId',
  'abcClass',
  'visitCadenceMonths',
  'contactBlock',
  'contactBlockOn',
  'contactBlockReason',
  'verifiedOn',
  'verifiedById',
] as const

const placed: ReadonlySet<string> = new Set([
  'kind',
  'registerKind',
  'employees',
  'employeesAsOf',
  'statedSize',
  'foundedOn',
  'registeredOn',
  ...care,
  'note',
  'visibility',
])
/** What has no place of its own below. */
const furtherValues = valueFields(organisationFieldList).filter((field) => !placed.has(field))

/** Size, sector, register, note: what is added over time. */
export function FurtherFields({ control, own }: PartProps & { readonly own: OwnFields }): ReactNode {
  return (
    <>
      <div className="form-grid">
        {[...furtherPlain, ...furtherValues].map((field) => (
          <OrganisationControl key={field} control={control} name={field} />
        ))}
      </div>
      <OrganisationControl control={control} name="latitude" />
      <section className="form-section">
        <h3>{t('organisations.section.care')}</h3>
        <div className="form-grid">
          {care.map((field) => (
            <OrganisationControl key={field} control={control} name={field} />
          ))}
        </div>
      </section>
      <section className="form-section">
        <h3>{t('organisations.section.size')}</h3>
        <div className="form-row">
          <OrganisationControl control={control} name="employees" />
          <OrganisationControl control={control} name="employeesAsOf" />
          <OrganisationControl control={control} name="statedSize" />
        </div>
        <OrganisationControl control={control} name="sectorCode" />
        <div className="form-row">
          <OrganisationControl control={control} name="activity" />
          <OrganisationControl control={control} name="foundedOn" />
        </div>
      </section>
      <section className="form-section">
        <h3>{t('organisations.section.register')}</h3>
        <div className="form-row">
          <OrganisationControl control={control} name="registerCourt" />
          <OrganisationControl control={control} name="registerKind" />
          <OrganisationControl control={control} name="registerNumber" />
        </div>
        <div className="form-grid">
          {plainFields(organisationFieldList, 'identifier').map((field) => (
            <OrganisationControl key={field} control={control} name={field} />
          ))}
          <OrganisationControl control={control} name="registeredOn" />
        </div>
      </section>
      <OwnFormSection entity="organisation" own={own} control={control} />
      <section className="form-section">
        <h3>{t('organisations.section.note')}</h3>
        <OrganisationControl control={control} name="note" />
        <OrganisationControl control={control} name="visibility" />
      </section>
    </>
  )
}
