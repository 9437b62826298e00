import type { ReactNode } from 'react'
import type { Task } from '../../../preload/contract/tasks.ts'
import { api } from '../../kit/data/api.ts'
import { addDays, today } from '../../kit/i18n/calendar.ts'
import { formatDayInWeek } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { IconButton } from '../../kit/ui/button.tsx'
import { CalendarIcon, CheckIcon, DeleteIcon, EditIcon, MoreIcon, PersonIcon } from '../../kit/ui/icons.ts'
import { MenuButton, type MenuEntry } from '../../kit/ui/menu.tsx'
import { colleagueText, type Colleague } from '../../kit/data/colleagues.ts'
import { assignTask, postponeTask, removeTask, tickTask } from './task-commands.ts'
import { turns } from './turns.tsx'
import { openDoneTask, openPostponeTask, openTask } from './task-request.ts'

interface TaskMenuProps {
  readonly task: Task
  readonly colleagues: readonly Colleague[]
}

/** What else can be done with a task, besides ticking it off. */
export function TaskMenu({ task, colleagues }: TaskMenuProps): ReactNode {
  const label = t('tasks.more', { title: task.title })
  const isOpen = task.status === 'open'
  return (
    <MenuButton
      label={label}
      groups={[
        {
          entries: [
            { id: 'edit', label: t('tasks.edit.menu'), icon: <EditIcon />, run: () => openTask(task.id) },
            isOpen
              ? {
                  id: 'done',
                  label: t('tasks.done.menu'),
                  icon: <CheckIcon />,
                  does: api.tasks.setStatus,
                  run: () => openDoneTask(task.id),
                }
              : {
                  id: 'open',
                  label: t('tasks.open.menu'),
                  icon: <CheckIcon />,
                  does: api.tasks.setStatus,
                  run: () => tickTask(task, false),
                },
          ],
        },
        ...(isOpen ? [{ title: t('tasks.postpone.menu'), entries: postponements(task) }] : []),
        ...(isOpen ? [{ title: t('tasks.turn.menu'), entries: turns(task) }] : []),
        { title: t('tasks.owner'), entries: assignments(task, colleagues) },
        {
          entries: [
            {
              id: 'remove',
              label: t('tasks.remove'),
              icon: <DeleteIcon />,
              isDanger: true,
              does: api.tasks.remove,
              run: () => void removeTask(task),
            },
          ],
        },
      ]}
    >
      <IconButton label={label} icon={<MoreIcon />} size="small" />
    </MenuButton>
  )
}

const weeks = [1, 2] as const

/** A week on from when it is due; from today where that has gone by. */
export function postponedDay(dueOn: string | null, days: number): string {
  const from = dueOn === null || dueOn < today() ? today() : dueOn
  return addDays(from, days)
}

function postponements(task: Task): readonly MenuEntry[] {
  const tomorrow = addDays(today(), 1)
  const byWeeks = weeks.map((count): MenuEntry => {
    const day = postponedDay(task.dueOn, 7 * count)
    return {
      id: `weeks-${String(count)}`,
      label: t('tasks.postpone.weeks', { count, day: formatDayInWeek(day) }),
      icon: <CalendarIcon />,
      does: api.tasks.postpone,
      run: () => postponeTask(task, day),
    }
  })
  return [
    {
      id: 'tomorrow',
      label: t('tasks.postpone.tomorrow', { day: formatDayInWeek(tomorrow) }),
      icon: <CalendarIcon />,
      does: api.tasks.postpone,
      run: () => postponeTask(task, tomorrow),
    },
    ...byWeeks,
    {
      id: 'day',
      label: t('tasks.postpone.day'),
      icon: <CalendarIcon />,
      does: api.tasks.postpone,
      run: () => openPostponeTask(task.id),
    },
  ]
}

function assignments(task: Task, colleagues: readonly Colleague[]): readonly MenuEntry[] {
  const others = colleagues.filter(({ id }) => id !== task.owner?.id)
  const entries = others.map((colleague): MenuEntry => ({
    id: `owner-${String(colleague.id)}`,
    label: colleagueText(colleague),
    icon: <PersonIcon />,
    does: api.tasks.assign,
    run: () => assignTask(task, colleague),
  }))
  if (task.owner === null) return entries
  return [
    ...entries,
    {
      id: 'nobody',
      label: t('tasks.owner.nobody'),
      icon: <PersonIcon />,
      does: api.tasks.assign,
      run: () => assignTask(task, null),
    },
  ]
}
