import type { ReactNode } from 'react'
import type { RecordSelection } from '../../../preload/contract/lists.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Confirmation } from '../../kit/ui/dialog.tsx'

interface RemoveManyProps {
  readonly records: RecordSelection
  readonly isOpen: boolean
  readonly onClose: () => void
}

const change = { kind: 'remove' } as const

/** Asks before selected companies are deleted, and says which of them stay. */
export function RemoveMany({ records, isOpen, onClose }: RemoveManyProps): ReactNode {
  const input = { selection: records, change }
  const preview = useData(api.organisations.previewChange, input, { enabled: isOpen })
  const remove = useCommand(api.organisations.change)
  const { selected = 0, changed = 0 } = preview.data ?? {}
  return (
    <Confirmation
      title={t('organisations.bulk.remove.title')}
      confirmLabel={t('organisations.bulk.remove')}
      isDanger
      isOpen={isOpen && preview.data !== undefined}
      onConfirm={() => {
        if (changed > 0)
          void remove.run(input, { done: t('organisations.bulk.removed', { count: changed }), undo: true })
      }}
      onClose={onClose}
    >
      <p>{t('organisations.bulk.remove.what', { count: changed })}</p>
      {selected > changed && <p>{t('organisations.bulk.remove.kept', { count: selected - changed })}</p>}
    </Confirmation>
  )
}
