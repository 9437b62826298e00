import { z } from 'zod'
import {
  fileToken,
  id,
  instant,
  jobStarted,
  line,
  nothing,
  page,
  rowVersion,
  shortLine,
  text,
} from './common.ts'
import { command, query } from './define.ts'
import { failureSchema } from './errors.ts'

/** What a newcomer shows and a colleague types: twelve letters and digits, typed with or without spaces and hyphens. */
export const joinCodeMax = 40

/** Where the shared stock lies, without what opens it. */
export const stockPlace = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('folder'), folder: z.string() }),
  z.strictObject({
    kind: z.literal('postgres'),
    host: z.string(),
    port: z.int(),
    database: z.string(),
    user: z.string(),
  }),
])
export type StockPlace = z.infer<typeof stockPlace>

export const databaseNameMax = 63
export const passwordMax = 1000
export const portMax = 65_535

/** How a desk reaches a database of IT's; always with encryption. */
export const databaseAccess = z.strictObject({
  host: shortLine(253).min(1),
  port: z.int().min(1).max(portMax),
  database: shortLine(databaseNameMax).min(1),
  user: shortLine(databaseNameMax).min(1),
  /** As typed. */
  password: z.string().min(1).max(passwordMax),
})
export type DatabaseAccess = z.infer<typeof databaseAccess>

/** A place as a person chooses it: a folder, or a database; the other one is null. */
export const placeWish = {
  folder: fileToken.nullable(),
  database: databaseAccess.nullable(),
  /** Certificates of the authority that vouches for the database's server, as a PEM file; null for those that this computer knows. */
  authority: fileToken.nullable(),
}

const deskRow = z.strictObject({
  /** The desk's number; 0 for the first. */
  number: z.int().min(0),
  version: rowVersion,
  name: z.string(),
  isThis: z.boolean(),
  admittedAt: instant,
  removedAt: instant.nullable(),
  /** When it last said something; null for never, or where the place of the stock cannot be reached. */
  lastSeenAt: instant.nullable(),
  appVersion: z.string().nullable(),
  /** Change sets that it had not shared then. */
  pending: z.int().nullable(),
})
export type DeskRow = z.infer<typeof deskRow>

const joinRequest = z.strictObject({ requestId: z.string(), name: z.string(), askedAt: instant })

/**
 * Why a desk joins anew: somebody else works under its number, it was away for longer than the log goes back, it is not as the
 * others are, it has seen another log than the one that is there now, or it was removed.
 */
export const anewReasons = ['COPIED', 'GAP', 'DIVERGED', 'FORK', 'REMOVED'] as const

/**
 * What desks have found by comparing: one holds other data at the same place of the log; one has seen segments that are not
 * there any more; one has put such segments back.
 */
const deskWarning = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('differs'), desk: z.string() }),
  z.strictObject({ kind: z.literal('behind'), desk: z.string(), segments: z.int() }),
  z.strictObject({ kind: z.literal('healed'), desk: z.string(), segments: z.int(), at: instant }),
])
export type DeskWarning = z.infer<typeof deskWarning>

const status = z.strictObject({
  /** Null where this desk has its stock for itself. */
  shared: z
    .strictObject({
      place: stockPlace,
      number: z.int().min(0),
      /**
       * `current`: all is shared, and all of it here; `working`: about to be; `waiting`: the place cannot be reached, work goes on
       * here; `stopped`: somebody has to do something, `problem` says what.
       */
      state: z.enum(['current', 'working', 'waiting', 'stopped']),
      problem: failureSchema.nullable(),
      /** Null where joining anew would not help. */
      anew: z.enum(anewReasons).nullable(),
      warnings: z.array(deskWarning),
      /** Change sets of this desk that no other desk can have. */
      pending: z.int(),
      lastSyncedAt: instant.nullable(),
      /** To where the log has moved, as long as this desk does not reach it; work goes on here. */
      movedTo: stockPlace.nullable(),
    })
    .nullable(),
  openConflicts: z.int(),
})
export type DeskStatus = z.infer<typeof status>

