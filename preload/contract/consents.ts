import { z } from 'zod'
import { day, id, line, nothing, optionalLine, rowVersion, saved } from './common.ts'
import { writtenChannels } from './contact-block.ts'
import { command, query } from './define.ts'

/** What is written for. What an authority has to tell (Art. 6 (1) (e) GDPR) needs nobody's consent. */
export const mailingPurposes = ['service', 'invitation', 'newsletter', 'survey'] as const
export type MailingPurpose = (typeof mailingPurposes)[number]

/** Those that need a consent. */
export const consentPurposes = ['invitation', 'newsletter', 'survey'] as const satisfies MailingPurpose[]
export type ConsentPurpose = (typeof consentPurposes)[number]

export const needsConsent = (purpose: MailingPurpose): purpose is ConsentPurpose => purpose !== 'service'

export const consentOwner = z.strictObject({ kind: z.enum(['organisation', 'person']), id })
export type ConsentOwner = z.infer<typeof consentOwner>

/** Art. 7 GDPR: who agreed to what, when, and how the office can show it. */
export const consentFields = z.strictObject({
  channel: z.enum(writtenChannels),
  purpose: z.enum(consentPurposes),
  givenOn: day,
  /** How it can be shown: a signed sheet, a mail, a form. */
  evidence: line,
  /** Which text was agreed to; '' where there was none of the office's own. */
  textVersion: optionalLine,
})

const consent = consentFields.extend({ id, version: rowVersion, withdrawnOn: day.nullable() })
export type Consent = z.infer<typeof consent>

export const consents = {
  /** Those of a company or a person, the newest first. */
  list: query({
    input: z.strictObject({ owner: consentOwner }),
    output: z.strictObject({ consents: z.array(consent) }),
  }),
  /** Errors: NOT_FOUND, VALIDATION for a day that lies ahead. */
  give: command({ input: z.strictObject({ owner: consentOwner, fields: consentFields }), output: saved }),
  /** Withdraws it from a day on; that it was given stays. Errors: NOT_FOUND, CONFLICT. */
  withdraw: command({
    input: z.strictObject({ id, version: rowVersion, withdrawnOn: day }),
    output: saved,
  }),
  /** For what was entered by mistake. */
  remove: command({ input: z.strictObject({ id, version: rowVersion }), output: nothing }),
}
