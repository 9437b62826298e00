import { z } from 'zod'
import { fileToken, jobStarted } from './common.ts'
import { failureSchema } from './errors.ts'
import { command, query } from './define.ts'
import { reportHtml } from './printing.ts'

/** Why a snapshot is kept; `notOurs`: tidying up touches only what this workstation has signed itself. */
export const keepReasons = [
  'hourly',
  'daily',
  'weekly',
  'monthly',
  'yearly',
  'newest',
  'newestVerified',
  'recent',
  'pinned',
  'beforeChange',
  'otherWorkstation',
  'pruningStopped',
  'notOurs',
] as const
export type KeepReason = (typeof keepReasons)[number]

/** Why nothing may be removed now. */
export const stopReasons = ['newestFailed', 'nothingVerified', 'clockBackwards'] as const
export type StopReason = (typeof stopReasons)[number]

/** Why a person has a snapshot kept for good. */
export const pinReasons = ['yearEnd', 'beforeChange', 'evidence', 'fromTrash', 'other'] as const
export type PinReason = (typeof pinReasons)[number]

export const snapshot = z.strictObject({
  sequence: z.int(),
  file: z.string(),
  createdAt: z.string(),
  bytes: z.number(),
  workstation: z.string(),
  /** `unknownSigner` and `notSigned`: nobody vouches for who made it, whatever a check has found. */
  state: z.enum(['verified', 'unverified', 'damaged', 'unknownSigner', 'notSigned']),
  /** Why it stays; none: the next tidying up takes it. */
  kept: z.array(z.enum(keepReasons)),
  /** Kept for good by a person of the office, at whatever desk. */
  pin: z.strictObject({ reason: z.enum(pinReasons), at: z.string() }).nullable(),
  /** Which keys open it, besides the workstation's own; empty where that cannot be told. */
  opensWith: z.array(
    z.strictObject({
      key: z.enum(['office', 'formerOffice', 'it', 'other']),
      /** Since when the office's key was in use; null where that was not noted. */
      since: z.string().nullable(),
    }),
  ),
})
export type Snapshot = z.infer<typeof snapshot>

/** Whom the person vouches for: a fingerprint compared with the recovery sheet, or whoever it was. */
export const signerChoice = z.strictObject({
  signer: z.string().max(100).nullable(),
  acceptUnknownSigner: z.boolean(),
})
export type SignerChoice = z.infer<typeof signerChoice>

/** Who signed a backup; `signer` is the fingerprint, null for a file without its manifest. */
export const signedBy = z.strictObject({
  signature: z.enum(['trusted', 'unknownSigner', 'none']),
  signer: z.string().nullable(),
})
export type SignedBy = z.infer<typeof signedBy>

/** How often a backup is made by itself at most; never when nothing has changed. */
export const backupIntervals = ['hourly', 'everyFourHours', 'daily', 'byHand'] as const
export type BackupInterval = (typeof backupIntervals)[number]

/** When backups are made without anybody asking for them. */
export const backupSchedule = z.strictObject({
  interval: z.enum(backupIntervals),
  /** Another one when the window closes, if something has changed. */
  atQuit: z.boolean(),
})
export type BackupSchedule = z.infer<typeof backupSchedule>

/** How many hours, days … with a snapshot keep their newest one. */
export const retentionRules = z.strictObject({
  hourly: z.int().min(1).max(168),
  daily: z.int().min(7).max(90),
  weekly: z.int().min(4).max(104),
  monthly: z.int().min(3).max(120),
  yearly: z.int().min(1).max(30),
})
export type RetentionLimits = z.infer<typeof retentionRules>

/** What tidying up has taken out of a workstation's snapshots, until it goes for good. */
export const trashedSnapshot = z.strictObject({
  file: z.string(),
  createdAt: z.string().nullable(),
  bytes: z.number(),
  trashedOn: z.string(),
  /** The first day on which it may be gone. */
  goesOn: z.string(),
})
export type TrashedSnapshot = z.infer<typeof trashedSnapshot>

const whichSnapshot = z.strictObject({ workstation: z.string().max(60), file: z.string().max(60) })

