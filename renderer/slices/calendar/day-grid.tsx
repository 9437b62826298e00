import { useEffect, useRef, type DragEvent, type KeyboardEvent, type ReactNode } from 'react'
import type { CalendarEntry, CalendarView } from '../../../preload/contract/calendar.ts'
import { addDays, today } from '../../kit/i18n/calendar.ts'
import { formatDayFull, formatLocale } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { classes } from '../../kit/ui/classes.ts'
import { daysOfKey, shownDays, turned, written } from './days.ts'
import { isOn, keyOf, kindText, titleOf } from './entries.ts'

/** Room for so many in a cell of a month; in a week all are shown. */
const mostOfMonth = 3

interface DayGridProps {
  readonly view: CalendarView
  readonly day: string
  readonly entries: readonly CalendarEntry[]
  readonly label: string
  readonly onDay: (day: string) => void
  /** The keys go to the entries of the chosen day. */
  readonly onEnter: () => void
  readonly onOpen: (entry: CalendarEntry) => void
  readonly onMove: (entry: CalendarEntry, day: string) => void
}

/** The days of a month or a week: arrows go from day to day, Page Up and Page Down turn, T is today, Enter goes into the day. */
export function DayGrid({
  view,
  day,
  entries,
  label,
  onDay,
  onEnter,
  onOpen,
  onMove,
}: DayGridProps): ReactNode {
  const grid = useRef<HTMLTableElement>(null)
  const hasKeys = useRef(false)
  // keys may come faster than the address changes
  const reached = useRef(day)
  useEffect(() => {
    reached.current = day
    if (!hasKeys.current) return
    hasKeys.current = false
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [day])
  const days = shownDays(view, day)
  const weeks = days.filter((_, index) => index % 7 === 0)
  const go = (to: string): void => {
    hasKeys.current = true
    reached.current = to
    onDay(to)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const { key } = event
    const from = reached.current
    const step = daysOfKey(key, from)
    if (step !== undefined) go(written(addDays(from, step)))
    else if (key === 'PageUp') go(turned(view, from, -1))
    else if (key === 'PageDown') go(turned(view, from, 1))
    else if (key.toLowerCase() === 't') go(today())
    else if (key === 'Enter' || key === ' ') onEnter()
    else return
    event.preventDefault()
  }
  return (
    <table
      className={classes('days-grid', `days-${view}`)}
      // one stop for the keys, arrows within: HTML has no element for a grid
      // eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
      role="grid"
      aria-label={label}
      ref={grid}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          {days.slice(0, 7).map((shown) => (
            <th key={shown} scope="col" className="days-weekday">
              {weekdayText(shown)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((monday, week) => (
          <tr key={monday}>
            {days.slice(week * 7, week * 7 + 7).map((shown) => (
              <DayCell
                key={shown}
                day={shown}
                entries={entries.filter(isOn(shown))}
                isChosen={shown === day}
                isOutside={view === 'month' && shown.slice(0, 7) !== day.slice(0, 7)}
                most={view === 'month' ? mostOfMonth : Infinity}
                onChoose={() => onDay(shown)}
                onOpen={onOpen}
                onDrop={(key) => {
                  const entry = entries.find((each) => keyOf(each) === key)
                  if (entry?.isMovable === true && entry.on !== shown) onMove(entry, shown)
                }}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** "Mo" */
const weekdayText = (day: string): string =>
  new Intl.DateTimeFormat(formatLocale(), { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  )

interface DayCellProps {
  readonly day: string
  readonly entries: readonly CalendarEntry[]
  readonly isChosen: boolean
  readonly isOutside: boolean
  readonly most: number
  readonly onChoose: () => void
  readonly onOpen: (entry: CalendarEntry) => void
  readonly onDrop: (key: string) => void
}

const dragged = 'application/x-kontor-entry'

function DayCell(props: DayCellProps): ReactNode {
  const { day, entries, isChosen, isOutside, most, onChoose, onOpen, onDrop } = props
  const isToday = day === today()
  const shown = entries.slice(0, most)
  return (
    <td
      tabIndex={isChosen ? 0 : -1}
      aria-selected={isChosen}
      {...(isToday && { 'aria-current': 'date' })}
      className={classes('days-day', isChosen && 'days-chosen', isOutside && 'days-outside')}
      onClick={onChoose}
      // keys go to the grid
      onKeyDown={() => undefined}
      onDragOver={(event: DragEvent) => {
        if (event.dataTransfer.types.includes(dragged)) event.preventDefault()
      }}
      onDrop={(event: DragEvent) => {
        event.preventDefault()
        onDrop(event.dataTransfer.getData(dragged))
      }}
    >
      <div className="days-cell">
        <span className="visually-hidden">
          {t('calendar.cell', { day: formatDayFull(day), count: entries.length })}
        </span>
        <span aria-hidden className={classes('days-number', isToday && 'days-today')}>
          {Number(day.slice(8))}
        </span>
        {shown.map((entry) => (
          <button
            key={keyOf(entry)}
            type="button"
            tabIndex={-1}
            draggable={entry.isMovable}
            className={`days-entry days-entry-${entry.kind}`}
            title={`${kindText(entry)}: ${titleOf(entry)}`}
            onDragStart={(event) => event.dataTransfer.setData(dragged, keyOf(entry))}
            onClick={() => onOpen(entry)}
          >
            {entry.startsAt !== null && <span className="days-time">{entry.startsAt}</span>} {titleOf(entry)}
          </button>
        ))}
        {entries.length > shown.length && (
          <span className="days-more">{t('calendar.more', { count: entries.length - shown.length })}</span>
        )}
      </div>
    </td>
  )
}
