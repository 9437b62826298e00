import { useState, type ReactNode } from 'react'
import { rehearsalDays } from '../../../preload/contract/restoring.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { drafts } from '../../kit/form/drafts.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { formatInstant, formatRelativeDays } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { Card, Notice } from '../../kit/ui/page.tsx'
import { showToast } from '../../kit/ui/toast.tsx'
import { LookDialog } from './look-dialog.tsx'
import { openProtocol, RehearsalDialog } from './rehearsal-dialog.tsx'
import { RestoreDialog } from './restore-dialog.tsx'

/** Ways back: a backup in place of the present state, and the state that was in use before the present one. */
export function RestoreCard(): ReactNode {
  const [open, setOpen] = useState<'restore' | 'rehearse' | 'look' | null>(null)
  const close = (): void => setOpen(null)
  return (
    <Card
      title={t('backups.restore')}
      actions={
        <span className="backups-actions">
          <Button does={api.restoring.prepare} size="small" onPress={() => setOpen('look')}>
            {t('backups.look.open')}
          </Button>
          <Button does={api.restoring.rehearse} size="small" onPress={() => setOpen('rehearse')}>
            {t('backups.rehearsal.open')}
          </Button>
          <Button does={api.restoring.prepare} size="small" onPress={() => setOpen('restore')}>
            {t('backups.restore.open')}
          </Button>
        </span>
      }
    >
      <p className="backups-retention">{t('backups.restore.about')}</p>
      <LastRehearsal />
      <EarlierState />
      {open === 'restore' && <RestoreDialog onClose={close} />}
      {open === 'look' && <LookDialog onClose={close} />}
      {open === 'rehearse' && <RehearsalDialog onClose={close} />}
    </Card>
  )
}

const dayMilliseconds = 24 * 60 * 60 * 1000

/** When a backup was last restored for a test, and a reminder once a quarter has gone by. */
function LastRehearsal(): ReactNode {
  const { data } = useData(api.restoring.lastRehearsal, {})
  if (data === undefined) return null
  const { rehearsal } = data
  if (rehearsal === null) return <Notice tone="info">{t('backups.rehearsal.never')}</Notice>
  const days = Math.max(
    0,
    Math.floor((Date.parse(`${today()}T23:59:59`) - Date.parse(rehearsal.at)) / dayMilliseconds),
  )
  const when = formatRelativeDays(-days)
  const failed = rehearsal.failure
  return (
    <div className="backups-schedule">
      {failed ? (
        <Notice tone="danger" title={t('backups.rehearsal.failed', { when })}>
          {failureText(failed)}
        </Notice>
      ) : (
        <p className="backups-next">{t('backups.rehearsal.last', { when })}</p>
      )}
      {!failed && days > rehearsalDays && <Notice tone="info">{t('backups.rehearsal.due')}</Notice>}
      <Button size="small" onPress={() => void openProtocol()}>
        {t('backups.protocol.pdf')}
      </Button>
    </div>
  )
}

/** The state that was in use before the present one, where there is one: a restore is taken back by it. */
function EarlierState(): ReactNode {
  const { data } = useData(api.setup.state, {})
  const [isAsking, setAsking] = useState(false)
  const open = useCommand(api.setup.openEarlier, {})
  const savedAt = data?.earlierSavedAt ?? null
  if (savedAt === null) return null
  const when = formatInstant(savedAt)
  const goBack = async (): Promise<void> => {
    await drafts.flush()
    const opened = await open.run({})
    setAsking(false)
    if (opened.ok) showToast({ tone: 'success', stays: true, title: t('backups.earlier.done', { when }) })
  }
  return (
    <div className="backups-schedule">
      <p className="backups-next">{t('backups.earlier', { when })}</p>
      <Button size="small" onPress={() => setAsking(true)}>
        {t('backups.earlier.open')}
      </Button>
      <Dialog
        title={t('backups.earlier.open')}
        kind="alert"
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        footer={
          <>
            <Button isDisabled={open.isRunning} onPress={() => setAsking(false)}>
              {t('ui.cancel')}
            </Button>
            <Button
              does={api.setup.openEarlier}
              variant="danger"
              isDisabled={open.isRunning}
              onPress={() => void goBack()}
            >
              {t('backups.earlier.go')}
            </Button>
          </>
        }
      >
        <p>{t('backups.earlier.text', { when })}</p>
      </Dialog>
    </div>
  )
}
