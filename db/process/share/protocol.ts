import type { Failure } from '../../../preload/contract/errors.ts'
import type { BackupFileSystem } from '../../engine/files/file-system.ts'
import type { FolderPlace, LogStore, PostgresPlace, RaceStart, StorePlace } from '../../stock/index.ts'
import type { HostPort } from '../protocol.ts'

// What is said between the process that asks for something on a share and the one that waits for it. Bytes go in chunks, each
// of them asked for (`pull`), so that neither end holds more than a few.

export type { StorePlace }

export type FileCallName = Exclude<keyof BackupFileSystem, 'read'>
export type StoreCallName = Exclude<keyof LogStore, 'watch' | 'close'>

export type ShareCall =
  | {
      readonly on: 'files'
      /** Which layer of the caller's; it remembers where its chosen folder really is. */
      readonly layer: number
      readonly chosenFolder: string
      readonly name: FileCallName | 'read'
      readonly places: readonly string[]
    }
  | {
      readonly on: 'store'
      readonly store: number
      readonly name: StoreCallName
      readonly values: readonly unknown[]
    }
  | { readonly on: 'setUp'; readonly setUp: SetUp }

/** What is asked before there is a store. */
export type SetUp =
  | { readonly name: 'createFolderLog'; readonly place: Pick<FolderPlace, 'chosenFolder' | 'officeId'> }
  | { readonly name: 'probePostgres'; readonly place: PostgresPlace }
  | { readonly name: 'syncedFolder'; readonly folder: string }
  | { readonly name: 'prepareRace' | 'runRace'; readonly start: RaceStart }

export type ToShare =
  | { readonly type: 'open'; readonly store: number; readonly place: StorePlace }
  | { readonly type: 'close' | 'watch' | 'unwatch'; readonly store: number }
  | { readonly type: 'call'; readonly callId: number; readonly call: ShareCall }
  /** The caller takes one more chunk of what it reads, or no more. */
  | { readonly type: 'pull' | 'stop'; readonly callId: number }
  /** Of the content that the caller writes. */
  | { readonly type: 'chunk'; readonly callId: number; readonly bytes: Uint8Array }
  | { readonly type: 'end' | 'broken'; readonly callId: number }
  | { readonly type: 'ping' }

export type FromShare =
  | { readonly type: 'reply'; readonly callId: number; readonly result: ShareResult }
  | { readonly type: 'pull'; readonly callId: number }
  | { readonly type: 'chunk'; readonly callId: number; readonly bytes: Uint8Array }
  | { readonly type: 'end'; readonly callId: number }
  | { readonly type: 'failed'; readonly callId: number; readonly error: ShareError }
  | { readonly type: 'news'; readonly store: number }
  | {
      readonly type: 'pong'
      /** Operations that have ended so far: it gets on. */
      readonly ended: number
      /** How long the oldest operation that goes on has been waiting. */
      readonly waitingMilliseconds: number
    }

export type ShareResult =
  | { readonly ok: true; readonly value: unknown }
  /** Chunks follow as they are pulled. */
  | { readonly ok: true; readonly stream: true }
  | { readonly ok: false; readonly error: ShareError }

/** An error on its way between the processes. */
export type ShareError =
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'link'; readonly place: string }
  | { readonly kind: 'system'; readonly code: string; readonly message: string }
  | { readonly kind: 'range'; readonly message: string }
  /** The caller's own content threw; it knows what. */
  | { readonly kind: 'content' }

/** A running share process. */
export interface ShareHost extends HostPort<ToShare, FromShare> {
  /** Called once, when it has ended for whatever reason. */
  onExit(listener: () => void): void
  /** Ends it, also when it is stuck. */
  kill(): void
}

/** Starts share processes. */
export interface ShareHosts {
  start(): ShareHost
}

/** A view into a larger buffer would be sent with all of it. */
export const compact = (bytes: Uint8Array): Uint8Array =>
  bytes.byteLength === bytes.buffer.byteLength ? bytes : Uint8Array.prototype.slice.call(bytes)
