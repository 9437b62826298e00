import type { Generated } from 'kysely'

export interface ImportBatchTable {
  id: Generated<number>
  version: Generated<number>
  file_name: string
  file_sha256: string
  dialect: string
  mapping: string
  columns: string
  status: 'applying' | 'applied' | 'cancelled' | 'undone'
  staff_id: number
  started_at: string
  finished_at: string | null
  rows: Generated<number>
  created: Generated<number>
  updated: Generated<number>
  same: Generated<number>
  rejected: Generated<number>
  profile_id: number | null
  source: Generated<string>
  vanished: Generated<number>
  skipped: Generated<number>
  kind: Generated<'companies' | 'people' | 'notes' | 'move'>
  /** The batch that stands for the whole move. */
  move_id: number | null
}

export interface ImportProfileTable {
  id: Generated<number>
  version: Generated<number>
  name: string
  kind: 'general' | 'tradeRegister' | 'commercialRegister' | 'chamber' | 'addressList'
  is_full_snapshot: 0 | 1
  trust: number
  kept_fields: string | null
  policies: string
  headings: Generated<string>
}

export interface ImportMappingTable {
  id: Generated<number>
  version: Generated<number>
  fingerprint: string
  mapping: string
  profile_id: number | null
  at: string
}

export interface ImportLeftOutTable {
  id: Generated<number>
  version: Generated<number>
  source: string
  row_key: string
  hash: number
  decision: 'accept' | 'skip'
  /** The organisation that was asked about, whether it is still there or not. */
  asked_id: Generated<number | null>
}

export interface OrganisationAbsenceTable {
  id: Generated<number>
  version: Generated<number>
  organisation_id: number
  source: string
  since: string
  batch_id: number
}

export interface ImportRejectTable {
  id: Generated<number>
  version: Generated<number>
  batch_id: number
  line_number: number
  is_rejected: 0 | 1
  cells: string
  problems: string
}

/** Two organisations that a person has said are not the same; the smaller id first. */
export interface OrganisationDistinctTable {
  id: Generated<number>
  version: Generated<number>
  first_id: number
  second_id: number
}

/** A row of a source that a person has said is not this organisation; `row_key` is the source's key or a hash. */
export interface ImportDistinctTable {
  id: Generated<number>
  version: Generated<number>
  organisation_id: number
  source: string
  row_key: string
}

/** Which organisation a merged one has gone into. */
export interface OrganisationMergedTable {
  id: Generated<number>
  version: Generated<number>
  merged_id: number
  organisation_id: number
  merged_at: string
}

export interface DuplicateCheckTable {
  id: number
  checked_at: string
  organisations: number
  found: number
  milliseconds: number
}

export interface DuplicateCandidateTable {
  id: Generated<number>
  first_id: number
  second_id: number
  score: number
  likelihood: 'veryLikely' | 'likely' | 'possible'
  contributions: string
}

/** What was read from a file, or shipped with Kontor, as one edition of a list. */
export interface CodeListEditionTable {
  id: Generated<number>
  version: Generated<number>
  list: 'WZ2008' | 'WZ2025' | 'sectorConversion' | 'legalForms' | 'registerCourts' | 'postcodes' | 'districts'
  edition: string
  valid_from: string | null
  source: 'shipped' | 'file'
  file_name: Generated<string>
  sha256: string
  imported_at: string
  staff_id: number | null
  entries: number
}

export interface CodeListEntryTable {
  id: Generated<number>
  version: Generated<number>
  edition_id: number
  position: number
  code: string
  /** What the code becomes in the other edition; only in a conversion. */
  target: Generated<string>
  parent: string | null
  level: number
  title: string
  title_en: Generated<string>
  note: Generated<string>
  search_text: string
}

export interface PersonMergedTable {
  id: Generated<number>
  version: Generated<number>
  merged_id: number
  person_id: number
  merged_at: string
}

export interface PersonDistinctTable {
  id: Generated<number>
  version: Generated<number>
  first_id: number
  second_id: number
}
