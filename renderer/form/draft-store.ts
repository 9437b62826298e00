/** Where drafts lie on this workstation. */
export interface DraftStore {
  readonly get: (name: string) => Promise<unknown>
  readonly set: (name: string, value: unknown) => Promise<void>
  readonly remove: (name: string) => Promise<void>
}

const databaseName = 'kontor'
const storeName = 'drafts'

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the draft store refused'))
  })
}

let opened: Promise<IDBDatabase> | null = null

function open(): Promise<IDBDatabase> {
  if (opened) return opened
  const request = indexedDB.open(databaseName, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(storeName)
  opened = settled(request)
  return opened
}

async function write(change: (drafts: IDBObjectStore) => void): Promise<void> {
  const database = await open()
  await new Promise<void>((resolve, reject) => {
    // strict: on the disk, not in a cache, before it counts as kept
    const transaction = database.transaction(storeName, 'readwrite', { durability: 'strict' })
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('the draft was not kept'))
    change(transaction.objectStore(storeName))
  })
}

/**
 * Drafts in IndexedDB. The simpler local storage is written to the disk only after seconds, so that what was typed last
 * would be lost when the whole program ends at once.
 */
export const browserDrafts: DraftStore = {
  get: async (name) => {
    const database = await open()
    const found: unknown = await settled(database.transaction(storeName).objectStore(storeName).get(name))
    return found
  },
  set: (name, value) => write((drafts) => drafts.put(value, name)),
  remove: (name) => write((drafts) => drafts.delete(name)),
}
