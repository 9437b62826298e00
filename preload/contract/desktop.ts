import { z } from 'zod'
import { safety, signedBy, signerChoice, verifyOutcome } from './backups.ts'
import { fileToken, line, nothing, recoveryKeyMax } from './common.ts'
import { command, query } from './define.ts'
import { anewReasons, databaseAccess } from './desks.ts'
import { failureSchema } from './errors.ts'
import { lookWish } from './restoring.ts'

export const languages = ['de', 'en'] as const
export type Language = (typeof languages)[number]
/** What kind of address a link leads to outside Kontor. */
/** The longest address of a mail to several: Windows hands over no more to the mail program. */
export const addressLengthMax = 2000
export const addressKinds = ['web', 'mail', 'phone'] as const
export type AddressKind = (typeof addressKinds)[number]
export const colourSchemes = ['system', 'light', 'dark'] as const

/** Files and folders chosen in the system's own dialogs; the window only ever holds a token. */
const chosenFile = z.strictObject({ file: fileToken, name: z.string() })
const chosen = chosenFile.nullable()
/** Any number of files, none where the person thought better of it; how many more were chosen than are taken at once. */
const chosenFiles = z.strictObject({ files: z.array(chosenFile), tooMany: z.int() })

export const files = {
  chooseRegister: command({ input: nothing, output: chosen }),
  /** Several at once: the files of a move. */
  chooseRegisters: command({ input: nothing, output: chosenFiles }),
  /** One or several files or archives of trade notifications, which are read together. */
  chooseNotifications: command({ input: nothing, output: chosen }),
  /** Files of trade notifications that were dropped, as one. */
  together: command({ input: z.strictObject({ files: z.array(fileToken).min(1).max(500) }), output: chosen }),
  chooseCodeList: command({ input: nothing, output: chosen }),
  /** A letter of the office's own. */
  chooseLetter: command({ input: nothing, output: chosen }),
  chooseBackup: command({ input: nothing, output: chosen }),
  /** Certificates of an authority, as a PEM file. */
  chooseAuthority: command({ input: nothing, output: chosen }),
  /** A file of answers that a form for on the way has made. */
  chooseAnswers: command({ input: nothing, output: chosen }),
  /** A guide that an office has saved as a file. */
  chooseGuide: command({ input: nothing, output: chosen }),
  chooseDocuments: command({ input: nothing, output: chosenFiles }),
  chooseFolder: command({
    input: z.strictObject({ purpose: z.enum(['profile', 'backup', 'share']) }),
    output: chosen,
  }),
  chooseSave: command({
    input: z.strictObject({
      kind: z.enum(['pdf', 'csv', 'xlsx', 'vcf', 'ics', 'txt', 'html', 'json', 'docx', 'zip', 'any']),
      suggestedName: z.string().max(200),
    }),
    output: chosen,
  }),
}

const backupAndKey = signerChoice.extend({ file: fileToken, recoveryKey: z.string().max(recoveryKeyMax) })
/**
 * Kontor's small files, and the system's key store: what cannot be read counts as missing, is kept aside under a name
 * of its own, and is said.
 */
export const smallFileKinds = [
  'preferences',
  'window',
  'secrets',
  'keyStore',
  'backupSettings',
  'backupState',
  'backupKeys',
  'origin',
  'desk',
  'draft',
  'pointer',
] as const
const damagedFile = z.strictObject({
  kind: z.enum(smallFileKinds),
  /** Path of the file that was kept aside; '' where nothing was moved. */
  keptAs: z.string(),
})
export type DamagedFile = Readonly<z.infer<typeof damagedFile>>

