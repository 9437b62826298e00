import { useState, type ReactNode } from 'react'
import type { Reference } from '../../../preload/contract/common.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { t } from '../../kit/i18n/translate.ts'
import { choicesOf, type Entry, type RollMode } from './attendance.ts'
import { PersonField } from './record-fields.tsx'

interface AddToRollProps {
  readonly meetingId: number
  readonly entries: readonly Entry[]
  readonly mode: RollMode
}

/** Puts somebody on the list who was not asked: the data process knows whether they are a guest. */
export function AddToRoll({ meetingId, entries, mode }: AddToRollProps): ReactNode {
  const [there, setThere] = useState<string | null>(null)
  const [round, setRound] = useState(0)
  const add = useCommand(api.meetings.setAttendance, { undo: true })
  const choose = (person: Reference | null): void => {
    if (person === null) return
    setRound(round + 1)
    if (entries.some((entry) => entry.person.id === person.id)) {
      setThere(person.name)
      return
    }
    setThere(null)
    const [status = 'present'] = choicesOf[mode]
    void add.run(
      { id: meetingId, attendance: [{ personId: person.id, status, spoke: false }] },
      { done: t('groups.attendance.guest.added', { name: person.name }) },
    )
  }
  return (
    <div className="roll-add">
      <PersonField
        // a choice is used up at once: a fresh field, its list closed, takes the next one
        key={round}
        takesFocus={round > 0}
        label={t('groups.attendance.guest')}
        placeholder={t('groups.attendance.guest.placeholder')}
        help={
          there === null
            ? t('groups.attendance.guest.help')
            : t('groups.attendance.guest.there', { name: there })
        }
        value={null}
        onChange={choose}
      />
    </div>
  )
}
