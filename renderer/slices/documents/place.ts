import { useEffect, useSyncExternalStore } from 'react'
import type { DocumentOwner } from '../../../preload/contract/documents.ts'

/** A record with which documents are filed, and what it is called. */
export interface Place {
  readonly owner: DocumentOwner
  readonly name: string
}

let shown: Place | null = null
const subscribers = new Set<() => void>()

function set(next: Place | null): void {
  shown = next
  for (const tell of subscribers) tell()
}

/** Says, on the page of a record, that what is dropped or pasted belongs to it. */
export function useFilingPlace(kind: DocumentOwner['kind'], id: number, name: string): void {
  useEffect(() => {
    const place = { owner: { kind, id }, name }
    set(place)
    return () => {
      // the page that came meanwhile has said where it is
      if (shown === place) set(null)
    }
  }, [kind, id, name])
}

export const placeShown = (): Place | null => shown

export const usePlaceShown = (): Place | null =>
  useSyncExternalStore((tell) => {
    subscribers.add(tell)
    return () => subscribers.delete(tell)
  }, placeShown)

/** Marks an entry of a page as one with which files can be filed; the entry itself is where they are dropped. */
export const filingMark = ({ kind, id }: DocumentOwner): { readonly 'data-files-with': string } => ({
  'data-files-with': `${kind}/${id}`,
})

/** The entry that something is dropped on; null beside all of them. */
export function entryAt(
  target: EventTarget | null,
): { readonly element: Element; readonly owner: DocumentOwner } | null {
  const element = target instanceof Element ? target.closest('[data-files-with]') : null
  const [, kind, id] = /^(contact|visit)\/(\d+)$/.exec(element?.getAttribute('data-files-with') ?? '') ?? []
  if (element === null || (kind !== 'contact' && kind !== 'visit')) return null
  return { element, owner: { kind, id: Number(id) } }
}
