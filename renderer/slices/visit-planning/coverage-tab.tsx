import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { sizeClasses, type SizeClass } from '../../../preload/contract/organisations.ts'
import type { CoverageCell } from '../../../preload/contract/visit-planning.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { EmptyState, KeyFigure } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { districtText, gapOf } from './words.ts'

type Coverage = AnswerOf<typeof api.visitPlan.coverage>
type Row = Coverage['districts'][number] & { readonly isSum?: true }

/** How many of the stock were visited within the period, by district and size; every figure leads to its companies. */
export function CoverageTab(): ReactNode {
  const query = useData(api.visitPlan.coverage, {}, { keepPrevious: true })
  return (
    <div className="visit-plan-part">
      <QueryView query={query}>
        {(coverage) =>
          coverage.all.companies === 0 ? (
            <EmptyState>{t('visitPlan.coverage.none')}</EmptyState>
          ) : (
            <>
              <div className="visit-plan-figures">
                <KeyFigure
                  label={t('visitPlan.coverage.thisYear')}
                  value={formatNumber(coverage.visitsThisYear)}
                  note={t('visitPlan.coverage.target', { count: coverage.visitsPerYear })}
                />
                <KeyFigure
                  label={t('visitPlan.coverage.reached', { count: coverage.months })}
                  value={shareText(coverage.all)}
                  note={t('visitPlan.detail.coverage', numbers(coverage.all))}
                />
              </div>
              <p className="visit-plan-quiet">{t('visitPlan.coverage.what', { count: coverage.months })}</p>
              <Cells coverage={coverage} />
            </>
          )
        }
      </QueryView>
    </div>
  )
}

function Cells({ coverage }: { readonly coverage: Coverage }): ReactNode {
  const { months } = coverage
  const sum: Row = { district: '', sizes: coverage.sizes, all: coverage.all, isSum: true }
  const sizes = sizeClasses.filter((size) => coverage.sizes[size].companies > 0)
  const districtOf = (row: Row): string | undefined => (row.isSum ? undefined : row.district)
  return (
    <Table<Row>
      label={t('visitPlan.tab.coverage')}
      className="visit-plan-coverage"
      rows={[...coverage.districts, sum]}
      rowKey={(row) => (row.isSum ? 'sum' : `=${row.district}`)}
      columns={[
        {
          id: 'district',
          title: t('organisations.field.district'),
          cell: (row) => (row.isSum ? t('visitPlan.coverage.sum') : districtText(row.district)),
        },
        ...sizes.map((size) => ({
          id: size,
          title: t(`organisations.size.${size}`),
          isNumber: true,
          cell: (row: Row) => (
            <Cell cell={row.sizes[size]} months={months} district={districtOf(row)} size={size} />
          ),
        })),
        {
          id: 'all',
          title: t('visitPlan.coverage.sum'),
          isNumber: true,
          cell: (row) => <Cell cell={row.all} months={months} district={districtOf(row)} size={undefined} />,
        },
      ]}
    />
  )
}

interface CellProps {
  readonly cell: CoverageCell
  readonly months: number
  /** Undefined: all. */
  readonly district: string | undefined
  readonly size: SizeClass | undefined
}

/** "3 von 40 (8 %)", and how many are missing to the target. */
function Cell({ cell, months, district, size }: CellProps): ReactNode {
  if (cell.companies === 0) return <span className="visit-plan-quiet">–</span>
  const whose = [
    district === undefined ? t('visitPlan.coverage.sum') : districtText(district),
    ...(size === undefined ? [] : [t(`organisations.size.${size}`)]),
  ].join(', ')
  const filter = {
    kinds: ['company' as const],
    statuses: ['resident' as const],
    ...(district !== undefined && { districts: [district] }),
    ...(size !== undefined && { sizeClasses: [size] }),
  }
  const visitedWhere = {
    match: 'all' as const,
    parts: [
      { column: 'lastVisitOn', operator: 'withinLast' as const, span: months, unit: 'months' as const },
    ],
  }
  const gap = gapOf(cell)
  return (
    <>
      <Link
        to="/organisations"
        search={{ ...filter, where: visitedWhere }}
        aria-label={t('visitPlan.coverage.showVisited', { count: cell.visited, whose })}
      >
        {formatNumber(cell.visited)}
      </Link>{' '}
      {t('visitPlan.coverage.of')}{' '}
      <Link
        to="/organisations"
        search={filter}
        aria-label={t('visitPlan.coverage.showAll', { count: cell.companies, whose })}
      >
        {formatNumber(cell.companies)}
      </Link>
      <span className="visit-plan-note">
        {shareText(cell)}
        {gap > 0 && (
          <>
            {' · '}
            <Link
              to="/visits/plan"
              search={{
                ...(district !== undefined && { districts: [district] }),
                ...(size !== undefined && { sizeClasses: [size] }),
              }}
              aria-label={t('visitPlan.coverage.showGap', { count: gap, whose })}
            >
              {t('visitPlan.coverage.gap', { count: gap })}
            </Link>
          </>
        )}
      </span>
    </>
  )
}

const shareText = ({ visited, companies }: CoverageCell): string =>
  t('visitPlan.coverage.share', {
    percent: formatNumber(companies === 0 ? 0 : Math.round((100 * visited) / companies)),
  })

const numbers = ({ visited, companies, wanted }: CoverageCell) => ({
  visited: formatNumber(visited),
  companies: formatNumber(companies),
  wanted: formatNumber(wanted),
})
