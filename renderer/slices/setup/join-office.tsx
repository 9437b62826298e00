import { useState, type ReactNode } from 'react'
import { Form } from 'react-aria-components'
import { lineMax } from '../../../preload/contract/common.ts'
import type { Failure } from '../../../preload/contract/errors.ts'
import { api } from '../../kit/data/api.ts'
import { send, useCommand } from '../../kit/data/use-command.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { BackIcon } from '../../kit/ui/icons.ts'
import { Notice } from '../../kit/ui/page.tsx'
import { TextField } from '../../kit/ui/text-field.tsx'
import { showToast } from '../../kit/ui/toast.tsx'
import { FolderChoice, type ChosenFolder } from './folder-choice.tsx'
import type { SetupState } from './setup-state.ts'

interface JoinOfficeProps {
  readonly setup: SetupState
  readonly onBack: () => void
}

/** Joins the stock that colleagues share in a folder; while nobody has admitted this desk, the opening screen shows the code. */
export function JoinOffice({ setup, onBack }: JoinOfficeProps): ReactNode {
  const [share, setShare] = useState<ChosenFolder | null>(null)
  const [name, setName] = useState('')
  const [folder, setFolder] = useState<ChosenFolder | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const join = useCommand(api.setup.join, { failures: 'caller' })
  const isFit = share !== null && name.trim() !== '' && name.trim().length <= lineMax

  const choose = async (): Promise<void> => {
    const answer = await send(api.files.chooseFolder, { purpose: 'share' })
    if (!answer.ok || !answer.value) return
    setShare(answer.value)
    setFailure(null)
  }
  const submit = async (): Promise<void> => {
    if (!isFit) return
    setFailure(null)
    const joined = await join.run({ share: share.file, name, folder: folder?.file ?? null })
    if (joined.ok) showToast({ tone: 'success', stays: true, title: t('setup.join.done') })
    // whoever gave up waiting needs no word about it
    else if (joined.error.code !== 'CANCELLED' || joined.error.messageKey === 'desks.error.nobodyAdmitted')
      setFailure(joined.error)
  }

  return (
    <div className="setup">
      <main className="setup-content">
        <header>
          <Button variant="link" icon={<BackIcon />} onPress={onBack}>
            {t('setup.restore.back')}
          </Button>
          <h1 className="setup-title">{t('setup.join.title')}</h1>
          <p className="setup-lead">{t('setup.join.lead')}</p>
        </header>
        <Form
          className="setup-form"
          aria-label={t('setup.join.title')}
          validationBehavior="aria"
          onSubmit={(event) => {
            event.preventDefault()
            void submit()
          }}
        >
          {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
          <div className="setup-folder">
            <div>
              <p className="field-label">{t('setup.join.share')}</p>
              <p className="setup-folder-path">{share?.name ?? t('setup.join.noShare')}</p>
              <p className="field-help">{t('setup.join.share.help')}</p>
            </div>
            <Button size="small" onPress={() => void choose()}>
              {t('setup.join.choose')}
            </Button>
          </div>
          <TextField
            label={t('setup.join.name')}
            help={t('setup.join.name.help')}
            value={name}
            onChange={setName}
            charactersMax={lineMax}
            isRequired
          />
          <FolderChoice profileLabel={setup.profileLabel} folder={folder} onChoose={setFolder} />
          <div className="setup-actions">
            <Button variant="primary" type="submit" isDisabled={join.isRunning || !isFit}>
              {t('setup.join.submit')}
            </Button>
          </div>
        </Form>
      </main>
    </div>
  )
}
