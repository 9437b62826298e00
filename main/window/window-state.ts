import path from 'node:path'
import { z } from 'zod'
import { replaceFileSync } from '../../db/engine/files/own-files.ts'
import { readOwnFile, type NoteDamaged } from '../profile/damaged-files.ts'

/** A rectangle in device-independent pixels. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the window was and how it looked when it was last moved. */
export interface WindowState {
  /** Null before the first move: centred. */
  readonly place: Area | null
  readonly isMaximised: boolean
  /** Chromium's zoom level: 0 is 100 %, each step a factor of 1.2. */
  readonly zoomLevel: number
}

const area = z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() })
const stored = z.object({
  place: area.nullable().catch(null),
  isMaximised: z.boolean().catch(false),
  zoomLevel: z.number().min(-3).max(8).catch(0),
})

const initial: WindowState = { place: null, isMaximised: false, zoomLevel: 0 }
export const windowSizeMin = { width: 800, height: 560 }
const windowSizeWanted = { width: 1440, height: 900 }
/** As much of the title bar must be within reach that a person can drag the window. */
const reachable = { width: 160, height: 32 }

/** The state at the last end; the first one's where it is missing or cannot be read. */
export function readWindowState(workstationFolder: string, note: NoteDamaged = () => undefined): WindowState {
  const file = path.join(workstationFolder, 'window.json')
  return readOwnFile('window', file, (content) => stored.parse(content), note) ?? initial
}

/** Keeps the state for the next start. Throws the system's error. */
export function writeWindowState(workstationFolder: string, state: WindowState): void {
  const file = path.join(workstationFolder, 'window.json')
  replaceFileSync(workstationFolder, file, `${JSON.stringify(state)}\n`)
}

/**
 * The place for a window on the screens there are now: the old one where its title bar can still be reached (a second
 * monitor may have vanished), else centred on the first screen; never larger than its screen.
 *
 * @param workAreas of the screens, the primary one first
 */
export function placeOnScreens(saved: Area | null, workAreas: readonly Area[]): Area {
  const home = saved && workAreas.find((screen) => isReachable(saved, screen))
  const screen = home ?? workAreas[0] ?? { x: 0, y: 0, ...windowSizeWanted }
  const wanted = saved ?? windowSizeWanted
  const width = Math.min(Math.max(wanted.width, windowSizeMin.width), screen.width)
  const height = Math.min(Math.max(wanted.height, windowSizeMin.height), screen.height)
  // what had to shrink can have lost its hold on the screen
  const kept = saved && { x: saved.x, y: saved.y, width, height }
  if (home && kept && isReachable(kept, home)) return kept
  return {
    x: screen.x + Math.round((screen.width - width) / 2),
    y: screen.y + Math.round((screen.height - height) / 2),
    width,
    height,
  }
}

function isReachable(place: Area, screen: Area): boolean {
  const width = Math.min(place.x + place.width, screen.x + screen.width) - Math.max(place.x, screen.x)
  const isTitleBarBelowTop = place.y >= screen.y && place.y + reachable.height <= screen.y + screen.height
  return width >= reachable.width && isTitleBarBelowTop
}
