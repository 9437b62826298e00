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
      targetLabel: z.string(),
      lastVerifiedAt: z.string().nullable(),
    }),
  }),
  /**
   * Chooses the folder and makes the office's recovery key, which is shown this once, in groups. Nothing is saved
   * until `confirmKey` has proved that it was written down.
   */
  setUp: command({
    input: z.strictObject({ folder: fileToken }),
    output: z.strictObject({
      recoveryKey: z.string(),
      groups: z.array(z.string()),
      /** The two groups (counted from 1) to type back. */
      confirmGroups: z.tuple([z.int(), z.int()]),
      /** The recovery sheet as plain text, to print or save. */
      sheet: z.string(),
    }),
  }),
  confirmKey: command({
    input: z.strictObject({ typed: z.tuple([z.string().max(60), z.string().max(60)]) }),
    output: z.strictObject({}),
  }),
  /** Another folder for the same office and the same key. */
  changeFolder: command({ input: z.strictObject({ folder: fileToken }), output: z.strictObject({}) }),
  run: command({ input: z.strictObject({}), output: jobStarted }),
  list: query({ input: z.strictObject({}), output: z.strictObject({ snapshots: z.array(snapshot) }) }),
  verify: command({ input: z.strictObject({ file: z.string().max(300) }), output: jobStarted }),
}

/** Backups and checks by batch mode, with folder, recipients and key of its own. */
export const backupFiles = {
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

/** Result of the jobs `backup`. */
export const backupOutcome = z.strictObject({
  file: z.string(),
  fileBytes: z.number(),
  databaseBytes: z.number(),
  createdAt: z.string(),
  warnings: z.array(z.enum(['headMissing', 'stateLost'])),
  milliseconds: z.number(),
})
export type BackupOutcome = z.infer<typeof backupOutcome>

/** Result of the jobs `verify`. */
export const verifyOutcome = z.strictObject({
  file: z.string(),
  signature: z.enum(['trusted', 'unknownSigner', 'none']),
  fileBytes: z.number(),
  databaseBytes: z.number(),
  createdAt: z.string().nullable(),
  rowCounts: z.record(z.string(), z.number()),
})
export type VerifyOutcome = z.infer<typeof verifyOutcome>
