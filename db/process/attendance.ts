import type { DataContext } from '../engine/context.ts'
import { failureOf } from '../engine/failure.ts'
import { slices } from './slices.ts'

/**
 * Calls `look` again and again until what it returns is called, the first time soon if that is said; `look` is done when its
 * promise is, and never fails.
 */
export type Every = (look: () => Promise<void>, isSoon: boolean) => () => void

const minuteMilliseconds = 60_000
/** Until then the window has what the day begins with. */
const soonMilliseconds = 3000

/** Every minute of this computer's clock, without keeping the process alive. */
export const everyMinute: Every = (look, isSoon) => {
  const timers = [
    setInterval(() => void look(), minuteMilliseconds),
    ...(isSoon ? [setTimeout(() => void look(), soonMilliseconds)] : []),
  ]
  for (const timer of timers) timer.unref()
  return () => timers.forEach((timer) => clearTimeout(timer))
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
  const underWay = new Set<Promise<void>>()
  const stops = slices.flatMap(({ attend: begin, attendsSoon = false }) => {
    if (!begin || !every) return []
    const look = begin(context)
    return every(() => {
      const running = look()
        .catch((error: unknown) => void failureOf(error))
        .finally(() => underWay.delete(running))
      underWay.add(running)
      return running
    }, attendsSoon)
  })
  return {
    stop: () => stops.forEach((stop) => stop()),
    ended: async () => {
      await Promise.all(underWay)
    },
  }
}
