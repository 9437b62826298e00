import { useEffect, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { rehearsal } from '../../../preload/contract/restoring.ts'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { currentLanguage, t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { PrintIcon, SaveIcon } from '../../kit/ui/icons.ts'
import { Notice } from '../../kit/ui/page.tsx'
import { showToast } from '../../kit/ui/toast.tsx'
import { ChosenBackupBody } from './chosen-backup.tsx'
import { RehearsalText } from './rehearsal-text.tsx'
import { nobodyCompared, useChosenBackup } from './use-chosen-backup.ts'

/** Prints the protocol of the last test restore as a PDF and shows it in the system's viewer. */
export async function openProtocol(): Promise<void> {
  showToast({ tone: 'info', title: t('backups.protocol.making') })
  const printed = await send(api.reports.rehearsal, { language: currentLanguage() })
  if (printed.ok) await send(api.reports.open, { reportId: printed.value.reportId })
}

/** Restores a backup for a test, shows what was found, and prints the protocol of it. */
export function RehearsalDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const work = useChosenBackup(api.restoring.rehearse)
  const { job, isRunning } = work
  const protocol = job?.status === 'finished' ? rehearsal.safeParse(job.result).data : undefined
  const result = t(
    protocol?.samples.differing === 0 ? 'backups.rehearsal.passed' : 'backups.rehearsal.differing',
  )
  const isOver = job !== undefined && job.status !== 'running'
  useEffect(() => {
    if (isOver) renew(api.restoring.lastRehearsal, api.backups.status, api.backups.list)
  }, [isOver])
  const close = async (): Promise<void> => {
    if (isRunning) await work.cancel()
    onClose()
  }
  return (
    <Dialog
      title={t('backups.rehearsal.title')}
      isOpen
      onClose={() => void close()}
      size="large"
      footer={
        <>
          <Button onPress={() => void close()}>{t(protocol ? 'ui.close' : 'ui.cancel')}</Button>
          {protocol ? (
            <>
              <Button icon={<PrintIcon />} onPress={() => window.print()}>
                {t('backups.protocol.print')}
              </Button>
              <Button variant="primary" icon={<SaveIcon />} onPress={() => void openProtocol()}>
                {t('backups.protocol.pdf')}
              </Button>
            </>
          ) : (
            <Button
              variant="primary"
              isDisabled={isRunning || !work.isComplete}
              onPress={() => void work.begin(nobodyCompared)}
            >
              {t('backups.rehearsal.begin')}
            </Button>
          )}
        </>
      }
    >
      <div className="backups-key-body">
        {!protocol && (
          <>
            <p>{t('backups.rehearsal.lead')}</p>
            <p>{t('backups.rehearsal.key')}</p>
          </>
        )}
        <ChosenBackupBody work={work} deed="verify">
          {protocol && (
            <>
              <Notice tone={protocol.samples.differing === 0 ? 'success' : 'warning'} title={result}>
                {t('backups.rehearsal.next')}
              </Notice>
              <RehearsalText protocol={protocol} />
              {createPortal(
                <div className="backups-print">
                  <h1>{t('backups.protocol.title')}</h1>
                  <p>{result}</p>
                  <RehearsalText protocol={protocol} isForPaper />
                </div>,
                document.body,
              )}
            </>
          )}
        </ChosenBackupBody>
      </div>
    </Dialog>
  )
}
