import type { Draft } from '../../../preload/contract/drafts.ts'

/** Where version 0.1 kept drafts: in the browser's own database, by name. */
const databaseName = 'kontor'
const storeName = 'drafts'

/** A draft of version 0.1 as one of today; null for what cannot be read. */
export function fromEarlier(name: string, kept: unknown): Draft | null {
  if (typeof kept !== 'object' || kept === null || !('values' in kept) || !('keptAt' in kept)) return null
  const { values, keptAt } = kept
  if (typeof keptAt !== 'string' || Number.isNaN(Date.parse(keptAt))) return null
  const rest = { basis: '', about: '', keptAt }
  const meeting = /^minutes-(\d+)$/.exec(name)?.[1]
  if (meeting !== undefined && typeof values === 'string') {
    const page = `/meetings/${meeting}`
    return { form: 'meeting.minutes', record: Number(meeting), page, parts: { text: values }, ...rest }
  }
  if ((name !== 'visit' && name !== 'contact') || typeof values !== 'object' || values === null) return null
  return { form: `${name}.log`, record: null, page: '/start', parts: { ...values }, ...rest }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the earlier drafts cannot be read'))
  })
}

/** What version 0.1 left behind in the browser's database; null where it never was. */
export async function readEarlierDrafts(): Promise<readonly Draft[] | null> {
  const known = await indexedDB.databases()
  if (!known.some(({ name }) => name === databaseName)) return null
  const database = await settled(indexedDB.open(databaseName))
  try {
    if (!database.objectStoreNames.contains(storeName)) return []
    const store = database.transaction(storeName).objectStore(storeName)
    const [names, kept] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())])
    return names.flatMap((name, at) => (typeof name === 'string' ? (fromEarlier(name, kept[at]) ?? []) : []))
  } finally {
    database.close()
  }
}

/** Removes them, once they are kept elsewhere. */
export async function forgetEarlierDrafts(): Promise<void> {
  await settled(indexedDB.deleteDatabase(databaseName))
}
