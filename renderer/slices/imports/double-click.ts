import { useEffect } from 'react'

/** Within this time and distance a second press belongs to a double click. */
const doubleClickMilliseconds = 500
const doubleClickPixels = 8

const presses = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'] as const

/**
 * Each step has its way on at the same place, so that the second half of a double click would press the button of a
 * step that nobody has seen yet. A press whose predecessor's button is gone is swallowed; none selects the page's text.
 */
export function useNoPressThrough(): void {
  useEffect(() => {
    const listening = new AbortController()
    let first: PointerEvent | null = null
    let isSwallowing = false
    const hear = (event: Event): void => {
      if (event instanceof PointerEvent && event.type === 'pointerdown') {
        isSwallowing = first !== null && isSecondHalf(first, event) && isGone(first.target)
        if (!isSwallowing) first = event
      }
      if (isSwallowing) {
        event.preventDefault()
        event.stopImmediatePropagation()
      } else if (event instanceof MouseEvent && event.type === 'mousedown' && event.detail > 1) {
        if (event.target instanceof Element && event.target.closest('button')) event.preventDefault()
      }
    }
    for (const type of presses)
      window.addEventListener(type, hear, { capture: true, signal: listening.signal })
    return () => listening.abort()
  }, [])
}

const isSecondHalf = (first: PointerEvent, second: PointerEvent): boolean =>
  second.timeStamp - first.timeStamp < doubleClickMilliseconds &&
  Math.hypot(second.clientX - first.clientX, second.clientY - first.clientY) < doubleClickPixels

const isGone = (target: EventTarget | null): boolean => target instanceof Node && !target.isConnected
