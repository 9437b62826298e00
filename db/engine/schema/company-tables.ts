import type { Generated } from 'kysely'

/** How many people a company employed on a day; null for a number of which nobody knows the day. */
export interface OrganisationHeadcountTable {
  id: Generated<number>
  version: Generated<number>
  organisation_id: number
  employees: number
  as_of: string | null
  source: Generated<string>
}

/** A sector besides the main one. */
export interface OrganisationSectorTable {
  id: Generated<number>
  version: Generated<number>
  organisation_id: number
  code: string
  edition: 'WZ2008' | 'WZ2025'
}

export interface TagTable {
  id: Generated<number>
  version: Generated<number>
  name: string
}

export interface OrganisationTagTable {
  id: Generated<number>
  version: Generated<number>
  organisation_id: number
  tag_id: number
}

export interface OrganisationNameTable {
  id: Generated<number>
  version: Generated<number>
  organisation_id: number
  kind: 'former' | 'brand'
  name: string
  valid_from: string | null
  valid_to: string | null
}
