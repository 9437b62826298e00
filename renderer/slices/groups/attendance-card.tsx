import { useRef, type ReactNode } from 'react'
import { api } from '../../kit/data/api.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { OnlyTo } from '../../kit/roles/only-for.tsx'
import { useOffer } from '../../kit/ui/refused.ts'
import { Button } from '../../kit/ui/button.tsx'
import { CheckIcon, PeopleIcon } from '../../kit/ui/icons.ts'
import { Card, EmptyState } from '../../kit/ui/page.tsx'
import { AddToRoll } from './add-to-roll.tsx'
import {
  acceptedOf,
  choicesOf,
  countRoll,
  openOf,
  rollModeOf,
  type Entry,
  type Mark,
  type RollMode,
} from './attendance.ts'
import { AttendanceTable } from './attendance-table.tsx'
import type { MeetingDetail } from './group-values.ts'
import { useAttendance } from './use-attendance.ts'

interface AttendanceCardProps {
  readonly detail: MeetingDetail
  /** When it was read, in milliseconds. */
  readonly readAt: number
}

/** The roll of a meeting: one press a person, or one for all. */
export function AttendanceCard({ detail, readAt }: AttendanceCardProps): ReactNode {
  const { entries, mark } = useAttendance(detail.id, detail.attendance, readAt)
  const mode = rollModeOf(detail.fields.heldOn, today())
  const accepted = acceptedOf(entries)
  const open = openOf(entries)
  const isOffered = useOffer(api.meetings.setAttendance) === 'offered'
  const roll = useRef<HTMLDivElement>(null)
  const allPresent = (people: readonly Entry[]): void => {
    mark(
      new Map(people.map(({ person, spoke }) => [person.id, { status: 'present', spoke }])),
      t('groups.attendance.allDone', { count: people.length }),
    )
    // the button may be gone now: the keys go on in the list
    const cell = roll.current?.querySelector('[role="grid"] [tabindex="0"]')
    if (cell instanceof HTMLElement) cell.focus({ preventScroll: true })
  }
  const markOne = (entry: Entry, next: Mark): void =>
    mark(
      new Map([[entry.person.id, next]]),
      t('groups.attendance.done', {
        name: entry.person.name,
        status:
          next.spoke && !entry.spoke ? t('groups.attendance.spoke') : t(`groups.attendance.${next.status}`),
      }),
    )
  return (
    <Card title={t('groups.attendance')} className="roll">
      {entries.length === 0 ? (
        <EmptyState icon={<PeopleIcon />} title={t('groups.attendance.none')}>
          {t('groups.attendance.none.what')}
        </EmptyState>
      ) : (
        <div className="roll-body" ref={roll}>
          <div className="roll-head">
            <RollCountView entries={entries} mode={mode} />
            {mode === 'presence' && open.length > 0 && (
              <div className="roll-actions">
                {accepted.length > 0 && accepted.length < open.length && (
                  <Button
                    does={api.meetings.setAttendance}
                    icon={<CheckIcon />}
                    onPress={() => allPresent(accepted)}
                  >
                    {t('groups.attendance.allAccepted')}
                  </Button>
                )}
                <Button
                  does={api.meetings.setAttendance}
                  icon={<CheckIcon />}
                  onPress={() => allPresent(open)}
                >
                  {t(open.length === entries.length ? 'groups.attendance.all' : 'groups.attendance.rest')}
                </Button>
              </div>
            )}
          </div>
          <OnlyTo does={api.meetings.setAttendance}>
            <AttendanceTable entries={entries} mode={mode} onMark={markOne} />
          </OnlyTo>
          <p className="field-help roll-keys">{t('groups.attendance.keys', { keys: keysText(mode) })}</p>
        </div>
      )}
      {isOffered && <AddToRoll meetingId={detail.id} entries={entries} mode={mode} />}
    </Card>
  )
}

function keysText(mode: RollMode): string {
  const choices = choicesOf[mode].map((status) =>
    [t(`groups.attendance.key.${status}`).toUpperCase(), t(`groups.attendance.${status}`)].join(' '),
  )
  const spoke = [t('groups.attendance.key.spoke').toUpperCase(), t('groups.attendance.spoke')].join(' ')
  return [...choices, ...(mode === 'presence' ? [spoke] : [])].join(', ')
}

interface RollCountViewProps {
  readonly entries: readonly Entry[]
  readonly mode: RollMode
}

/** How many of how many, kept in sight while the list is worked through. */
function RollCountView({ entries, mode }: RollCountViewProps): ReactNode {
  const count = countRoll(entries, mode)
  const good = mode === 'presence' ? 'present' : 'accepted'
  const parts = [
    ...(count.excused > 0 ? [t('groups.attendance.part.excused', { count: count.excused })] : []),
    ...(count.absent > 0 ? [t('groups.attendance.part.absent', { count: count.absent })] : []),
    ...(count.open > 0 ? [t('groups.attendance.part.open', { count: count.open })] : []),
    ...(count.guests > 0 ? [t('groups.attendance.part.guests', { count: count.guests })] : []),
  ]
  const width = (part: number): string => `${String((part / Math.max(1, count.expected)) * 100)}%`
  return (
    <div className="roll-count">
      <output className="roll-figure">
        {t(`groups.attendance.count.${good}`, {
          present: formatNumber(count[good]),
          expected: formatNumber(count.expected),
        })}
      </output>
      <div className="roll-track" aria-hidden="true">
        <span className="roll-part roll-part-present" style={{ width: width(count[good]) }} />
        <span className="roll-part roll-part-excused" style={{ width: width(count.excused) }} />
        <span className="roll-part roll-part-absent" style={{ width: width(count.absent) }} />
      </div>
      {parts.length > 0 && <p className="roll-parts">{parts.join(' · ')}</p>}
    </div>
  )
}
