import { useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { OutputOf } from '../../../preload/contract/define.ts'
import type { backups } from '../../../preload/contract/backups.ts'
import type { Failure } from '../../../preload/contract/errors.ts'
import { api } from '../../kit/data/api.ts'
import { send, useCommand } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { PrintIcon, SaveIcon } from '../../kit/ui/icons.ts'
import { Notice } from '../../kit/ui/page.tsx'
import { TextField } from '../../kit/ui/text-field.tsx'

export type ShownKey = OutputOf<(typeof backups)['setUp']>

interface KeyDialogProps {
  readonly shown: ShownKey
  readonly onClose: () => void
}

/** More than a group of the key ever has. */
const groupMax = 60

/** Shows the office's key this once; it counts only when two of its groups were typed back. */
export function KeyDialog({ shown, onClose }: KeyDialogProps): ReactNode {
  const [typed, setTyped] = useState<readonly [string, string]>(['', ''])
  const [failure, setFailure] = useState<Failure | null>(null)
  const confirm = useCommand(api.backups.confirmKey, { done: t('backups.key.confirmed'), failures: 'caller' })
  const submit = async (): Promise<void> => {
    const result = await confirm.run({ typed: [typed[0], typed[1]] })
    if (!result.ok) {
      setFailure(result.error)
      return
    }
    renew(api.backups.status, api.backups.list)
    onClose()
  }
  // a key on the clipboard lies in the clipboard's history too: it goes to paper or into a file
  const save = async (): Promise<void> => {
    const suggestedName = t('backups.key.fileName')
    const target = await send(api.files.chooseSave, { kind: 'txt', suggestedName })
    if (target.ok && target.value)
      await send(api.backups.saveSheet, { file: target.value.file }, { done: t('backups.key.saved') })
  }
  const savePdf = async (): Promise<void> => {
    const target = await send(api.files.chooseSave, { kind: 'pdf', suggestedName: t('backups.key.fileName') })
    if (target.ok && target.value)
      await send(api.reports.recoverySheet, { file: target.value.file }, { done: t('backups.key.saved') })
  }
  return (
    <Dialog
      title={t('backups.key.title')}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button
            does={api.backups.confirmKey}
            variant="primary"
            isDisabled={confirm.isRunning || typed.some((text) => text.trim() === '')}
            onPress={() => void submit()}
          >
            {t('backups.key.submit')}
          </Button>
        </>
      }
    >
      <div className="backups-key-body">
        <Notice tone="warning">{t('backups.key.lead')}</Notice>
        <ol className="backups-key" aria-label={t('backups.key.groups')}>
          {shown.groups.map((group, index) => (
            <li key={`${String(index)} ${group}`}>
              <span className="backups-key-number">{index + 1}</span>
              <code>{group}</code>
            </li>
          ))}
        </ol>
        <div className="backups-actions">
          <Button icon={<PrintIcon />} onPress={() => window.print()}>
            {t('backups.key.print')}
          </Button>
          <Button icon={<SaveIcon />} onPress={() => void savePdf()}>
            {t('backups.key.savePdf')}
          </Button>
          <Button does={api.backups.saveSheet} icon={<SaveIcon />} onPress={() => void save()}>
            {t('backups.key.save')}
          </Button>
        </div>
        <p>{t('backups.key.confirm')}</p>
        {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
        <div className="backups-confirm">
          <TextField
            label={t('backups.key.group', { group: shown.confirmGroups[0] })}
            value={typed[0]}
            onChange={(text) => setTyped([text, typed[1]])}
            charactersMax={groupMax}
          />
          <TextField
            label={t('backups.key.group', { group: shown.confirmGroups[1] })}
            value={typed[1]}
            onChange={(text) => setTyped([typed[0], text])}
            charactersMax={groupMax}
          />
        </div>
      </div>
      {createPortal(
        <div className="backups-sheet">
          <pre>{shown.sheet}</pre>
          <Code code={shown.code} />
        </div>,
        document.body,
      )}
    </Dialog>
  )
}

/** The key as a code for cameras, on the printed sheet alone. */
function Code({ code: { size, path } }: Pick<ShownKey, 'code'>): ReactNode {
  return (
    <svg role="img" aria-label={t('backups.key.code')} viewBox={`0 0 ${size} ${size}`}>
      <path d={path} fill="currentColor" />
    </svg>
  )
}
