import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { timelineKinds } from '../../../preload/contract/timeline.ts'
import { api } from '../../kit/data/api.ts'
import { useData } from '../../kit/data/use-data.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Card, EmptyState } from '../../kit/ui/page.tsx'
import { TaskList } from '../tasks/index.ts'
import { Timeline } from '../timeline/index.ts'

interface OfPerson {
  readonly personId: number
}

const shownMax = 8

/** What is still to be done with the person; nothing where nothing is. */
export function PersonTasks({ personId }: OfPerson): ReactNode {
  const query = useData(api.tasks.list, { personId, status: 'open', limit: shownMax })
  const { tasks = [], total = 0 } = query.data ?? {}
  if (total === 0) return null
  return (
    <Card
      title={t('people.tasks')}
      count={
        <Link to="/tasks" search={{ personId }} aria-label={t('tasks.showCount', { count: total })}>
          {formatNumber(total)}
        </Link>
      }
    >
      <TaskList tasks={tasks} />
    </Card>
  )
}

/** Talks, visits and meetings in which the person took part. */
export function PersonTimeline({ personId }: OfPerson): ReactNode {
  const [kinds, setKinds] = useState<readonly (typeof timelineKinds)[number][]>([])
  return (
    <Card title={t('people.timeline')}>
      <Timeline
        of={{ personId }}
        kinds={kinds}
        onKinds={setKinds}
        empty={<EmptyState>{t('people.timeline.none')}</EmptyState>}
      />
    </Card>
  )
}
