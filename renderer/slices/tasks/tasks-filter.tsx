import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Reference } from '../../../preload/contract/common.ts'
import { taskDues, taskHolders, type TaskDue, type TaskHolder } from '../../../preload/contract/tasks.ts'
import { api } from '../../kit/data/api.ts'
import { useData } from '../../kit/data/use-data.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Chips, RemovableChips } from '../../kit/ui/chips.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { OrganisationField } from '../visits/index.ts'
import { shownStatuses, taskOwners, type TasksSearch } from './search.ts'
import { useColleagues } from '../../kit/data/colleagues.ts'

const all = 'all'

interface TasksFilterProps {
  /** Open tasks by when they are due; null until that is known. */
  readonly due: Readonly<Record<TaskDue, number>> | null
  /** The same by whose turn it is. */
  readonly heldBy: Readonly<Record<TaskHolder, number>> | null
}

/** Which tasks: until when, whose, in what state, about what; and in which order. */
export function TasksFilter({ due: counts, heldBy: held }: TasksFilterProps): ReactNode {
  const search = useSearch({ from: '/tasks' })
  const navigate = useNavigate({ from: '/tasks' })
  const { owner, status = 'open', due, heldBy, order = 'day' } = search
  const colleagues = useColleagues()
  const names = useNames(search)
  const change = (part: Partial<TasksSearch>): void =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true })
  const countOf = (key: TaskDue | typeof all): string => {
    if (counts === null) return ''
    const total = taskDues.reduce((sum, each) => sum + counts[each], 0)
    return formatNumber(key === all ? total : counts[key])
  }
  return (
    <div className="tasks-filter">
      {status === 'open' && (
        <Chips
          label={t('tasks.due')}
          isLabelHidden
          mode="single"
          chips={([all, ...taskDues] as const).map((key) => ({
            id: key,
            label: t(`tasks.due.${key}`),
            note: countOf(key),
          }))}
          selected={new Set([due ?? all])}
          onChange={(chosen) => change({ due: taskDues.find((key) => chosen.has(key)) })}
        />
      )}
      {status === 'open' && held !== null && (
        <Chips
          label={t('tasks.heldBy')}
          mode="single"
          chips={([all, ...taskHolders] as const).map((key) => ({
            id: key,
            label: t(`tasks.heldBy.${key}`),
            note: formatNumber(
              key === all ? taskHolders.reduce((sum, each) => sum + held[each], 0) : held[key],
            ),
          }))}
          selected={new Set([heldBy ?? all])}
          onChange={(chosen) => change({ heldBy: taskHolders.find((key) => chosen.has(key)) })}
        />
      )}
      <div className="tasks-choices">
        <Select
          label={t('tasks.filter.owner')}
          choices={[
            { value: all, label: t('tasks.filter.owner.all') },
            { value: 'mine', label: t('tasks.filter.owner.mine') },
            { value: 'standIn', label: t('tasks.filter.owner.standIn') },
            ...colleagues
              .filter(({ isMe }) => !isMe)
              .map(({ id, name }) => ({ value: String(id), label: name })),
            { value: 'nobody', label: t('tasks.owner.nobody') },
          ]}
          value={String(owner ?? all)}
          onChange={(value) =>
            change({
              owner: value === all ? undefined : (taskOwners.find((each) => each === value) ?? Number(value)),
            })
          }
        />
        <Select
          label={t('tasks.status')}
          choices={shownStatuses.map((value) => ({ value, label: t(`tasks.status.${value}`) }))}
          value={status}
          onChange={(value) =>
            change({ status: value === 'open' ? undefined : value, due: undefined, heldBy: undefined })
          }
        />
        <Select
          label={t('tasks.order')}
          choices={(['day', 'organisation'] as const).map((value) => ({
            value,
            label: t(`tasks.order.${value}`),
          }))}
          value={order}
          onChange={(value) => change({ order: value === 'day' ? undefined : value })}
        />
        <OrganisationField
          value={names.organisation}
          onChange={(chosen) => change({ organisationId: chosen?.id })}
          isRequired={false}
        />
      </div>
      {search.personId !== undefined && (
        <RemovableChips
          label={t('tasks.filter.of')}
          chips={[{ id: 'person', label: t('tasks.filter.person', { name: names.person?.name ?? '…' }) }]}
          onRemove={() => change({ personId: undefined })}
        />
      )}
    </div>
  )
}

/** Names of the company and the person whose tasks are shown; null where there is none or its name has not come yet. */
function useNames({ organisationId, personId }: TasksSearch) {
  const records = [
    ...(organisationId === undefined ? [] : [{ entity: 'organisation' as const, id: organisationId }]),
    ...(personId === undefined ? [] : [{ entity: 'person' as const, id: personId }]),
  ]
  const named = useData(api.search.recall, { records }, { enabled: records.length > 0, keepPrevious: true })
  const find = (entity: string, id: number | undefined): Reference | null => {
    const hit = named.data?.hits.find((each) => each.entity === entity && each.id === id)
    return hit === undefined ? null : { id: hit.id, name: hit.title }
  }
  return { organisation: find('organisation', organisationId), person: find('person', personId) }
}
