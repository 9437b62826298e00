import { useState, type ReactNode } from 'react'
import { lineMax } from '../../../preload/contract/common.ts'
import type { Failure } from '../../../preload/contract/errors.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { TextField } from '../../kit/ui/text-field.tsx'
import { showToast } from '../../kit/ui/toast.tsx'
import { noSecrets, PlaceFields, placeWish, textsOf } from '../desks/index.ts'
import { FolderChoice, type ChosenFolder } from './folder-choice.tsx'
import { SetupForm } from './setup-form.tsx'
import type { SetupState } from './setup-state.ts'

interface JoinOfficeProps {
  readonly setup: SetupState
  readonly onBack: () => void
}

/** Joins the stock that colleagues share; while nobody has admitted this desk, the opening screen shows the code. */
export function JoinOffice({ setup, onBack }: JoinOfficeProps): ReactNode {
  const [texts, setTexts] = useState(textsOf(null))
  const [secrets, setSecrets] = useState(noSecrets)
  const [name, setName] = useState('')
  const [folder, setFolder] = useState<ChosenFolder | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const join = useCommand(api.setup.join, { failures: 'caller' })
  const wish = placeWish(texts, secrets)
  const isFit = wish !== null && name.trim() !== '' && name.trim().length <= lineMax

  const submit = async (): Promise<void> => {
    if (!isFit) return
    setFailure(null)
    const { folder: share, ...place } = wish
    const joined = await join.run({ ...place, share, name, folder: folder?.file ?? null })
    if (joined.ok) showToast({ tone: 'success', title: t('setup.join.done') })
    // whoever gave up waiting needs no word about it
    else if (joined.error.code !== 'CANCELLED' || joined.error.messageKey === 'desks.error.nobodyAdmitted')
      setFailure(joined.error)
  }

  return (
    <SetupForm
      title={t('setup.join.title')}
      lead={t('setup.join.lead')}
      failure={failure}
      onBack={onBack}
      onSubmit={() => void submit()}
    >
      <PlaceFields
        texts={texts}
        secrets={secrets}
        onTexts={(part) => {
          setFailure(null)
          setTexts((before) => ({ ...before, ...part }))
        }}
        onSecrets={(part) => {
          setFailure(null)
          setSecrets((before) => ({ ...before, ...part }))
        }}
        folderHelp={t('setup.join.share.help')}
      />
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
    </SetupForm>
  )
}
