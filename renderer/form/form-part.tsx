import './form-dialog.css'
import type { ReactNode } from 'react'
import { Form } from 'react-aria-components'
import { useCommandHandler } from '../commands/use-command-handler.ts'
import type { ShownFailure } from '../data/failure-error.ts'
import { failureText } from '../failures/failure-text.ts'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/page.tsx'

interface FormPartProps {
  readonly children: ReactNode
  readonly submit: () => void
  readonly onReset: () => void
  readonly isSaving: boolean
  readonly isChanged: boolean
  readonly failure: ShownFailure | null
}

/** A form within a page: its buttons appear once something was changed. */
export function FormPart({
  children,
  submit,
  onReset,
  isSaving,
  isChanged,
  failure,
}: FormPartProps): ReactNode {
  useCommandHandler('record.save', submit, { isEnabled: isChanged })
  return (
    <Form
      className="form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      {children}
      {isChanged && (
        <div className="form-part-actions">
          <Button variant="primary" type="submit" isDisabled={isSaving}>
            {t('ui.save')}
          </Button>
          <Button onPress={onReset}>{t('ui.cancel')}</Button>
        </div>
      )}
    </Form>
  )
}
