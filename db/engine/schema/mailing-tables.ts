import type { Generated } from 'kysely'
import type { ConsentPurpose, MailingPurpose } from '../../../preload/contract/consents.ts'
import type { WrittenChannel } from '../../../preload/contract/contact-block.ts'

/** A list of companies and persons that somebody has put together. */
interface DistributionListTable {
  id: Generated<number>
  version: Generated<number>
  name: string
  note: Generated<string>
  created_at: string
  updated_at: string
}

/** An organisation, with a person there or without, or a person of their own. */
interface DistributionMemberTable {
  id: Generated<number>
  version: Generated<number>
  list_id: number
  organisation_id: number | null
  contact_person_id: number | null
  person_id: number | null
  added_on: string
}

/** Of an organisation or of a person. */
interface ConsentTable {
  id: Generated<number>
  version: Generated<number>
  organisation_id: number | null
  person_id: number | null
  channel: WrittenChannel
  purpose: ConsentPurpose
  given_on: string
  evidence: string
  text_version: Generated<string>
  withdrawn_on: string | null
}

/** A letter of the office's own. */
interface LetterTemplateTable {
  id: Generated<number>
  version: Generated<number>
  name: string
  file_name: string
  sha256: string
  size_bytes: number
  /** With blanks between them. */
  placeholders: Generated<string>
  created_at: string
  updated_at: string
}

interface MailingTable {
  id: Generated<number>
  version: Generated<number>
  name: string
  subject: Generated<string>
  note: Generated<string>
  channel: WrittenChannel
  purpose: MailingPurpose
  sent_on: string
  source: Generated<string>
  source_key: Generated<string>
  staff_id: number
  created_at: string
  updated_at: string
}

interface MailingRecipientTable {
  id: Generated<number>
  version: Generated<number>
  mailing_id: number
  organisation_id: number | null
  person_id: number | null
  contact_id: number | null
  is_reached: 0 | 1
  reasons: Generated<string>
  taken_in_reason: Generated<string>
}

/** Tables of distribution lists and of what is sent. */
export interface MailingTables {
  distribution_list: DistributionListTable
  distribution_member: DistributionMemberTable
  consent: ConsentTable
  letter_template: LetterTemplateTable
  mailing: MailingTable
  mailing_recipient: MailingRecipientTable
}
