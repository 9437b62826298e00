import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Reference } from '../../../preload/contract/common.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { RedFlagMenu } from '../guides/index.ts'
import { openNewTask, TaskList } from '../tasks/index.ts'
import { Offered } from '../../kit/roles/only-for.tsx'
import { IconButton } from '../../kit/ui/button.tsx'
import { AddIcon } from '../../kit/ui/icons.ts'
import { Card, EmptyState } from '../../kit/ui/page.tsx'

/** The rest is one step away in the list of tasks: what happened stands below. */
const shownMax = 8

/** What is still to be done for this company, by the day it is due. */
export function FollowUpCard({ organisation }: { readonly organisation: Reference }): ReactNode {
  const organisationId = organisation.id
  const query = useData(api.tasks.list, { organisationId, status: 'open', limit: shownMax })
  const total = query.data?.total ?? 0
  return (
    <Card
      title={t('organisations.followUps')}
      {...(total > 0 && {
        count: (
          <Link to="/tasks" search={{ organisationId }} aria-label={t('tasks.showCount', { count: total })}>
            {formatNumber(total)}
          </Link>
        ),
      })}
      actions={
        <Offered does={api.tasks.create}>
          <span className="facts-actions">
            <RedFlagMenu organisation={organisation} />
            <IconButton label={t('tasks.new')} icon={<AddIcon />} onPress={() => openNewTask(organisation)} />
          </span>
        </Offered>
      }
    >
      <QueryView query={query}>
        {({ tasks }) =>
          tasks.length === 0 ? (
            <EmptyState>{t('organisations.followUps.none')}</EmptyState>
          ) : (
            <>
              <TaskList tasks={tasks} withOrganisation={false} />
              {tasks.length < total && (
                <Link to="/tasks" search={{ organisationId }}>
                  {t('tasks.showCount', { count: total })}
                </Link>
              )}
            </>
          )
        }
      </QueryView>
    </Card>
  )
}
