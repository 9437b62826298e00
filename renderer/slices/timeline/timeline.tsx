import './timeline.css'
import { useState, type ReactNode } from 'react'
import type { DocumentOwner } from '../../../preload/contract/documents.ts'
import { timelineKinds, type TimelineEntry } from '../../../preload/contract/timeline.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Chips } from '../../kit/ui/chips.tsx'
import { EmptyState } from '../../kit/ui/page.tsx'
import { useDocuments } from '../documents/index.ts'
import { TimelineItem } from './timeline-item.tsx'

type Kind = (typeof timelineKinds)[number]

/** Whose timeline it is; the whole office's where nothing is said. */
interface TimelineOf {
  readonly organisationId?: number
  readonly personId?: number
  readonly themeId?: number
}

interface TimelineProps {
  readonly of: TimelineOf
  readonly kinds: readonly Kind[]
  readonly onKinds: (kinds: readonly Kind[]) => void
  /** Shown where nothing at all has been logged. */
  readonly empty: ReactNode
}

const pageEntries = 50
const entriesMax = 1000

/** What happened, newest first; each entry opens. */
export function Timeline({ of, kinds, onKinds, empty }: TimelineProps): ReactNode {
  const [limit, setLimit] = useState(pageEntries)
  const query = useData(
    api.timeline.list,
    { ...of, limit, ...(kinds.length > 0 && { kinds: [...kinds] }) },
    { keepPrevious: true },
  )
  const { documents = [] } = useDocuments(ownerOf(of)).data ?? {}
  return (
    <>
      <div className="timeline-filter">
        <Chips
          label={t('timeline.show')}
          isLabelHidden
          chips={shownKinds(of).map((kind) => ({ id: kind, label: t(`timeline.${kind}`) }))}
          selected={new Set(kinds)}
          onChange={(chosen) => onKinds(timelineKinds.filter((kind) => chosen.has(kind)))}
        />
      </div>
      <QueryView query={query}>
        {({ entries, more }) =>
          entries.length === 0 ? (
            kinds.length === 0 ? (
              empty
            ) : (
              <EmptyState>{t('timeline.none.ofKind')}</EmptyState>
            )
          ) : (
            <>
              {byYear(entries).map(([year, ofYear]) => (
                <section key={year} aria-label={year}>
                  <h3 className="timeline-year">{year}</h3>
                  <ol className="timeline-list">
                    {ofYear.map((entry) => (
                      <TimelineItem
                        key={`${entry.kind}-${String(entry.id)}`}
                        entry={entry}
                        withOrganisation={of.organisationId === undefined}
                        documents={documents.filter(
                          ({ owner }) => owner.kind === entry.kind && owner.id === entry.id,
                        )}
                      />
                    ))}
                  </ol>
                </section>
              ))}
              {more && limit < entriesMax && (
                <Button onPress={() => setLimit(Math.min(entriesMax, limit + pageEntries))}>
                  {t('timeline.more')}
                </Button>
              )}
            </>
          )
        }
      </QueryView>
    </>
  )
}

/** Notifications are told of companies only. */
const shownKinds = ({ organisationId }: TimelineOf): readonly Kind[] =>
  organisationId === undefined ? timelineKinds.filter((kind) => kind !== 'notification') : timelineKinds

/** Whose documents came with the entries; nobody's on the timelines of a theme and of the office. */
function ownerOf({ organisationId, personId }: TimelineOf): DocumentOwner | null {
  if (organisationId !== undefined) return { kind: 'organisation', id: organisationId }
  return personId === undefined ? null : { kind: 'person', id: personId }
}

function byYear(entries: readonly TimelineEntry[]): readonly (readonly [string, readonly TimelineEntry[]])[] {
  const years = new Map<string, TimelineEntry[]>()
  for (const entry of entries) {
    const year = entry.on.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), entry])
  }
  return [...years]
}
