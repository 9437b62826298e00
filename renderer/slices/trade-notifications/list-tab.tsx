import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import {
  monthGroups,
  monthWeights,
  type MonthOverview,
  type Notification,
} from '../../../preload/contract/trade-notifications.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { EmptyState } from '../../kit/ui/page.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { NotificationsTable } from './notifications-table.tsx'
import type { CityMonthSearch } from './search.ts'
import { WelcomeDialog } from './welcome-form.tsx'
import { districtText, sectionText } from './words.ts'

const all = 'all'
/** Beside names, which may be any text. */
const named = (name: string): string => `=${name}`
const pageRows = 100

/** Every notification of the month, or those behind one of its figures. */
export function ListTab({ overview }: { readonly overview: MonthOverview }): ReactNode {
  const search = useSearch({ from: '/city-month' })
  const { group, weight, district, section } = search
  return (
    <div className="city-month-part">
      <ListFilter overview={overview} search={search} />
      <Rows key={JSON.stringify([overview.month, group, weight, district, section])} month={overview.month} />
    </div>
  )
}

interface ListFilterProps {
  readonly overview: MonthOverview
  readonly search: CityMonthSearch
}

function ListFilter({ overview, search }: ListFilterProps): ReactNode {
  const navigate = useNavigate({ from: '/city-month' })
  const change = (part: Partial<CityMonthSearch>): void =>
    void navigate({ search: (before) => ({ ...before, month: overview.month, ...part }), replace: true })
  const { group, weight, district, section } = search
  return (
    <div className="city-month-filter">
      <Select
        label={t('cityMonth.what')}
        choices={[
          { value: all, label: t('cityMonth.all') },
          ...monthGroups.map((value) => ({ value, label: t(`cityMonth.group.${value}`) })),
        ]}
        value={group ?? all}
        onChange={(value) => change({ group: monthGroups.find((one) => one === value) })}
      />
      <Select
        label={t('cityMonth.weight')}
        choices={[
          { value: all, label: t('cityMonth.all') },
          ...monthWeights.map((value) => ({ value, label: t(`cityMonth.weight.${value}`) })),
        ]}
        value={weight ?? all}
        onChange={(value) => change({ weight: monthWeights.find((one) => one === value) })}
      />
      <Select
        label={t('cityMonth.district')}
        choices={[
          { value: all, label: t('cityMonth.all') },
          ...overview.districts.map((one) => ({
            value: named(one.district),
            label: districtText(one.district),
          })),
        ]}
        value={district === undefined ? all : named(district)}
        onChange={(value) => change({ district: value === all ? undefined : value.slice(1) })}
      />
      <Select
        label={t('cityMonth.section')}
        choices={[
          { value: all, label: t('cityMonth.all') },
          ...overview.sections.map((one) => ({
            value: named(one.section.title),
            label: sectionText(one.section),
          })),
        ]}
        value={section === undefined ? all : named(section)}
        onChange={(value) => change({ section: value === all ? undefined : value.slice(1) })}
      />
    </div>
  )
}

function Rows({ month }: { readonly month: string }): ReactNode {
  const { group, weight, district, section } = useSearch({ from: '/city-month' })
  const [offset, setOffset] = useState(0)
  const [welcomed, setWelcomed] = useState<Notification | null>(null)
  const query = useData(
    api.tradeNotifications.list,
    {
      month,
      ...(group && { groups: [group] }),
      ...(weight && { weights: [weight] }),
      ...(district !== undefined && { district }),
      ...(section !== undefined && { section }),
      offset,
      limit: pageRows,
    },
    { keepPrevious: true },
  )
  return (
    <QueryView query={query}>
      {({ notifications, total }) =>
        notifications.length === 0 ? (
          <EmptyState>{t('cityMonth.none.ofFilter')}</EmptyState>
        ) : (
          <>
            <output className="city-month-quiet">{t('cityMonth.count', { count: total })}</output>
            <NotificationsTable
              label={t('cityMonth.tab.list')}
              notifications={notifications}
              onWelcome={setWelcomed}
            />
            {total > pageRows && (
              <div className="city-month-pages">
                <Button isDisabled={offset === 0} onPress={() => setOffset(Math.max(0, offset - pageRows))}>
                  {t('cityMonth.page.previous')}
                </Button>
                <span className="city-month-quiet">
                  {t('cityMonth.range', { from: offset + 1, to: offset + notifications.length, total })}
                </span>
                <Button isDisabled={offset + pageRows >= total} onPress={() => setOffset(offset + pageRows)}>
                  {t('cityMonth.page.next')}
                </Button>
              </div>
            )}
            <WelcomeDialog
              chosen={welcomed && { one: welcomed }}
              month={month}
              onClose={() => setWelcomed(null)}
            />
          </>
        )
      }
    </QueryView>
  )
}
