import { useRef, useState } from 'react'
import { api } from '../data/api.ts'
import { send } from '../data/use-command.ts'
import {
  addPending,
  dropArrived,
  dropTurn,
  settle,
  withPending,
  type Entry,
  type Mark,
  type PendingMarks,
} from './attendance.ts'

interface Attendance {
  /** The roll with everything that is still on its way. */
  readonly entries: readonly Entry[]
  /** Saves marks at once; `done` is said in a toast that can take them back. */
  readonly mark: (marks: ReadonlyMap<number, Mark>, done: string) => void
}

const none: PendingMarks = new Map()
/** By then the roll has been read again, even if it says what it said before because a mark was taken back at once. */
const arrivalMilliseconds = 1500

/** A roll whose marks show at the press and are saved behind it. */
export function useAttendance(meetingId: number, saved: readonly Entry[]): Attendance {
  const [pending, setPending] = useState(none)
  const [seen, setSeen] = useState(saved)
  const turns = useRef(0)
  if (seen !== saved) {
    setSeen(saved)
    setPending(dropArrived(pending, saved))
  }
  const save = async (marks: ReadonlyMap<number, Mark>, done: string): Promise<void> => {
    const turn = ++turns.current
    setPending((before) => addPending(before, turn, marks))
    const attendance = [...marks].map(([personId, mark]) => ({ personId, ...mark }))
    const result = await send(api.meetings.setAttendance, { id: meetingId, attendance }, { done, undo: true })
    setPending((before) => (result.ok ? settle(before, turn) : dropTurn(before, turn)))
    if (result.ok) setTimeout(() => setPending((before) => dropTurn(before, turn)), arrivalMilliseconds)
  }
  return { entries: withPending(saved, pending), mark: (marks, done) => void save(marks, done) }
}
