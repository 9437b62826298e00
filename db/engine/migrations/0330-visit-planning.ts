import type { Migration } from './migration.ts'

/** When a visit begins and how long it takes. */
export const visitPlanning: Migration = {
  version: 330,
  name: 'visit-planning',
  sql: `
alter table visit add column starts_at text check (starts_at glob '[0-2][0-9]:[0-5][0-9]');
alter table visit add column duration_minutes integer check (duration_minutes > 0);
`,
}
