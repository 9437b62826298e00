import type { ReactNode } from 'react'
import type { HistoryEntity, HistoryEntry } from '../../../preload/contract/history.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useCommand } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { formatInstant } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { Notice } from '../../kit/ui/page.tsx'
import { Changes } from './changes.tsx'

interface RestoreDialogProps {
  readonly entity: HistoryEntity
  readonly id: number
  readonly entry: HistoryEntry
  readonly onClose: () => void
  readonly onRestored?: () => void
}

/** Shows what would change if a record went back to how it was after an entry, and does it. */
export function RestoreDialog({ entity, id, entry, onClose, onRestored }: RestoreDialogProps): ReactNode {
  const target = { entity, id, changeSetId: entry.changeSetId }
  const query = useData(api.history.preview, target)
  const restore = useCommand(api.history.restore, { done: t('history.restored'), undo: true })
  const plan = query.data
  const isPossible = plan !== undefined && plan.missing.length === 0 && plan.changes.length > 0
  return (
    <Dialog
      title={t('history.restore.title', { when: formatInstant(entry.at) })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button
            does={api.history.restore}
            variant="primary"
            isDisabled={!isPossible || restore.isRunning}
            onPress={() =>
              void restore.run({ ...target, version: plan?.version ?? 0 }).then(({ ok }) => {
                if (!ok) return
                onClose()
                onRestored?.()
              })
            }
          >
            {t('history.restore.confirm')}
          </Button>
        </>
      }
    >
      <QueryView query={query}>
        {({ changes, missing }) => (
          <>
            {missing.length > 0 && (
              <Notice tone="warning">
                {t('history.restore.missing', {
                  names: missing.map((name) => name || t('history.restore.missing.unnamed')).join(', '),
                })}
              </Notice>
            )}
            {changes.length === 0 ? (
              <p>{t('history.restore.nothing')}</p>
            ) : (
              <>
                <p>{t('history.restore.what')}</p>
                <Changes changes={changes} />
              </>
            )}
          </>
        )}
      </QueryView>
    </Dialog>
  )
}
