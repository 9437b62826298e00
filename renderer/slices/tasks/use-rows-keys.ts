import { useEffect, useRef, type FocusEvent, type RefObject } from 'react'

/**
 * Where a row with the keys goes, as a task does that is ticked off, the row in its place gets them: whoever works without
 * a mouse goes on there. Returns what notes which row has them.
 */
export function useRowsKeys(list: RefObject<HTMLElement | null>): (event: FocusEvent) => void {
  const last = useRef<{ readonly row: Element; readonly index: number } | null>(null)
  useEffect(() => {
    const { current: noted } = last
    if (noted === null || noted.row.isConnected || document.activeElement !== document.body) return
    last.current = null
    const rows = [...(list.current?.children ?? [])]
    rows
      .at(Math.min(noted.index, rows.length - 1))
      ?.querySelector<HTMLElement>('input, button')
      ?.focus()
  })
  return ({ target }) => {
    const rows = [...(list.current?.children ?? [])]
    const index = rows.findIndex((row) => row.contains(target))
    const row = rows[index]
    last.current = row === undefined ? null : { row, index }
  }
}
