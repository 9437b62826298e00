import type { Generated } from 'kysely'
import type { OwnEntity, OwnKind } from '../../../preload/contract/own-fields.ts'

export interface OwnFieldTable {
  id: Generated<number>
  version: Generated<number>
  entity: OwnEntity
  name: string
  help: Generated<string>
  kind: OwnKind
  unit: Generated<string>
  decimals: Generated<number>
  /** JSON of `OwnChoice[]`, each with its key. */
  choices: Generated<string>
  /** The key that the next new choice gets. */
  next_choice: Generated<number>
  position: number
  is_archived: Generated<0 | 1>
}

interface OwnValueTable {
  id: Generated<number>
  version: Generated<number>
  field_id: number
  value: string | number
}

export interface OrganisationOwnValueTable extends OwnValueTable {
  organisation_id: number
}
export interface PersonOwnValueTable extends OwnValueTable {
  person_id: number
}
export interface GroupOwnValueTable extends OwnValueTable {
  group_id: number
}
