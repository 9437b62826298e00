import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../../kit/data/api.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { formatDayFull, formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { MeetingIcon } from '../../kit/ui/icons.ts'
import { Badge, EmptyState } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { Cell } from './cell.tsx'
import type { GroupDetail, MeetingRow } from './group-values.ts'
import { RateBar } from './rate-bar.tsx'

interface MeetingsTabProps {
  readonly detail: GroupDetail
  readonly onPlan: () => void
}

/** What is planned, soonest first, and what was held, latest first. */
export function MeetingsTab({ detail, onPlan }: MeetingsTabProps): ReactNode {
  if (detail.meetings.length === 0) {
    return (
      <EmptyState
        icon={<MeetingIcon />}
        title={t('groups.meetings.none')}
        {...(detail.fields.status !== 'ended' && {
          actions: (
            <Button does={api.meetings.create} icon={<MeetingIcon />} onPress={onPlan}>
              {t('groups.meeting.new')}
            </Button>
          ),
        })}
      >
        {t('groups.meetings.none.what')}
      </EmptyState>
    )
  }
  const planned = detail.meetings.filter(({ heldOn }) => heldOn >= today()).toReversed()
  const held = detail.meetings.filter(({ heldOn }) => heldOn < today())
  return (
    <>
      <Meetings title={t('groups.meetings.planned')} meetings={planned} />
      <Meetings title={t('groups.meetings.held')} meetings={held} />
    </>
  )
}

interface MeetingsProps {
  readonly title: string
  readonly meetings: readonly MeetingRow[]
}

function Meetings({ title, meetings }: MeetingsProps): ReactNode {
  if (meetings.length === 0) return null
  return (
    <section className="meetings-section">
      <h2>{title}</h2>
      <Table
        className="stacking meetings-table"
        label={title}
        rows={meetings}
        rowKey={(meeting) => meeting.id}
        columns={[
          {
            id: 'title',
            title: t('groups.meeting.title'),
            cell: (meeting) => (
              <div className="group-name">
                <span className="group-name-line">
                  <Link to="/meetings/$meetingId" params={{ meetingId: meeting.id }}>
                    {meeting.title}
                  </Link>
                  {meeting.heldOn === today() && <Badge tone="info">{t('groups.meetings.today')}</Badge>}
                </span>
                <span className="cell-note">{formatDayFull(meeting.heldOn)}</span>
              </div>
            ),
          },
          {
            id: 'place',
            title: t('groups.meeting.place'),
            cell: (meeting) =>
              meeting.place !== '' && <Cell label={t('groups.meeting.place')}>{meeting.place}</Cell>,
          },
          {
            id: 'host',
            title: t('groups.meeting.host'),
            cell: ({ host }) =>
              host && (
                <Cell label={t('groups.meeting.host')}>
                  <Link to="/organisations/$organisationId" params={{ organisationId: host.id }}>
                    {host.name}
                  </Link>
                </Cell>
              ),
          },
          {
            id: 'present',
            title: t('groups.meeting.present'),
            cell: (meeting) => (
              <Cell label={t('groups.meeting.present')}>
                <Present meeting={meeting} />
              </Cell>
            ),
          },
        ]}
      />
    </section>
  )
}

function Present({ meeting }: { readonly meeting: MeetingRow }): ReactNode {
  const { present, expected, heldOn } = meeting
  if (present === 0) {
    const words =
      heldOn < today() ? t('groups.meetings.missing') : t('groups.meetings.invited', { count: expected })
    return <span className="cell-faint">{words}</span>
  }
  const value = t('groups.meeting.presentOf', {
    present: formatNumber(present),
    expected: formatNumber(expected),
  })
  return <RateBar share={expected === 0 ? 1 : present / expected} value={value} />
}
