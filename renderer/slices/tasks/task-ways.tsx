import type { ReactNode } from 'react'
import { t } from '../../kit/i18n/translate.ts'
import { Ways } from '../../kit/ui/ways.tsx'

/** The two ways to look at tasks. */
export function TaskWays(): ReactNode {
  return (
    <Ways
      label={t('lists.ways')}
      ways={[
        { to: '/tasks', label: t('tasks.way.due') },
        { to: '/tasks/list', label: t('tasks.way.list') },
      ]}
    />
  )
}
