import { useState, type ReactNode } from 'react'
import { Form } from 'react-aria-components'
import { lineMax } from '../../../preload/contract/common.ts'
import type { Failure } from '../../../preload/contract/errors.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { renew, useData } from '../../kit/data/use-data.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { Card, Notice } from '../../kit/ui/page.tsx'
import { TextField } from '../../kit/ui/text-field.tsx'
import { chooseFolder, type Folder } from './choose-folder.ts'

const sentences = ['desks.alone.own', 'desks.alone.folder', 'desks.alone.nothing'] as const

/** What sharing is, at a desk that has its stock for itself, and how it begins. */
export function AloneCard(): ReactNode {
  const [folder, setFolder] = useState<Folder | null>(null)
  return (
    <Card title={t('desks.alone.title')}>
      <ul className="desks-sentences">
        {sentences.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <div className="desks-actions">
        <Button variant="primary" onPress={() => void chooseFolder().then(setFolder)}>
          {t('desks.share')}
        </Button>
      </div>
      <p className="field-help">{t('desks.alone.join')}</p>
      {folder && <ShareDialog folder={folder} onFolder={setFolder} onClose={() => setFolder(null)} />}
    </Card>
  )
}

interface ShareDialogProps {
  readonly folder: Folder
  readonly onFolder: (folder: Folder) => void
  readonly onClose: () => void
}

function ShareDialog({ folder, onFolder, onClose }: ShareDialogProps): ReactNode {
  const office = useData(api.office.get, {})
  const me = office.data?.staff.find(({ id }) => id === office.data.currentStaffId)
  const [typed, setName] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const share = useCommand(api.desks.share, { done: t('desks.share.done'), failures: 'caller' })
  const name = typed ?? me?.name ?? ''
  const isFit = name.trim() !== '' && name.trim().length <= lineMax
  const submit = async (): Promise<void> => {
    if (!isFit) return
    setFailure(null)
    const shared = await share.run({ folder: folder.file, name })
    renew(api.desks.status, api.desks.list)
    if (shared.ok) onClose()
    else setFailure(shared.error)
  }
  return (
    <Dialog
      title={t('desks.share.title')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" form="desks-share" isDisabled={share.isRunning || !isFit}>
            {t('desks.share.go')}
          </Button>
        </>
      }
    >
      <Form
        id="desks-share"
        className="desks-form"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
        <TextField
          label={t('desks.name')}
          help={t('desks.name.help')}
          value={name}
          onChange={setName}
          charactersMax={lineMax}
          isRequired
        />
        <div className="desks-folder">
          <div>
            <p className="field-label">{t('desks.folder')}</p>
            <p className="desks-path">{folder.name}</p>
            <p className="field-help">{t('desks.folder.help')}</p>
          </div>
          <Button
            size="small"
            onPress={() =>
              void chooseFolder().then((chosen) => {
                if (chosen === null) return
                setFailure(null)
                onFolder(chosen)
              })
            }
          >
            {t('desks.folder.change')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
