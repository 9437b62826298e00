import './form-dialog.css'
import type { ReactNode } from 'react'
import { Form } from 'react-aria-components'
import { useCommandHandler } from '../commands/use-command-handler.ts'
import type { ShownFailure } from '../data/failure-error.ts'
import { failureText } from '../failures/failure-text.ts'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/page.tsx'
import { DraftScope, useGuard } from './draft-scope.tsx'
import type { FormDraft } from './use-draft.ts'

interface FormDialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog whose content is made anew each time it opens, so that a form begins with fresh values. */
export function FormDialog({
  title,
  isOpen,
  onClose,
  children,
  size = 'medium',
}: FormDialogProps & { readonly size?: 'small' | 'medium' | 'large' }): ReactNode {
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose} size={size}>
      {isOpen && children}
    </Dialog>
  )
}

interface FormBodyProps {
  /** What was typed and is not saved: Esc and leaving keep it, one button throws it away. */
  readonly draft: FormDraft
  readonly children: ReactNode
  readonly submit: () => void
  readonly onCancel: () => void
  readonly isSaving: boolean
  readonly failure: ShownFailure | null
  readonly saveLabel?: string
  /** Loads the record again after somebody else has changed it. */
  readonly onReload?: () => void
  readonly note?: ReactNode
}

/** The fields and buttons of a form; Enter in a line, Ctrl+Enter and Ctrl+S save. */
export function FormBody({
  draft,
  children,
  submit,
  onCancel,
  isSaving,
  failure,
  saveLabel,
  onReload,
  note,
}: FormBodyProps): ReactNode {
  const { texts, guarded } = useGuard(draft)
  const save = guarded(submit)
  useCommandHandler('record.save', save)
  useCommandHandler('dialog.submit', save)
  const said = draft.keptAt === null ? note : t('form.draft.kept', { time: draft.keptAt })
  return (
    <Form
      className="form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {failure?.code === 'CONFLICT' ? (
        <Notice
          tone="warning"
          title={t('app.conflict')}
          actions={
            onReload && (
              <Button size="small" onPress={onReload}>
                {t('app.conflict.reload')}
              </Button>
            )
          }
        >
          {t('app.conflict.what')}
        </Notice>
      ) : (
        failure && <Notice tone="danger">{failureText(failure)}</Notice>
      )}
      <DraftScope draft={draft} texts={texts}>
        {children}
      </DraftScope>
      <footer className="dialog-footer form-footer">
        {said !== undefined && <span className="dialog-footer-note">{said}</span>}
        <Button
          onPress={() => {
            draft.discard()
            onCancel()
          }}
        >
          {t(draft.isChanged ? 'form.draft.discard' : 'ui.cancel')}
        </Button>
        <Button variant="primary" type="submit" isDisabled={isSaving}>
          {saveLabel ?? t('ui.save')}
        </Button>
      </footer>
    </Form>
  )
}
