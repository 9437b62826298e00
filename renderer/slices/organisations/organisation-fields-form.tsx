import type { ReactNode } from 'react'
import type { Control } from 'react-hook-form'
import { visibilities } from '../../../preload/contract/common.ts'
import { plainFields, textFields } from '../../../preload/contract/fields.ts'
import {
  organisationFieldList,
  organisationKinds,
  registerKinds,
  type OrganisationFields,
} from '../../../preload/contract/organisations.ts'
import { FormDate, FormNumber, FormSelect, FormText, FormTextArea } from '../../kit/form/form-fields.tsx'
import { plainFieldText } from '../../kit/i18n/plain-fields.ts'
import { t } from '../../kit/i18n/translate.ts'
import { SectorField } from './sector-field.tsx'

interface PartProps {
  readonly control: Control<OrganisationFields, unknown, OrganisationFields>
}

/** Name, kind and address: what a new record needs. */
export function MainFields({ control }: PartProps): ReactNode {
  return (
    <>
      <FormText control={control} name="name" label={t('organisations.field.name')} isRequired />
      <div className="form-row">
        <FormSelect
          control={control}
          name="kind"
          label={t('organisations.field.kind')}
          choices={organisationKinds.map((value) => ({ value, label: t(`organisations.kind.${value}`) }))}
        />
        <FormText control={control} name="legalForm" label={t('organisations.field.legalForm')} />
      </div>
      <div className="form-row form-row-wide-first">
        <FormText control={control} name="street" label={t('organisations.field.street')} />
        <FormText control={control} name="houseNumber" label={t('organisations.field.houseNumber')} />
      </div>
      <div className="form-row form-row-wide-last">
        <FormText
          control={control}
          name="postcode"
          label={t('organisations.field.postcode')}
          kind="postcode"
        />
        <FormText control={control} name="city" label={t('organisations.field.city')} />
      </div>
      <div className="form-row">
        <FormText control={control} name="district" label={t('organisations.field.district')} />
        <FormText control={control} name="businessPark" label={t('organisations.field.businessPark')} />
      </div>
      <div className="form-row">
        <FormText control={control} name="phone" label={t('organisations.field.phone')} kind="phone" />
        <FormText control={control} name="email" label={t('organisations.field.email')} kind="email" />
      </div>
    </>
  )
}

/** The mail address is asked for at once. */
const furtherPlain = textFields(organisationFieldList).filter((field) => field !== 'email')

/** Size, sector, register, note: what is added over time. */
export function FurtherFields({ control }: PartProps): ReactNode {
  return (
    <>
      <div className="form-grid">
        {furtherPlain.map((field) => (
          <FormText
            key={field}
            control={control}
            name={field}
            label={plainFieldText(field)}
            kind={organisationFieldList[field].kind}
          />
        ))}
      </div>
      <section className="form-section">
        <h3>{t('organisations.section.size')}</h3>
        <div className="form-row">
          <FormNumber
            control={control}
            name="employees"
            label={t('organisations.field.employees')}
            minimum={0}
          />
          <FormDate
            control={control}
            name="employeesAsOf"
            label={t('organisations.field.employeesAsOf')}
            leaning="history"
          />
        </div>
        <SectorField control={control} />
        <div className="form-row">
          <FormText
            control={control}
            name="activity"
            label={t('organisations.field.activity')}
            spellCheck="true"
          />
          <FormDate
            control={control}
            name="foundedOn"
            label={t('organisations.field.foundedOn')}
            leaning="history"
            isPartial
          />
        </div>
      </section>
      <section className="form-section">
        <h3>{t('organisations.section.register')}</h3>
        <div className="form-row">
          <FormText control={control} name="registerCourt" label={t('organisations.field.registerCourt')} />
          <FormSelect
            control={control}
            name="registerKind"
            label={t('organisations.field.registerKind')}
            choices={registerKinds.map((value) => ({ value, label: value }))}
          />
          <FormText control={control} name="registerNumber" label={t('organisations.field.registerNumber')} />
        </div>
        <div className="form-grid">
          {plainFields(organisationFieldList, 'identifier').map((field) => (
            <FormText
              key={field}
              control={control}
              name={field}
              label={plainFieldText(field)}
              help={t(`organisations.field.${field}.help`)}
            />
          ))}
          <FormDate
            control={control}
            name="registeredOn"
            label={t('organisations.field.registeredOn')}
            leaning="history"
            isPartial
          />
        </div>
      </section>
      <section className="form-section">
        <h3>{t('organisations.section.note')}</h3>
        <FormTextArea control={control} name="note" label={t('organisations.field.note')} rows={3} />
        <FormSelect
          control={control}
          name="visibility"
          label={t('app.visibility.label')}
          help={t('organisations.field.visibility.help')}
          choices={visibilities.map((value) => ({ value, label: t(`app.visibility.${value}`) }))}
        />
      </section>
    </>
  )
}
