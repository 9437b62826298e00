import { useSyncExternalStore } from 'react'

/** `back` to where they were, so that a dialog gives them back to the same place; `on` with the page that is opened. */
type Keys = 'back' | 'on'

let isOpen = false
/** What had the keys when the palette was opened. */
let opener: HTMLElement | null = null
let afterwards: { readonly run: () => void; readonly keys: Keys } | null = null
const subscribers = new Set<() => void>()

function set(next: boolean): void {
  isOpen = next
  for (const tell of subscribers) tell()
}

export const isPaletteOpen = (): boolean => isOpen

export function openPalette(): void {
  if (isOpen) return
  opener = document.activeElement instanceof HTMLElement ? document.activeElement : null
  set(true)
}

/** Closes the palette, at once. */
export function closePalette(): void {
  if (isOpen) set(false)
}

/** Closes the palette and runs something once it is gone. */
export function leavePalette(run: () => void, keys: Keys): void {
  if (!isOpen) return
  afterwards = { run, keys }
  set(false)
}

/** The palette has left the window. */
export function paletteIsGone(): void {
  const next = afterwards
  afterwards = null
  if (next?.keys === 'back' && opener?.isConnected === true) opener.focus({ preventScroll: true })
  next?.run()
}

export function usePaletteOpen(): boolean {
  return useSyncExternalStore((tell) => {
    subscribers.add(tell)
    return () => subscribers.delete(tell)
  }, isPaletteOpen)
}
