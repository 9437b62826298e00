import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { FoundKind, FoundRecord } from '../../../preload/contract/search.ts'
import { FoundIcon, pageOf } from '../../kit/commands/found-records.tsx'
import { Marked } from '../../kit/commands/marked.tsx'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { formatDay, formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Card, EmptyState } from '../../kit/ui/page.tsx'

export type Group = AnswerOf<typeof api.search.groups>['groups'][number]

export const countText = ({ count, isMore }: Pick<Group, 'count' | 'isMore'>): string =>
  isMore ? t('search.more', { count }) : formatNumber(count)

interface FoundGroupProps {
  readonly group: Group
  readonly typed: string
  readonly onAll: () => void
}

/** The first of one kind, and the way to the others. */
export function FoundGroup({ group, typed, onAll }: FoundGroupProps): ReactNode {
  const { kind, count, isMore, hits } = group
  return (
    <Card
      title={`${t(`search.kinds.${kind}`)} (${countText(group)})`}
      actions={
        count > hits.length && (
          <Button variant="link" onPress={onAll}>
            {isMore ? t('search.showFirst', { count }) : t('search.showKind', { count })}
          </Button>
        )
      }
    >
      <FoundList hits={hits} typed={typed} />
    </Card>
  )
}

const perPage = 50

interface FoundPageProps {
  readonly kind: FoundKind
  readonly asked: { readonly text: string; readonly from: string | null; readonly to: string | null }
}

/** All of one kind, page by page. */
export function FoundPage({ kind, asked }: FoundPageProps): ReactNode {
  const { page = 1 } = useSearch({ from: '/search' })
  const navigate = useNavigate({ from: '/search' })
  const offset = (page - 1) * perPage
  const query = useData(api.search.page, { ...asked, kind, offset, limit: perPage }, { keepPrevious: true })
  const turn = (to: number): void => void navigate({ search: (before) => ({ ...before, page: to }) })
  return (
    <QueryView query={query}>
      {({ hits, total, isMore }) => {
        const isLast = offset + perPage >= total
        return (
          <Card title={`${t(`search.kinds.${kind}`)} (${countText({ count: total, isMore })})`}>
            {hits.length === 0 ? (
              <EmptyState>{t('search.nothing.what')}</EmptyState>
            ) : (
              <FoundList hits={hits} typed={asked.text} />
            )}
            {isLast && isMore && <p className="search-note">{t('search.narrow')}</p>}
            {total > perPage && (
              <div className="search-pages">
                <Button isDisabled={page === 1} onPress={() => turn(page - 1)}>
                  {t('search.previous')}
                </Button>
                <span>
                  {t('search.shown', { from: offset + 1, to: Math.min(offset + perPage, total), total })}
                </span>
                <Button isDisabled={isLast} onPress={() => turn(page + 1)}>
                  {t('search.next')}
                </Button>
              </div>
            )}
          </Card>
        )
      }}
    </QueryView>
  )
}

interface FoundListProps {
  readonly hits: readonly FoundRecord[]
  readonly typed: string
}

function FoundList({ hits, typed }: FoundListProps): ReactNode {
  return (
    <ul className="search-list">
      {hits.map((hit) => (
        <li key={hit.id} className="search-hit">
          <span className="search-icon" aria-hidden="true">
            <FoundIcon kind={hit.kind} />
          </span>
          <div className="search-what">
            <div className="search-head">
              <Link {...pageOf(hit)} className="search-title">
                <Marked text={titleOf(hit)} typed={typed} />
              </Link>
              {hit.on !== null && <span className="search-day">{formatDay(hit.on)}</span>}
            </div>
            {hit.subtitle !== '' && (
              <p className="search-sub">
                <Marked text={hit.subtitle} typed={typed} />
              </p>
            )}
            {hit.passage !== '' && (
              <p className="search-passage">
                <Marked text={hit.passage} typed={typed} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

const titleOf = ({ title, kind }: FoundRecord): string => (title === '' ? t(`search.kind.${kind}`) : title)
