import type { TableRules } from '../../engine/slice.ts'
import { derivedOrganisationColumns, deriveOrganisations } from './derive.ts'
import { moveNames, moveThemes, withTheFields } from './merge.ts'

/** What a part of an organisation is called after. */
export const nameOfOrganisation = '(select name from organisation where organisation.id = organisation_id)'

/** What it is called, else where it is: "Lager Nord", "Hauptstraße 1, Musterstadt". */
const nameOfEstablishment = `coalesce(nullif(name, ''), trim(trim(street || ' ' || house_number) || ', ' || city, ', '))`

export const organisationTables = {
  references: [
    { table: 'organisation_theme', column: 'organisation_id', kind: 'part', move: moveThemes },
    { table: 'organisation_name', column: 'organisation_id', kind: 'part', move: moveNames },
    { table: 'organisation_provenance', column: 'organisation_id', kind: 'part', move: withTheFields },
    { table: 'establishment', column: 'organisation_id', kind: 'part', move: withTheFields },
  ],
  derived: { columns: derivedOrganisationColumns, compute: deriveOrganisations },
  history: {
    organisation: { untold: ['created_at', 'updated_at'] },
    establishment: {
      partOf: { organisation: 'organisation_id' },
      goesWith: 'organisation',
      holdsAlone: 'is_head_office',
    },
    organisation_name: {
      partOf: { organisation: 'organisation_id' },
      goesWith: 'organisation',
      untold: ['kind'],
    },
    organisation_theme: { partOf: { organisation: 'organisation_id' }, goesWith: 'organisation' },
    organisation_provenance: {
      partOf: { organisation: 'organisation_id' },
      goesWith: 'organisation',
      isSilent: true,
    },
  },
  names: {
    records: { organisation: 'name', establishment: nameOfEstablishment },
    parts: { organisation_theme: nameOfOrganisation },
  },
  merging: {
    clashes: {
      organisation_source_key: 'theirs',
      organisation_provenance: 'theirsUntold',
      establishment: { instead: { is_head_office: 0 } },
    },
    together: {
      organisation: [
        ['employees', 'employees_as_of', 'stated_size'],
        ['register_court', 'register_kind', 'register_number'],
        ['sector_code', 'sector_edition'],
        ['status', 'status_on', 'status_reason'],
        ['contact_block', 'contact_block_reason', 'contact_block_on'],
        ['verified_on', 'verified_by_id'],
      ],
      establishment: [['street', 'house_number', 'postcode', 'city', 'district', 'latitude', 'longitude']],
    },
    byMember: { organisation_provenance: ['fields'] },
  },
} as const satisfies TableRules