const backupStatus = z.strictObject({
  configured: z.boolean(),
  /** It was set up, but its settings could not be read any more: nothing is backed up until that is done anew. */
  settingsLost: z.boolean(),
  targetLabel: z.string(),
  /** When the newest verified backup was made. */
  lastVerifiedAt: z.string().nullable(),
  /**
   * The state of which instant is known to be safe: when the newest verified backup was made, or when it was last seen
   * in the folder while nothing had changed since.
   */
  safeAt: z.string().nullable(),
  /** Nothing has changed since the newest backup, in the folder or waiting. */
  isUnchanged: z.boolean(),
  /** Fingerprint of the key that signs here; null until backups are set up. */
  signer: z.string().nullable(),
  schedule: backupSchedule,
  /** When the next look is due; null when only a person starts one. */
  nextAt: z.string().nullable(),
  /** Sealed on this computer because the folder could not be reached; null for none. */
  waiting: z.strictObject({ count: z.int(), bytes: z.number(), newestAt: z.string() }).nullable(),
  /** What the last deep check found; null before the first. */
  deepCheck: z.strictObject({ at: z.string(), failure: failureSchema.nullable() }).nullable(),
  /** Digits of IT's key, which opens every backup since; null for none. */
  itRecipient: z.strictObject({ fingerprint: z.string(), since: z.string() }).nullable(),
  /** Digits of the office's key in use, and since when; null where that was not noted. */
  officeKey: z.strictObject({ fingerprint: z.string(), since: z.string().nullable() }).nullable(),
  /** Records of this restored database that backups of unknown signers say were erased on request: they are still there. */
  erasedUnvouched: z.int(),
  /** Why the last attempts failed, and since when. */
  trouble: z.strictObject({ failure: failureSchema, since: z.string() }).nullable(),
})
export type BackupStatus = z.infer<typeof backupStatus>

const shownKey = z.strictObject({
  recoveryKey: z.string(),
  groups: z.array(z.string()),
  /** The two groups (counted from 1) to type back. */
  confirmGroups: z.tuple([z.int(), z.int()]),
  /** The recovery sheet as plain text, to print. */
  sheet: z.string(),
  /** The same key as a code for cameras: dark squares as a path within a square of so many units. */
  code: z.strictObject({ size: z.int(), path: z.string() }),
})

export const backups = {
  status: query({ input: z.strictObject({}), output: backupStatus }),
  /**
   * Chooses the folder and makes the office's recovery key, which is shown this once, in groups. Nothing is saved
   * until `confirmKey` has proved that it was written down.
   */
  setUp: command({
    /** The sheet is written in the language of the window. */
    input: z.strictObject({ folder: fileToken, language: z.enum(['de', 'en']) }),
    output: shownKey,
    needs: 'manager',
  }),
  /** Writes the sheet of the key that waits for being confirmed, readable only by its owner. */
  saveSheet: command({
    input: z.strictObject({ file: fileToken }),
    output: z.strictObject({}),
    needs: 'manager',
  }),
  confirmKey: command({
    input: z.strictObject({ typed: z.tuple([z.string().max(60), z.string().max(60)]) }),
    output: z.strictObject({}),
    needs: 'manager',
  }),
  /** A new key for the office, in the way of `setUp`; the old one goes on opening what was made before. */
  renewKey: command({
    input: z.strictObject({ language: z.enum(['de', 'en']) }),
    output: shownKey,
    needs: 'manager',
  }),
  /** IT's public key (`age1…`), alone or in its file's text, opens every backup from now on; null for no longer. */
  setItRecipient: command({
    input: z.strictObject({ recipient: z.string().max(2000).nullable() }),
    output: z.strictObject({ fingerprint: z.string().nullable() }),
    needs: 'manager',
  }),
  /** Another folder for the same office and the same key. */
  changeFolder: command({
    input: z.strictObject({ folder: fileToken }),
    output: z.strictObject({}),
    needs: 'manager',
  }),
  /** Whether a backup is due before the window closes: wanted, something has changed, and the folder was there last time. */
  beforeClose: query({ input: z.strictObject({}), output: z.strictObject({ isDue: z.boolean() }) }),
  setSchedule: command({ input: backupSchedule, output: z.strictObject({}), needs: 'manager' }),
  /** Without `evenIfUnchanged` nothing is started where nothing has changed: the answer says since when. */
  run: command({
    input: z.strictObject({ evenIfUnchanged: z.boolean() }),
    output: z.strictObject({ jobId: z.string().nullable(), unchangedSince: z.string().nullable() }),
    needs: 'reader',
  }),
  /** What lies in the folder, and what tidying up would do with it. */
  list: query({
    input: z.strictObject({}),
    output: z.strictObject({
      snapshots: z.array(snapshot),
      stopped: z.enum(stopReasons).nullable(),
      limits: retentionRules,
      trash: z.array(trashedSnapshot),
    }),
  }),
  setLimits: command({ input: retentionRules, output: z.strictObject({}), needs: 'manager' }),
  /** Keeps a snapshot for good, at every desk of the office. Errors: NOT_FOUND, those of the folder. */
  pin: command({
    input: whichSnapshot.extend({ reason: z.enum(pinReasons) }),
    output: z.strictObject({}),
    needs: 'manager',
  }),
  unpin: command({ input: whichSnapshot, output: z.strictObject({}), needs: 'manager' }),
  /** Brings a snapshot of this workstation back from the trash and pins it. Errors: NOT_FOUND, BUSY, those of the folder. */
  bringBack: command({
    input: z.strictObject({ file: z.string().max(60) }),
    output: z.strictObject({}),
    needs: 'manager',
  }),
  /** Checks this workstation's newest backup from the folder, all of it; the outcome is remembered. */
  deepCheck: command({ input: z.strictObject({}), output: jobStarted, needs: 'reader' }),
  /** The job fails with `unknownSigner` or `notSigned` for the person to decide; a compared signer is remembered. */
  verify: command({
    input: signerChoice.extend({ file: z.string().max(300) }),
    output: jobStarted,
    needs: 'reader',
  }),
}

