import type { ReactNode } from 'react'
import type { ListName, RecordSelection } from '../../../preload/contract/lists.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Confirmation } from '../../kit/ui/dialog.tsx'
import { attachedTexts } from '../bin/index.ts'
import { recordsText } from './words.ts'

interface RemoveManyProps {
  readonly list: ListName
  readonly records: RecordSelection
  readonly isOpen: boolean
  readonly onClose: () => void
}

const change = { kind: 'remove' } as const

/** Asks before selected records are deleted, and says what goes along. */
export function RemoveMany({ list, records, isOpen, onClose }: RemoveManyProps): ReactNode {
  const input = { list, selection: records, change }
  const preview = useData(api.lists.previewChange, input, { enabled: isOpen })
  const remove = useCommand(api.lists.change)
  const { changed = 0, attached = [] } = preview.data ?? {}
  const going = attachedTexts(attached)
  const text = recordsText(list, changed)
  return (
    <Confirmation
      title={t('lists.remove.title', { records: text })}
      confirmLabel={t('lists.remove')}
      isDanger
      isOpen={isOpen && preview.data !== undefined}
      onConfirm={() => {
        if (changed > 0) void remove.run(input, { done: t('lists.removed', { records: text }), undo: true })
      }}
      onClose={onClose}
    >
      <p>{t('bin.remove.what')}</p>
      {going.length > 0 && (
        <>
          <p>{t('bin.remove.attached')}</p>
          <ul className="bulk-examples">
            {going.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
    </Confirmation>
  )
}
