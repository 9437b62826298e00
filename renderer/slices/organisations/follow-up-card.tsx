import { useState, type ReactNode } from 'react'
import type { Reference } from '../../../preload/contract/common.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { NewTask, TaskList } from '../tasks/index.ts'
import { IconButton } from '../../kit/ui/button.tsx'
import { AddIcon } from '../../kit/ui/icons.ts'
import { Card, EmptyState } from '../../kit/ui/page.tsx'

const shownMax = 50

/** What is still to be done for this company, promises first of all. */
export function FollowUpCard({ organisation }: { readonly organisation: Reference }): ReactNode {
  const [isAdding, setAdding] = useState(false)
  const query = useData(api.tasks.list, { organisationId: organisation.id, status: 'open', limit: shownMax })
  return (
    <Card
      title={t('organisations.followUps')}
      {...(query.data && query.data.total > 0 && { count: query.data.total })}
      actions={<IconButton label={t('tasks.new')} icon={<AddIcon />} onPress={() => setAdding(true)} />}
    >
      <QueryView query={query}>
        {({ tasks }) =>
          tasks.length === 0 ? (
            <EmptyState>{t('organisations.followUps.none')}</EmptyState>
          ) : (
            <TaskList tasks={tasks} withOrganisation={false} />
          )
        }
      </QueryView>
      <NewTask organisation={organisation} isOpen={isAdding} onClose={() => setAdding(false)} />
    </Card>
  )
}
