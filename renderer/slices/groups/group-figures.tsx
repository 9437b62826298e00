import type { ReactNode } from 'react'
import type { GroupRow } from '../../../preload/contract/groups.ts'
import { api } from '../../kit/data/api.ts'
import { useData } from '../../kit/data/use-data.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { formatDay, formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { GroupRate, NextMeeting } from './groups-table.tsx'

/** The group's figures, the very ones of the list. */
export function GroupFigures({ groupId }: { readonly groupId: number }): ReactNode {
  const query = useData(api.groups.list, { today: today() })
  const group = query.data?.groups.find(({ id }) => id === groupId)
  return <dl className="group-figures">{group && <Figures group={group} />}</dl>
}

function Figures({ group }: { readonly group: GroupRow }): ReactNode {
  return (
    <>
      <div>
        <dt>{t('groups.column.members')}</dt>
        <dd>
          {formatNumber(group.members)}{' '}
          {group.organisations > 0 && (
            <span className="cell-note">{t('groups.organisations', { count: group.organisations })}</span>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('groups.column.attendance')}</dt>
        <dd>
          <GroupRate group={group} />
        </dd>
      </div>
      <div>
        <dt>{t('groups.column.lastMeeting')}</dt>
        <dd>
          {group.lastMeetingOn === null ? (
            <span className="cell-faint">{t('groups.meeting.never')}</span>
          ) : (
            formatDay(group.lastMeetingOn)
          )}
        </dd>
      </div>
      <div>
        <dt>{t('groups.column.nextMeeting')}</dt>
        <dd>
          <NextMeeting group={group} />
        </dd>
      </div>
    </>
  )
}
