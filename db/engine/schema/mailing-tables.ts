import type { Generated } from 'kysely'

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

/** Tables of distribution lists and of what is sent. */
export interface MailingTables {
  distribution_list: DistributionListTable
  distribution_member: DistributionMemberTable
}
