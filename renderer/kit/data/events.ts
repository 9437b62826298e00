import type { KontorEvent } from '../../../preload/contract/events.ts'
import { api } from './api.ts'
import { invalidation } from './client.ts'
import { noteJob } from './jobs.ts'

type Listeners = {
  readonly [T in KontorEvent['type']]: Set<(event: Extract<KontorEvent, { type: T }>) => void>
}

const listeners: Listeners = {
  'data.changed': new Set(),
  'file.offered': new Set(),
  'job.progress': new Set(),
  'menu.command': new Set(),
  'setup.changed': new Set(),
  'window.closing': new Set(),
}

/** Listens to one kind of event; returns the function that stops listening. */
export function onEvent<T extends KontorEvent['type']>(
  type: T,
  listener: (event: Extract<KontorEvent, { type: T }>) => void,
): () => void {
  listeners[type].add(listener)
  return () => listeners[type].delete(listener)
}

function tell<E extends { readonly type: string }>(set: ReadonlySet<(event: E) => void>, event: E): void {
  for (const listener of set) listener(event)
}

function deliver(event: KontorEvent): void {
  switch (event.type) {
    case 'data.changed':
      invalidation.note(event)
      tell(listeners[event.type], event)
      break
    case 'job.progress':
      noteJob(event.job)
      tell(listeners[event.type], event)
      break
    case 'menu.command':
      tell(listeners[event.type], event)
      break
    case 'file.offered':
      tell(listeners[event.type], event)
      break
    case 'setup.changed':
      tell(listeners[event.type], event)
      break
    case 'window.closing':
      tell(listeners[event.type], event)
      break
  }
}

/** Connects the window to the events of the main and the data process. */
export function startEvents(): void {
  window.kontor.onEvent(deliver)
}

/** Work that was already running when the window opened. */
export async function loadRunningJobs(): Promise<void> {
  const answer = await api.jobs.list({})
  if (answer.ok) for (const job of answer.value.jobs) noteJob(job)
}
