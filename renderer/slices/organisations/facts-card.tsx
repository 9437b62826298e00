import type { ReactNode } from 'react'
import type { OrganisationDetail } from '../../../preload/contract/organisations.ts'
import { daysBetween, isCurrent, today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { IconButton } from '../../kit/ui/button.tsx'
import { ClockIcon, EditIcon, GroupsIcon, TaskIcon, VisitIcon } from '../../kit/ui/icons.ts'
import { Card } from '../../kit/ui/page.tsx'
import { Facts } from './facts.tsx'
import { lastContactText, lastVisitText } from './words.ts'

interface FactsCardProps {
  readonly detail: OrganisationDetail
  readonly onEdit: () => void
}

/** A visit older than this stands out. */
const longDays = 365

/** What stands out, and what is on record. */
export function FactsCard({ detail, onEdit }: FactsCardProps): ReactNode {
  const { lastVisitOn } = detail
  const isLongAgo = lastVisitOn === null || daysBetween(lastVisitOn, today()) > longDays
  const groups = detail.groups.filter(isCurrent).length
  return (
    <Card
      title={t('organisations.facts')}
      actions={
        <IconButton label={t('command.record.edit')} shortcut="F2" icon={<EditIcon />} onPress={onEdit} />
      }
    >
      <ul className="highlights">
        <li className={isLongAgo ? 'highlight-strong' : ''}>
          <VisitIcon />
          {lastVisitText(lastVisitOn, today())}
        </li>
        <li>
          <ClockIcon />
          {lastContactText(detail.lastContactOn, today())}
        </li>
        {detail.openTasks > 0 && (
          <li>
            <TaskIcon />
            {t('organisations.openTasks', { count: detail.openTasks })}
          </li>
        )}
        {groups > 0 && (
          <li>
            <GroupsIcon />
            {t('organisations.highlight.groups', { count: groups })}
          </li>
        )}
      </ul>
      <Facts detail={detail} />
    </Card>
  )
}
