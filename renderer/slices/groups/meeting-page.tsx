import './groups.css'
import './meeting-page.css'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import { DeleteIcon, EditIcon } from '../../kit/ui/icons.ts'
import { Badge, Page, PageHeader } from '../../kit/ui/page.tsx'
import { RemoveRecord } from '../bin/index.ts'
import { HistoryCard } from '../history/index.ts'
import { AttendanceCard } from './attendance-card.tsx'
import { EditMeeting } from './edit-meeting.tsx'
import type { MeetingDetail } from './group-values.ts'
import { MinutesCard } from './minutes-card.tsx'
import { meetingTimeText } from './words.ts'

/** A meeting: who was there at the left, what was said at the right. */
export function MeetingPage(): ReactNode {
  const { meetingId } = useParams({ from: '/meetings/$meetingId' })
  const query = useData(api.meetings.get, { id: meetingId })
  return (
    <Page className="meeting-page">
      <QueryView query={query}>
        {(detail) => <Content key={detail.id} detail={detail} readAt={query.dataUpdatedAt} />}
      </QueryView>
    </Page>
  )
}

interface ContentProps {
  readonly detail: MeetingDetail
  readonly readAt: number
}

function Content({ detail, readAt }: ContentProps): ReactNode {
  const navigate = useNavigate()
  const [isEditing, setEditing] = useState(false)
  const [isRemoving, setRemoving] = useState(false)
  const { fields, group, host } = detail
  useCommandHandler('record.edit', () => setEditing(true), {
    record: fields.title,
    does: api.meetings.update,
  })
  return (
    <>
      <PageHeader
        title={fields.title}
        badges={
          <span className="meeting-badge">
            <Badge>{t(`app.visibility.${fields.visibility}`)}</Badge>
          </span>
        }
        note={
          <ul className="meeting-notes">
            <li>
              <Link to="/groups/$groupId" params={{ groupId: group.id }} search={{ tab: 'meetings' }}>
                {group.name}
              </Link>
            </li>
            <li>{meetingTimeText(fields.heldOn, fields.startsAt)}</li>
            {fields.place !== '' && <li>{fields.place}</li>}
            {host && (
              <li>
                {t('groups.meeting.hostedBy')}{' '}
                <Link to="/organisations/$organisationId" params={{ organisationId: host.id }}>
                  {host.name}
                </Link>
              </li>
            )}
          </ul>
        }
        actions={
          <>
            <Button does={api.meetings.update} icon={<EditIcon />} onPress={() => setEditing(true)}>
              {t('groups.meeting.edit')}
            </Button>
            <IconButton
              does={api.meetings.remove}
              label={t('bin.remove')}
              icon={<DeleteIcon />}
              variant="secondary"
              onPress={() => setRemoving(true)}
            />
          </>
        }
      />
      <div className="meeting-columns">
        <div className="meeting-main" data-pane>
          <AttendanceCard detail={detail} readAt={readAt} />
          <HistoryCard entity="meeting" id={detail.id} />
        </div>
        <div className="meeting-side" data-pane>
          <MinutesCard detail={detail} />
        </div>
      </div>
      <RemoveRecord
        entity="meeting"
        id={detail.id}
        version={detail.version}
        name={fields.title}
        command={api.meetings.remove}
        isOpen={isRemoving}
        onClose={() => setRemoving(false)}
        onRemoved={() =>
          void navigate({
            to: '/groups/$groupId',
            params: { groupId: group.id },
            search: { tab: 'meetings' },
          })
        }
      />
      <EditMeeting detail={detail} isOpen={isEditing} onClose={() => setEditing(false)} />
    </>
  )
}
