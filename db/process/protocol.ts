import type { SignedBy, SignerChoice } from '../../preload/contract/backups.ts'
import type { DamagedFile } from '../../preload/contract/desktop.ts'
import type { Envelope, Result } from '../../preload/contract/errors.ts'
import type { KontorEvent } from '../../preload/contract/events.ts'
import type { WorkstationSecrets } from '../engine/context.ts'
import type { VerifyFileRequest } from '../slices/backups/index.ts'
import type { AnewWish, JoinWish } from '../slices/desks/index.ts'

export type { VerifyFileRequest, WorkstationSecrets }

/** What the first run asks for. */
export interface NewOffice {
  readonly officeName: string
  readonly municipality: string
  readonly staffName: string
}

/** What is looked at. */
export type LookSource =
  | (SignerChoice & {
      readonly kind: 'backup'
      readonly backupFile: string
      /** Null for the key of this workstation. */
      readonly recoveryKey: string | null
    })
  /** The data of the profile right after a change set. */
  | { readonly kind: 'moment'; readonly seq: number }

/** Where the office's data live and what to do when there are none yet. All paths are absolute. */
export type OpenRequest =
  | { readonly mode: 'existing'; readonly profileFolder: string }
  /** Goes back to the state that was in use before the present one; that one stays and becomes the earlier one. */
  | { readonly mode: 'earlier'; readonly profileFolder: string }
  /** Puts what a restore has prepared in place of the present state, which becomes the earlier one. */
  | { readonly mode: 'prepared'; readonly profileFolder: string; readonly generation: string }
  /** Opens an earlier state for reading, in a folder of its own that whoever asked for it removes afterwards. */
  | {
      readonly mode: 'look'
      readonly profileFolder: string
      /** The profile whose data it is of. */
      readonly ofProfile: string
      readonly source: LookSource
    }
  | { readonly mode: 'create'; readonly profileFolder: string; readonly office: NewOffice }
  | { readonly mode: 'demo'; readonly profileFolder: string }
  /** Joins the stock that lies in a folder; opening lasts until a colleague has typed the code. */
  | { readonly mode: 'join'; readonly profileFolder: string; readonly wish: JoinWish }
  /** Has a desk that the log no longer takes as it is join anew, and opens it; where that fails, it is opened as it is. */
  | { readonly mode: 'anew'; readonly profileFolder: string; readonly wish: AnewWish }
  | (SignerChoice & {
      readonly mode: 'restore'
      readonly profileFolder: string
      readonly backupFile: string
      readonly recoveryKey: string
      /** Another profile, whose signers are known too; null for none. */
      readonly knownTo: string | null
    })

export interface Opened {
  readonly officeName: string
  readonly demo: boolean
  readonly schemaVersion: number
  readonly sqliteVersion: string
  /** Of joining anew: the folder in which the data so far stay, or why it failed. */
  readonly anew?: Result<{ readonly keptIn: string }>
  /** Who signed the backup that has just been restored. */
  readonly restored?: SignedBy
  /** Small files of the profile that could not be read: they count as missing now. */
  readonly damagedFiles: readonly DamagedFile[]
}

export type ToHost =
  | {
      readonly type: 'open'
      readonly request: OpenRequest
      readonly secrets: WorkstationSecrets | null
      readonly appVersion: string
      /** IT runs it from the command line; otherwise a person works at a window. */
      readonly isBatch: boolean
    }
  | {
      readonly type: 'call'
      readonly callId: number
      readonly channel: string
      readonly input: unknown
      /** File tokens of this call and the paths behind them. */
      readonly grants: Readonly<Record<string, string>>
    }
  | {
      /** A look at a file for which no profile need be open; answered by `reply` with a `FileSurvey`. */
      readonly type: 'survey'
      readonly callId: number
      readonly path: string
      /** Where the records are written as JSON; null for nowhere. */
      readonly recordsPath: string | null
    }
  | {
      /** A check of a backup for which no profile need be open; answered by `reply` with a `VerifyOutcome`. */
      readonly type: 'verify'
      readonly callId: number
      readonly request: VerifyFileRequest
      readonly secrets: WorkstationSecrets | null
    }
  | {
      /** Removes what a check that was stopped has left where checks without a profile run; answered by `reply`. */
      readonly type: 'tidy'
      readonly callId: number
      readonly spoolFolder: string
    }
  | { readonly type: 'close' }

export type FromHost =
  /** Opening gets further: sent between its steps and while one of them goes on. */
  | { readonly type: 'opening' }
  | { readonly type: 'opened'; readonly result: Result<Opened> }
  | { readonly type: 'reply'; readonly callId: number; readonly envelope: Envelope<unknown> }
  | { readonly type: 'event'; readonly event: KontorEvent }
  | { readonly type: 'closed' }

/** One end of a message channel: a utility process, a worker thread, or two ends in one process. */
export interface HostPort<Out, In> {
  postMessage(message: Out): void
  onMessage(listener: (message: In) => void): void
}
