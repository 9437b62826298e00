import type { Generated } from 'kysely'
import type { Access } from '../../../preload/contract/readers.ts'
import type { Role } from '../../../preload/contract/roles.ts'

export interface StaffTable {
  id: Generated<number>
  version: Generated<number>
  name: string
  active: Generated<0 | 1>
  /** '' where none were given. */
  initials: Generated<string>
  role: Generated<Role>
}

export interface StaffAbsenceTable {
  id: Generated<number>
  version: Generated<number>
  staff_id: number
  from_on: string
  to_on: string
  deputy_id: number | null
}

/** Who may read an entry that is confidential besides its author: everybody, the members of staff who are named, nobody. */
export type Readers = 'office' | 'named' | 'author'

export interface ContactReaderTable {
  id: Generated<number>
  version: Generated<number>
  contact_id: number
  staff_id: number
}

export interface VisitReaderTable {
  id: Generated<number>
  version: Generated<number>
  visit_id: number
  staff_id: number
}

/** Of each confidential contact, or visit, why it may be read here; on the connection that reads. */
export interface AccessView {
  id: number
  access: Access
}
