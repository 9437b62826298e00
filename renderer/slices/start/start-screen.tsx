import './start.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import { startScopes } from '../../../preload/contract/start.ts'
import type { TaskDue } from '../../../preload/contract/tasks.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { daysBetween, today } from '../../kit/i18n/calendar.ts'
import { formatDayFull, formatDayInWeek, formatNumber, formatRelativeDays } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { rememberSearch } from '../../kit/list/remembered.ts'
import { openNewOrganisation } from '../organisations/index.ts'
import { TaskList } from '../tasks/index.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Chips } from '../../kit/ui/chips.tsx'
import { AddIcon, CompaniesIcon, ImportIcon, VisitIcon } from '../../kit/ui/icons.ts'
import { Card, EmptyState, KeyFigureContent, Notice, Page, PageHeader } from '../../kit/ui/page.tsx'
import { openLog } from '../visits/index.ts'
import { AgendaCard } from './agenda-card.tsx'
import { DraftsCard } from './drafts-card.tsx'
import { InCareCard } from './in-care-card.tsx'
import type { Overview } from './overview.ts'
import { StateCard } from './state-card.tsx'

/** What the day asks for, without a click. */
export function StartScreen(): ReactNode {
  const day = useToday()
  const { of = 'mine' } = useSearch({ from: '/start' })
  const query = useData(api.start.overview, { today: day, of }, { keepPrevious: true })
  const hasCompanies = query.data?.counts.organisations !== 0
  return (
    <Page>
      <PageHeader
        title={formatDayFull(day)}
        actions={
          <Button
            does={api.visits.log}
            variant={hasCompanies ? 'primary' : 'secondary'}
            icon={<VisitIcon />}
            onPress={() => openLog({ kind: 'visit', organisation: null })}
          >
            {t('command.visit.log')}
          </Button>
        }
      />
      {hasCompanies && <Whose of={of} />}
      <QueryView query={query}>
        {(overview) =>
          overview.counts.organisations === 0 ? (
            <>
              <DraftsCard />
              <FirstSteps />
            </>
          ) : (
            <Day overview={overview} day={day} of={of} />
          )
        }
      </QueryView>
    </Page>
  )
}

/** Whose day is shown; it stays so until the window is closed. */
function Whose({ of }: { readonly of: Scope }): ReactNode {
  const navigate = useNavigate({ from: '/start' })
  return (
    <Chips
      label={t('start.of')}
      isLabelHidden
      mode="single"
      chips={startScopes.map((id) => ({ id, label: t(`start.of.${id}`) }))}
      selected={new Set([of])}
      onChange={(chosen) => {
        const search = chosen.has('office') ? { of: 'office' as const } : {}
        rememberSearch('/start', search)
        void navigate({ search, replace: true })
      }}
    />
  )
}

const checkMilliseconds = 60_000

/** Today, also after the window was left open overnight. */
function useToday(): string {
  const [day, setDay] = useState(() => today())
  useEffect(() => {
    const timer = setInterval(() => setDay(today()), checkMilliseconds)
    return () => clearInterval(timer)
  }, [])
  return day
}

type Scope = (typeof startScopes)[number]

interface DayProps {
  readonly overview: Overview
  readonly day: string
  readonly of: Scope
}

