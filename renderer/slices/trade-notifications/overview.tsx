import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import {
  monthGroups,
  monthWeights,
  type MonthGroup,
  type MonthOverview,
  type MonthWeight,
} from '../../../preload/contract/trade-notifications.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Card, KeyFigure, KeyFigureContent } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { CountLink } from './count-link.tsx'
import { balanceOfCells, comparedText, countOf, signed, type Counted } from './figures.ts'
import { PartsTable } from './parts-table.tsx'
import { districtText, sectionText } from './words.ts'

/** The month in figures; each leads to the notifications behind it. */
export function Overview({ overview }: { readonly overview: MonthOverview }): ReactNode {
  const { month, districts, sections } = overview
  return (
    <div className="city-month-overview">
      <p className="city-month-quiet">{t('cityMonth.figures.what')}</p>
      <Figures overview={overview} />
      <Card title={t('cityMonth.notified')}>
        <NotifiedTable overview={overview} />
        <p className="field-help">{t('cityMonth.method')}</p>
      </Card>
      <Card title={t('cityMonth.byDistrict')}>
        <PartsTable
          label={t('cityMonth.byDistrict')}
          heading={t('cityMonth.district')}
          month={month}
          rows={districts.map(({ district, ...part }) => ({
            ...part,
            name: districtText(district),
            chosen: { district },
          }))}
        />
      </Card>
      <Card title={t('cityMonth.bySection')}>
        <PartsTable
          label={t('cityMonth.bySection')}
          heading={t('cityMonth.section')}
          month={month}
          rows={sections.map(({ section, ...part }) => ({
            ...part,
            name: sectionText(section),
            chosen: { section: section.title },
          }))}
        />
      </Card>
    </div>
  )
}

/** Of businesses only: what is small stands in the table below. */
const figures = ['founded', 'movedIn', 'takenOver', 'moved', 'closed', 'movedAway', 'handedOver'] as const

function Figures({
  overview: { month, cells, before, yearBefore },
}: {
  readonly overview: MonthOverview
}): ReactNode {
  return (
    <section className="city-month-figures" aria-label={t('cityMonth.figures')}>
      {figures.map((group) => {
        const counted: Counted = { group, weight: 'business' }
        return (
          <Link
            key={group}
            to="/city-month"
            search={{ month, tab: 'list', ...counted }}
            className="key-figure"
          >
            <KeyFigureContent
              label={t(`cityMonth.figure.${group}`)}
              value={countOf(cells, counted)}
              note={t('cityMonth.figure.compared', {
                before: comparedText(before, counted),
                yearBefore: comparedText(yearBefore, counted),
              })}
            />
          </Link>
        )
      })}
      <KeyFigure
        label={t('cityMonth.figure.balance')}
        value={signed(balanceOfCells(cells, 'business'))}
        note={t('cityMonth.figure.balance.note', { all: signed(balanceOfCells(cells)) })}
      />
    </section>
  )
}

type Line = MonthGroup | 'balance'

/** What was notified by weight, beside the totals of the month before and the year before. */
function NotifiedTable({ overview }: { readonly overview: MonthOverview }): ReactNode {
  const { cells, before, yearBefore } = overview
  const happened = monthGroups.filter((group) =>
    [cells, before, yearBefore].some((all) => countOf(all ?? [], { group }) > 0),
  )
  const weights = monthWeights.filter((weight) => countOf(cells, { weight }) > 0)
  const balance = (all: MonthOverview['before']): string =>
    all === null ? t('cityMonth.unknown') : signed(balanceOfCells(all))
  return (
    <Table<Line>
      label={t('cityMonth.notified')}
      className="city-month-table"
      rows={[...happened, 'balance']}
      rowKey={(line) => line}
      columns={[
        {
          id: 'what',
          title: t('cityMonth.what'),
          cell: (line) => (line === 'balance' ? t('cityMonth.balance') : t(`cityMonth.group.${line}`)),
        },
        ...weights.map((weight: MonthWeight) => ({
          id: weight,
          title: t(`cityMonth.weight.${weight}`),
          isNumber: true,
          cell: (line: Line) =>
            line === 'balance' ? (
              signed(balanceOfCells(cells, weight))
            ) : (
              <CountLink
                what={`${t(`cityMonth.group.${line}`)}, ${t(`cityMonth.weight.${weight}`)}`}
                count={countOf(cells, { group: line, weight })}
                search={{ month: overview.month, group: line, weight }}
              />
            ),
        })),
        {
          id: 'total',
          title: t('cityMonth.total'),
          isNumber: true,
          cell: (line) =>
            line === 'balance' ? (
              <strong>{signed(balanceOfCells(cells))}</strong>
            ) : (
              <CountLink
                what={t(`cityMonth.group.${line}`)}
                count={countOf(cells, { group: line })}
                search={{ month: overview.month, group: line }}
              />
            ),
        },
        {
          id: 'before',
          title: t('cityMonth.before'),
          isNumber: true,
          cell: (line) => (line === 'balance' ? balance(before) : <Earlier cells={before} group={line} />),
        },
        {
          id: 'yearBefore',
          title: t('cityMonth.yearBefore'),
          isNumber: true,
          cell: (line) =>
            line === 'balance' ? balance(yearBefore) : <Earlier cells={yearBefore} group={line} />,
        },
      ]}
    />
  )
}

function Earlier({
  cells,
  group,
}: {
  readonly cells: MonthOverview['before']
  readonly group: MonthGroup
}): ReactNode {
  return (
    <span className="city-month-quiet">
      {cells === null ? t('cityMonth.unknown') : formatNumber(countOf(cells, { group }))}
    </span>
  )
}
