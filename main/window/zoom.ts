import type { WebContents } from 'electron'

/** Chromium's zoom levels for 50 % and 430 %; 400 % is what accessible pages must still reflow at (WCAG 1.4.10). */
const zoomLevelMin = -3.8
const zoomLevelMax = 8

/** Level after a zoom key; null for any other key. */
export function zoomLevelAfter(level: number, key: string): number | null {
  if (key === '0') return 0
  if (key === '+' || key === '=') return Math.min(level + 0.5, zoomLevelMax)
  if (key === '-') return Math.max(level - 0.5, zoomLevelMin)
  return null
}

/** Ctrl+Plus, Ctrl+Minus, Ctrl+0 and Ctrl+wheel, as in every browser; developer tools from a checkout. */
export function keepZoomKeys(contents: WebContents): void {
  contents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown' || !(input.control || input.meta) || input.alt) return
    if (input.shift && input.key.toLowerCase() === 'i') {
      contents.toggleDevTools()
      return
    }
    const level = zoomLevelAfter(contents.getZoomLevel(), input.key)
    if (level === null) return
    event.preventDefault()
    contents.setZoomLevel(level)
  })
  contents.on('zoom-changed', (_event, direction) => {
    const level = zoomLevelAfter(contents.getZoomLevel(), direction === 'in' ? '+' : '-')
    if (level !== null) contents.setZoomLevel(level)
  })
}
