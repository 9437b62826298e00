import { z } from 'zod'
import { fileToken, jobStarted } from './common.ts'
import { command, query } from './define.ts'

export const snapshot = z.strictObject({
  sequence: z.int(),
  file: z.string(),
  createdAt: z.string(),
  bytes: z.number(),
  workstation: z.string(),
  state: z.enum(['verified', 'unverified', 'damaged']),
})
export type Snapshot = z.infer<typeof snapshot>

export const backups = {
  status: query({
    input: z.strictObject({}),
    output: z.strictObject({
      configured: z.boolean(),
      keyConfirmed: z.boolean(),
      targetLabel: z.string(),
      lastVerifiedAt: z.string().nullable(),
    }),
  }),
  /** Chooses the folder and makes the office's recovery key, which is shown this once. */
  setUp: command({
    input: z.strictObject({ folder: fileToken }),
    output: z.strictObject({ recoveryKey: z.string(), recipient: z.string() }),
  }),
  /** Proof that the key was written down: two of its groups typed back. */
  confirmKey: command({
    input: z.strictObject({ recoveryKey: z.string().max(200) }),
    output: z.strictObject({}),
  }),
  run: command({ input: z.strictObject({}), output: jobStarted }),
  list: query({ input: z.strictObject({}), output: z.strictObject({ snapshots: z.array(snapshot) }) }),
  verify: command({ input: z.strictObject({ file: z.string().max(300) }), output: jobStarted }),
  /** A backup to a folder given for this once, for the task scheduler; at least one `age1…` recipient. */
  runOnce: command({
    input: z.strictObject({ folder: fileToken, recipients: z.array(z.string().max(200)).min(1).max(8) }),
    output: jobStarted,
  }),
  /** Checks any snapshot file; without a key only what can be checked without opening it. */
  verifyFile: command({
    input: z.strictObject({ file: fileToken, recoveryKey: z.string().max(200).nullable() }),
    output: jobStarted,
  }),
}
