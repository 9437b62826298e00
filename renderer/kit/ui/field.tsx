import './field.css'
import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import { t } from '../i18n/translate.ts'

/** What every field has. */
export interface FieldProps {
  readonly label: string
  /** Hides the label from sight where the surroundings already say it. */
  readonly isLabelHidden?: boolean
  readonly help?: string | undefined
  readonly error?: string | undefined
  readonly isRequired?: boolean
  readonly isDisabled?: boolean
}

export function FieldLabel({ label, isLabelHidden, isRequired }: FieldProps): ReactNode {
  return (
    <Label className={isLabelHidden === true ? 'visually-hidden' : 'field-label'}>
      {label}
      {isRequired === true && <span className="field-required"> {t('ui.required')}</span>}
    </Label>
  )
}

export function FieldNotes({ help, error }: Pick<FieldProps, 'help' | 'error'>): ReactNode {
  return (
    <>
      {help !== undefined && error === undefined && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </>
  )
}
