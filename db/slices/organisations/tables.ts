import type { TableRules } from '../../engine/slice.ts'
import { derivedOrganisationColumns, deriveOrganisations } from './derive.ts'
import { moveNames, moveThemes, withTheFields } from './merge.ts'

/** What a part of an organisation is called after. */
export const nameOfOrganisation = '(select name from organisation where organisation.id = organisation_id)'

export const organisationTables = {
  references: [
    { table: 'organisation_theme', column: 'organisation_id', kind: 'part', move: moveThemes },
    { table: 'organisation_name', column: 'organisation_id', kind: 'part', move: moveNames },
    { table: 'organisation_provenance', column: 'organisation_id', kind: 'part', move: withTheFields },
    { table: 'establishment', column: 'organisation_id', kind: 'part', move: withTheFields },
  ],
  derived: { columns: derivedOrganisationColumns, compute: deriveOrganisations },
  names: {
    records: { organisation: 'name' },
    parts: { establishment: nameOfOrganisation, organisation_theme: nameOfOrganisation },
  },
} as const satisfies TableRules
