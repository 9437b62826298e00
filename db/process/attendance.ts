import type { DataContext } from '../engine/context.ts'
import { failureOf } from '../engine/failure.ts'
import { slices } from './slices.ts'

/** Calls `look` again and again until what it returns is called; `look` is done when its promise is, and never fails. */
export type Every = (look: () => Promise<void>) => () => void

const minuteMilliseconds = 60_000

/** Every minute of this computer's clock, without keeping the process alive. */
export const everyMinute: Every = (look) => {
  const timer = setInterval(() => void look(), minuteMilliseconds)
  timer.unref()
  return () => clearInterval(timer)
}

/** What slices do by themselves while a profile is open. */
export interface Attendance {
  /** Nothing begins any more. */
  readonly stop: () => void
  /** Waits for what is under way. */
  readonly ended: () => Promise<void>
}

/** Lets each slice look whether something is due, one look at a time. */
export function attend(context: DataContext, every: Every | undefined): Attendance {
  const looks = slices.flatMap(({ attend: begin }) => (begin && every ? [begin(context)] : []))
  const underWay = new Set<Promise<void>>()
  const stops = looks.map((look) =>
    every?.(() => {
      const running = look()
        .catch((error: unknown) => void failureOf(error))
        .finally(() => underWay.delete(running))
      underWay.add(running)
      return running
    }),
  )
  return {
    stop: () => stops.forEach((stop) => stop?.()),
    ended: async () => {
      await Promise.all(underWay)
    },
  }
}
