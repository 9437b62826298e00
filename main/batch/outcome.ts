import type { VerifyOutcome } from '../../preload/contract/backups.ts'
import type { MessageParams, Result } from '../../preload/contract/errors.ts'
import type { MessageKey } from '../messages/messages.ts'
import { exitCodes, type ExitCode } from './environment.ts'

/** What a command achieved. */
export interface Outcome {
  readonly exitCode: ExitCode
  /** For scripts: goes into the JSON as it is. */
  readonly value: Readonly<Record<string, unknown>>
  /** For people. */
  readonly messageKey: MessageKey
  readonly params: MessageParams
}

export type CommandResult = Promise<Result<Outcome>>

/** A backup was checked and found whole. */
export const verified = (value: VerifyOutcome): Result<Outcome> => ({
  ok: true,
  value: {
    exitCode: exitCodes.done,
    value,
    messageKey: `batch.verified.${value.signature}`,
    params: { file: value.file, signer: value.signer ?? '' },
  },
})
