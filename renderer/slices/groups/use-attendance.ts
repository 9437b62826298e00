import { useRef, useState } from 'react'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
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

/**
 * A roll whose marks show at the press and are saved behind it. `readAt` is when the roll was read last: it may say the
 * same as before, because a mark was taken back at once.
 */
export function useAttendance(meetingId: number, saved: readonly Entry[], readAt: number): Attendance {
  const [pending, setPending] = useState(none)
  const [seen, setSeen] = useState(readAt)
  const turns = useRef(0)
  if (seen !== readAt) {
    setSeen(readAt)
    setPending(dropArrived(pending, saved))
  }
  const save = async (marks: ReadonlyMap<number, Mark>, done: string): Promise<void> => {
    const turn = ++turns.current
    setPending((before) => addPending(before, turn, marks))
    const attendance = [...marks].map(([personId, mark]) => ({ personId, ...mark }))
    const result = await send(api.meetings.setAttendance, { id: meetingId, attendance }, { done, undo: true })
    setPending((before) => (result.ok ? settle(before, turn) : dropTurn(before, turn)))
  }
  return { entries: withPending(saved, pending), mark: (marks, done) => void save(marks, done) }
}
