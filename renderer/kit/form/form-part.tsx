import './form-dialog.css'
import type { ReactNode } from 'react'
import { Form } from 'react-aria-components'
import { useCommandHandler } from '../commands/use-command-handler.ts'
import type { ShownFailure } from '../data/failure-error.ts'
import { failureText } from '../failures/failure-text.ts'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/page.tsx'
import { DraftScope, useFormNeeds, useGuard } from './draft-scope.tsx'
import type { FormDraft } from './use-draft.ts'

interface FormPartProps {
  readonly draft: FormDraft
  readonly children: ReactNode
  readonly submit: () => void
  readonly isSaving: boolean
  readonly failure: ShownFailure | null
}

/** A form within a page: its buttons appear once something was changed. */
export function FormPart({ draft, children, submit, isSaving, failure }: FormPartProps): ReactNode {
  const { texts, guarded } = useGuard(draft)
  const save = guarded(submit)
  const { keptAt } = draft
  const isReadOnly = useFormNeeds(draft) !== null
  const isChanged = draft.isChanged && !isReadOnly
  useCommandHandler('record.save', save, { isEnabled: isChanged })
  return (
    <Form
      className="form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <DraftScope draft={draft} texts={texts}>
        {children}
      </DraftScope>
      {isChanged && (
        <div className="form-part-actions">
          <Button variant="primary" type="submit" isDisabled={isSaving}>
            {t('ui.save')}
          </Button>
          <Button onPress={draft.discard}>{t('form.draft.discard')}</Button>
          {keptAt !== null && (
            <span className="dialog-footer-note">{t('form.draft.kept', { time: keptAt })}</span>
          )}
        </div>
      )}
    </Form>
  )
}
