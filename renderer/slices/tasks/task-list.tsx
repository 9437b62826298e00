import './tasks.css'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Task } from '../../../preload/contract/tasks.ts'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import { daysBetween, today } from '../../kit/i18n/calendar.ts'
import { formatDayInWeek, formatRelativeDays } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Checkbox } from '../../kit/ui/checkbox.tsx'
import { Badge } from '../../kit/ui/page.tsx'

interface TaskListProps {
  readonly tasks: readonly Task[]
  /** Names the company of each task; off on the company's own page. */
  readonly withOrganisation?: boolean
}

/** Tasks and promises to tick off; each tick can be taken back. */
export function TaskList({ tasks, withOrganisation = true }: TaskListProps): ReactNode {
  return (
    <ul className="tasks">
      {tasks.map((task) => (
        <TaskItem key={task.id} task={task} withOrganisation={withOrganisation} />
      ))}
    </ul>
  )
}

function TaskItem({
  task,
  withOrganisation,
}: {
  readonly task: Task
  readonly withOrganisation: boolean
}): ReactNode {
  const isDone = task.status === 'done'
  const tick = (done: boolean): void => {
    void send(
      api.tasks.setStatus,
      { id: task.id, version: task.version, status: done ? 'done' : 'open' },
      { done: t(done ? 'tasks.ticked' : 'tasks.reopened', { title: task.title }), undo: true },
    )
  }
  return (
    <li className="task">
      <Checkbox isSelected={isDone} onChange={tick} aria-label={t('tasks.tick', { title: task.title })}>
        <span />
      </Checkbox>
      <div className="task-body">
        <p className="task-title">
          {task.title} {task.kind === 'promise' && <Badge tone="info">{t('tasks.promise')}</Badge>}
        </p>
        <p className="task-note">
          {withOrganisation && task.organisation && (
            <Link
              to="/organisations/$organisationId"
              params={{ organisationId: task.organisation.id }}
              className="task-organisation"
            >
              {task.organisation.name}
            </Link>
          )}
          {task.owner && <span>{task.owner.name}</span>}
        </p>
      </div>
      {task.dueOn !== null && <Due dueOn={task.dueOn} isOpen={!isDone} />}
    </li>
  )
}

function Due({ dueOn, isOpen }: { readonly dueOn: string; readonly isOpen: boolean }): ReactNode {
  const days = daysBetween(today(), dueOn)
  const isLate = isOpen && days < 0
  return (
    <span className={isLate ? 'task-due task-late' : 'task-due'}>
      {Math.abs(days) <= 31 ? formatRelativeDays(days) : formatDayInWeek(dueOn)}
    </span>
  )
}
