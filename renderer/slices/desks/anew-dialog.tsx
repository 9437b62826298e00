import type { ReactNode } from 'react'
import type { anewReasons } from '../../../preload/contract/desks.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { Spinner } from '../../kit/ui/progress-bar.tsx'
import { showToast } from '../../kit/ui/toast.tsx'
import { JoinCode, useSetupState } from '../setup/index.ts'

export type AnewReason = (typeof anewReasons)[number]

interface AnewDialogProps {
  readonly reason: AnewReason
  readonly onClose: () => void
}

/** What joining anew means, and how far it is; a desk that was removed shows its code meanwhile. */
export function AnewDialog({ reason, onClose }: AnewDialogProps): ReactNode {
  const { joinCode } = useSetupState()
  const join = useCommand(api.setup.joinAnew)
  const isMerged = reason === 'COPIED' || reason === 'GAP'
  const sentences = [
    'desks.anew.number',
    ...(reason === 'REMOVED' ? (['desks.anew.code'] as const) : []),
    isMerged ? 'desks.anew.merged' : 'desks.anew.parked',
    'desks.anew.stays',
    'desks.anew.kept',
  ] as const
  const go = async (): Promise<void> => {
    const joined = await join.run({ reason })
    if (joined.ok)
      showToast({
        tone: 'success',
        stays: true,
        title: t('desks.anew.done', { place: joined.value.keptIn }),
      })
    onClose()
  }
  return (
    <Dialog
      title={t('desks.anew.title')}
      isOpen
      // what has begun comes to its end, or is cancelled in so many words
      onClose={() => join.isRunning || onClose()}
      footer={
        !join.isRunning && (
          <>
            <Button onPress={onClose}>{t('ui.cancel')}</Button>
            <Button does={api.setup.joinAnew} variant="primary" onPress={() => void go()}>
              {t('desks.anew.go')}
            </Button>
          </>
        )
      }
    >
      {!join.isRunning && (
        <ul className="desks-sentences">
          {sentences.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      )}
      {join.isRunning && joinCode === null && (
        <p className="desks-running">
          <Spinner label={t('desks.anew.running')} />
          <span aria-hidden="true">{t('desks.anew.running')}</span>
        </p>
      )}
      {join.isRunning && joinCode !== null && <JoinCode code={joinCode} />}
    </Dialog>
  )
}
