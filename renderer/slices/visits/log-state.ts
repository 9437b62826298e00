import { useSyncExternalStore } from 'react'
import type { Reference } from '../../../preload/contract/common.ts'
import { drafts } from '../../kit/form/drafts.ts'
import type { DraftSubject } from '../../kit/form/use-draft.ts'
import type { LogKind, LogValues } from './log-values.ts'

export interface LogRequest {
  readonly kind: LogKind
  /** Filled in already when it is clear which company. */
  readonly organisation: Reference | null
  /** Who was there, where it is opened on somebody's page. */
  readonly person?: Reference
}

let request: LogRequest | null = null
const subscribers = new Set<() => void>()

function set(next: LogRequest | null): void {
  request = next
  for (const tell of subscribers) tell()
}

/** What is typed into the dialog belongs to the company on whose page it was opened. */
export const logSubject = ({ kind, organisation }: LogRequest): DraftSubject => ({
  form: `${kind}.log`,
  record: organisation?.id ?? null,
  about: organisation?.name ?? '',
})

/** Opens the dialog for a contact with what was begun elsewhere, below what already waits there. */
export function continueLog(
  organisation: Reference,
  begun: Pick<LogValues, 'note' | 'channel' | 'occurredOn'>,
): void {
  const request: LogRequest = { kind: 'contact', organisation }
  const { form, record, about = '' } = logSubject(request)
  const waiting = drafts.get({ form, record })
  const before = waiting?.parts['note']
  const note = typeof before === 'string' ? `${before}\n\n${begun.note}` : begun.note
  drafts.put({
    form,
    record,
    about,
    basis: '',
    page: window.location.hash.slice(1),
    parts: {
      occurredOn: begun.occurredOn,
      ...waiting?.parts,
      note,
      ...(begun.channel !== 'phone' && { channel: begun.channel }),
    },
    keptAt: new Date().toISOString(),
  })
  set(request)
}

/** Opens the dialog to log a visit or a contact, from wherever. */
export const openLog = (next: LogRequest): void => set(next)
export const closeLog = (): void => set(null)

export function useLogRequest(): LogRequest | null {
  return useSyncExternalStore(
    (tell) => {
      subscribers.add(tell)
      return () => subscribers.delete(tell)
    },
    () => request,
  )
}
