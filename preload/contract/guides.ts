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
  saved,
  shortLine,
  text,
} from './common.ts'
import { command, query } from './define.ts'
import { redFlagKinds, task } from './tasks.ts'
import { followUp, visits, visitStatuses } from './timeline.ts'

export const guideLanguages = ['de', 'en'] as const
export type GuideLanguage = (typeof guideLanguages)[number]

/**
 * How a question is answered. `rating`: location factors, each by importance and by satisfaction; `several`: any of a list;
 * `scale`: 1 to 5.
 */
export const questionKinds = [
  'text',
  'yesNo',
  'scale',
  'choice',
  'several',
  'rating',
  'number',
  'date',
] as const

/** What an answer can tell of a company: something that it offers to others in town, or needs from them. */
export const questionTells = ['offer', 'need'] as const

export const scaleSteps = ['1', '2', '3', '4', '5'] as const
/** The most questions that belong to the core of a guide; the others are optional. */
export const coreQuestionsMax = 10
export const guideSectionsMax = 30
export const guideQuestionsMax = 150
export const guideOptionsMax = 40
/** In how many days at most a task that an answer raises is due. */
export const flagDueInDaysMax = 365

/** Stable from edition to edition, so that answers of different years can be compared. */
const key = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)
const option = z.strictObject({ key, text: line })

const question = z.strictObject({
  key,
  kind: z.enum(questionKinds),
  text: shortLine(300).min(1),
  help: shortLine(500),
  /** Of the core; the others are folded away. */
  isCore: z.boolean(),
  /** Never stands in the note for the company. */
  isInternal: z.boolean(),
  /** The answer stands in the company's dossier as something that it offers or needs. Not of `rating`. */
  tells: z.enum(questionTells).optional(),
  /** Of `choice` and `several`: what is offered; of `rating`: the factors. */
  options: z.array(option).max(guideOptionsMax),
  /** Of `number`. */
  unit: shortLine(20),
  /** Of `scale`: what 1 and 5 mean. */
  scale: z.strictObject({ from: shortLine(60), to: shortLine(60) }),
  /** Asked only where an earlier question has one of these answers; see `answerChoices`. */
  condition: z
    .strictObject({ question: key, is: z.array(z.string().max(40)).min(1).max(guideOptionsMax) })
    .nullable(),
  /**
   * Answers that raise a task at once: see `answerChoices`; of a rating factors that matter and do not satisfy. Each kind stands
   * there once.
   */
  flags: z
    .array(
      z.strictObject({
        kind: z.enum(redFlagKinds),
        when: z.array(z.string().max(40)).min(1).max(guideOptionsMax),
        dueInDays: z.int().min(1).max(flagDueInDaysMax),
      }),
    )
    .max(redFlagKinds.length),
})
export type GuideQuestion = z.infer<typeof question>

const section = z.strictObject({ key, title: line, questions: z.array(question).max(guideQuestionsMax) })

/** What an edition of a guide asks. What else must hold is said by `problemsOf` in `guide-rules.ts`. */
export const guideContents = z.strictObject({ sections: z.array(section).max(guideSectionsMax) })
export type GuideContents = z.infer<typeof guideContents>

/**
 * One answer, or one part of it. `part` is '' but for `several` (key of the option) and `rating` (key of the factor). `value`, by
 * kind: text as written; `yes` or `no`; `1` … `5`; key of the option; `yes` for an option that was chosen; `4/2`, importance and
 * satisfaction, either of which may be missing (`4/`, `/2`); a number with a point (`12.5`); a day.
 */
export const answer = z.strictObject({ question: key, part: z.union([z.literal(''), key]), value: text })
export type Answer = z.infer<typeof answer>

/** A change of one answer: `was` is what stood there when it was changed; '' for nothing, in `value` too. */
const answerChange = answer.extend({ was: text })
export type AnswerChange = z.infer<typeof answerChange>
export const answersMax = 2000

export const guideNameMax = 80
export const guideFields = { name: line.max(guideNameMax), language: z.enum(guideLanguages) }

/** An edition as it is named where its contents are not needed. */
const edition = z.strictObject({
  id,
  version: rowVersion,
  number: z.int(),
  /** Null: a draft, with which no visit is recorded. */
  releasedAt: instant.nullable(),
  questions: z.int(),
  /** Visits recorded with it. */
  visits: z.int(),
})

const guide = z.strictObject({
  id,
  version: rowVersion,
  ...guideFields,
  /** It came with Kontor: it is put out of use, but never deleted. */
  isShipped: z.boolean(),
  /** Only with an active one a visit is recorded. */
  isActive: z.boolean(),
  /** The newest first. */
  editions: z.array(edition),
  /** The last day of a visit recorded with it; null for none. */
  lastUsedOn: day.nullable(),
})
export type Guide = z.infer<typeof guide>

