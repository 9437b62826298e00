import './city-month.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { arrivals, departures, type MonthOverview } from '../../../preload/contract/trade-notifications.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { CityIcon, ImportIcon } from '../../kit/ui/icons.ts'
import { EmptyState, Page, PageHeader } from '../../kit/ui/page.tsx'
import { Tabs } from '../../kit/ui/tabs.tsx'
import { ArrivalsTab } from './arrivals-tab.tsx'
import { DeparturesTab } from './departures-tab.tsx'
import { countOf } from './figures.ts'
import { ListTab } from './list-tab.tsx'
import { MonthPicker } from './month-picker.tsx'
import { PrintMenu } from './print-menu.tsx'
import { Overview } from './overview.tsx'
import { startMonth } from './start-month.ts'

/** What the trade office was told in a month: in figures, whom to welcome, who goes, and each notification. */
export function MonthScreen(): ReactNode {
  const query = useData(api.tradeNotifications.months, {})
  return (
    <Page className="city-month">
      <QueryView query={query} isPage>
        {({ months }) => (months.length === 0 ? <NothingYet /> : <Month months={months} />)}
      </QueryView>
    </Page>
  )
}

function NothingYet(): ReactNode {
  return (
    <>
      <PageHeader title={t('cityMonth.title')} />
      <EmptyState
        icon={<CityIcon />}
        title={t('cityMonth.none')}
        actions={
          <Link to="/imports" className="button button-primary">
            <ImportIcon />
            {t('cityMonth.none.import')}
          </Link>
        }
      >
        {t('cityMonth.none.what')}
      </EmptyState>
    </>
  )
}

function Month({ months }: { readonly months: readonly string[] }): ReactNode {
  const { month = startMonth(months, today()) } = useSearch({ from: '/city-month' })
  const query = useData(api.tradeNotifications.month, { month }, { keepPrevious: true })
  const isRunning = month === today().slice(0, 7)
  return (
    <>
      <PageHeader
        title={t('cityMonth.title')}
        {...(isRunning && { note: t('cityMonth.running') })}
        actions={
          <>
            <MonthPicker month={month} months={months} />
            <PrintMenu month={month} />
          </>
        }
      />
      <QueryView query={query}>
        {(overview) =>
          overview.cells.length === 0 ? (
            <EmptyState icon={<CityIcon />} title={t('cityMonth.none.month')}>
              {t('cityMonth.none.month.what')}
            </EmptyState>
          ) : (
            <Parts overview={overview} />
          )
        }
      </QueryView>
    </>
  )
}

function Parts({ overview }: { readonly overview: MonthOverview }): ReactNode {
  const { tab = 'overview' } = useSearch({ from: '/city-month' })
  const navigate = useNavigate({ from: '/city-month' })
  const { month, cells } = overview
  const sum = (groups: readonly (typeof cells)[number]['group'][]): number =>
    groups.reduce((total, group) => total + countOf(cells, { group }), 0)
  return (
    <Tabs
      label={t('cityMonth.tabs')}
      selected={tab}
      onSelect={(id) =>
        void navigate({ search: { month, tab: id === 'overview' ? undefined : id }, replace: true })
      }
      tabs={[
        { id: 'overview', label: t('cityMonth.tab.overview'), content: <Overview overview={overview} /> },
        {
          id: 'welcome',
          label: t('cityMonth.tab.welcome'),
          count: sum(arrivals),
          content: <ArrivalsTab key={month} month={month} />,
        },
        {
          id: 'departures',
          label: t('cityMonth.tab.departures'),
          count: sum(departures),
          content: <DeparturesTab month={month} />,
        },
        {
          id: 'list',
          label: t('cityMonth.tab.list'),
          count: countOf(cells, {}),
          content: <ListTab overview={overview} />,
        },
      ]}
    />
  )
}
