import { useState, type ReactNode } from 'react'
import type { SignerChoice } from '../../../preload/contract/backups.ts'
import type { Failure } from '../../../preload/contract/errors.ts'
import { jobFailure } from '../../../preload/contract/jobs.ts'
import { restorePreview, type RestorePreview } from '../../../preload/contract/restoring.ts'
import { api } from '../../kit/data/api.ts'
import { useJob } from '../../kit/data/jobs.ts'
import { send, useCommand } from '../../kit/data/use-command.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { drafts } from '../../kit/form/drafts.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { Notice } from '../../kit/ui/page.tsx'
import { showToast } from '../../kit/ui/toast.tsx'
import { BackupChoice, chosenOf, nothingChosen, useSnapshots, type Choice } from './backup-choice.tsx'
import { Running } from './backup-progress.tsx'
import { RestorePreviewText } from './restore-preview.tsx'
import { SignerDialog } from './signer-dialog.tsx'
import { signerQuestionOf } from './signer-question.ts'

const nobodyCompared: SignerChoice = { signer: null, acceptUnknownSigner: false }

/** Chooses a backup, shows what it would mean, and puts it in place of the present state. */
export function RestoreDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const snapshots = useSnapshots()
  const [choice, setChoice] = useState<Choice>(nothingChosen)
  const [jobId, setJobId] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isAsking, setAsking] = useState(false)
  const take = useCommand(api.setup.restorePrepared, { failures: 'caller' })
  const job = useJob(jobId)
  const isRunning = jobId !== null && (job === undefined || job.status === 'running')
  const preview = job?.status === 'finished' ? restorePreview.safeParse(job.result).data : undefined
  const refused = job?.error && job.error.code !== 'CANCELLED' ? jobFailure(job) : failure
  const question = refused && signerQuestionOf(refused)
  const chosen = chosenOf(choice, snapshots[0]?.file ?? null)

  const change = (next: Choice): void => {
    setChoice(next)
    setJobId(null)
    setFailure(null)
  }
  const prepare = async (signer: SignerChoice): Promise<void> => {
    setFailure(null)
    setJobId(null)
    if (chosen === null) return
    const started = await send(api.restoring.prepare, { ...chosen, ...signer }, { failures: 'caller' })
    if (started.ok) setJobId(started.value.jobId)
    else setFailure(started.error)
    setAsking(true)
  }
  const close = async (): Promise<void> => {
    if (take.isRunning) return
    if (isRunning && jobId !== null) await send(api.jobs.cancel, { jobId })
    else if (preview) await send(api.restoring.drop, {})
    onClose()
  }
  const restore = async ({ generation }: RestorePreview): Promise<void> => {
    setFailure(null)
    // what was typed and is not saved stays with the present state
    await drafts.flush()
    const taken = await take.run({ generation })
    if (!taken.ok) {
      setJobId(null)
      setFailure(taken.error)
      return
    }
    showToast({ tone: 'success', stays: true, title: t(`backups.restore.done.${taken.value.kept}`) })
    onClose()
  }

  return (
    <Dialog
      title={t('backups.restore.title')}
      isOpen
      onClose={() => void close()}
      size="large"
      footer={
        <>
          <Button isDisabled={take.isRunning} onPress={() => void close()}>
            {t('ui.cancel')}
          </Button>
          {preview ? (
            <Button variant="danger" isDisabled={take.isRunning} onPress={() => void restore(preview)}>
              {t('backups.restore.take')}
            </Button>
          ) : (
            <Button
              variant="primary"
              isDisabled={isRunning || chosen === null}
              onPress={() => void prepare(nobodyCompared)}
            >
              {t('backups.restore.preview')}
            </Button>
          )}
        </>
      }
    >
      <div className="backups-key-body">
        {refused && <Notice tone={question ? 'warning' : 'danger'}>{failureText(refused)}</Notice>}
        {preview ? (
          <RestorePreviewText preview={preview} />
        ) : (
          <>
            <p>{t('backups.restore.lead')}</p>
            <BackupChoice
              choice={choice}
              snapshots={snapshots}
              isDisabled={isRunning || take.isRunning}
              onChange={change}
            />
          </>
        )}
        {isRunning && job && <Running job={job} />}
        {take.isRunning && <output>{t('backups.restore.securing')}</output>}
      </div>
      {question && isAsking && (
        <SignerDialog
          question={question}
          deed="restore"
          isRemembered
          onAccept={(signer) => void prepare(signer)}
          onClose={() => setAsking(false)}
        />
      )}
    </Dialog>
  )
}
