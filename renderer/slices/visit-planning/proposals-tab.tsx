import { Link, useSearch } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { pageSizeMax } from '../../../preload/contract/common.ts'
import { plannedAtOnceMax, type Proposal } from '../../../preload/contract/visit-planning.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { formatDay, formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Checkbox } from '../../kit/ui/checkbox.tsx'
import { CalendarIcon } from '../../kit/ui/icons.ts'
import { Badge, EmptyState } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { PlanFilter } from './plan-filter.tsx'
import { filterOf } from './search.ts'
import { SpreadDialog } from './spread-dialog.tsx'
import { districtText, reasonDetail } from './words.ts'

type Proposals = AnswerOf<typeof api.visitPlan.proposals>

const shownAtOnce = 50

/** Whom to visit, most points first, each with its reasons; those that are chosen are spread over weeks. */
export function ProposalsTab(): ReactNode {
  const search = useSearch({ from: '/visits/plan' })
  const [limit, setLimit] = useState(shownAtOnce)
  const [chosen, setChosen] = useState<ReadonlyMap<number, string>>(new Map())
  const [isPlanning, setPlanning] = useState(false)
  const query = useData(
    api.visitPlan.proposals,
    { filter: filterOf(search), offset: 0, limit },
    { keepPrevious: true },
  )
  const choose = (rows: readonly Proposal[], isChosen: boolean): void => {
    const next = new Map(chosen)
    for (const { id, name } of rows)
      if (!isChosen) next.delete(id)
      else if (next.size < plannedAtOnceMax) next.set(id, name)
    setChosen(next)
  }
  return (
    <div className="visit-plan-part">
      <PlanFilter counts={query.data?.reasons} sectors={query.data?.sectors ?? []} />
      <QueryView query={query}>
        {(proposals) => (
          <>
            <div className="visit-plan-bar">
              <output className="visit-plan-quiet">
                {t('visitPlan.found', { count: proposals.total })} {leftOutText(proposals)}
              </output>
              <Button
                does={api.visitPlan.plan}
                variant="primary"
                icon={<CalendarIcon />}
                isDisabled={chosen.size === 0}
                onPress={() => setPlanning(true)}
              >
                {t('visitPlan.spread.open', { count: chosen.size })}
              </Button>
            </div>
            {proposals.rows.length === 0 ? (
              <EmptyState title={t('visitPlan.none')}>{t('visitPlan.none.what')}</EmptyState>
            ) : (
              <ProposalsTable rows={proposals.rows} chosen={chosen} onChoose={choose} />
            )}
            {proposals.total > limit && limit < pageSizeMax && (
              <div>
                <Button onPress={() => setLimit(Math.min(pageSizeMax, limit + shownAtOnce))}>
                  {t('visitPlan.more')}
                </Button>
              </div>
            )}
          </>
        )}
      </QueryView>
      <SpreadDialog
        companies={isPlanning ? chosen : null}
        onClose={() => setPlanning(false)}
        onPlanned={() => {
          setPlanning(false)
          setChosen(new Map())
        }}
      />
    </div>
  )
}

/** Who has reasons and is not proposed. */
function leftOutText({ leftOut }: Proposals): string {
  const parts = (['planned', 'recent', 'away', 'blocked'] as const)
    .filter((why) => leftOut[why] > 0)
    .map((why) => t(`visitPlan.leftOut.${why}`, { count: leftOut[why] }))
  return parts.length === 0 ? '' : t('visitPlan.leftOut', { parts: parts.join(', ') })
}

interface ProposalsTableProps {
  readonly rows: readonly Proposal[]
  readonly chosen: ReadonlyMap<number, string>
  readonly onChoose: (rows: readonly Proposal[], isChosen: boolean) => void
}

function ProposalsTable({ rows, chosen, onChoose }: ProposalsTableProps): ReactNode {
  const shown = rows.filter(({ id }) => chosen.has(id)).length
  return (
    <>
      <Checkbox
        isSelected={shown === rows.length}
        isIndeterminate={shown > 0 && shown < rows.length}
        onChange={(isChosen) => onChoose(rows, isChosen)}
      >
        {t('visitPlan.chooseAll', { count: rows.length })}
      </Checkbox>
      <Table
        label={t('visitPlan.tab.proposals')}
        className="visit-plan-table"
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'chosen',
            title: t('visitPlan.choose'),
            isTitleHidden: true,
            cell: (row) => (
              <Checkbox
                aria-label={t('visitPlan.chooseOne', { name: row.name })}
                isSelected={chosen.has(row.id)}
                onChange={(isChosen) => onChoose([row], isChosen)}
              >
                {null}
              </Checkbox>
            ),
          },
          {
            id: 'name',
            title: t('organisations.field.name'),
            isRowHeader: true,
            cell: (row) => <Company row={row} />,
          },
          { id: 'reasons', title: t('visitPlan.why'), cell: (row) => <Reasons row={row} /> },
          {
            id: 'score',
            title: t('visitPlan.points'),
            isNumber: true,
            cell: ({ score }) => formatNumber(score),
          },
          {
            id: 'lastVisit',
            title: t('organisations.field.lastVisitOn'),
            cell: ({ lastVisitOn }) =>
              lastVisitOn === null ? t('visitPlan.reason.neverVisited') : formatDay(lastVisitOn),
          },
          {
            id: 'careOwner',
            title: t('organisations.field.careOwnerId'),
            cell: ({ careOwner }) => careOwner,
          },
        ]}
      />
    </>
  )
}

function Company({ row }: { readonly row: Proposal }): ReactNode {
  const place = [row.address, districtText(row.district)].filter(Boolean).join(', ')
  const size = row.employees === null ? t(`organisations.size.${row.sizeClass}`) : null
  return (
    <>
      <Link to="/organisations/$organisationId" params={{ organisationId: row.id }}>
        {row.name}
      </Link>
      <span className="visit-plan-note">
        {place} · {size ?? t('visitPlan.employees', { count: row.employees ?? 0 })}
      </span>
    </>
  )
}

/** Each reason with what it counts and what it rests on. */
function Reasons({ row }: { readonly row: Proposal }): ReactNode {
  return (
    <ul className="visit-plan-reasons">
      {row.reasons.map(({ reason, points }) => {
        const detail = reasonDetail(reason, row)
        return (
          <li key={reason}>
            <Badge tone={reason === 'redFlag' ? 'danger' : reason === 'overdue' ? 'warning' : 'neutral'}>
              {t('visitPlan.reasonPoints', { reason: t(`visitPlan.reason.${reason}`), count: points })}
            </Badge>
            {detail !== '' && <span className="visit-plan-detail">{detail}</span>}
          </li>
        )
      })}
    </ul>
  )
}
