import type { ReactNode } from 'react'
import { t } from '../../kit/i18n/translate.ts'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { letGo, nextIntake, type Intake } from './intake-state.ts'
import { MailForm } from './mail-form.tsx'
import { WhereForm } from './where-form.tsx'

/** Shows what was recognised and asks where it goes. */
export function IntakeDialog({ intake }: { readonly intake: Intake }): ReactNode {
  const held = intake.kind === 'mail' ? [intake.held] : intake.held
  const onDone = (): void => {
    letGo(held)
    nextIntake()
  }
  return (
    <Dialog
      title={t(intake.kind === 'mail' ? 'documents.mail.title' : 'documents.where.title')}
      isOpen
      onClose={onDone}
      size={intake.kind === 'mail' ? 'large' : 'medium'}
      // where the company is proposed, one key files the mail: the keys begin at the subject
      beginsAtFirstField={intake.kind === 'files' || intake.held.mail?.organisations.length === 0}
    >
      {intake.kind === 'mail' ? (
        <MailForm key={intake.held.heldId} held={intake.held} onDone={onDone} />
      ) : (
        <WhereForm key={intake.held[0]?.heldId} held={intake.held} onDone={onDone} />
      )}
    </Dialog>
  )
}
