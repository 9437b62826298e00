import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ListRow } from '../../../preload/contract/lists.ts'
import { api } from '../../kit/data/api.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { AddIcon, CalendarIcon, CheckIcon, OpenIcon, TaskIcon } from '../../kit/ui/icons.ts'
import type { MenuGroup } from '../../kit/ui/menu.tsx'
import { EmptyState } from '../../kit/ui/page.tsx'
import { ColumnFacets, ListScreen, useRecordList } from '../lists/index.ts'
import { taskRecords } from './list-face.ts'
import { openDoneTask, openNewTask, openPostponeTask, openTask } from './task-request.ts'
import { TaskWays } from './task-ways.tsx'

const facets = [
  'status',
  'heldBy',
  'owner',
  'kind',
  'organisation',
  'waitingFor',
  'handedTo',
  'district',
] as const

function menu({ id, cells }: ListRow): readonly MenuGroup[] {
  const isClosed = cells['status'] !== 'open'
  return [
    {
      entries: [
        { id: 'open', label: t('tasks.edit.menu'), icon: <OpenIcon />, run: () => openTask(id) },
        {
          id: 'done',
          label: t('tasks.done.menu'),
          icon: <CheckIcon />,
          isDisabled: isClosed,
          does: api.tasks.setStatus,
          run: () => openDoneTask(id),
        },
        {
          id: 'postpone',
          label: t('tasks.postpone.day'),
          icon: <CalendarIcon />,
          isDisabled: isClosed,
          does: api.tasks.postpone,
          run: () => openPostponeTask(id),
        },
      ],
    },
  ]
}

/** All tasks as a list. */
export function TaskListScreen(): ReactNode {
  const navigate = useNavigate({ from: '/tasks/list' })
  const address = useSearch({ from: '/tasks/list' })
  const list = useRecordList(taskRecords, address, (search) => void navigate({ search, replace: true }))
  const { search, change } = list
  return (
    <ListScreen
      list={list}
      title={t('tasks.list')}
      ways={<TaskWays />}
      searchLabel={t('tasks.search')}
      actions={(isEmpty) => (
        <Button
          does={api.tasks.create}
          variant={isEmpty ? 'secondary' : 'primary'}
          icon={<AddIcon />}
          onPress={() => openNewTask()}
        >
          {t('tasks.new')}
        </Button>
      )}
      facets={
        <ColumnFacets
          list="task"
          face={taskRecords.face}
          columns={facets}
          filter={list.state.filter}
          where={search.where}
          onWhere={(where) => change({ ...search, where })}
        />
      }
      empty={
        <EmptyState
          icon={<TaskIcon />}
          title={t('tasks.none')}
          actions={
            <Button does={api.tasks.create} icon={<AddIcon />} onPress={() => openNewTask()}>
              {t('tasks.new')}
            </Button>
          }
        >
          {t('tasks.none.what')}
        </EmptyState>
      }
      onOpen={({ id }) => openTask(id)}
      menu={menu}
      newBy={api.tasks.create}
      onNew={() => openNewTask()}
      newLabel={t('tasks.new')}
    />
  )
}
