import { z } from 'zod'
import { signedBy, signerChoice } from './backups.ts'
import { fileToken, jobStarted, nothing, recoveryKeyMax } from './common.ts'
import { command } from './define.ts'

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

export const restoring = {
  /**
   * Decrypts a backup beside the data in use, checks it and compares; nothing of the data changes. The job fails with
   * `unknownSigner` or `notSigned` for the person to decide. What was prepared before goes.
   */
  prepare: command({ input: chosenBackup, output: jobStarted }),
  /** Removes what was prepared. */
  drop: command({ input: nothing, output: nothing }),
}
