import { useState, type ReactNode } from 'react'
import type { SignerChoice, VerifyOutcome } from '../../../preload/contract/backups.ts'
import { recoveryKeyMax, type FileToken } from '../../../preload/contract/common.ts'
import type { Failure } from '../../../preload/contract/errors.ts'
import { jobProgress } from '../../kit/jobs/job-progress.ts'
import { SignerDialog, signerQuestionOf, VerifyNotice, type SignerQuestion } from '../backups/index.ts'
import { api } from '../../kit/data/api.ts'
import { useJobs } from '../../kit/data/jobs.ts'
import { send, useCommand } from '../../kit/data/use-command.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { ProgressBar } from '../../kit/ui/progress-bar.tsx'
import { TextArea } from '../../kit/ui/text-field.tsx'
import { showToast } from '../../kit/ui/toast.tsx'
import { FolderChoice, type ChosenFolder } from './folder-choice.tsx'
import { SetupForm } from './setup-form.tsx'
import type { SetupState } from './setup-state.ts'

interface RestoreOfficeProps {
  readonly setup: SetupState
  readonly onBack: () => void
}

type Deed = 'restore' | 'verify'
type Question = SignerQuestion & { readonly deed: Deed }

const nobodyCompared: SignerChoice = { signer: null, acceptUnknownSigner: false }

/** Brings back the office's data from a backup file with the recovery key. */
export function RestoreOffice({ setup, onBack }: RestoreOfficeProps): ReactNode {
  const [backup, setBackup] = useState<{ readonly file: FileToken; readonly name: string } | null>(null)
  const [recoveryKey, setRecoveryKey] = useState('')
  const [folder, setFolder] = useState<ChosenFolder | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [question, setQuestion] = useState<Question | null>(null)
  /** What the person has said about the signer of the chosen file. */
  const [accepted, setAccepted] = useState(nobodyCompared)
  const [outcome, setOutcome] = useState<VerifyOutcome | null>(null)
  const restore = useCommand(api.setup.restore, { failures: 'caller' })
  const verify = useCommand(api.setup.verify, { failures: 'caller' })
  const verifying = useJobs().find((job) => job.kind === 'verify' && job.status === 'running')
  const isRunning = restore.isRunning || verify.isRunning

  const choose = async (): Promise<void> => {
    const answer = await send(api.files.chooseBackup, {})
    if (!answer.ok || !answer.value) return
    setBackup(answer.value)
    setAccepted(nobodyCompared)
    setOutcome(null)
  }
  const refused = (deed: Deed, error: Failure): void => {
    const asked = signerQuestionOf(error)
    if (asked) setQuestion({ ...asked, deed })
    else setFailure(error)
  }
  const begin = async (deed: Deed, choice = accepted): Promise<void> => {
    setFailure(null)
    setOutcome(null)
    if (!backup || recoveryKey.trim() === '') return
    const request = { file: backup.file, recoveryKey, ...choice }
    if (deed === 'verify') {
      const checked = await verify.run(request)
      if (checked.ok) setOutcome(checked.value)
      else refused(deed, checked.error)
      return
    }
    const restored = await restore.run({ ...request, folder: folder?.file ?? null })
    if (!restored.ok) refused(deed, restored.error)
    else if (restored.value.signature === 'trusted')
      showToast({ tone: 'success', title: t('setup.restore.done.trusted') })
    else showToast({ tone: 'warning', title: t('setup.restore.done.unverified') })
  }

  return (
    <SetupForm
      title={t('setup.restore.title')}
      lead={t('setup.restore.lead')}
      failure={failure}
      onBack={onBack}
      onSubmit={() => void begin('restore')}
      beside={
        question && (
          <SignerDialog
            question={question}
            deed={question.deed}
            isRemembered={question.deed === 'restore'}
            onAccept={(choice) => {
              setAccepted(choice)
              void begin(question.deed, choice)
            }}
            onClose={() => setQuestion(null)}
          />
        )
      }
    >
      {outcome && <VerifyNotice outcome={outcome} />}
      {verify.isRunning && (
        <ProgressBar
          label={t('setup.restore.verifying')}
          share={verifying && verifying.total > 0 ? jobProgress(verifying).share : null}
        />
      )}
      <div className="setup-folder">
        <div>
          <p className="field-label">{t('setup.restore.file')}</p>
          <p className="setup-folder-path">{backup?.name ?? t('setup.restore.noFile')}</p>
        </div>
        <Button size="small" onPress={() => void choose()}>
          {t('setup.restore.choose')}
        </Button>
      </div>
      <TextArea
        label={t('setup.restore.key')}
        help={t('setup.restore.keyHelp')}
        value={recoveryKey}
        onChange={setRecoveryKey}
        rows={2}
        charactersMax={recoveryKeyMax}
        spellCheck="false"
        isRequired
      />
      <FolderChoice profileLabel={setup.profileLabel} folder={folder} onChoose={setFolder} />
      <div className="setup-actions">
        <Button
          variant="primary"
          type="submit"
          isDisabled={
            isRunning ||
            backup === null ||
            recoveryKey.trim() === '' ||
            recoveryKey.trim().length > recoveryKeyMax
          }
        >
          {t('setup.restore.submit')}
        </Button>
        <Button
          does={api.setup.restore}
          isDisabled={isRunning || backup === null || recoveryKey.trim() === ''}
          onPress={() => void begin('verify')}
        >
          {t('setup.restore.verify')}
        </Button>
      </div>
    </SetupForm>
  )
}
