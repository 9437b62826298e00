import type { Migration } from './migration.ts'

/** A size class for companies of which nobody knows the number of employees; the computed one takes it where it must. */
export const statedSize: Migration = {
  version: 250,
  name: 'stated-size',
  sql: `
alter table organisation drop column size_class;
alter table organisation add column stated_size text check (stated_size in ('micro', 'small', 'medium', 'large'));
alter table organisation add column size_class text generated always as (
  case when employees is null then coalesce(stated_size, 'unknown') when employees < 10 then 'micro'
    when employees < 50 then 'small' when employees < 250 then 'medium' else 'large' end) virtual;
`,
}
