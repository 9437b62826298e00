import type { Kysely } from 'kysely'
import type { Definition, InputOf, OutputOf } from '../../preload/contract/define.ts'
import type { dataContract } from '../../preload/contract/index.ts'
import type { Role } from '../../preload/contract/roles.ts'
import type { OpenDatabase } from './connection/open.ts'
import type { ProfileFolder } from './connection/profile-folder.ts'
import type { ChangeOrigin, Committed, WriteScope, Written } from './connection/write.ts'
import type { Schema } from './schema/tables.ts'
import type { Jobs } from './jobs.ts'
import type { Lists } from './lists/lists.ts'
import type { SliceFacts } from './slice-facts.ts'
import type { SlowCalls } from './slow-calls.ts'

/** Secrets of this workstation that only the main process can unwrap; kept in memory by the data process. */
export interface WorkstationSecrets {
  /** age X25519 identity, `AGE-SECRET-KEY-1…`. */
  readonly ageIdentity: string
  /** Ed25519 private key that signs manifests, PKCS#8 PEM. */
  readonly signingKey: string
}

/** Who works at this desk. */
export interface Acting {
  readonly staffId: number
  /** False where nobody has said who it is: the name is the most likely one. */
  readonly isKnown: boolean
  readonly role: Role
  /** Whether what the person may read by name is shown here; not in batch mode, nor while nobody knows who it is. */
  readonly reads: boolean
}

/** What every use case may use; one per open profile. */
export interface DataContext {
  /** Consistent reads that never wait for a writer. */
  readonly read: Kysely<Schema>
  readonly database: OpenDatabase
  readonly profile: ProfileFolder
  readonly jobs: Jobs
  readonly lists: Lists
  readonly secrets: WorkstationSecrets | null
  readonly appVersion: string
  /** Folder of the report's font files; undefined: the installed package's. */
  readonly reportFontDirectory: string | undefined
  /** The script of the thread in which an import is read, compared, applied and taken back. */
  readonly importWorker: URL
  readonly slowCalls: SlowCalls
  /** What all slices say of their records. */
  readonly slices: SliceFacts
  /** Instant in UTC. */
  readonly now: () => string
  /** Calendar day at this workstation. */
  readonly today: () => string
  /** Runs `use` in one audited transaction as the acting member of staff and tells every window what changed. */
  readonly write: <T>(command: string, use: (scope: WriteScope) => T | Promise<T>) => Promise<T>
  /** The same for work that belongs to a batch or takes a change back. */
  readonly writeAs: <T>(
    origin: ChangeOrigin,
    use: (scope: WriteScope) => T | Promise<T>,
  ) => Promise<Written<T>>
  /** Tells every window about a commit that was made beside `write`, by a thread of its own. */
  readonly announce: (committed: Pick<Committed, 'seq' | 'changes'>) => void
  /** The same where more has changed than can be told: whoever keeps something in memory reads it anew. */
  readonly announceAll: () => void
  /** The member of staff who works at this desk. */
  readonly staffId: () => Promise<number>
  readonly acting: () => Promise<Acting>
  /** As whom the person has signed in to this computer. */
  readonly user: string
}

/** The context of one call: besides, the files the person chose for it. */
export interface CallContext extends DataContext {
  /** Path behind a file token of this call's input. Errors: VALIDATION for a token that was not granted. */
  readonly pathOf: (token: string) => string
}

type Handler<D extends Definition> = (context: CallContext, input: InputOf<D>) => Promise<OutputOf<D>>

/** Handlers of one slice of the contract; a missing or superfluous one does not compile. */
export type Handlers<S extends keyof typeof dataContract> = {
  readonly [M in keyof (typeof dataContract)[S]]: (typeof dataContract)[S][M] extends Definition
    ? Handler<(typeof dataContract)[S][M]>
    : never
}

export type AllHandlers = { readonly [S in keyof typeof dataContract]: Handlers<S> }
