import type { ReactNode } from 'react'
import type { Reference } from '../../../preload/contract/common.ts'
import type { Flag } from '../../../preload/contract/guide-rules.ts'
import type { RaisedFlag } from '../../../preload/contract/guides.ts'
import { api } from '../../kit/data/api.ts'
import { Offered } from '../../kit/roles/only-for.tsx'
import { addDays, today } from '../../kit/i18n/calendar.ts'
import { formatDay } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { WarningIcon } from '../../kit/ui/icons.ts'
import { Card, EmptyState } from '../../kit/ui/page.tsx'
import { openTask } from '../tasks/index.ts'
import { RedFlagMenu } from './red-flag-menu.tsx'

interface FlagsCardProps {
  readonly visit: { readonly id: number; readonly organisation: Reference }
  readonly known: readonly RaisedFlag[]
  /** What the answers in the form warn of. */
  readonly expected: readonly Flag[]
}

/** What the answers warn of: tasks that are there, and those that saving will make. */
export function FlagsCard({ visit, known, expected }: FlagsCardProps): ReactNode {
  const there = new Set(known.map(({ question, task }) => `${question} ${task.redFlag ?? ''}`))
  const fresh = expected.filter(({ question, kind }) => !there.has(`${question} ${kind}`))
  const count = known.length + fresh.length
  return (
    <Card
      title={t('guides.redFlags')}
      count={count}
      {...(count > 0 && { className: 'recording-flags' })}
      actions={
        <Offered does={api.tasks.create}>
          <RedFlagMenu organisation={visit.organisation} visitId={visit.id} />
        </Offered>
      }
    >
      {count === 0 && <EmptyState>{t('guides.noRedFlags')}</EmptyState>}
      <ul>
        {known.map(({ task, question }) => (
          <li key={task.id}>
            <WarningIcon aria-hidden="true" />
            <div>
              <Button variant="link" onPress={() => openTask(task.id)}>
                {task.redFlag === null ? question : t(`guides.flag.${task.redFlag}`)}
              </Button>
              <p className="recording-note">
                {t(`tasks.status.${task.status}`)}
                {task.dueOn !== null && ` · ${t('guides.flagDue', { day: formatDay(task.dueOn) })}`}
              </p>
            </div>
          </li>
        ))}
        {fresh.map(({ question, kind, dueInDays }) => (
          <li key={`${question} ${kind}`}>
            <WarningIcon aria-hidden="true" />
            <div>
              {t(`guides.flag.${kind}`)}
              <p className="recording-note">
                {t('guides.flagExpected', { day: formatDay(addDays(today(), dueInDays)) })}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