/** A task that an answer has raised, and the key of the question. */
const raised = z.strictObject({ task, question: z.string() })
export type RaisedFlag = z.infer<typeof raised>

const versioned = { id, version: rowVersion }

export const guides = {
  /** All guides: those used last first, then by name. */
  list: query({ input: nothing, output: z.strictObject({ guides: z.array(guide) }) }),
  edition: query({
    input: z.strictObject({ id }),
    output: edition.omit({ questions: true }).extend({
      guide: reference.extend({ language: z.enum(guideLanguages) }),
      contents: guideContents,
    }),
  }),
  /** A guide with a first draft: empty, or with the contents of another edition. */
  create: command({
    input: z.strictObject({ ...guideFields, copyOf: id.nullable() }),
    output: z.strictObject({ id, editionId: id }),
  }),
  /** Writes an edition into a file, for another office. Errors: NOT_FOUND, READONLY, DISK_FULL. */
  saveFile: command({
    input: z.strictObject({ editionId: id, file: fileToken }),
    output: nothing,
    needs: 'reader',
  }),
  /**
   * Enters a guide out of such a file as one of its own, with a draft to be looked at and released. Errors: VALIDATION for what is no
   * guide, or was changed since.
   */
  readFile: command({
    input: z.strictObject({ file: fileToken }),
    output: z.strictObject({ id, editionId: id, name: z.string() }),
  }),
  update: command({ input: z.strictObject({ ...versioned, ...guideFields }), output: saved }),
  setActive: command({ input: z.strictObject({ ...versioned, isActive: z.boolean() }), output: saved }),
  /** Errors: NOT_FOUND, CONFLICT, VALIDATION where visits were recorded with it or it came with Kontor. */
  remove: command({ input: z.strictObject(versioned), output: nothing }),
  /** The draft of a guide, made from its newest edition where there is none. */
  draft: command({ input: z.strictObject({ guideId: id }), output: saved }),
  /** Changes a draft. Errors: NOT_FOUND, CONFLICT, VALIDATION for a released edition or keys that are there twice. */
  save: command({ input: z.strictObject({ ...versioned, contents: guideContents }), output: saved }),
  /** From now on visits are recorded with it. Errors: NOT_FOUND, CONFLICT, VALIDATION while something is wrong with it. */
  release: command({ input: z.strictObject(versioned), output: saved }),
  /** Drops a draft. Errors: NOT_FOUND, CONFLICT, VALIDATION for a released edition, or the only one. */
  discard: command({ input: z.strictObject(versioned), output: nothing }),

  /** A visit as it is recorded: what is known of it, the edition and what was answered. */
  ofVisit: query({
    input: z.strictObject({ visitId: id }),
    output: z.strictObject({
      visit: visits.get.output,
      staff: reference,
      edition: z
        .strictObject({
          id,
          number: z.int(),
          guide: reference,
          language: z.enum(guideLanguages),
          contents: guideContents,
        })
        .nullable(),
      answers: z.array(answer),
      /** Tasks and promises that came of it. */
      tasks: z.array(task),
      flags: z.array(raised),
    }),
  }),
  /**
   * Writes down what was said at a visit, all in one change; what is left out stays. Answers to questions that are not asked any
   * more are kept, but do not count. Errors: NOT_FOUND; CONFLICT where the visit has another version or an answer is another than
   * `was`; VALIDATION for an answer that its question does not take, an edition that is not released, a visit held that lies ahead.
   */
  record: command({
    input: z.strictObject({
      visitId: id,
      version: rowVersion,
      /** Null: without a guide; its answers are kept. */
      editionId: id.nullable().optional(),
      answers: z.array(answerChange).max(answersMax).optional(),
      occurredOn: day.optional(),
      subject: optionalLine.optional(),
      note: text.optional(),
      status: z.enum(visitStatuses).optional(),
      personIds: z.array(id).max(50).optional(),
      /** People met for the first time; they become persons with a function at the organisation. */
      newPeople: z
        .array(z.strictObject({ name: line, jobTitle: optionalLine }))
        .max(20)
        .optional(),
      followUps: z.array(followUp).max(50).optional(),
    }),
    output: saved.extend({
      /** Flags that this has raised. */
      raised: z.array(raised),
      /** Tasks that went because the answer that had raised them is another. */
      takenBack: z.array(z.string()),
      /** Tasks that stay although the answer is another: somebody has worked on them. */
      kept: z.array(z.string()),
    }),
  }),
  /** Open red flags, of one company or of all, those due first. */
  flags: query({
    input: z.strictObject({ organisationId: id.optional() }),
    output: z.strictObject({
      flags: z.array(raised.extend({ visit: z.strictObject({ id, on: day }).nullable() })),
    }),
  }),
}
