import type { Migration } from './migration.ts'

/** Whoever begins the day asks for the companies in their care; of 200,000 they are a few hundred. */
export const companiesInCare: Migration = {
  version: 360,
  name: 'companies-in-care',
  sql: `
create index organisation_in_care on organisation (care_owner_id) where care_owner_id is not null;
`,
}
