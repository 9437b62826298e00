import { Link } from '@tanstack/react-router'
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { t } from '../../kit/i18n/translate.ts'
import { CheckIcon, ChatIcon } from '../../kit/ui/icons.ts'
import { Badge } from '../../kit/ui/page.tsx'
import { afterSpoke, afterStatus, choicesOf, type Entry, type Mark, type RollMode } from './attendance.ts'
import { nextPlace, type Place } from './roll-keys.ts'

interface AttendanceTableProps {
  readonly entries: readonly Entry[]
  readonly mode: RollMode
  readonly onMark: (entry: Entry, next: Mark) => void
}

/**
 * The roll as a grid in the sense of WAI-ARIA: one stop of the Tab key, arrow keys move, a letter enters and goes to the
 * next person.
 */
export function AttendanceTable({ entries, mode, onMark }: AttendanceTableProps): ReactNode {
  const table = useRef<HTMLTableElement>(null)
  const [place, setPlace] = useState<Place>({ row: 0, column: 1 })
  const choices = choicesOf[mode]
  const hasSpoke = mode === 'presence'
  const columnCount = 1 + choices.length + (hasSpoke ? 1 : 0)
  const at: Place = {
    row: Math.min(place.row, entries.length - 1),
    column: Math.min(place.column, columnCount - 1),
  }

  const go = (next: Place): void => {
    setPlace(next)
    const wanted = `[data-place="${String(next.row)}-${String(next.column)}"]`
    const target = table.current?.querySelector(wanted)
    if (target instanceof HTMLElement) target.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const entry = entries[at.row]
    if (!entry) return
    const key = event.key.toLowerCase()
    const status = choices.find((choice) => key === t(`groups.attendance.key.${choice}`))
    const isSpoke = hasSpoke && key === t('groups.attendance.key.spoke')
    if (status !== undefined || isSpoke) {
      event.preventDefault()
      // a letter enters, it never takes back: going through the list twice does no harm
      const next = status === undefined ? { status: 'present' as const, spoke: true } : enter(entry, status)
      if (next.status !== entry.status || next.spoke !== entry.spoke) onMark(entry, next)
      go({ ...at, row: Math.min(at.row + 1, entries.length - 1) })
      return
    }
    const next = nextPlace(event.key, at, { rows: entries.length, columns: columnCount })
    if (next === null) return
    event.preventDefault()
    go(next)
  }
  const cell = (row: number, column: number) => ({
    'data-place': `${String(row)}-${String(column)}`,
    tabIndex: row === at.row && column === at.column ? 0 : -1,
    onFocus: () => setPlace({ row, column }),
  })

  return (
    <table
      className="roll-table"
      // a grid in the sense of WAI-ARIA is made of a table
      // eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
      role="grid"
      aria-label={t('groups.attendance')}
      ref={table}
      onKeyDown={onKeyDown}
    >
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('groups.attendance.person')}</th>
          {choices.map((status) => (
            <th key={status} scope="col">
              {t(`groups.attendance.${status}`)}
            </th>
          ))}
          {hasSpoke && <th scope="col">{t('groups.attendance.spoke')}</th>}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, row) => (
          <tr key={entry.person.id} className={`roll-row roll-row-${entry.status}`}>
            <th scope="row" className="roll-person">
              <span className="roll-name">
                <Link to="/people/$personId" params={{ personId: entry.person.id }} {...cell(row, 0)}>
                  {entry.person.name}
                </Link>
                {entry.role !== 'member' && <Badge>{t(`organisations.role.${entry.role}`)}</Badge>}
                {mode === 'presence' && entry.status === 'accepted' && (
                  <Badge tone="info">{t('groups.attendance.accepted')}</Badge>
                )}
              </span>
              {entry.organisation && <span className="cell-note">{entry.organisation.name}</span>}
            </th>
            {choices.map((status, index) => (
              <td key={status} className="roll-cell">
                <button
                  type="button"
                  className={`roll-choice roll-choice-${status}`}
                  aria-pressed={entry.status === status}
                  onClick={() => onMark(entry, afterStatus(entry, status))}
                  {...cell(row, index + 1)}
                >
                  {entry.status === status && <CheckIcon aria-hidden="true" />}
                  {t(`groups.attendance.${status}`)}
                </button>
              </td>
            ))}
            {hasSpoke && (
              <td className="roll-cell roll-cell-spoke">
                <button
                  type="button"
                  className="roll-choice roll-choice-spoke"
                  aria-pressed={entry.spoke}
                  onClick={() => onMark(entry, afterSpoke(entry))}
                  {...cell(row, columnCount - 1)}
                >
                  {entry.spoke ? <CheckIcon aria-hidden="true" /> : <ChatIcon aria-hidden="true" />}
                  {t('groups.attendance.spoke')}
                </button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function enter(entry: Entry, status: Mark['status']): Mark {
  return entry.status === status ? entry : afterStatus(entry, status)
}
