import { browserDrafts, type DraftStore } from './draft-store.ts'

/** How often a draft is kept, in milliseconds. */
export const draftEveryMilliseconds = 2000

export interface Draft {
  readonly values: unknown
  /** Instant in UTC. */
  readonly keptAt: string
}

/** Keeps what is being written on this workstation, so that a crash loses no more than two seconds. */
export async function keepDraft(
  name: string,
  values: unknown,
  store: DraftStore = browserDrafts,
): Promise<Draft> {
  const draft: Draft = { values, keptAt: new Date().toISOString() }
  await store.set(name, draft)
  return draft
}

export async function dropDraft(name: string, store: DraftStore = browserDrafts): Promise<void> {
  await store.remove(name)
}

/** The draft a crash left behind; null when there is none or it cannot be read. */
export async function readDraft(name: string, store: DraftStore = browserDrafts): Promise<Draft | null> {
  try {
    const draft: unknown = await store.get(name)
    const isDraft = typeof draft === 'object' && draft !== null && 'values' in draft && 'keptAt' in draft
    return isDraft && typeof draft.keptAt === 'string' ? { values: draft.values, keptAt: draft.keptAt } : null
  } catch {
    // a store that cannot be opened must not keep anybody from working
    return null
  }
}
