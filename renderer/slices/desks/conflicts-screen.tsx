import './desks.css'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { ConflictRow } from '../../../preload/contract/desks.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { SuccessIcon } from '../../kit/ui/icons.ts'
import { Badge, Card, EmptyState, Page, PageHeader } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { ConflictCard } from './conflict-card.tsx'
import { authorText, fieldText, recordText } from './conflict-words.ts'

const rowsShown = 200

/** What desks have changed differently: open first, to be decided one by one; settled ones below. */
export function ConflictsScreen(): ReactNode {
  const query = useData(
    api.conflicts.list,
    { offset: 0, limit: rowsShown, openOnly: false },
    { keepPrevious: true },
  )
  return (
    <Page>
      <PageHeader title={t('conflicts.title')} note={t('conflicts.lead')} />
      <QueryView query={query}>
        {({ rows, total, open }) =>
          total === 0 ? (
            <EmptyState icon={<SuccessIcon />} title={t('conflicts.none')}>
              {t('conflicts.none.what')}
            </EmptyState>
          ) : (
            <>
              <Open rows={rows.filter(({ status }) => status === 'open')} count={open} />
              <Settled rows={rows.filter(({ status }) => status !== 'open')} />
              {total > rows.length && (
                <p className="field-help">
                  {t('conflicts.more', { shown: formatNumber(rows.length), total: formatNumber(total) })}
                </p>
              )}
            </>
          )
        }
      </QueryView>
    </Page>
  )
}

interface OpenProps {
  readonly rows: readonly ConflictRow[]
  readonly count: number
}

function Open({ rows, count }: OpenProps): ReactNode {
  const office = useData(api.office.get, {})
  const me = office.data?.staff.find(({ id }) => id === office.data.currentStaffId)?.name ?? ''
  const [settled, setSettled] = useState<number | null>(null)
  const list = useRef<HTMLUListElement>(null)
  /** Which one is settled, and its place: when it has gone, the keys are at the one that has taken it. */
  const place = useRef(0)
  const isGone = settled !== null && rows.every(({ id }) => id !== settled)
  useEffect(() => {
    if (!isGone) return
    const headings = [...(list.current?.querySelectorAll<HTMLElement>('.conflict-title') ?? [])]
    const next = headings[Math.min(place.current, headings.length - 1)]
    const target = next ?? document.querySelector<HTMLElement>('main h1')
    target?.focus()
  }, [isGone])
  return (
    <Card title={t('conflicts.open')} count={count}>
      {rows.length === 0 ? (
        <EmptyState>{t('conflicts.none')}</EmptyState>
      ) : (
        <ul ref={list} className="conflicts">
          {rows.map((row, index) => (
            <li key={row.id}>
              <ConflictCard
                row={row}
                me={me}
                onSettled={() => {
                  place.current = index
                  setSettled(row.id)
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function Settled({ rows }: { readonly rows: readonly ConflictRow[] }): ReactNode {
  if (rows.length === 0) return null
  return (
    <Card title={t('conflicts.settled')}>
      <Table
        label={t('conflicts.settled.list')}
        rows={rows}
        rowKey={({ id }) => id}
        isScrolledByKeys
        columns={[
          {
            id: 'record',
            title: t('conflicts.column.record'),
            cell: (row) => [recordText(row), fieldText(row)].filter((text) => text !== null).join(' · '),
          },
          {
            id: 'mine',
            title: t('conflicts.mine'),
            cell: ({ madeAt, madeBy }) => authorText(madeAt, madeBy),
          },
          {
            id: 'how',
            title: t('conflicts.column.how'),
            cell: ({ status }) => <Badge>{t(`conflicts.status.${status}`)}</Badge>,
          },
        ]}
      />
    </Card>
  )
}
