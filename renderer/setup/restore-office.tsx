import { useState, type ReactNode } from 'react'
import { Form } from 'react-aria-components'
import type { FileToken } from '../../preload/contract/common.ts'
import type { Failure } from '../../preload/contract/errors.ts'
import { api } from '../data/api.ts'
import { send, useCommand } from '../data/use-command.ts'
import { failureText } from '../failures/failure-text.ts'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { BackIcon } from '../ui/icons.ts'
import { Notice } from '../ui/page.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { FolderChoice, type ChosenFolder } from './folder-choice.tsx'
import type { SetupState } from './setup-state.ts'

interface RestoreOfficeProps {
  readonly setup: SetupState
  readonly onBack: () => void
}

/** Brings back the office's data from a backup file with the recovery key. */
export function RestoreOffice({ setup, onBack }: RestoreOfficeProps): ReactNode {
  const [backup, setBackup] = useState<{ readonly file: FileToken; readonly name: string } | null>(null)
  const [recoveryKey, setRecoveryKey] = useState('')
  const [folder, setFolder] = useState<ChosenFolder | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const restore = useCommand(api.setup.restore, { failures: 'caller' })

  const choose = async (): Promise<void> => {
    const answer = await send(api.files.chooseBackup, {})
    if (answer.ok && answer.value) setBackup(answer.value)
  }
  const submit = async (): Promise<void> => {
    setFailure(null)
    if (!backup) return
    const result = await restore.run({ file: backup.file, recoveryKey, folder: folder?.file ?? null })
    if (!result.ok) setFailure(result.error)
  }

  return (
    <div className="setup">
      <main className="setup-content">
        <header>
          <Button variant="link" icon={<BackIcon />} onPress={onBack}>
            {t('setup.restore.back')}
          </Button>
          <h1 className="setup-title">{t('setup.restore.title')}</h1>
          <p className="setup-lead">{t('setup.restore.lead')}</p>
        </header>
        <Form
          className="setup-form"
          aria-label={t('setup.restore.title')}
          validationBehavior="aria"
          onSubmit={(event) => {
            event.preventDefault()
            void submit()
          }}
        >
          {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
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
            maxLength={200}
            spellCheck="false"
            isRequired
          />
          <FolderChoice profileLabel={setup.profileLabel} folder={folder} onChoose={setFolder} />
          <div className="setup-actions">
            <Button
              variant="primary"
              type="submit"
              isDisabled={restore.isRunning || backup === null || recoveryKey.trim() === ''}
            >
              {t('setup.restore.submit')}
            </Button>
          </div>
        </Form>
      </main>
    </div>
  )
}
