import type { ReactNode } from 'react'
import { failureText } from '../../kit/failures/failure-text.ts'
import { Notice } from '../../kit/ui/page.tsx'
import { BackupChoice } from './backup-choice.tsx'
import { Running } from './backup-progress.tsx'
import { SignerDialog } from './signer-dialog.tsx'
import { signerQuestionOf } from './signer-question.ts'
import type { ChosenWork } from './use-chosen-backup.ts'

interface ChosenBackupProps {
  readonly work: ChosenWork
  readonly deed: 'restore' | 'verify'
  /** Nothing can be chosen any more. */
  readonly isDisabled?: boolean
  /** What stands in place of the choice once there is something to show. */
  readonly children?: ReactNode
}

/** What went wrong, the choice or what came of it, how far it is, and the question about a signer. */
export function ChosenBackupBody({ work, deed, isDisabled = false, children }: ChosenBackupProps): ReactNode {
  const { failure, question, isRunning, job } = work
  return (
    <>
      {failure && (
        <Notice tone={signerQuestionOf(failure) ? 'warning' : 'danger'}>{failureText(failure)}</Notice>
      )}
      {children ?? (
        <BackupChoice
          choice={work.choice}
          snapshots={work.snapshots}
          isDisabled={isRunning || isDisabled}
          onChange={work.change}
        />
      )}
      {isRunning && job && <Running job={job} />}
      {question && (
        <SignerDialog
          question={question}
          deed={deed}
          isRemembered
          onAccept={(signer) => void work.begin(signer)}
          onClose={work.closeQuestion}
        />
      )}
    </>
  )
}
