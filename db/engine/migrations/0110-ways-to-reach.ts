import type { Migration } from './migration.ts'

/** Further ways to reach a company and a person. */
export const waysToReach: Migration = {
  version: 110,
  name: 'ways-to-reach',
  sql: `
alter table organisation add column mobile text not null default '';
alter table organisation add column second_email text not null default '';
alter table organisation add column linkedin text not null default '';
alter table person add column linkedin text not null default '';
`,
}
