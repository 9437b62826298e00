import { useState, type ReactNode } from 'react'
import type { Reference } from '../../../preload/contract/common.ts'
import { timelineKinds, type TimelineEntry } from '../../../preload/contract/timeline.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Chips } from '../../kit/ui/chips.tsx'
import { NoteIcon } from '../../kit/ui/icons.ts'
import { EmptyState } from '../../kit/ui/page.tsx'
import { openLog } from '../visits/index.ts'
import { Composer } from './composer.tsx'
import { TimelineItem } from './timeline-item.tsx'

const pageEntries = 50
const entriesMax = 200

/** What happened between the office and the company, newest first, with a place to write right away. */
export function TimelineTab({ organisation }: { readonly organisation: Reference }): ReactNode {
  const [kinds, setKinds] = useState<ReadonlySet<string>>(new Set())
  const [limit, setLimit] = useState(pageEntries)
  const chosen = timelineKinds.filter((kind) => kinds.has(kind))
  const query = useData(
    api.timeline.list,
    { organisationId: organisation.id, limit, ...(chosen.length > 0 && { kinds: chosen }) },
    { keepPrevious: true },
  )
  return (
    <>
      <Composer organisation={organisation} />
      <div className="timeline-filter">
        <Chips
          label={t('organisations.timeline.show')}
          isLabelHidden
          chips={timelineKinds.map((kind) => ({ id: kind, label: t(`organisations.timeline.${kind}`) }))}
          selected={kinds}
          onChange={setKinds}
        />
      </div>
      <QueryView query={query}>
        {({ entries, more }) =>
          entries.length === 0 ? (
            <EmptyState
              icon={<NoteIcon />}
              title={t('organisations.timeline.none')}
              actions={
                <Button onPress={() => openLog({ kind: 'visit', organisation })}>
                  {t('command.visit.log')}
                </Button>
              }
            >
              {t('organisations.timeline.none.what')}
            </EmptyState>
          ) : (
            <>
              {byYear(entries).map(([year, ofYear]) => (
                <section key={year} aria-label={year}>
                  <h3 className="timeline-year">{year}</h3>
                  <ol className="timeline-list">
                    {ofYear.map((entry) => (
                      <TimelineItem key={`${entry.kind}-${String(entry.id)}`} entry={entry} />
                    ))}
                  </ol>
                </section>
              ))}
              {more && limit < entriesMax && (
                <Button onPress={() => setLimit(Math.min(entriesMax, limit + pageEntries))}>
                  {t('organisations.timeline.more')}
                </Button>
              )}
            </>
          )
        }
      </QueryView>
    </>
  )
}

function byYear(entries: readonly TimelineEntry[]): readonly (readonly [string, readonly TimelineEntry[]])[] {
  const years = new Map<string, TimelineEntry[]>()
  for (const entry of entries) {
    const year = entry.on.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), entry])
  }
  return [...years]
}
