import './tasks.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import { tasksMax } from '../../../preload/contract/tasks.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { AddIcon, TaskIcon } from '../../kit/ui/icons.ts'
import { Card, EmptyState, Page, PageHeader } from '../../kit/ui/page.tsx'
import { PrintWeek } from '../reports/index.ts'
import { byDue, byOrganisation } from './sections.ts'
import { useColleagues } from '../../kit/data/colleagues.ts'
import { TaskList } from './task-list.tsx'
import { openNewTask, openTask } from './task-request.ts'
import { TaskWays } from './task-ways.tsx'
import { TasksFilter } from './tasks-filter.tsx'
import type { TasksSearch } from './search.ts'

type Listed = AnswerOf<typeof api.tasks.list>

const pageTasks = 100

/** All that is to be done, and what was done: whose, until when, for which company. */
export function TasksScreen(): ReactNode {
  const search = useSearch({ from: '/tasks' })
  const [limit, setLimit] = useState(pageTasks)
  const query = useList(search, limit)
  useAskedFor(search.taskId)
  useCommandHandler('record.new', () => openNewTask(), { label: t('tasks.new'), does: api.tasks.create })
  return (
    <Page>
      <PageHeader
        title={t('tasks.list')}
        actions={
          <>
            <PrintWeek />
            <Button
              does={api.tasks.create}
              variant="primary"
              icon={<AddIcon />}
              onPress={() => openNewTask()}
            >
              {t('tasks.new')}
            </Button>
          </>
        }
      />
      <TaskWays />
      <TasksFilter due={query.data?.due ?? null} heldBy={query.data?.heldBy ?? null} />
      <QueryView query={query}>
        {(listed) => (
          <>
            <Sections search={search} listed={listed} />
            {listed.tasks.length < listed.total && (
              <div className="tasks-more">
                <span>{t('tasks.shown', { shown: listed.tasks.length, total: listed.total })}</span>
                {limit < tasksMax && (
                  <Button onPress={() => setLimit(Math.min(tasksMax, limit + pageTasks))}>
                    {t('tasks.showMore')}
                  </Button>
                )}
              </div>
            )}
          </>
        )}
      </QueryView>
    </Page>
  )
}

function useList(search: TasksSearch, limit: number) {
  const { owner, status = 'open', due, heldBy, organisationId, personId, order } = search
  const me = useColleagues().find(({ isMe }) => isMe)
  const whose = whoseTasks(owner, me?.id)
  return useData(
    api.tasks.list,
    {
      limit,
      ...(status !== 'all' && { status }),
      ...whose,
      ...(due !== undefined && status === 'open' && { due }),
      ...(heldBy !== undefined && status === 'open' && { heldBy }),
      ...(organisationId !== undefined && { organisationId }),
      ...(personId !== undefined && { personId }),
      ...(order !== undefined && { order }),
    },
    // whose is known in a moment
    { keepPrevious: true, enabled: whose !== null },
  )
}

/** Null while it is not known who asks. */
function whoseTasks(owner: TasksSearch['owner'], me: number | undefined) {
  if (owner === undefined) return {}
  if (owner === 'nobody') return { ownerId: null }
  if (typeof owner === 'number') return { ownerId: owner }
  if (me === undefined) return null
  return owner === 'mine' ? { ownerId: me } : { deputyId: me }
}

/** Opens the task that the address names, once. */
function useAskedFor(taskId: number | undefined): void {
  const navigate = useNavigate({ from: '/tasks' })
  useEffect(() => {
    if (taskId === undefined) return
    openTask(taskId)
    void navigate({ search: (before) => ({ ...before, taskId: undefined }), replace: true })
  }, [taskId, navigate])
}

interface SectionsProps {
  readonly search: TasksSearch
  readonly listed: Listed
}

function Sections({ search, listed }: SectionsProps): ReactNode {
  const { tasks, due } = listed
  if (tasks.length === 0) return <Nothing isFiltered={Object.values(search).some(Boolean)} />
  if (search.order === 'organisation')
    return byOrganisation(tasks).map(({ key, tasks: ofOne }) => (
      <Card
        key={key?.id ?? 0}
        title={key?.name ?? t('tasks.withoutOrganisation')}
        count={ofOne.length}
        actions={
          key && (
            <Link to="/organisations/$organisationId" params={{ organisationId: key.id }}>
              {t('tasks.toOrganisation')}
            </Link>
          )
        }
      >
        <TaskList tasks={ofOne} withOrganisation={false} />
      </Card>
    ))
  return byDue(tasks, today()).map(({ key, tasks: ofOne }) =>
    key === 'done' || key === 'cancelled' ? (
      <Card key={key} title={t(`tasks.section.${key}`)} count={ofOne.length}>
        <TaskList tasks={ofOne} />
      </Card>
    ) : (
      <Card key={key} title={t(`tasks.due.${key}`)} count={due[key]}>
        <TaskList tasks={ofOne} />
      </Card>
    ),
  )
}

function Nothing({ isFiltered }: { readonly isFiltered: boolean }): ReactNode {
  return (
    <EmptyState
      icon={<TaskIcon />}
      title={t(isFiltered ? 'tasks.notFound' : 'tasks.none')}
      actions={
        isFiltered ? (
          <Link to="/tasks" search={{}} className="button button-secondary">
            {t('tasks.showAll')}
          </Link>
        ) : (
          <Button does={api.tasks.create} icon={<AddIcon />} onPress={() => openNewTask()}>
            {t('tasks.new')}
          </Button>
        )
      }
    >
      {t(isFiltered ? 'tasks.notFound.what' : 'tasks.none.what')}
    </EmptyState>
  )
}
