import type { LogStore, ObjectName } from '../../../db/stock/index.ts'
import { storeError } from '../../../db/stock/stores/failures.ts'

/** What becomes of one call: it works, never arrives, works while its answer is lost, works twice, or works late. */
export type Trouble =
  'none' | 'offline' | 'lost answer' | 'duplicate' | { readonly delayedBy: () => Promise<void> }

export type StoreCall = Exclude<keyof LogStore, 'watch' | 'close'>

/** Asked once before every call. */
export type TroublePlan = (call: StoreCall) => Trouble

const unreachable = () => storeError('SHARE_UNAVAILABLE', 'storeUnavailable', { reason: 'ETIMEDOUT' })

/** A store whose calls go wrong as planned; closing and watching work. */
export function troubled(store: LogStore, plan: TroublePlan): LogStore {
  async function through<T>(call: StoreCall, work: () => Promise<T>): Promise<T> {
    const trouble = plan(call)
    if (trouble === 'offline') throw unreachable()
    if (typeof trouble === 'object') await trouble.delayedBy()
    const answer = await work()
    if (trouble === 'lost answer') throw unreachable()
    // what was sent twice is answered once, with whatever the second time gave
    return trouble === 'duplicate' ? work() : answer
  }
  return {
    put: (seq, bytes) => through('put', () => store.put(seq, bytes)),
    get: (seq) => through('get', () => store.get(seq)),
    range: (from, most, bytesMax) => through('range', () => store.range(from, most, bytesMax)),
    removeBelow: (seq) => through('removeBelow', () => store.removeBelow(seq)),
    putObject: (name: ObjectName, content) => through('putObject', () => store.putObject(name, content)),
    readObject: (name, bytesMax) => through('readObject', () => store.readObject(name, bytesMax)),
    listObjects: (folder) => through('listObjects', () => store.listObjects(folder)),
    removeObject: (name) => through('removeObject', () => store.removeObject(name)),
    putNote: (name, bytes) => through('putNote', () => store.putNote(name, bytes)),
    notes: () => through('notes', () => store.notes()),
    watch: (onNews) => store.watch(onNews),
    close: () => store.close(),
  }
}
