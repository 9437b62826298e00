import { useEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import type { CalendarEntry } from '../../../preload/contract/calendar.ts'
import { api } from '../../kit/data/api.ts'
import { addDays } from '../../kit/i18n/calendar.ts'
import { formatDayFull, formatDayInWeek } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { IconButton } from '../../kit/ui/button.tsx'
import {
  CalendarIcon,
  MeetingIcon,
  MoreIcon,
  OpenIcon,
  PersonIcon,
  TaskIcon,
  VisitIcon,
} from '../../kit/ui/icons.ts'
import { MenuButton, type MenuGroup } from '../../kit/ui/menu.tsx'
import { Card, EmptyState } from '../../kit/ui/page.tsx'
import { daysOfKey } from './days.ts'
import { keyOf, kindText, titleOf } from './entries.ts'

interface DayPanelProps {
  readonly day: string
  readonly entries: readonly CalendarEntry[]
  /** The entry that gets the keys as soon as it is there; empty for the first. */
  readonly wantedRef: RefObject<string | null>
  readonly onOpen: (entry: CalendarEntry) => void
  readonly onMove: (entry: CalendarEntry, day: string) => void
  readonly onLeave: () => void
}

/** What the chosen day holds, to be opened and put on another day. */
export function DayPanel({ day, entries, wantedRef, onOpen, onMove, onLeave }: DayPanelProps): ReactNode {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (wantedRef.current === null) return
    const selector = wantedRef.current === '' ? '[data-entry]' : `[data-entry="${wantedRef.current}"]`
    const found = list.current?.querySelector<HTMLElement>(selector)
    if (!found) return
    wantedRef.current = null
    found.focus()
  })
  return (
    <Card title={formatDayFull(day)} count={entries.length}>
      {entries.length === 0 ? (
        <EmptyState>{t('calendar.day.empty')}</EmptyState>
      ) : (
        <>
          <ul className="days-list" ref={list}>
            {entries.map((entry) => (
              <Entry key={keyOf(entry)} entry={entry} onOpen={onOpen} onMove={onMove} onLeave={onLeave} />
            ))}
          </ul>
          <p className="field-help">{t('calendar.keys.entry')}</p>
        </>
      )}
    </Card>
  )
}

const icons = { visit: VisitIcon, meeting: MeetingIcon, task: TaskIcon, absence: PersonIcon } as const

interface EntryProps extends Pick<DayPanelProps, 'onOpen' | 'onMove' | 'onLeave'> {
  readonly entry: CalendarEntry
}

function Entry({ entry, onOpen, onMove, onLeave }: EntryProps): ReactNode {
  const Icon = icons[entry.kind]
  const title = titleOf(entry)
  const onKeyDown = (event: KeyboardEvent): void => {
    const days = daysOfKey(event.key, entry.on)
    if (event.key === 'Escape') onLeave()
    else if (event.shiftKey && entry.isMovable && days !== undefined && event.key.startsWith('Arrow'))
      onMove(entry, addDays(entry.on, days))
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const facts = [
    kindText(entry),
    entry.kind === 'task' ? entry.organisation?.name : entry.title,
    entry.staff?.name,
  ].filter(Boolean)
  return (
    <li className="days-item">
      <span className="days-icon" aria-hidden="true">
        <Icon />
      </span>
      <div className="days-body">
        <button
          type="button"
          className="button button-link"
          data-entry={keyOf(entry)}
          onKeyDown={onKeyDown}
          onClick={() => onOpen(entry)}
        >
          {entry.startsAt !== null && `${entry.startsAt} `}
          {title}
        </button>
        <p className="days-facts">{facts.join(' · ')}</p>
      </div>
      <MenuButton label={t('calendar.actions', { title })} groups={actions(entry, onOpen, onMove)}>
        <IconButton label={t('calendar.actions', { title })} icon={<MoreIcon />} size="small" />
      </MenuButton>
    </li>
  )
}

const moves = [
  ['tomorrow', 1],
  ['yesterday', -1],
  ['week', 7],
] as const

function actions(
  entry: CalendarEntry,
  onOpen: DayPanelProps['onOpen'],
  onMove: DayPanelProps['onMove'],
): readonly MenuGroup[] {
  return [
    {
      entries: [{ id: 'open', label: t('calendar.open'), icon: <OpenIcon />, run: () => onOpen(entry) }],
    },
    ...(entry.isMovable
      ? [
          {
            title: t('calendar.move'),
            entries: moves.map(([name, days]) => {
              const to = addDays(entry.on, days)
              return {
                id: name,
                label: t(`calendar.move.${name}`, { day: formatDayInWeek(to) }),
                icon: <CalendarIcon />,
                does: api.calendar.moveVisit,
                run: () => onMove(entry, to),
              }
            }),
          },
        ]
      : []),
  ]
}
