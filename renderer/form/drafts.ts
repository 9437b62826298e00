/** How often a draft is kept, in milliseconds. */
export const draftEveryMilliseconds = 2000

const prefix = 'kontor.draft.'

export interface Draft {
  readonly values: unknown
  /** Instant in UTC. */
  readonly keptAt: string
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Keeps what is being written on this workstation, so that a crash loses no more than two seconds. */
export function keepDraft(name: string, values: unknown, store: Store = localStorage): Draft {
  const draft: Draft = { values, keptAt: new Date().toISOString() }
  store.setItem(prefix + name, JSON.stringify(draft))
  return draft
}

export function dropDraft(name: string, store: Store = localStorage): void {
  store.removeItem(prefix + name)
}

/** The draft a crash left behind; null when there is none or it cannot be read. */
export function readDraft(name: string, store: Store = localStorage): Draft | null {
  const text = store.getItem(prefix + name)
  if (text === null) return null
  try {
    const draft: unknown = JSON.parse(text)
    const isDraft = typeof draft === 'object' && draft !== null && 'values' in draft && 'keptAt' in draft
    return isDraft && typeof draft.keptAt === 'string' ? { values: draft.values, keptAt: draft.keptAt } : null
  } catch {
    return null
  }
}
