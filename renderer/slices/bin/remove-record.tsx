import './bin.css'
import type { ReactNode } from 'react'
import type { HistoryEntity } from '../../../preload/contract/history.ts'
import { api, type CommandCall } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useCommand } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Confirmation } from '../../kit/ui/dialog.tsx'
import { attachedTexts } from './attached.ts'

interface RemoveRecordProps {
  readonly entity: HistoryEntity
  readonly id: number
  readonly version: number
  readonly name: string
  /** `people.remove` and the like. */
  readonly command: CommandCall<{ id: number; version: number }, object>
  readonly isOpen: boolean
  readonly onClose: () => void
  /** It is gone: the page goes elsewhere. */
  readonly onRemoved: () => void
}

/** Asks before a record is deleted, and says what goes along. */
export function RemoveRecord(props: RemoveRecordProps): ReactNode {
  const { entity, id, version, name, command, isOpen, onClose, onRemoved } = props
  const query = useData(api.bin.attached, { entity, id }, { enabled: isOpen })
  const remove = useCommand(command, { done: t('bin.removed', { name }), undo: true })
  return (
    <Confirmation
      title={t('bin.remove.title', { name })}
      confirmLabel={t('bin.remove')}
      isDanger
      isOpen={isOpen}
      onClose={onClose}
      onConfirm={() =>
        void remove.run({ id, version }).then(({ ok }) => {
          if (ok) onRemoved()
        })
      }
    >
      <p>{t('bin.remove.what')}</p>
      <QueryView query={query}>
        {({ attached }) => {
          const texts = attachedTexts(attached)
          if (texts.length === 0) return null
          return (
            <>
              <p>{t('bin.remove.attached')}</p>
              <ul className="bin-attached">
                {texts.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </>
          )
        }}
      </QueryView>
    </Confirmation>
  )
}
