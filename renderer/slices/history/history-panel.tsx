import './history.css'
import { useState, type ReactNode } from 'react'
import type { HistoryEntity, HistoryEntry } from '../../../preload/contract/history.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { formatInstant } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import { ChevronLeftIcon, ChevronRightIcon, HistoryIcon } from '../../kit/ui/icons.ts'
import { Card, EmptyState } from '../../kit/ui/page.tsx'
import { Changes } from './changes.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import { entryText } from './words.ts'

export interface HistoryPanelProps {
  readonly entity: HistoryEntity
  readonly id: number
  /** It has gone back to an earlier state. */
  readonly onRestored?: () => void
}

const pageEntries = 20

/** The same as a card, on a page without tabs. */
export function HistoryCard(record: HistoryPanelProps): ReactNode {
  return (
    <Card title={t('history.title')}>
      <HistoryPanel {...record} />
    </Card>
  )
}

/** Who changed what in a record and its parts and when, newest first; from here it goes back to an earlier state. */
export function HistoryPanel({ entity, id, onRestored }: HistoryPanelProps): ReactNode {
  const [offset, setOffset] = useState(0)
  const [target, setTarget] = useState<HistoryEntry | null>(null)
  const query = useData(
    api.history.ofRecord,
    { entity, id, offset, limit: pageEntries },
    { keepPrevious: true },
  )
  return (
    <>
      <QueryView query={query}>
        {({ entries, total }) =>
          entries.length === 0 ? (
            <EmptyState icon={<HistoryIcon />}>{t('history.none')}</EmptyState>
          ) : (
            <>
              <ol className="history-list">
                {entries.map((entry, index) => (
                  <li key={entry.changeSetId}>
                    <Entry entry={entry} {...(offset + index > 0 && { onRestore: () => setTarget(entry) })} />
                  </li>
                ))}
              </ol>
              <Pager offset={offset} total={total} onOffset={setOffset} />
            </>
          )
        }
      </QueryView>
      {target !== null && (
        <RestoreDialog
          entity={entity}
          id={id}
          entry={target}
          onClose={() => setTarget(null)}
          {...(onRestored && { onRestored })}
        />
      )}
    </>
  )
}

interface EntryProps {
  readonly entry: HistoryEntry
  /** Left out for the newest: that is how the record is. */
  readonly onRestore?: () => void
}

function Entry({ entry, onRestore }: EntryProps): ReactNode {
  const what = entryText(entry)
  const when = formatInstant(entry.at)
  return (
    <article className="history-entry" aria-label={t('history.entry', { change: what, when })}>
      <header className="history-head">
        <h3 className="history-what">{what}</h3>
        <p className="history-meta">
          {when}
          {entry.staff !== '' && ` · ${t('history.by', { staff: entry.staff })}`}
        </p>
        {onRestore !== undefined && (
          <Button does={api.history.restore} variant="link" className="history-restore" onPress={onRestore}>
            {t('history.restore')}
          </Button>
        )}
      </header>
      <Changes changes={entry.changes} />
    </article>
  )
}

interface PagerProps {
  readonly offset: number
  readonly total: number
  readonly onOffset: (offset: number) => void
}

function Pager({ offset, total, onOffset }: PagerProps): ReactNode {
  if (total <= pageEntries) return null
  const to = Math.min(total, offset + pageEntries)
  return (
    <nav className="history-pager" aria-label={t('history.pager')}>
      <IconButton
        label={t('history.newer')}
        icon={<ChevronLeftIcon />}
        isDisabled={offset === 0}
        onPress={() => onOffset(Math.max(0, offset - pageEntries))}
      />
      <span>{t('history.where', { from: offset + 1, to, total })}</span>
      <IconButton
        label={t('history.older')}
        icon={<ChevronRightIcon />}
        isDisabled={to >= total}
        onPress={() => onOffset(offset + pageEntries)}
      />
    </nav>
  )
}
