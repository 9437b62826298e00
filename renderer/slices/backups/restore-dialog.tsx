import type { ReactNode } from 'react'
import { restorePreview, type RestorePreview } from '../../../preload/contract/restoring.ts'
import { api } from '../../kit/data/api.ts'
import { undoLastChange } from '../../kit/data/history.ts'
import { send, useCommand } from '../../kit/data/use-command.ts'
import { drafts } from '../../kit/form/drafts.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { showToast } from '../../kit/ui/toast.tsx'
import { ChosenBackupBody } from './chosen-backup.tsx'
import { RestorePreviewText } from './restore-preview.tsx'
import { nobodyCompared, useChosenBackup } from './use-chosen-backup.ts'

/** Chooses a backup, shows what it would mean, and puts it in place of the present state. */
export function RestoreDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const work = useChosenBackup(api.restoring.prepare)
  const take = useCommand(api.setup.restorePrepared, { failures: 'caller' })
  const { job, isRunning } = work
  const preview = job?.status === 'finished' ? restorePreview.safeParse(job.result).data : undefined
  const look = useCommand(api.setup.look, { failures: 'caller' })
  const back = useCommand(api.restoring.goBack, { failures: 'caller' })
  const isBusy = take.isRunning || look.isRunning || back.isRunning
  const close = async (): Promise<void> => {
    if (isBusy) return
    if (isRunning) await work.cancel()
    else if (preview) await send(api.restoring.drop, {})
    onClose()
  }
  const restore = async ({ generation }: RestorePreview): Promise<void> => {
    // what was typed and is not saved stays with the present state
    await drafts.flush()
    const taken = await take.run({ generation })
    if (!taken.ok) {
      work.fail(taken.error)
      return
    }
    showToast({ tone: 'success', stays: true, title: t(`backups.restore.done.${taken.value.kept}`) })
    onClose()
  }
  const lookOnly = async (): Promise<void> => {
    if (work.chosen === null) return
    await send(api.restoring.drop, {})
    await drafts.flush()
    // whoever signed it was decided on when it was prepared
    const shown = await look.run({ ...work.chosen, ...work.signer, moment: null })
    if (shown.ok) onClose()
    else work.fail(shown.error)
  }
  const goBack = async ({ generation }: RestorePreview): Promise<void> => {
    const went = await back.run({ generation })
    if (!went.ok) {
      work.fail(went.error)
      return
    }
    showToast({
      tone: 'success',
      stays: true,
      title: t('backups.shared.wentBack', { sets: formatNumber(went.value.sets) }),
      action: { label: t('app.undo'), run: () => void undoLastChange(), isHistory: true },
    })
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
          <Button does={api.restoring.drop} isDisabled={isBusy} onPress={() => void close()}>
            {t('ui.cancel')}
          </Button>
          {preview?.isShared && (
            <>
              <Button does={api.restoring.drop} isDisabled={isBusy} onPress={() => void lookOnly()}>
                {t('backups.look.show')}
              </Button>
              <Button does={api.restoring.goBack} isDisabled={isBusy} onPress={() => void goBack(preview)}>
                {t('backups.shared.goBack')}
              </Button>
            </>
          )}
          {preview ? (
            <Button
              does={api.setup.restorePrepared}
              variant="danger"
              isDisabled={isBusy}
              onPress={() => void restore(preview)}
            >
              {t(preview.isShared ? 'backups.shared.alone' : 'backups.restore.take')}
            </Button>
          ) : (
            <Button
              variant="primary"
              isDisabled={isRunning || !work.isComplete}
              onPress={() => void work.begin(nobodyCompared)}
            >
              {t('backups.restore.preview')}
            </Button>
          )}
        </>
      }
    >
      <div className="backups-key-body">
        {!preview && <p>{t('backups.restore.lead')}</p>}
        <ChosenBackupBody work={work} deed="restore" isDisabled={take.isRunning}>
          {preview && <RestorePreviewText preview={preview} />}
        </ChosenBackupBody>
        {take.isRunning && <output>{t('backups.restore.securing')}</output>}
      </div>
    </Dialog>
  )
}
