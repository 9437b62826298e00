import { createHash } from 'node:crypto'
import type { DatabaseOrigin } from './origin.ts'

/** What tells one state of the office's data from another, without reading them. */
export interface ContentFacts {
  readonly origin: DatabaseOrigin | null
  readonly schemaVersion: number
  /** Number of the newest change set; null for a database without a journal. */
  readonly newestChange: number | null
  /** Whose keys, besides the workstation's, open a backup of it: with another one, another backup is needed. */
  readonly readers: readonly string[]
}

/** Equal for states that hold the same, for the same readers; null where that cannot be told. */
export function contentMark({ origin, schemaVersion, newestChange, readers }: ContentFacts): string | null {
  if (newestChange === null) return null
  const whose = createHash('sha256').update(readers.toSorted().join('\n')).digest('hex').slice(0, 16)
  return `${origin?.restoreId ?? 'first'}.${schemaVersion}.${newestChange}.${whose}`
}