export const setup = {
  state: query({
    input: nothing,
    output: z.strictObject({
      status: z.enum(['firstRun', 'opening', 'ready', 'failed']),
      /** Counts the data that were opened: with another number, nothing that was known of data holds any more. */
      turn: z.int(),
      /** Where the office's data would be or is kept, as a person reads it. */
      profileLabel: z.string(),
      demo: z.boolean(),
      failure: failureSchema.nullable(),
      /** Opening has not got further for a minute. */
      isStuck: z.boolean(),
      /** When the state that was in use before was last written to, an instant; null where there is none. */
      earlierSavedAt: z.string().nullable(),
      /** What could not be read since this start. */
      damagedFiles: z.array(damagedFile),
      /** The code that a colleague has to type, while this desk waits to be admitted to a shared stock. */
      joinCode: z.string().nullable(),
      /** An earlier state that is shown, for reading only; `at` is null where a backup does not say of when it is. */
      look: z.strictObject({ kind: z.enum(['backup', 'moment']), at: z.string().nullable() }).nullable(),
    }),
  }),
  /** Makes the profile; `folder` only when the person chose another than the default. */
  create: command({
    input: z.strictObject({
      officeName: line,
      municipality: line,
      staffName: line,
      folder: fileToken.nullable(),
    }),
    output: nothing,
  }),
  createDemo: command({ input: nothing, output: nothing }),
  /** Errors besides those of the file: VALIDATION `unknownSigner`, `notSigned` for the person to decide. */
  restore: command({
    input: backupAndKey.extend({ folder: fileToken.nullable() }),
    output: signedBy,
    needs: 'manager',
  }),
  /** Checks a backup file where no data are open. Errors as of `restore`; one at a time. */
  verify: command({ input: backupAndKey, output: verifyOutcome }),
  /**
   * Has a desk that the log of its shared stock no longer takes as it is join anew; a desk that was removed shows a code, as with
   * `join`. The data are open again afterwards, the new ones or, where it failed, those that were there. Errors: those of the share;
   * CONFLICT with what is in the way (`desks.anew.…`).
   */
  joinAnew: command({
    input: z.strictObject({ reason: z.enum(anewReasons) }),
    /** The folder in which the data so far stay. */
    output: z.strictObject({ keptIn: z.string() }),
    needs: 'manager',
  }),
  /**
   * Joins the stock that lies in a folder (`share`) or a database: shows a code (`joinCode` of `state`) and ends when a colleague has typed it and the
   * data are here. `folder` only when the person chose another place for the data than the default.
   */
  join: command({
    input: z.strictObject({
      share: fileToken.nullable(),
      database: databaseAccess.nullable(),
      authority: fileToken.nullable(),
      name: line,
      folder: fileToken.nullable(),
    }),
    output: nothing,
  }),
  /** No longer waits to be admitted. */
  cancelJoin: command({ input: nothing, output: nothing }),
  /** Tries again to open the data after an error. */
  retry: command({ input: nothing, output: nothing }),
  /**
   * Secures the present state and puts what `restoring.prepare` has prepared in its place; where that does not open, the
   * present state goes on. Errors: those of a backup and of opening.
   */
  restorePrepared: command({
    input: z.strictObject({ generation: z.string().max(60) }),
    output: safety,
    needs: 'manager',
  }),
  /**
   * Shows an earlier state for reading; the present one stays open beside it. Errors: READONLY for what would change something then;
   * those of opening; VALIDATION `unknownSigner`, `notSigned` for the person to decide.
   */
  look: command({ input: lookWish, output: nothing }),
  /** Shows the present again and removes the copy that was looked at. */
  endLook: command({ input: nothing, output: nothing }),
  /** Goes back to the state that was in use before; the present one is kept. Also while opening is stuck. */
  openEarlier: command({ input: nothing, output: nothing, needs: 'manager' }),
}

export const desktop = {
  info: query({
    input: nothing,
    output: z.strictObject({
      version: z.string(),
      runtime: z.string(),
      developmentRuntime: z.boolean(),
      sqliteVersion: z.string(),
      chromium: z.string(),
      licences: z.array(z.strictObject({ name: z.string(), version: z.string(), licence: z.string() })),
    }),
  }),
  preferences: query({
    input: nothing,
    output: z.strictObject({ language: z.enum(languages), colourScheme: z.enum(colourSchemes) }),
  }),
  setPreferences: command({
    input: z.strictObject({ language: z.enum(languages), colourScheme: z.enum(colourSchemes) }),
    output: nothing,
  }),
  /** Opens a web, mail or phone address of a record outside Kontor, after asking, unless the person wants no question. */
  openExternal: command({ input: z.strictObject({ url: z.string().max(500) }), output: nothing }),
  /**
   * Opens an empty mail to several in the field "Bcc", after asking. Errors: VALIDATION for what is no mail address, and for more
   * than a mail program takes at once.
   */
  writeToAll: command({
    input: z.strictObject({ bcc: z.array(z.string().max(320)).min(1).max(500) }),
    output: nothing,
  }),
  /** Of which addresses the person has said at this workstation that they want no question; only main's own box takes that. */
  openedUnasked: query({ input: nothing, output: z.strictObject({ kinds: z.array(z.enum(addressKinds)) }) }),
  /** Asks again before any address is opened. */
  askAgain: command({ input: nothing, output: nothing }),
  copyText: command({ input: z.strictObject({ text: z.string().max(2_000_000) }), output: nothing }),
  /** Answers `window.closing`: everything typed is kept. */
  readyToClose: command({ input: nothing, output: nothing }),
  /** Answers `window.closing` for now: the page is still at it; said every second, so that a page that hangs holds nothing. */
  closingGoesOn: command({ input: nothing, output: nothing }),
  /** Labels and enabled state of the native menu, from the window's command registry. */
  setMenu: command({
    input: z.strictObject({
      menus: z
        .array(
          z.strictObject({
            label: z.string().max(60),
            items: z
              .array(
                z.strictObject({
                  command: z.string().max(60),
                  label: z.string().max(80),
                  accelerator: z.string().max(40).nullable(),
                  enabled: z.boolean(),
                }),
              )
              .max(40),
          }),
        )
        .max(12),
    }),
    output: nothing,
  }),
  reportProblem: command({
    input: z.strictObject({ message: z.string().max(2000), stack: z.string().max(8000) }),
    output: z.strictObject({ ref: z.string() }),
  }),
}