/** Where the present state was secured before another took its place. */
export const safety = z.strictObject({
  /** `waiting`: sealed on this computer until the folder can be reached; `here`: as the earlier state alone. */
  kept: z.enum(['folder', 'waiting', 'here']),
})
export type Safety = z.infer<typeof safety>

/** For main and batch mode alone. */
export const backupFiles = {
  /** Secures the present state before another takes its place. Errors: those of a backup, but for a folder that is away */
  beforeRestore: command({ input: z.strictObject({}), output: safety, needs: 'manager' }),
  /** The sheet of the key that waits for being confirmed, as a document to print. Errors: VALIDATION for none */
  sheet: command({ input: z.strictObject({}), output: reportHtml, needs: 'manager' }),
  /** A backup to a folder given for this once, for the task scheduler; with no `age1…` recipient for the keys that are set up. */
  runOnce: command({
    input: z.strictObject({ folder: fileToken, recipients: z.array(z.string().max(200)).max(8) }),
    output: jobStarted,
    needs: 'manager',
  }),
}

/** Result of the jobs `backup`. */
export const backupOutcome = z.strictObject({
  file: z.string(),
  fileBytes: z.number(),
  databaseBytes: z.number(),
  createdAt: z.string(),
  warnings: z.array(z.enum(['headMissing', 'stateLost', 'newSigner'])),
  /** Fingerprint of the key that signed it. */
  signer: z.string(),
  /** What became of older backups of this workstation afterwards; it never makes the backup fail. */
  retention: z.strictObject({
    kept: z.int(),
    /** Moved to the trash of the folder, where they stay for a week. */
    trashed: z.int(),
    /** Days whose trash was removed for good. */
    emptiedDays: z.int(),
    /** Why nothing may be removed now. */
    stopped: z.enum(stopReasons).nullable(),
    failure: failureSchema.nullable(),
  }),
  milliseconds: z.number(),
})
export type BackupOutcome = z.infer<typeof backupOutcome>

/** Result of the jobs `verify`. */
export const verifyOutcome = signedBy.extend({
  file: z.string(),
  fileBytes: z.number(),
  databaseBytes: z.number(),
  createdAt: z.string().nullable(),
  rowCounts: z.record(z.string(), z.number()),
})
export type VerifyOutcome = z.infer<typeof verifyOutcome>
