import './history.css'
import type { ReactNode } from 'react'
import type { HistoryEntity } from '../../../preload/contract/history.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { formatInstantShort } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { IconButton } from '../../kit/ui/button.tsx'
import { HistoryIcon } from '../../kit/ui/icons.ts'
import { PopoverButton } from '../../kit/ui/popover-button.tsx'
import { FromTo } from './changes.tsx'
import { entryText } from './words.ts'

interface FieldHistoryProps {
  readonly entity: HistoryEntity
  readonly id: number
  /** What the page calls it. */
  readonly label: string
  /** The fields that it is made of. */
  readonly fields: readonly string[]
  /** The part that holds some of them. */
  readonly part?: string
  /** What tells it from other parts of its kind: its name, or its id; null where it is not there yet. */
  readonly partName?: string
  readonly partId?: number | null
}

const entriesRead = 200
const entriesShown = 5

/** Behind a small mark beside a fact: where it comes from, who changed it, and what stood there before. */
export function FieldHistory(props: FieldHistoryProps): ReactNode {
  const label = t('history.ofField', { field: props.label })
  return (
    <PopoverButton
      label={label}
      button={<IconButton className="history-mark" size="small" label={label} icon={<HistoryIcon />} />}
    >
      {() => <Content {...props} />}
    </PopoverButton>
  )
}

function Content({ entity, id, fields, part = entity, partName, partId }: FieldHistoryProps): ReactNode {
  const query = useData(api.history.ofRecord, { entity, id, offset: 0, limit: entriesRead })
  return (
    <QueryView query={query}>
      {({ entries }) => {
        const found = entries
          .map((entry) => ({
            entry,
            changes: entry.changes
              .filter((change) =>
                partName === undefined
                  ? change.entity === entity ||
                    (change.entity === part && (partId === undefined || change.id === partId))
                  : change.entity === part && change.name === partName,
              )
              .flatMap((change) =>
                change.fields
                  .filter(({ field }) => fields.includes(field))
                  .map((field) => ({ ...field, entity: change.entity })),
              ),
          }))
          .filter(({ changes }) => changes.length > 0)
        if (found.length === 0) return <p>{t('history.ofField.none')}</p>
        return (
          <ul className="history-origins">
            {found.slice(0, entriesShown).map(({ entry, changes }) => (
              <li key={entry.changeSetId}>
                {changes.map((change) => (
                  <p key={change.field} className="history-origin-value">
                    <FromTo {...change} />
                  </p>
                ))}
                <p className="history-meta">
                  {entryText(entry)} · {formatInstantShort(entry.at)}
                  {entry.staff !== '' && ` · ${entry.staff}`}
                </p>
              </li>
            ))}
          </ul>
        )
      }}
    </QueryView>
  )
}
