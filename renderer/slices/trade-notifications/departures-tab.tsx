import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { KnownDeparture } from '../../../preload/contract/trade-notifications.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { formatDay } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { EmptyState } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { districtText, happenedText } from './words.ts'

/** Who goes, of those the office has had to do with, and what is lost with them. */
export function DeparturesTab({ month }: { readonly month: string }): ReactNode {
  const query = useData(api.tradeNotifications.knownDepartures, { month }, { keepPrevious: true })
  return (
    <div className="city-month-part">
      <p className="city-month-quiet">{t('cityMonth.departures.lead')}</p>
      <QueryView query={query}>
        {({ departures, unknown }) => (
          <>
            {departures.length === 0 ? (
              <EmptyState>{t('cityMonth.departures.none')}</EmptyState>
            ) : (
              <DeparturesTable departures={departures} />
            )}
            {unknown > 0 && (
              <p className="city-month-quiet">{t('cityMonth.departures.others', { count: unknown })}</p>
            )}
          </>
        )}
      </QueryView>
    </div>
  )
}

function DeparturesTable({ departures }: { readonly departures: readonly KnownDeparture[] }): ReactNode {
  return (
    <Table
      label={t('cityMonth.tab.departures')}
      className="city-month-notifications"
      rows={departures}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          title: t('cityMonth.name'),
          cell: ({ organisation }) => (
            <Link to="/organisations/$organisationId" params={{ organisationId: organisation.id }}>
              {organisation.name}
            </Link>
          ),
        },
        {
          id: 'what',
          title: t('cityMonth.what'),
          cell: (row) => (
            <>
              {happenedText({ kind: 'deregistration', ...row })}
              <span className="city-month-more">{t(`cityMonth.oneWeight.${row.weight}`)}</span>
            </>
          ),
        },
        { id: 'day', title: t('cityMonth.day'), cell: ({ validFrom }) => formatDay(validFrom) },
        { id: 'district', title: t('cityMonth.district'), cell: ({ district }) => districtText(district) },
        { id: 'ties', title: t('cityMonth.ties'), cell: (row) => <Ties departure={row} /> },
      ]}
    />
  )
}

function Ties({ departure }: { readonly departure: KnownDeparture }): ReactNode {
  const { groups, openPromises, openTasks, lastVisitOn, lastContactOn, careOwner, organisation } = departure
  const hasLaterContact = lastContactOn !== null && lastContactOn !== lastVisitOn
  return (
    <ul className="city-month-ties">
      {groups.map((group) => (
        <li key={group.id}>
          {t('cityMonth.tie.member')}{' '}
          <Link to="/groups/$groupId" params={{ groupId: group.id }}>
            {group.name}
          </Link>
        </li>
      ))}
      {openPromises + openTasks > 0 && (
        <li>
          <Link to="/tasks" search={{ organisationId: organisation.id }}>
            {[
              ...(openPromises > 0 ? [t('cityMonth.tie.promises', { count: openPromises })] : []),
              ...(openTasks > 0 ? [t('cityMonth.tie.tasks', { count: openTasks })] : []),
            ].join(', ')}
          </Link>
        </li>
      )}
      {careOwner !== '' && <li>{t('cityMonth.tie.care', { name: careOwner })}</li>}
      {lastVisitOn !== null && <li>{t('cityMonth.tie.visit', { day: formatDay(lastVisitOn) })}</li>}
      {hasLaterContact && <li>{t('cityMonth.tie.contact', { day: formatDay(lastContactOn) })}</li>}
    </ul>
  )
}
