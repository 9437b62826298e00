import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatDayAndTime } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { MeetingIcon, VisitIcon } from '../../kit/ui/icons.ts'
import { Card, EmptyState } from '../../kit/ui/page.tsx'
import { usePrintDossiers } from '../reports/index.ts'
import { openVisit } from '../visits/index.ts'
import type { Overview } from './overview.ts'

type Visit = Overview['visits'][number]
type Meeting = Overview['meetings'][number]

/** In the order of time; on a day what has no time comes last. */
const whenOf = ({ on, startsAt }: Visit | Meeting): string => `${on} ${startsAt ?? 'later'}`

interface AgendaCardProps {
  readonly overview: Overview
  readonly day: string
  /** The day itself, without a card where it is free; or the days after it. */
  readonly part: 'today' | 'ahead'
}

/** Visits and meetings, with what one needs on the way: whom, where, the dossier. */
export function AgendaCard({ overview, day, part }: AgendaCardProps): ReactNode {
  const { isPrinting, printDossiers } = usePrintDossiers()
  const isShown = ({ on }: { readonly on: string }): boolean => (on === day) === (part === 'today')
  const items = [
    ...overview.visits.filter(isShown).map((visit) => ({ kind: 'visit' as const, ...visit })),
    ...overview.meetings.filter(isShown).map((meeting) => ({ kind: 'meeting' as const, ...meeting })),
  ].toSorted((a, b) => whenOf(a).localeCompare(whenOf(b)))
  if (items.length === 0 && part === 'today') return null
  return (
    <Card
      title={t(part === 'today' ? 'start.agenda.today' : 'start.ahead')}
      {...(part === 'today' && { count: items.length })}
    >
      {items.length === 0 ? (
        <EmptyState>{t('start.ahead.none')}</EmptyState>
      ) : (
        <ul className="start-list">
          {items.map((item) =>
            item.kind === 'visit' ? (
              <VisitItem
                key={`visit-${String(item.id)}`}
                visit={item}
                isToday={part === 'today'}
                isPrinting={isPrinting}
                onPrint={() => printDossiers([item.organisation.id])}
              />
            ) : (
              <MeetingItem key={`meeting-${String(item.id)}`} meeting={item} isToday={part === 'today'} />
            ),
          )}
        </ul>
      )}
    </Card>
  )
}

interface VisitItemProps {
  readonly visit: Visit
  readonly isToday: boolean
  readonly isPrinting: boolean
  readonly onPrint: () => void
}

function VisitItem({ visit, isToday, isPrinting, onPrint }: VisitItemProps): ReactNode {
  const { id, organisation, subject, place, people, on, startsAt } = visit
  const whereAndWhom = [place, people.map(({ name }) => name).join(', ')].filter(Boolean).join(' · ')
  return (
    <li className="start-item">
      <span className="start-icon">
        <VisitIcon />
      </span>
      <div>
        <Link to="/organisations/$organisationId" params={{ organisationId: organisation.id }}>
          {organisation.name}
        </Link>
        <p className="start-note">
          <Button variant="link" onPress={() => openVisit(id)}>
            {subject === '' ? t('start.ahead.visit') : subject}
          </Button>
        </p>
        {isToday && whereAndWhom !== '' && <p className="start-note">{whereAndWhom}</p>}
      </div>
      <div className="start-when">
        <When on={on} startsAt={startsAt} isToday={isToday} />
        <Link
          to="/visits/$visitId"
          params={{ visitId: id }}
          aria-label={t('guides.recordOf', { company: organisation.name })}
        >
          {t('guides.recordShort')}
        </Link>
        <Button
          variant="link"
          aria-label={t('start.ahead.dossierOf', { company: organisation.name })}
          isDisabled={isPrinting}
          onPress={onPrint}
        >
          {t('start.ahead.dossier')}
        </Button>
      </div>
    </li>
  )
}

interface WhenProps {
  readonly on: string
  readonly startsAt: string | null
  readonly isToday: boolean
}

function When({ on, startsAt, isToday }: WhenProps): ReactNode {
  const when = isToday ? (startsAt ?? '') : formatDayAndTime(on, startsAt)
  return when !== '' && <span className="start-day">{when}</span>
}

interface MeetingItemProps {
  readonly meeting: Meeting
  readonly isToday: boolean
}

function MeetingItem({ meeting, isToday }: MeetingItemProps): ReactNode {
  const { id, on, startsAt, group, title } = meeting
  return (
    <li className="start-item">
      <span className="start-icon">
        <MeetingIcon />
      </span>
      <div>
        <Link to="/groups/$groupId" params={{ groupId: group.id }}>
          {group.name}
        </Link>
        <p className="start-note">
          <Link to="/meetings/$meetingId" params={{ meetingId: id }}>
            {title}
          </Link>
        </p>
      </div>
      <When on={on} startsAt={startsAt} isToday={isToday} />
    </li>
  )
}
