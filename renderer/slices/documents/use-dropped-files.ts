import { useEffect, useEffectEvent, useState } from 'react'
import { entryAt } from './place.ts'

const bringsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true
const isFree = (): boolean => document.querySelector('.modal') === null
const overMark = 'data-files-over'

function markEntry(target: EventTarget | null): void {
  const element = entryAt(target)?.element
  for (const marked of document.querySelectorAll(`[${overMark}]`))
    if (marked !== element) marked.removeAttribute(overMark)
  element?.setAttribute(overMark, '')
}

/** Listens to files dragged over the whole window; true while some are. A modal dialog has the window to itself. */
export function useDroppedFiles(
  onFiles: (files: readonly File[], target: EventTarget | null) => void,
): boolean {
  const [isOver, setOver] = useState(false)
  const give = useEffectEvent(onFiles)
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    window.addEventListener(
      'dragover',
      (event) => {
        if (!bringsFiles(event)) return
        // without this the window would refuse the file, or show it
        event.preventDefault()
        // Outlook takes anything else than a copy for leave to put the mail into the bin
        if (event.dataTransfer) event.dataTransfer.dropEffect = isFree() ? 'copy' : 'none'
        setOver(isFree())
        markEntry(isFree() ? event.target : null)
      },
      { signal },
    )
    window.addEventListener(
      'dragleave',
      (event) => {
        // only leaving the window has no element that is entered
        if (event.relatedTarget !== null) return
        setOver(false)
        markEntry(null)
      },
      { signal },
    )
    window.addEventListener(
      'drop',
      (event) => {
        if (!bringsFiles(event)) return
        event.preventDefault()
        setOver(false)
        markEntry(null)
        if (isFree()) give([...(event.dataTransfer?.files ?? [])], event.target)
      },
      { signal },
    )
    return () => listening.abort()
  }, [])
  return isOver
}