export const desks = {
  /** For the status bar: cheap. */
  status: query({ input: nothing, output: status }),
  /** All desks of the office, and who asks to join. */
  list: query({
    input: nothing,
    output: z.strictObject({ desks: z.array(deskRow), requests: z.array(joinRequest) }),
  }),
  /**
   * Finds out whether a shared stock can lie in a place; leaves nothing there. Errors: VALIDATION with what is wrong with it
   * (`desks.error.…`); those of the share or the database.
   */
  tryPlace: command({
    input: z.strictObject(placeWish),
    /** Stocks that lie there already, this one or others'. */
    output: z.strictObject({ stocks: z.int() }),
    needs: 'manager',
  }),
  /** Begins to share the stock in a place. Errors: CONFLICT where it is shared already; those of `tryPlace`. */
  share: command({ input: z.strictObject({ ...placeWish, name: line }), output: nothing, needs: 'manager' }),
  /** Admits who shows this code. Errors: WRONG_KEY where nobody asks with it; those of the share. */
  admit: command({
    input: z.strictObject({ code: z.string().max(joinCodeMax) }),
    output: z.strictObject({ name: z.string() }),
    needs: 'manager',
  }),
  /**
   * Removes a desk and turns the office's key. What the desk holds it keeps; it gets nothing new. Errors: NOT_FOUND, CONFLICT,
   * VALIDATION for the own desk.
   */
  remove: command({
    input: z.strictObject({ number: z.int().min(0), version: rowVersion }),
    output: nothing,
    needs: 'manager',
  }),
  rename: command({
    input: z.strictObject({ number: z.int().min(0), version: rowVersion, name: line }),
    output: nothing,
    needs: 'manager',
  }),
  /** Looks now. Errors: as `status` would say them. */
  syncNow: command({ input: nothing, output: nothing, needs: 'reader' }),
  /**
   * This desk reaches the same stock otherwise: by another letter, under another name of the server, with another password. Errors:
   * NOT_FOUND where it does not lie there; those of `tryPlace`.
   */
  changePlace: command({ input: z.strictObject(placeWish), output: nothing, needs: 'manager' }),
  /**
   * Job: moves the shared stock to another place, for all desks. The old place stays in use until all is copied; the other desks
   * follow by themselves or ask for access. Errors of the job: CONFLICT where another desk was quicker or something else lies there;
   * VALIDATION for the present place; those of `tryPlace`.
   */
  move: command({ input: z.strictObject(placeWish), output: jobStarted, needs: 'manager' }),
  /**
   * This desk has the stock for itself again, as it is here; the others go on. Errors: CONFLICT while something is not shared yet,
   * unless this desk has stopped for good.
   */
  leave: command({ input: nothing, output: nothing, needs: 'manager' }),
}

export const conflictKinds = ['changed', 'removed', 'parked', 'renamed', 'replaced'] as const
export const conflictChoices = ['mine', 'theirs', 'both', 'closed'] as const

const conflictRow = z.strictObject({
  id,
  version: rowVersion,
  kind: z.enum(conflictKinds),
  status: z.enum(['open', ...conflictChoices]),
  /** The table of the record. */
  entity: z.string(),
  recordId: z.int(),
  /** What the record is called; '' where it is gone. */
  name: z.string(),
  isThere: z.boolean(),
  /** The column; null where it is about the record as a whole. */
  field: z.string().nullable(),
  /** JSON of what was not kept, and of what stands there now. */
  mine: z.string(),
  theirs: z.string(),
  /** What the records are called that mine and theirs name by their ids; null where the field names none. */
  mineNamed: z.string().nullable(),
  theirsNamed: z.string().nullable(),
  command: z.string(),
  madeAt: instant,
  madeBy: z.string(),
  theirMadeAt: instant.nullable(),
  theirMadeBy: z.string(),
  noticedAt: instant,
  /** Whether mine can be put into the note of the record beside theirs. */
  canKeepBoth: z.boolean(),
  /** Whether mine can be done after all. */
  canTakeMine: z.boolean(),
})
export type ConflictRow = z.infer<typeof conflictRow>

export const conflicts = {
  /** Open ones first, newest first. */
  list: query({
    input: z.strictObject({ ...page, openOnly: z.boolean() }),
    output: z.strictObject({ rows: z.array(conflictRow), total: z.int(), open: z.int() }),
  }),
  /**
   * Settles one; `inNote` is what `both` adds to the record's note, in the words of the window, and null of any other choice.
   * Errors: NOT_FOUND, CONFLICT; VALIDATION where the choice cannot be made.
   */
  settle: command({
    input: z.strictObject({
      id,
      version: rowVersion,
      choice: z.enum(conflictChoices),
      inNote: text.nullable(),
    }),
    output: nothing,
  }),
}
