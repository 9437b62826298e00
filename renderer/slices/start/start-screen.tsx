import './start.css'
import { Link } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import type { TaskDue } from '../../../preload/contract/tasks.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { daysBetween, today } from '../../kit/i18n/calendar.ts'
import { formatDayAndTime, formatDayFull, formatNumber, formatRelativeDays } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { openNewOrganisation } from '../organisations/index.ts'
import { usePrintDossiers } from '../reports/index.ts'
import { TaskList } from '../tasks/index.ts'
import { Button } from '../../kit/ui/button.tsx'
import { AddIcon, CompaniesIcon, ImportIcon, MeetingIcon, VisitIcon } from '../../kit/ui/icons.ts'
import { Card, EmptyState, KeyFigureContent, Page, PageHeader } from '../../kit/ui/page.tsx'
import { openLog, openVisit } from '../visits/index.ts'
import { DraftsCard } from './drafts-card.tsx'

type Overview = AnswerOf<typeof api.start.overview>

/** What the day asks for, without a click. */
export function StartScreen(): ReactNode {
  const day = useToday()
  const query = useData(api.start.overview, { today: day }, { keepPrevious: true })
  return (
    <Page>
      <PageHeader
        title={formatDayFull(day)}
        actions={
          <Button
            variant={query.data?.counts.organisations === 0 ? 'secondary' : 'primary'}
            icon={<VisitIcon />}
            onPress={() => openLog({ kind: 'visit', organisation: null })}
          >
            {t('command.visit.log')}
          </Button>
        }
      />
      <QueryView query={query}>
        {(overview) =>
          overview.counts.organisations === 0 ? (
            <>
              <DraftsCard />
              <FirstSteps />
            </>
          ) : (
            <Day overview={overview} />
          )
        }
      </QueryView>
    </Page>
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

function Day({ overview }: { readonly overview: Overview }): ReactNode {
  const { overdue, dueToday, dueThisWeek, counts } = overview
  const hasTasks = overdue.length + dueToday.length + dueThisWeek.length > 0
  return (
    <>
      <div className="start-figures">
        <Link to="/organisations" className="key-figure">
          <KeyFigureContent label={t('start.figure.organisations')} value={counts.organisations} />
        </Link>
        <Link to="/organisations" search={{ visited: 'never' }} className="key-figure">
          <KeyFigureContent label={t('start.figure.neverVisited')} value={counts.neverVisited} />
        </Link>
        <Link to="/tasks" className="key-figure">
          <KeyFigureContent
            label={t('start.figure.openTasks')}
            value={counts.openTasks}
            {...(overdue.length > 0 && { note: t('start.figure.overdue', { count: overdue.length }) })}
          />
        </Link>
      </div>
      <div className="start-columns">
        <div className="start-column">
          {overdue.length > 0 && (
            <Card title={t('start.overdue')} count={<DueCount due="overdue" count={overdue.length} />}>
              <TaskList tasks={overdue} />
            </Card>
          )}
          <Card
            title={t('start.today')}
            {...(dueToday.length > 0 && { count: <DueCount due="today" count={dueToday.length} /> })}
          >
            {dueToday.length > 0 ? (
              <TaskList tasks={dueToday} />
            ) : (
              <EmptyState>{t(hasTasks ? 'start.today.none' : 'start.tasks.none')}</EmptyState>
            )}
          </Card>
          {dueThisWeek.length > 0 && (
            <Card title={t('start.thisWeek')} count={<DueCount due="thisWeek" count={dueThisWeek.length} />}>
              <TaskList tasks={dueThisWeek} />
            </Card>
          )}
        </div>
        <div className="start-column">
          <DraftsCard />
          <Ahead overview={overview} />
          <Recent overview={overview} />
        </div>
      </div>
    </>
  )
}

/** How many are due then; leads to them in the list of tasks. */
function DueCount({ due, count }: { readonly due: TaskDue; readonly count: number }): ReactNode {
  return (
    <Link to="/tasks" search={{ due }} aria-label={t('tasks.showCount', { count })}>
      {formatNumber(count)}
    </Link>
  )
}

/** What has no time of day comes after what has one. */
const timeOf = ({ startsAt }: { readonly startsAt: string | null }): string => startsAt ?? '24:00'

function Ahead({ overview }: { readonly overview: Overview }): ReactNode {
  const { isPrinting, printDossiers } = usePrintDossiers()
  const ahead = [
    ...overview.visits.map((visit) => ({ kind: 'visit' as const, ...visit })),
    ...overview.meetings.map((meeting) => ({ kind: 'meeting' as const, ...meeting })),
  ].toSorted((a, b) => a.on.localeCompare(b.on) || timeOf(a).localeCompare(timeOf(b)))
  return (
    <Card title={t('start.ahead')}>
      {ahead.length === 0 ? (
        <EmptyState>{t('start.ahead.none')}</EmptyState>
      ) : (
        <ul className="start-list">
          {ahead.map((item) => (
            <li key={`${item.kind}-${String(item.id)}`} className="start-item">
              <span className="start-icon">{item.kind === 'visit' ? <VisitIcon /> : <MeetingIcon />}</span>
              <div>
                {item.kind === 'visit' ? (
                  <Link to="/organisations/$organisationId" params={{ organisationId: item.organisation.id }}>
                    {item.organisation.name}
                  </Link>
                ) : (
                  <Link to="/groups/$groupId" params={{ groupId: item.group.id }}>
                    {item.group.name}
                  </Link>
                )}
                <p className="start-note">
                  {item.kind === 'visit' ? (
                    <Button variant="link" onPress={() => openVisit(item.id)}>
                      {item.subject === '' ? t('start.ahead.visit') : item.subject}
                    </Button>
                  ) : (
                    <Link to="/meetings/$meetingId" params={{ meetingId: item.id }}>
                      {item.title}
                    </Link>
                  )}
                </p>
              </div>
              <div className="start-when">
                <span className="start-day">{formatDayAndTime(item.on, item.startsAt)}</span>
                {item.kind === 'visit' && (
                  <Button
                    variant="link"
                    aria-label={t('start.ahead.dossierOf', { company: item.organisation.name })}
                    isDisabled={isPrinting}
                    onPress={() => printDossiers([item.organisation.id])}
                  >
                    {t('start.ahead.dossier')}
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
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
          <Button icon={<AddIcon />} onPress={openNewOrganisation}>
            {t('command.organisation.new')}
          </Button>
        </>
      }
    >
      {t('start.first.what')}
    </EmptyState>
  )
}
