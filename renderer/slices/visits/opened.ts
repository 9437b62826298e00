import { requestStore } from '../../kit/data/request-store.ts'
import type { LogKind } from './log-values.ts'

/** Which contact or visit is open in its dialog. */
export const openedEntry = requestStore<{ readonly kind: LogKind; readonly id: number }>()

/** Opens a contact or a visit, from wherever. */
export const openContact = (id: number): void => openedEntry.open({ kind: 'contact', id })
export const openVisit = (id: number): void => openedEntry.open({ kind: 'visit', id })
