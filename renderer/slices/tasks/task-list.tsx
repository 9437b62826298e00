import './tasks.css'
import { Link } from '@tanstack/react-router'
import { useRef, type ReactNode } from 'react'
import type { Task } from '../../../preload/contract/tasks.ts'
import { api } from '../../kit/data/api.ts'
import { daysBetween, today } from '../../kit/i18n/calendar.ts'
import { formatDay, formatDayInWeek, formatRelativeDays } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { useOffer } from '../../kit/ui/refused.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Checkbox } from '../../kit/ui/checkbox.tsx'
import { Markdown } from '../../kit/ui/markdown.tsx'
import { Badge } from '../../kit/ui/page.tsx'
import { useColleagues, type Colleague } from '../../kit/data/colleagues.ts'
import { confirmReceipt, tickTask } from './task-commands.ts'
import { TaskMenu } from './task-menu.tsx'
import { openTask } from './task-request.ts'
import { useRowsKeys } from './use-rows-keys.ts'

interface TaskListProps {
  readonly tasks: readonly Task[]
  /** Names the company of each task; off on the company's own page. */
  readonly withOrganisation?: boolean
}

/** Tasks and promises to tick off, open, postpone and give away; each change can be taken back. */
export function TaskList({ tasks, withOrganisation = true }: TaskListProps): ReactNode {
  const colleagues = useColleagues()
  const list = useRef<HTMLUListElement>(null)
  const noteRow = useRowsKeys(list)
  return (
    <ul className="tasks" ref={list} onFocusCapture={noteRow}>
      {tasks.map((task) => (
        <TaskItem key={task.id} task={task} withOrganisation={withOrganisation} colleagues={colleagues} />
      ))}
    </ul>
  )
}

interface TaskItemProps {
  readonly task: Task
  readonly withOrganisation: boolean
  readonly colleagues: readonly Colleague[]
}

function TaskItem({ task, withOrganisation, colleagues }: TaskItemProps): ReactNode {
  const isDone = task.status === 'done'
  const isOffered = useOffer(api.tasks.setStatus) === 'offered'
  return (
    <li className="task">
      <Checkbox
        isSelected={isDone}
        isDisabled={!isOffered}
        onChange={(done) => tickTask(task, done)}
        aria-label={t('tasks.tick', { title: task.title })}
      >
        <span />
      </Checkbox>
      <div className="task-body">
        <p className="task-title">
          <Button variant="link" onPress={() => openTask(task.id)}>
            {task.title}
          </Button>{' '}
          {task.kind === 'promise' && <Badge tone="info">{t('tasks.promise')}</Badge>}
          {task.status === 'cancelled' && <Badge>{t('tasks.status.cancelled')}</Badge>}
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
          {task.person && (
            <Link to="/people/$personId" params={{ personId: task.person.id }} className="task-organisation">
              {task.person.name}
            </Link>
          )}
          {task.owner && <span>{task.owner.name}</span>}
          <Said task={task} />
        </p>
        <Turn task={task} />
        {task.answer.trim() !== '' && (
          <div className="task-answer">
            <Markdown text={task.answer} />
          </div>
        )}
      </div>
      <Due task={task} />
      <TaskMenu task={task} colleagues={colleagues} />
    </li>
  )
}

/** When the company is to hear back, or did; in which rhythm it comes again. */
function Said({ task }: { readonly task: Task }): ReactNode {
  const { answerBy, answeredOn, repeats, status } = task
  const isLate = answeredOn === null && answerBy !== null && answerBy < today() && status !== 'cancelled'
  return (
    <>
      {answeredOn !== null && <span>{t('tasks.answeredOn.short', { day: formatDay(answeredOn) })}</span>}
      {answeredOn === null && answerBy !== null && (
        <span {...(isLate && { className: 'task-late' })}>
          {t('tasks.answerBy.short', { day: formatDay(answerBy) })}
        </span>
      )}
      {repeats && <span>{t(`tasks.every.${repeats.unit}`, { count: repeats.every })}</span>}
    </>
  )
}

/** Whose turn it is, where it is not the office's own; a receipt that is overdue is asked for. */
function Turn({ task }: { readonly task: Task }): ReactNode {
  const { handedTo, handedOn, receivedOn, receiptBy, waitingFor, waitingSince, status } = task
  if (status !== 'open') return null
  if (handedTo !== '' && receivedOn !== null)
    return (
      <p className="task-turn">
        {t('tasks.turn.received', { office: handedTo, day: formatDay(receivedOn) })}
      </p>
    )
  if (handedTo !== '' && handedOn !== null) {
    const isOverdue = receiptBy !== null && receiptBy < today()
    return (
      <p className={isOverdue ? 'task-turn task-late' : 'task-turn'}>
        {t('tasks.turn.handedOver', { office: handedTo, day: formatDay(handedOn) })}{' '}
        {isOverdue && (
          <Button does={api.tasks.handOver} variant="link" onPress={() => confirmReceipt(task)}>
            {t('tasks.turn.ask')}
          </Button>
        )}
      </p>
    )
  }
  if (waitingFor === '') return null
  return (
    <p className="task-turn">
      {waitingSince === null
        ? t('tasks.turn.waits', { name: waitingFor })
        : t('tasks.turn.waitsSince', { name: waitingFor, day: formatDay(waitingSince) })}
    </p>
  )
}

function Due({ task: { dueOn, doneAt, status } }: { readonly task: Task }): ReactNode {
  if (status === 'done' && doneAt !== null)
    return <span className="task-due">{t('tasks.doneOn', { day: formatDay(today(new Date(doneAt))) })}</span>
  if (dueOn === null) return <span className="task-due">{t('tasks.due.withoutDay')}</span>
  const days = daysBetween(today(), dueOn)
  const isLate = status === 'open' && days < 0
  return (
    <span className={isLate ? 'task-due task-late' : 'task-due'} title={formatDayInWeek(dueOn)}>
      {Math.abs(days) <= 31 ? formatRelativeDays(days) : formatDayInWeek(dueOn)}
    </span>
  )
}
