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

interface FieldNotesProps extends Pick<FieldProps, 'help' | 'error'> {
  /** Why what stands there can hardly be right, though it can be saved; null while nothing speaks against it. */
  readonly doubt?: string | null | undefined
}

export function FieldNotes({ help, error, doubt }: FieldNotesProps): ReactNode {
  const note = doubt ?? help
  return (
    <>
      {/* read out only if it has been there from the beginning */}
      {(note !== undefined || doubt === null) && error === undefined && (
        <Text slot="description" className={doubt == null ? 'field-help' : 'field-doubt'}>
          {note}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </>
  )
}
