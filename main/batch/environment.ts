import type { WorkstationSecrets } from '../../db/process/protocol.ts'
import type { Language } from '../../preload/contract/desktop.ts'
import type { DataChild } from '../data-child.ts'
import type { PrintDocument } from '../reports/print.ts'

/** What differs between batch mode on plain Node and inside the packaged app; everything else is the same. */
export interface BatchEnvironment {
  readonly appVersion: string
  readonly startDataProcess: () => DataChild
  /** The workstation's keys for a profile folder; null where no system key store is at hand. */
  readonly secrets: (profileFolder: string) => Promise<WorkstationSecrets | null>
  readonly print: PrintDocument
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly workingFolder: string
  /** Aborted when the person or the system asks the run to stop. */
  readonly stop: AbortSignal
  /** The result: one line of JSON, or text for people. */
  readonly writeResult: (text: string) => void
  /** Progress and what else is said on the way. */
  readonly writeProgress: (text: string) => void
}

/** The environment of one command, with the language it was called in. */
export interface BatchRun extends BatchEnvironment {
  readonly language: Language
}

/** Done, failed, misused, done with rows, cells, columns or files left out. */
export const exitCodes = { done: 0, failed: 1, usage: 2, leftOut: 3 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
