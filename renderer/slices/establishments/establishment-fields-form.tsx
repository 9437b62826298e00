import type { ReactNode } from 'react'
import type { Control } from 'react-hook-form'
import {
  answers,
  establishmentKinds,
  tenures,
  type EstablishmentFields,
} from '../../../preload/contract/establishments.ts'
import { FormCoordinates } from '../../kit/form/form-coordinates.tsx'
import { FormDate, FormNumber, FormSelect, FormText, FormTextArea } from '../../kit/form/form-fields.tsx'
import { t } from '../../kit/i18n/translate.ts'

interface EstablishmentFieldsFormProps {
  readonly control: Control<EstablishmentFields, unknown, EstablishmentFields>
  /** A head office cannot have been given up. */
  readonly isHeadOffice: boolean
}

/** Where an establishment is, what it is used for and what it offers. */
export function EstablishmentFieldsForm({ control, isHeadOffice }: EstablishmentFieldsFormProps): ReactNode {
  const answerChoices = answers.map((value) => ({ value, label: t(`establishments.answer.${value}`) }))
  return (
    <>
      <div className="form-row">
        <FormSelect
          control={control}
          name="kind"
          label={t('establishments.field.kind')}
          choices={establishmentKinds.map((value) => ({ value, label: t(`establishments.kind.${value}`) }))}
          mayBeEmpty
        />
        <FormText
          control={control}
          name="name"
          label={t('establishments.field.name')}
          help={t('establishments.field.name.help')}
        />
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
      <FormCoordinates control={control} latitude="latitude" longitude="longitude" />
      <section className="form-section">
        <h3>{t('establishments.section.premises')}</h3>
        <div className="form-row">
          <FormSelect
            control={control}
            name="tenure"
            label={t('establishments.field.tenure')}
            choices={tenures.map((value) => ({ value, label: t(`establishments.tenure.${value}`) }))}
            mayBeEmpty
          />
          <FormDate control={control} name="leaseEndsOn" label={t('establishments.field.leaseEndsOn')} />
        </div>
        <div className="form-row">
          <FormNumber
            control={control}
            name="floorAreaSquareMetres"
            label={t('establishments.field.floorAreaSquareMetres')}
            minimum={0}
            unit="m²"
          />
          <FormNumber
            control={control}
            name="plotAreaSquareMetres"
            label={t('establishments.field.plotAreaSquareMetres')}
            minimum={0}
            unit="m²"
          />
          <FormNumber
            control={control}
            name="parkingSpaces"
            label={t('establishments.field.parkingSpaces')}
            minimum={0}
          />
        </div>
        <div className="form-row">
          <FormSelect
            control={control}
            name="railAccess"
            label={t('establishments.field.railAccess')}
            choices={answerChoices}
            mayBeEmpty
          />
          <FormSelect
            control={control}
            name="waterAccess"
            label={t('establishments.field.waterAccess')}
            choices={answerChoices}
            mayBeEmpty
          />
        </div>
        <div className="form-row">
          <FormDate
            control={control}
            name="validFrom"
            label={t('establishments.field.validFrom')}
            leaning="past"
          />
          {!isHeadOffice && (
            <FormDate
              control={control}
              name="validTo"
              label={t('establishments.field.validTo')}
              leaning="past"
            />
          )}
        </div>
        <FormTextArea control={control} name="note" label={t('establishments.field.note')} rows={2} />
      </section>
    </>
  )
}
