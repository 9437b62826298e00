import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { GroupRow } from '../../../preload/contract/groups.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { formatDay, formatDayInWeek, formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Badge } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { Cell } from './cell.tsx'
import { RateBar } from './rate-bar.tsx'
import { statusTones } from './words.ts'

/** Groups beneath each other, so that their figures can be compared. */
export function GroupsTable({ groups }: { readonly groups: readonly GroupRow[] }): ReactNode {
  return (
    <Table
      className="stacking groups-table"
      label={t('groups.title')}
      rows={groups}
      rowKey={(group) => group.id}
      columns={[
        { id: 'name', title: t('groups.column.name'), cell: (group) => <Name group={group} /> },
        {
          id: 'members',
          title: t('groups.column.members'),
          cell: (group) => (
            <Cell
              label={t('groups.column.members')}
              {...(group.organisations > 0 && {
                note: t('groups.organisations', { count: group.organisations }),
              })}
            >
              {formatNumber(group.members)}
            </Cell>
          ),
        },
        {
          id: 'attendance',
          title: t('groups.column.attendance'),
          cell: (group) => (
            <Cell label={t('groups.column.attendance')}>
              <GroupRate group={group} />
            </Cell>
          ),
        },
        {
          id: 'last',
          title: t('groups.column.lastMeeting'),
          cell: (group) => (
            <Cell label={t('groups.column.lastMeeting')}>
              {group.lastMeetingOn === null ? (
                <Faint>{t('groups.meeting.never')}</Faint>
              ) : (
                formatDay(group.lastMeetingOn)
              )}
            </Cell>
          ),
        },
        {
          id: 'next',
          title: t('groups.column.nextMeeting'),
          cell: (group) => (
            <Cell label={t('groups.column.nextMeeting')}>
              <NextMeeting group={group} />
            </Cell>
          ),
        },
      ]}
    />
  )
}

function Faint({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className="cell-faint">{children}</span>
}

function Name({ group }: { readonly group: GroupRow }): ReactNode {
  return (
    <div className="group-name">
      <span className="group-name-line">
        <Link to="/groups/$groupId" params={{ groupId: group.id }} search={{}}>
          {group.name}
        </Link>
        {group.status !== 'active' && (
          <Badge tone={statusTones[group.status]}>{t(`groups.status.${group.status}`)}</Badge>
        )}
      </span>
      {group.themes.length > 0 && (
        <span className="cell-note">{group.themes.map((theme) => theme.name).join(' · ')}</span>
      )}
    </div>
  )
}

const judgedMeetings = 4

/** Who still comes, over the last four meetings. */
export function GroupRate({
  group,
}: {
  readonly group: Pick<GroupRow, 'attendanceRate' | 'meetings'>
}): ReactNode {
  if (group.attendanceRate === null)
    return <Faint>{group.meetings === 0 ? t('groups.rate.noMeetings') : t('groups.rate.unknown')}</Faint>
  const count = Math.max(1, Math.min(judgedMeetings, group.meetings))
  return <RateBar share={group.attendanceRate} note={t('groups.rate.over', { count })} />
}

/** When the group meets next; an active one without a date stands out. */
export function NextMeeting({
  group,
}: {
  readonly group: Pick<GroupRow, 'nextMeetingOn' | 'status'>
}): ReactNode {
  if (group.nextMeetingOn === null)
    return group.status === 'ended' ? <Faint>–</Faint> : <Faint>{t('groups.meeting.notPlanned')}</Faint>
  if (group.nextMeetingOn === today()) return <Badge tone="info">{t('groups.meetings.today')}</Badge>
  return formatDayInWeek(group.nextMeetingOn)
}
