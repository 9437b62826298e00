import { z } from 'zod'
import { day, fileToken, id, line, optionalLine, reference, shortLine, text } from './common.ts'
import { mailingPurposes, type MailingPurpose } from './consents.ts'
import { writtenChannels } from './contact-block.ts'
import { command, query } from './define.ts'
import { recordSelection } from './lists.ts'

/** The most that one mailing reaches or leaves out. */
export const mailingRowsMax = 5000
/** The most characters of a reason for writing nevertheless. */
export const takeInReasonMax = 200

/** Whom a mailing begins with. */
export const mailingSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('view'), id }),
  z.strictObject({ kind: z.literal('list'), id }),
  /** The members of a working group today. */
  z.strictObject({ kind: z.literal('group'), id }),
  z.strictObject({
    kind: z.literal('records'),
    list: z.enum(['organisation', 'person']),
    records: recordSelection,
  }),
])
export type MailingSource = z.infer<typeof mailingSource>

/** Who at a company gets it where nobody has chosen: who decides, who was entered first, who has a function, or the company. */
export const personRules = ['decisionMaker', 'first', 'function', 'nobody'] as const
export type PersonRule = (typeof personRules)[number]

/** Why somebody is left out. */
export const leftOutReasons = [
  'takenOut',
  'noAddress',
  'noEmail',
  'blockedOrganisation',
  'blockedPerson',
  'consentWithdrawn',
  'noConsent',
  'gone',
  'functionEnded',
  'samePerson',
  'sameEmail',
] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

/**
 * Whether somebody may be written to in spite of a reason, if a person says why. A block holds but for what an authority has to
 * tell, a withdrawn consent always, and where there is no address nothing can be sent.
 */
export function mayBeTakenIn(reason: LeftOutReason, purpose: MailingPurpose): boolean {
  switch (reason) {
    case 'noAddress':
    case 'noEmail':
    case 'consentWithdrawn':
      return false
    case 'blockedOrganisation':
    case 'blockedPerson':
      return purpose === 'service'
    default:
      return true
  }
}

/** One of the source: an organisation (`o7`) or a person (`p7`). */
const key = z.string().regex(/^[op]\d{1,16}$/)

export const audienceInput = z.strictObject({
  source: mailingSource,
  channel: z.enum(writtenChannels),
  purpose: z.enum(mailingPurposes),
  rule: z.enum(personRules),
  /** What the function is called, for the rule of that name. */
  jobTitle: optionalLine,
  /** Who gets it at a company, chosen by hand; null: the company itself. */
  chosen: z.record(key, id.nullable()),
  /** Why somebody is written to who would be left out. */
  takenIn: z.record(key, line.max(takeInReasonMax)),
  takenOut: z.array(key).max(mailingRowsMax),
})
export type AudienceInput = z.infer<typeof audienceInput>

const addressee = z.strictObject({
  key,
  organisation: reference.nullable(),
  person: reference.nullable(),
  jobTitle: z.string(),
  /** Street and number, postcode and city; '' where either is missing. */
  address: z.string(),
  email: z.string(),
  /** Who could get it instead at this company. */
  others: z.array(reference.extend({ jobTitle: z.string() })),
})

const recipient = addressee.extend({
  /** Those that a person has set aside, and why; '' for nobody. */
  inSpiteOf: z.array(z.enum(leftOutReasons)),
  takenInReason: z.string(),
})
export type Recipient = z.infer<typeof recipient>

const leftOut = addressee.extend({ reasons: z.array(z.enum(leftOutReasons)).min(1) })
export type LeftOut = z.infer<typeof leftOut>

const mailingRow = z.strictObject({
  id,
  name: z.string(),
  channel: z.enum(writtenChannels),
  purpose: z.enum(mailingPurposes),
  sentOn: day,
  source: z.string(),
  staff: z.string(),
  reached: z.int(),
  leftOut: z.int(),
})
export type MailingRow = z.infer<typeof mailingRow>

const recordedRow = z.strictObject({
  id,
  organisation: reference.nullable(),
  person: reference.nullable(),
  isReached: z.boolean(),
  reasons: z.array(z.enum(leftOutReasons)),
  takenInReason: z.string(),
})
export type RecordedRow = z.infer<typeof recordedRow>

export const mailings = {
  /** Whom it reaches and whom not. Errors: NOT_FOUND, VALIDATION for a list that is too long. */
  audience: query({
    input: audienceInput,
    output: z.strictObject({
      /** What the source is called; '' for a selection. */
      source: z.string(),
      recipients: z.array(recipient).max(mailingRowsMax),
      left: z.array(leftOut).max(mailingRowsMax),
      /** What went to the same source in the last 60 days, the newest first. */
      earlier: z.array(
        z.strictObject({ id, name: z.string(), sentOn: day, channel: z.enum(writtenChannels) }),
      ),
    }),
  }),
  /** Writes those it reaches into a CSV file as German Excel opens it. Errors: those above; DISK_FULL, READONLY. */
  export: command({
    input: z.strictObject({ audience: audienceInput, file: fileToken }),
    output: z.strictObject({ rows: z.int() }),
  }),
  /**
   * Keeps what was sent: the mailing with whom it reached and whom not, and a contact on the timeline of each organisation, as one
   * change. Errors: those of the audience; VALIDATION for nobody, and for a day that lies ahead.
   */
  record: command({
    input: z.strictObject({
      audience: audienceInput,
      name: line,
      subject: shortLine(200),
      note: text,
      sentOn: day,
    }),
    output: z.strictObject({ id, contacts: z.int() }),
  }),
  /** What was sent, the newest first. */
  list: query({ input: z.strictObject({}), output: z.strictObject({ mailings: z.array(mailingRow) }) }),
  get: query({
    input: z.strictObject({ id }),
    output: mailingRow.extend({
      subject: z.string(),
      note: z.string(),
      rows: z.array(recordedRow),
    }),
  }),
}
