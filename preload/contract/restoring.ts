import { z } from 'zod'
import { signedBy, signerChoice } from './backups.ts'
import { fileToken, instant, jobStarted, nothing, recoveryKeyMax } from './common.ts'
import { command, query } from './define.ts'
import { failureSchema } from './errors.ts'
import { reportHtml } from './printing.ts'

/** Which backup, and the key that opens it. */
export const chosenBackup = signerChoice.extend({
  /** One of the folder, by its identifier; null where a file elsewhere was chosen. */
  snapshot: z.string().max(60).nullable(),
  file: fileToken.nullable(),
  /** As it stands on the recovery sheet; null for the key of this workstation. */
  recoveryKey: z.string().max(recoveryKeyMax).nullable(),
})
export type ChosenBackup = z.infer<typeof chosenBackup>

/** Kinds of records by which two states are compared. */
export const comparedKinds = ['organisation', 'person', 'contact', 'visit', 'task', 'document'] as const

/** Some records: how many, and what the latest of them are called. */
const foundRecords = z.strictObject({ count: z.int(), latest: z.array(z.string()) })

/** What another state would mean for records of one kind. */
export const comparedKind = z.strictObject({
  kind: z.enum(comparedKinds),
  before: z.int(),
  now: z.int(),
  /** Entered since; they would be gone. */
  gone: foundRecords,
  /** Changed since; they would be as they were. */
  changed: foundRecords,
  /** Deleted since; they would be there again. */
  back: foundRecords,
})
export type ComparedState = z.infer<typeof comparedKind>

/** Result of the jobs `restore`: a backup that lies beside the data in use, decrypted and checked. */
export const restorePreview = signedBy.extend({
  generation: z.string(),
  file: z.string(),
  /** Null where the backup has no manifest. */
  createdAt: z.string().nullable(),
  workstation: z.string().nullable(),
  isOfThisWorkstation: z.boolean(),
  officeName: z.string(),
  /** It is called otherwise than the office whose data are open. */
  isOtherOffice: z.boolean(),
  kinds: z.array(comparedKind),
  /** Change sets that the data in use have and the backup does not. */
  changesSince: z.int(),
  /** Change sets that the backup has and the data in use do not: it is of another branch. */
  changesOfItsOwn: z.int(),
  /** The data in use are shared with other desks; they go on without the restored state. */
  isShared: z.boolean(),
})
export type RestorePreview = z.infer<typeof restorePreview>

/** How many records a test restore compared with the present one by one, and what it found. */
const samples = z.strictObject({
  compared: z.int(),
  same: z.int(),
  /** Changed or deleted since the backup: that is what they are there for. */
  changedSince: z.int(),
  /** Neither: said to be the same, and are not. */
  differing: z.int(),
})

/** Protocol of a test restore. */
export const rehearsal = z.strictObject({
  /** When it was made, an instant. */
  at: z.string(),
  staffName: z.string(),
  officeName: z.string(),
  appVersion: z.string(),
  file: z.string(),
  fileBytes: z.number(),
  /** Null where the backup has no manifest. */
  createdAt: z.string().nullable(),
  workstation: z.string().nullable(),
  signature: signedBy.shape.signature,
  signer: z.string().nullable(),
  /** `sheet`: typed from the recovery sheet; `own`: that of this workstation. */
  key: z.enum(['sheet', 'own']),
  keyDigits: z.string(),
  /** Why it failed; null where everything was in order. What follows is empty then. */
  failure: failureSchema.nullable(),
  databaseBytes: z.number(),
  schemaVersion: z.int(),
  tables: z.int(),
  rows: z.int(),
  kinds: z.array(z.strictObject({ kind: z.enum(comparedKinds), restored: z.int(), now: z.int() })),
  samples,
  milliseconds: z.strictObject({ fetch: z.int(), check: z.int(), all: z.int() }),
})
export type Rehearsal = z.infer<typeof rehearsal>

/** Days after which another test restore is due: one in each quarter. */
export const rehearsalDays = 92

/** A moment in the history of the data: right after a change. */
export const moment = z.strictObject({
  /** Its place in the journal. */
  seq: z.int(),
  at: z.string(),
  command: z.string(),
  staffName: z.string().nullable(),
  /** Changes that came after it. */
  since: z.int(),
})

/** What is looked at: a backup, or the data as they were right after a change. */
export const lookWish = chosenBackup.extend({
  /** The data as they were then; null for the backup. */
  moment: z.strictObject({ seq: z.int(), at: z.string().max(40) }).nullable(),
})
export type LookWish = z.infer<typeof lookWish>

export const restoring = {
  /** The last moment before an instant (UTC). Errors: NOT_FOUND where the journal does not go back so far */
  momentAt: query({ input: z.strictObject({ at: instant }), output: moment }),
  /**
   * Decrypts a backup beside the data in use, checks it and compares; nothing of the data changes. The job fails with
   * `unknownSigner` or `notSigned` for the person to decide. What was prepared before goes.
   */
  prepare: command({ input: chosenBackup, output: jobStarted, needs: 'manager' }),
  /**
   * Has the whole office go back to what was prepared, as one change set: every desk gets it, and it is taken back like any other.
   * Errors: CONFLICT where too much differs, or the backup is of another branch; NOT_FOUND for nothing prepared
   */
  goBack: command({
    input: z.strictObject({ generation: z.string().max(60) }),
    /** Change sets that were taken back, and the records that they had made or changed. */
    output: z.strictObject({ sets: z.int(), records: z.int() }),
    needs: 'manager',
  }),
  /** Removes what was prepared. */
  drop: command({ input: nothing, output: nothing, needs: 'manager' }),
  /**
   * Restores a backup for a test: decrypts it into a temporary place, checks everything, opens it for reading, compares it with the
   * present and removes it. Nothing of the data changes; the protocol is kept. Result of the job: a `rehearsal`.
   */
  rehearse: command({ input: chosenBackup, output: jobStarted, needs: 'manager' }),
  /** The protocol of the last test restore. */
  lastRehearsal: query({ input: nothing, output: z.strictObject({ rehearsal: rehearsal.nullable() }) }),
}

/** For main alone. */
export const restoringFiles = {
  /** Where a snapshot of the folder lies. Errors: NOT_FOUND, those of the folder */
  place: query({
    input: z.strictObject({ snapshot: z.string().max(60) }),
    output: z.strictObject({ file: z.string(), createdAt: z.string().nullable() }),
  }),
  /** The protocol of the last test restore, to print. Errors: NOT_FOUND before the first */
  protocol: command({
    input: z.strictObject({ language: z.enum(['de', 'en']) }),
    output: reportHtml.extend({ fileName: z.string().max(200), version: z.literal('internal') }),
    needs: 'reader',
  }),
}
