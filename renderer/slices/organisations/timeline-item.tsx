import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { contactChannels, visitStatuses, type TimelineEntry } from '../../../preload/contract/timeline.ts'
import { formatDayInWeek } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import {
  ChatIcon,
  ConfidentialIcon,
  LetterIcon,
  MailIcon,
  MeetingIcon,
  NoteIcon,
  PhoneIcon,
  TaskIcon,
  VisitIcon,
} from '../../kit/ui/icons.ts'
import { Markdown } from '../../kit/ui/markdown.tsx'
import { Badge } from '../../kit/ui/page.tsx'
import { EditVisit } from '../visits/index.ts'

/** One thing that happened. */
export function TimelineItem({ entry }: { readonly entry: TimelineEntry }): ReactNode {
  const [isEditing, setEditing] = useState(false)
  return (
    <li className={`timeline-entry timeline-${entry.kind}`}>
      <span className="timeline-icon" aria-hidden="true">
        <EntryIcon entry={entry} />
      </span>
      <div className="timeline-body">
        <div className="timeline-head">
          <h4 className="timeline-title">
            {entry.kind === 'visit' ? (
              <Button variant="link" onPress={() => setEditing(true)}>
                {titleOf(entry)}
              </Button>
            ) : (
              titleOf(entry)
            )}
          </h4>
          <span className="timeline-day">{formatDayInWeek(entry.on)}</span>
        </div>
        <p className="timeline-meta">
          <span>{detailText(entry)}</span>
          {entry.people.map((person) => (
            <Link key={person.id} to="/people/$personId" params={{ personId: person.id }}>
              {person.name}
            </Link>
          ))}
          {entry.staff !== '' && <span>{t('organisations.timeline.by', { name: entry.staff })}</span>}
          {entry.visibility === 'confidential' && (
            <Badge tone="warning" icon={<ConfidentialIcon />}>
              {t('app.visibility.confidential')}
            </Badge>
          )}
          {entry.themes.map((theme) => (
            <Badge key={theme.id}>{theme.name}</Badge>
          ))}
        </p>
        {entry.note.trim() !== '' && (
          <div className="timeline-note">
            <Markdown text={entry.note} />
          </div>
        )}
      </div>
      {entry.kind === 'visit' && (
        <EditVisit visitId={entry.id} isOpen={isEditing} onClose={() => setEditing(false)} />
      )}
    </li>
  )
}

function titleOf(entry: TimelineEntry): string {
  return entry.title === '' ? detailText(entry) : entry.title
}

/** Channel of a contact, state of a visit or task, in words. */
function detailText(entry: TimelineEntry): string {
  const channel = contactChannels.find((candidate) => candidate === entry.detail)
  const status = visitStatuses.find((candidate) => candidate === entry.detail)
  switch (entry.kind) {
    case 'contact':
      return channel ? t(`visits.channel.${channel}`) : t('organisations.timeline.oneContact')
    case 'visit':
      return status
        ? t('organisations.timeline.visitStatus', { status: t(`visits.status.${status}`) })
        : t('organisations.timeline.oneVisit')
    case 'task':
      return t(entry.detail === 'done' ? 'organisations.timeline.taskDone' : 'organisations.timeline.oneTask')
    case 'meeting':
      return t('organisations.timeline.oneMeeting')
  }
}

function EntryIcon({ entry }: { readonly entry: TimelineEntry }): ReactNode {
  switch (entry.kind) {
    case 'visit':
      return <VisitIcon />
    case 'task':
      return <TaskIcon />
    case 'meeting':
      return <MeetingIcon />
    case 'contact':
      switch (entry.detail) {
        case 'phone':
          return <PhoneIcon />
        case 'email':
          return <MailIcon />
        case 'letter':
          return <LetterIcon />
        case 'chat':
          return <ChatIcon />
        default:
          return <NoteIcon />
      }
  }
}
