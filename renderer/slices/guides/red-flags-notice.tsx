import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../../kit/data/api.ts'
import { useData } from '../../kit/data/use-data.ts'
import { formatDay } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Notice } from '../../kit/ui/page.tsx'
import { openTask } from '../tasks/index.ts'

/** What visits warn of at a company, until each task is done. */
export function RedFlagsNotice({ organisationId }: { readonly organisationId: number }): ReactNode {
  const { data } = useData(api.guides.flags, { organisationId })
  if (data === undefined || data.flags.length === 0) return null
  return (
    <Notice tone="warning" title={t('guides.flagCount', { count: data.flags.length })}>
      <ul>
        {data.flags.map(({ task, visit }) => (
          <li key={task.id}>
            <Button variant="link" onPress={() => openTask(task.id)}>
              {task.redFlag === null ? task.title : t(`guides.flag.${task.redFlag}`)}
            </Button>
            {task.dueOn !== null && ` · ${t('guides.flagDue', { day: formatDay(task.dueOn) })}`}
            {visit !== null && (
              <>
                {' · '}
                <Link to="/visits/$visitId" params={{ visitId: visit.id }}>
                  {t('guides.flagFrom', { day: formatDay(visit.on) })}
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
