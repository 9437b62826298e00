import type { Generated } from 'kysely'

/** A form of a visit that was taken along. */
export interface VisitFormTable {
  id: Generated<number>
  version: Generated<number>
  visit_id: number
  /** Unguessable, 16 bytes in hexadecimal: by it the office knows its form again. */
  code: string
  /** Seals the answers, 32 bytes in hexadecimal. */
  secret: string
  /** JSON, see `Basis`. */
  basis: string
  /** JSON: what the form said when it was read last, as marks by line. */
  seen: Generated<string>
  staff_id: number
  made_at: string
  read_at: string | null
}
