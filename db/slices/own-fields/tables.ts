import type { TableRules } from '../../engine/slice.ts'
import type { HistoryTable } from '../../engine/slice-facts.ts'
import { ownDefinitionAtOnce } from './definitions.ts'
import { choiceNames } from './value-text.ts'

/** They are joined as the fields are chosen; see `mergeOwn`. */
const withTheFields = async (): Promise<void> => {}

/** Choices by what they are called. */
const told: HistoryTable['told'] = (read, column, row) => {
  const value = row[column] ?? null
  const definition =
    column === 'value' && typeof row['field_id'] === 'number'
      ? ownDefinitionAtOnce(read, row['field_id'])
      : null
  const isChosen = definition?.kind === 'choice' || definition?.kind === 'choices'
  return isChosen && definition !== null && typeof value === 'string' ? choiceNames(definition, value) : value
}

/** It names the part. */
const untold = ['field_id']

export const ownFieldTables = {
  references: [
    { table: 'organisation_own_value', column: 'organisation_id', kind: 'part', move: withTheFields },
  ],
  personReferences: [{ table: 'person_own_value', column: 'person_id', move: withTheFields }],
  history: {
    organisation_own_value: {
      partOf: { organisation: 'organisation_id' },
      goesWith: 'organisation',
      untold,
      told,
    },
    person_own_value: { partOf: { person: 'person_id' }, goesWith: 'person', untold, told },
    group_own_value: { partOf: { working_group: 'group_id' }, goesWith: 'working_group', untold, told },
  },
  names: {
    records: { own_field: 'name' },
    parts: {
      organisation_own_value: '(select name from organisation where id = organisation_id)',
      person_own_value: "(select trim(given_name || ' ' || family_name) from person where id = person_id)",
      group_own_value: '(select name from working_group where id = group_id)',
    },
  },
  merging: {
    clashes: { organisation_own_value: 'theirs', person_own_value: 'theirs', group_own_value: 'theirs' },
  },
} as const satisfies TableRules
