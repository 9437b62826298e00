import type { TableRules } from '../../engine/slice.ts'

export const mailingTables = {
  references: [
    { table: 'consent', column: 'organisation_id', kind: 'use', goesAlong: true },
    { table: 'mailing_recipient', column: 'organisation_id', kind: 'use' },
  ],
  personReferences: [
    { table: 'consent', column: 'person_id' },
    { table: 'mailing_recipient', column: 'person_id' },
  ],
  history: {
    consent: { partOf: { organisation: 'organisation_id', person: 'person_id' } },
  },
  names: {
    records: { mailing: 'name', letter_template: 'name' },
    parts: {
      consent: `coalesce((select name from organisation where organisation.id = organisation_id),
        (select trim(given_name || ' ' || family_name) from person where person.id = person_id))`,
      mailing_recipient: '(select name from mailing where mailing.id = mailing_id)',
    },
  },
} as const satisfies TableRules
