import { lineMax } from '../../../preload/contract/common.ts'
import type { MailingPurpose } from '../../../preload/contract/consents.ts'
import type { WrittenChannel } from '../../../preload/contract/contact-block.ts'
import type { LabelSheetName } from '../../../preload/contract/labels.ts'
import type { letterLayouts } from '../../../preload/contract/letters.ts'
import type { AudienceInput, MailingSource, PersonRule } from '../../../preload/contract/mailings.ts'

/** What is set and typed for a mailing until it is noted as sent. */
export interface ComposeValues {
  readonly channel: WrittenChannel
  readonly purpose: MailingPurpose
  readonly rule: PersonRule
  readonly jobTitle: string
  readonly chosen: AudienceInput['chosen']
  readonly takenIn: AudienceInput['takenIn']
  readonly takenOut: AudienceInput['takenOut']
  /** Why somebody is to be written to nevertheless, while it is typed. */
  readonly reasons: Readonly<Record<string, string>>
  readonly templateId: number | null
  readonly layout: (typeof letterLayouts)[number]
  readonly reference: string
  readonly sheet: LabelSheetName
  /** The first free field on the sheet of labels. */
  readonly start: number | null
  readonly hasGrid: boolean
  readonly subject: string
  readonly portion: number | null
  /** '' for what the source is called. */
  readonly name: string
  readonly note: string
  readonly sentOn: string | null
}

export const freshMailing = (today: string): ComposeValues => ({
  channel: 'letter',
  purpose: 'service',
  rule: 'decisionMaker',
  jobTitle: '',
  chosen: {},
  takenIn: {},
  takenOut: [],
  reasons: {},
  templateId: null,
  layout: 'one',
  reference: '',
  sheet: '3475',
  start: 1,
  hasGrid: false,
  subject: '',
  portion: 50,
  name: '',
  note: '',
  sentOn: today,
})

export const audienceOf = (source: MailingSource, values: ComposeValues): AudienceInput => {
  const { channel, purpose, rule, jobTitle, chosen, takenIn, takenOut } = values
  return {
    source,
    channel,
    purpose,
    rule,
    jobTitle: jobTitle.slice(0, lineMax),
    chosen,
    takenIn,
    takenOut: [...takenOut],
  }
}

export interface ComposePart {
  readonly values: ComposeValues
  readonly change: (part: Partial<ComposeValues>) => void
}
