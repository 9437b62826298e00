import { createRootRoute } from '@tanstack/react-router'
import type { RecordName } from '../commands/opened-records.ts'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The record that the page is about. */
    readonly recordInView?: (at: PlaceInWindow) => RecordName | null
  }
}

/** What the address says besides the page. */
interface PlaceInWindow {
  readonly params: Readonly<Record<string, unknown>>
  readonly search: Readonly<Record<string, unknown>>
}

/** Parent of every screen's route; the shell puts its frame around them. */
export const rootRoute = createRootRoute()

/** A record whose id stands in the address under this name. */
export const recordIn =
  (entity: RecordName['entity'], part: keyof PlaceInWindow, name: string) =>
  (at: PlaceInWindow): RecordName | null => {
    const id = at[part][name]
    return typeof id === 'number' ? { entity, id } : null
  }
