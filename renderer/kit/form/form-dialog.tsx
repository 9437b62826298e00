import './form-dialog.css'
import type { ReactNode } from 'react'
import { Form } from 'react-aria-components'
import { useCommandHandler } from '../commands/use-command-handler.ts'
import type { ShownFailure } from '../data/failure-error.ts'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { DraftScope, useFormNeeds, useGuard } from './draft-scope.tsx'
import { FormFailure } from './form-failure.tsx'
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
  /** Saves and begins the next one of the kind. */
  readonly more?: { readonly label: string; readonly submit: () => void }
  /** Loads the record again after somebody else has changed it. */
  readonly onReload?: () => void
  readonly note?: ReactNode
  /** What else can be done with the record, at the other end of the line of buttons. */
  readonly actions?: ReactNode
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
  more,
  onReload,
  note,
  actions,
}: FormBodyProps): ReactNode {
  const { texts, guarded } = useGuard(draft)
  const isReadOnly = useFormNeeds(draft) !== null
  const save = guarded(submit)
  useCommandHandler('record.save', save, { isEnabled: !isReadOnly })
  useCommandHandler('dialog.submit', save, { isEnabled: !isReadOnly })
  const said = draft.keptAt === null ? note : t('form.draft.kept', { time: draft.keptAt })
  return (
    <Form
      className="form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isReadOnly) save()
      }}
    >
      <FormFailure failure={failure} onReload={onReload} />
      <DraftScope draft={draft} texts={texts}>
        {children}
      </DraftScope>
      <footer className="dialog-footer form-footer">
        {actions !== undefined && !isReadOnly && <div className="form-actions">{actions}</div>}
        {said !== undefined && <span className="dialog-footer-note">{said}</span>}
        <Button
          onPress={() => {
            draft.discard()
            onCancel()
          }}
        >
          {t(draft.isChanged ? 'form.draft.discard' : isReadOnly ? 'ui.close' : 'ui.cancel')}
        </Button>
        {more && !isReadOnly && (
          <Button isDisabled={isSaving} onPress={guarded(more.submit)}>
            {more.label}
          </Button>
        )}
        {!isReadOnly && (
          <Button variant="primary" type="submit" isDisabled={isSaving}>
            {saveLabel ?? t('ui.save')}
          </Button>
        )}
      </footer>
    </Form>
  )
}