function Day({ overview, day, of }: DayProps): ReactNode {
  const { overdue, dueToday, dueThisWeek, toFollowUp, counts } = overview
  const hasTasks = overdue.length + dueToday.length + dueThisWeek.length > 0
  return (
    <>
      <div className="start-columns">
        <div className="start-column">
          <AgendaCard overview={overview} day={day} part="today" />
          <StandingIn standingIn={overview.standingIn} />
          {overdue.length > 0 && (
            <Card
              title={t('start.overdue')}
              count={<DueCount of={of} due="overdue" count={overdue.length} />}
            >
              <TaskList tasks={overdue} />
            </Card>
          )}
          <Card
            title={t('start.today')}
            {...(dueToday.length > 0 && { count: <DueCount of={of} due="today" count={dueToday.length} /> })}
          >
            {dueToday.length > 0 ? (
              <TaskList tasks={dueToday} />
            ) : (
              <EmptyState>{t(hasTasks ? 'start.today.none' : 'start.tasks.none')}</EmptyState>
            )}
            {of === 'mine' && counts.nobodysDue > 0 && (
              <p className="start-note">
                <Link to="/tasks" search={{ owner: 'nobody' }}>
                  {t('start.nobodys', { count: counts.nobodysDue })}
                </Link>
              </p>
            )}
          </Card>
          {toFollowUp.length > 0 && (
            <Card title={t('start.toFollowUp')} count={toFollowUp.length}>
              <TaskList tasks={toFollowUp} />
            </Card>
          )}
          {dueThisWeek.length > 0 && (
            <Card
              title={t('start.thisWeek')}
              count={<DueCount of={of} due="thisWeek" count={dueThisWeek.length} />}
            >
              <TaskList tasks={dueThisWeek} />
            </Card>
          )}
        </div>
        <div className="start-column">
          <DraftsCard />
          <InCareCard inCare={overview.inCare} />
          <AgendaCard overview={overview} day={day} part="ahead" />
          <Recent overview={overview} />
          <StateCard overview={overview} />
        </div>
      </div>
      <div className="start-figures">
        <Link to="/organisations" className="key-figure">
          <KeyFigureContent label={t('start.figure.organisations')} value={counts.organisations} />
        </Link>
        <Link to="/organisations" search={{ visited: 'never' }} className="key-figure">
          <KeyFigureContent label={t('start.figure.neverVisited')} value={counts.neverVisited} />
        </Link>
        <Link to="/tasks" search={ownerOf(of)} className="key-figure">
          <KeyFigureContent
            label={t(`start.figure.openTasks.${of}`)}
            value={counts.openTasks}
            {...(overdue.length > 0 && { note: t('start.figure.overdue', { count: overdue.length }) })}
          />
        </Link>
      </div>
    </>
  )
}

/** Whose work one sees to as well while they are away. */
function StandingIn({ standingIn }: Pick<Overview, 'standingIn'>): ReactNode {
  return standingIn.map(({ staff, until, due }) => (
    <Notice key={staff.id} tone="info">
      {t('start.standingIn', { name: staff.name, day: formatDayInWeek(until) })}{' '}
      <Link to="/tasks" search={{ owner: staff.id }}>
        {t('start.standingIn.due', { count: due })}
      </Link>
    </Notice>
  ))
}

/** The address of the list of tasks asks for the same ones. */
const ownerOf = (of: Scope) => (of === 'mine' ? { owner: 'mine' as const } : {})

interface DueCountProps {
  readonly of: Scope
  readonly due: TaskDue
  readonly count: number
}

/** How many are due then; leads to them in the list of tasks. */
function DueCount({ of, due, count }: DueCountProps): ReactNode {
  return (
    <Link to="/tasks" search={{ due, ...ownerOf(of) }} aria-label={t('tasks.showCount', { count })}>
      {formatNumber(count)}
    </Link>
  )
}

function Recent({ overview }: { readonly overview: Overview }): ReactNode {
  return (
    <Card title={t('start.recent')}>
      {overview.recent.length === 0 ? (
        <EmptyState>{t('start.recent.none')}</EmptyState>
      ) : (
        <ul className="start-list">
          {overview.recent.map((company) => (
            <li key={company.id} className="start-item start-item-plain">
              <Link to="/organisations/$organisationId" params={{ organisationId: company.id }}>
                {company.name}
              </Link>
              <span className="start-day">
                {formatRelativeDays(daysBetween(today(), company.lastContactOn))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

/** An office without a single company: what to do first. */
function FirstSteps(): ReactNode {
  return (
    <EmptyState
      icon={<CompaniesIcon />}
      title={t('start.first')}
      actions={
        <>
          <Link to="/imports" className="button button-primary">
            <ImportIcon />
            {t('organisations.empty.import')}
          </Link>
          <Button does={api.organisations.create} icon={<AddIcon />} onPress={openNewOrganisation}>
            {t('command.organisation.new')}
          </Button>
        </>
      }
    >
      {t('start.first.what')}
    </EmptyState>
  )
}
