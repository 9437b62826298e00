import { z } from 'zod'
import {
  day,
  fileToken,
  id,
  instant,
  line,
  nothing,
  optionalLine,
  reference,
  rowVersion,
  text,
} from './common.ts'
import { command, query } from './define.ts'
import { answer, answersMax, guideOptionsMax, guideQuestionsMax } from './guides.ts'
import { visitStatuses } from './timeline.ts'

// The form for on the way: answered in a browser without a network, read back from the file of answers that it makes.

/** The most bytes of a file of answers; more text than its form takes does not fit into it. */
export const answersBytesMax = 16_000_000
/** The ending of a file of answers, by which a file that is dropped on the window is known. */
export const answersFileEnding = '.kontor.json'

/** The file as it lies on the disk; `body` is JSON of its own, so that the seal is one of its very letters. */
export const answersFile = z.strictObject({
  kontor: z.literal('answers'),
  version: z.literal(1),
  form: z.string().regex(/^[0-9a-f]{32}$/),
  /** HMAC-SHA-256 of `kontor-answers/1/<form>/<body>` by the key of the form, in hexadecimal. */
  seal: z.string().regex(/^[0-9a-f]{64}$/),
  body: z.string(),
})

const rowId = z.string().regex(/^[0-9a-f]{16}$/)
/** Rows of a form, each once: by its id a row is known again at every desk. */
const rows = <Row extends z.ZodType<{ readonly id: string }>>(row: Row) =>
  z
    .array(row)
    .max(answersMax)
    .refine((all) => new Set(all.map(({ id: one }) => one)).size === all.length)
const answerParts = answer.shape

/** What was answered on the way; only what differs from what the form began with. More than anybody writes by hand fits in. */
export const answersBody = z.strictObject({
  /** A value of null takes an answer away. No question is answered twice. */
  answers: z
    .array(z.tuple([answerParts.question, answerParts.part, answerParts.value.min(1).nullable()]))
    .max(guideQuestionsMax * guideOptionsMax)
    .refine((all) => new Set(all.map(([question, part]) => `${question}/${part}`)).size === all.length),
  /** Null: left as it was. */
  note: text.nullable(),
  heldOn: day,
  /** Who was ticked, or no longer is. */
  present: z.array(z.tuple([id, z.boolean()])).max(answersMax),
  newPeople: rows(z.strictObject({ id: rowId, name: line, jobTitle: optionalLine })),
  promises: rows(z.strictObject({ id: rowId, text: line, dueOn: day })),
  savedAt: instant,
})
export type AnswersBody = Readonly<z.infer<typeof answersBody>>

/** What can become of a line of the comparison: `both` puts one below the other, `note` writes it into the note. */
export const readChoices = ['here', 'there', 'both', 'note'] as const
export type ReadChoice = (typeof readChoices)[number]

const comparedLine = z.strictObject({
  /** Names the line in `decisions`: `answer/<question>/<part>`, `note`, `heldOn`, `present/<person>`, `new/<id>`, `promise/<id>`. */
  key: z.string().max(200),
  kind: z.enum(['answer', 'note', 'heldOn', 'present', 'newPerson', 'promise']),
  /** What it is about, in words; of a promise the day; '' where the kind says it all. */
  about: z.string(),
  /** Both in words; '' for nothing. Of `heldOn` days, of `present` `yes` or ''. */
  here: z.string(),
  there: z.string(),
  /** Of a promise that is here for another day, that day. */
  hereOn: day.optional(),
  /**
   * `fresh`: nobody has touched it here since the form was made. `conflict`: it is another here by now. `again`: it was read
   * before, and decided. `unfit`: the guide of the visit does not take this answer any more.
   */
  state: z.enum(['fresh', 'conflict', 'again', 'unfit']),
  choices: z.array(z.enum(readChoices)),
  /** What is taken unless the person says otherwise; null: to be decided. */
  proposed: z.enum(readChoices).nullable(),
})
export type ComparedLine = Readonly<z.infer<typeof comparedLine>>

/** What the window should say before anything is taken. */
export const readNotices = ['readBefore', 'cancelled', 'movedCompany', 'otherEdition', 'dayChanged'] as const

export const answersComparison = z.strictObject({
  visit: z.strictObject({
    id,
    version: rowVersion,
    organisation: reference,
    occurredOn: day,
    status: z.enum(visitStatuses),
  }),
  madeAt: instant,
  /** When the file was saved on the way. */
  savedAt: instant,
  /** When answers of this form were read last; null for never. */
  readAt: instant.nullable(),
  notices: z.array(z.enum(readNotices)),
  lines: z.array(comparedLine),
  /** Answers that are the same here and there. */
  same: z.int(),
})
export type AnswersComparison = Readonly<z.infer<typeof answersComparison>>

const held = z.strictObject({ heldId: z.uuid(), visitId: id })
/** The visit from which a file was chosen; null for one that was dropped. Answers of another visit are refused. */
const at = { visitId: id.nullable() }

export const visitForms = {
  /**
   * Makes the form of a visit and writes it into the file chosen. Errors: NOT_FOUND; VALIDATION for a visit without a guide, or one
   * that was cancelled; READONLY, DISK_FULL.
   */
  save: command({
    input: z.strictObject({
      visitId: id,
      file: fileToken,
      /** Names and functions of the people at the company, to tick who was there. */
      withPeople: z.boolean(),
      /** What is already recorded of the visit: answers and note. */
      withRecorded: z.boolean(),
    }),
    output: nothing,
  }),
  /** Checks a file of answers and holds it. Errors: VALIDATION for what no form of this office has made, or was edited since. */
  look: command({ input: z.strictObject({ file: fileToken, ...at }), output: held }),
  lookAtBytes: command({
    input: z.strictObject({
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= answersBytesMax),
      ...at,
    }),
    output: held,
  }),
  /** Errors: NOT_FOUND for what is no longer held, or a visit that is gone. */
  compare: query({ input: z.strictObject({ heldId: z.uuid() }), output: answersComparison }),
  /**
   * Takes answers over as one change, promises as tasks. Errors: NOT_FOUND; CONFLICT where the visit has another version; VALIDATION
   * while a line is not decided.
   */
  apply: command({
    input: z.strictObject({
      heldId: z.uuid(),
      version: rowVersion,
      decisions: z.record(z.string().max(200), z.enum(readChoices)),
    }),
    output: z.strictObject({ id, version: rowVersion, promises: z.int(), flags: z.int() }),
  }),
  letGo: command({ input: z.strictObject({ heldId: z.uuid() }), output: nothing }),
}
