import type { Generated } from 'kysely'

export interface DocumentTable {
  id: Generated<number>
  version: Generated<number>
  sha256: string
  size_bytes: number
  file_name: string
  media_type: string
  organisation_id: number | null
  person_id: number | null
  contact_id: number | null
  visit_id: number | null
  group_id: number | null
  staff_id: number
  created_at: string
  updated_at: string
}

/** Every content once; rows never change. */
export interface DocumentContentTable {
  sha256: string
  bytes: Uint8Array
}
