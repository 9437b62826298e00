import { useState, type ReactNode } from 'react'
import type { BackupStatus } from '../../../preload/contract/backups.ts'
import type { Failure } from '../../../preload/contract/errors.ts'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { formatDay } from '../../kit/i18n/format.ts'
import { currentLanguage, t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { Card, Notice } from '../../kit/ui/page.tsx'
import { TextField } from '../../kit/ui/text-field.tsx'
import type { ShownKey } from './key-dialog.tsx'

interface KeysCardProps {
  readonly status: BackupStatus
  readonly onNewKey: (shown: ShownKey) => void
}

/** Whose keys open the backups: the office's, for which another is made here, and IT's. */
export function KeysCard({ status, onNewKey }: KeysCardProps): ReactNode {
  const [isEntering, setEntering] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const { officeKey, itRecipient } = status
  const renewKey = async (): Promise<void> => {
    setAsking(false)
    const made = await send(api.backups.renewKey, { language: currentLanguage() })
    if (made.ok) onNewKey(made.value)
  }
  const remove = async (): Promise<void> => {
    await send(api.backups.setItRecipient, { recipient: null }, { done: t('backups.it.removed') })
    renew(api.backups.status)
  }
  return (
    <Card
      title={t('backups.keys')}
      actions={
        <span className="backups-actions">
          <Button does={api.backups.renewKey} size="small" onPress={() => setAsking(true)}>
            {t('backups.keys.renew')}
          </Button>
          {itRecipient === null ? (
            <Button does={api.backups.setItRecipient} size="small" onPress={() => setEntering(true)}>
              {t('backups.it.add')}
            </Button>
          ) : (
            <Button does={api.backups.setItRecipient} size="small" onPress={() => void remove()}>
              {t('backups.it.remove')}
            </Button>
          )}
        </span>
      }
    >
      <dl className="backups-facts">
        <dt>{t('backups.keys.office')}</dt>
        <dd>
          {officeKey?.since
            ? t('backups.keys.since', { day: formatDay(officeKey.since) })
            : t('backups.keys.current')}
          <p className="field-help">
            {t('backups.keys.digits')} <code>{officeKey?.fingerprint}</code>
          </p>
        </dd>
        <dt>{t('backups.keys.it')}</dt>
        <dd>
          {itRecipient === null ? (
            t('backups.it.none')
          ) : (
            <>
              {t('backups.it.since', { day: formatDay(itRecipient.since) })}
              <p className="field-help">
                {t('backups.keys.digits')} <code>{itRecipient.fingerprint}</code>
              </p>
            </>
          )}
        </dd>
      </dl>
      {isEntering && <ItKeyDialog onClose={() => setEntering(false)} />}
      <Dialog
        title={t('backups.keys.renew')}
        kind="alert"
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        footer={
          <>
            <Button onPress={() => setAsking(false)}>{t('ui.cancel')}</Button>
            <Button does={api.backups.renewKey} variant="primary" onPress={() => void renewKey()}>
              {t('backups.keys.renew.go')}
            </Button>
          </>
        }
      >
        <p>{t('backups.keys.renew.text')}</p>
      </Dialog>
    </Card>
  )
}

/** More than a key file with its comments has. */
const pastedMax = 2000

function ItKeyDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const [pasted, setPasted] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)
  const save = async (): Promise<void> => {
    const result = await send(
      api.backups.setItRecipient,
      { recipient: pasted },
      { done: t('backups.it.added'), failures: 'caller' },
    )
    if (!result.ok) {
      setFailure(result.error)
      return
    }
    renew(api.backups.status)
    onClose()
  }
  return (
    <Dialog
      title={t('backups.it.add')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button
            does={api.backups.setItRecipient}
            variant="primary"
            isDisabled={pasted.trim() === ''}
            onPress={() => void save()}
          >
            {t('ui.save')}
          </Button>
        </>
      }
    >
      <div className="backups-key-body">
        <p>{t('backups.it.text')}</p>
        {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
        <TextField
          label={t('backups.it.field')}
          value={pasted}
          onChange={setPasted}
          charactersMax={pastedMax}
        />
      </div>
    </Dialog>
  )
}
