import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { DocumentRow } from '../../../preload/contract/documents.ts'
import { contactChannels, visitStatuses, type TimelineEntry } from '../../../preload/contract/timeline.ts'
import { formatDay, formatDayAndTime } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import {
  ChatIcon,
  CityIcon,
  ConfidentialIcon,
  LetterIcon,
  MailIcon,
  MeetingIcon,
  NoteIcon,
  PhoneIcon,
  TaskIcon,
  VisitIcon,
  WarningIcon,
} from '../../kit/ui/icons.ts'
import { Markdown } from '../../kit/ui/markdown.tsx'
import { Badge } from '../../kit/ui/page.tsx'
import { Attached, filingMark } from '../documents/index.ts'
import { notificationText, notifiedText } from '../trade-notifications/index.ts'
import { openTask } from '../tasks/index.ts'
import { openContact, openVisit } from '../visits/index.ts'

interface TimelineItemProps {
  readonly entry: TimelineEntry
  /** Names the company; off on the company's own page. */
  readonly withOrganisation: boolean
  /** What came with it. */
  readonly documents: readonly DocumentRow[]
}

/** One thing that happened; its title opens it. */
export function TimelineItem({ entry, withOrganisation, documents }: TimelineItemProps): ReactNode {
  return (
    <li
      className={`timeline-entry timeline-${entry.kind}`}
      {...((entry.kind === 'contact' || entry.kind === 'visit') &&
        filingMark({ kind: entry.kind, id: entry.id }))}
    >
      <span className="timeline-icon" aria-hidden="true">
        <EntryIcon entry={entry} />
      </span>
      <div className="timeline-body">
        <div className="timeline-head">
          <h4 className="timeline-title">
            <Title entry={entry} />
          </h4>
          <span className="timeline-day">{formatDayAndTime(entry.on, entry.at)}</span>
        </div>
        <p className="timeline-meta">
          <span>{detailText(entry)}</span>
          {entry.guide !== undefined && (
            <span>
              {t('guides.onTimeline', {
                guide: entry.guide.name,
                answered: entry.guide.answered,
                asked: entry.guide.asked,
              })}
            </span>
          )}
          {entry.guide !== undefined && entry.guide.redFlags > 0 && (
            <Badge tone="warning" icon={<WarningIcon />}>
              {t('guides.flagCount', { count: entry.guide.redFlags })}
            </Badge>
          )}
          {entry.kind === 'visit' && (
            <Link to="/visits/$visitId" params={{ visitId: entry.id }}>
              {t('guides.recordShort')}
            </Link>
          )}
          {entry.mailingId !== undefined && (
            <Link to="/mailings/$mailingId" params={{ mailingId: entry.mailingId }}>
              {t('timeline.mailing')}
            </Link>
          )}
          {withOrganisation && entry.organisation && (
            <Link to="/organisations/$organisationId" params={{ organisationId: entry.organisation.id }}>
              {entry.organisation.name}
            </Link>
          )}
          {entry.people.map((person) => (
            <Link key={person.id} to="/people/$personId" params={{ personId: person.id }}>
              {person.name}
            </Link>
          ))}
          {entry.staff !== '' && (
            <span>{t(entry.kind === 'task' ? 'timeline.doneBy' : 'timeline.by', { name: entry.staff })}</span>
          )}
          {entry.visibility === 'confidential' && (
            <Badge tone="warning" icon={<ConfidentialIcon />}>
              {t('app.visibility.confidential')}
            </Badge>
          )}
          {entry.themes.map((theme) => (
            <Badge key={theme.id}>{theme.name}</Badge>
          ))}
        </p>
        {entry.access !== undefined && (
          <p className="timeline-why">{t(`visits.access.why.${entry.access}`, { name: entry.staff })}</p>
        )}
        {entry.note.trim() !== '' && (
          <div className="timeline-note">
            <Markdown text={entry.note} />
          </div>
        )}
        {entry.answer.trim() !== '' && (
          <div className="timeline-note">
            <p className="timeline-answer">{t('timeline.answer')}</p>
            <Markdown text={entry.answer} />
          </div>
        )}
        {entry.answeredOn && (
          <p className="timeline-answered">
            {t('timeline.answeredOn', { day: formatDay(entry.answeredOn) })}
          </p>
        )}
        <Attached documents={documents} />
      </div>
    </li>
  )
}

const openers = { contact: openContact, visit: openVisit, task: openTask } as const

function Title({ entry }: { readonly entry: TimelineEntry }): ReactNode {
  const { kind, id } = entry
  if (kind === 'meeting')
    return (
      <Link to="/meetings/$meetingId" params={{ meetingId: id }}>
        {titleOf(entry)}
      </Link>
    )
  if (kind === 'notification')
    return (
      <Link to="/city-month" search={{ month: entry.on.slice(0, 7), tab: 'list' }}>
        {titleOf(entry)}
      </Link>
    )
  return (
    <Button variant="link" onPress={() => openers[kind](id)}>
      {titleOf(entry)}
    </Button>
  )
}

function titleOf(entry: TimelineEntry): string {
  if (entry.access === 'hidden') return t('visits.access.hidden.title', { name: entry.staff })
  if (entry.kind === 'notification') return notifiedText(entry.detail, entry.title)
  return entry.title === '' ? detailText(entry) : entry.title
}

/** Channel of a contact, state of a visit or task, in words. */
function detailText(entry: TimelineEntry): string {
  const channel = contactChannels.find((candidate) => candidate === entry.detail)
  const status = visitStatuses.find((candidate) => candidate === entry.detail)
  switch (entry.kind) {
    case 'contact':
      return channel ? t(`visits.channel.${channel}`) : t('timeline.oneContact')
    case 'visit':
      return status
        ? t('timeline.visitStatus', { status: t(`visits.status.${status}`) })
        : t('timeline.oneVisit')
    case 'task':
      return t(entry.detail === 'done' ? 'timeline.taskDone' : 'timeline.oneTask')
    case 'meeting':
      return t('timeline.oneMeeting')
    case 'notification':
      return notificationText(entry.detail)
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
    case 'notification':
      return <CityIcon />
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
