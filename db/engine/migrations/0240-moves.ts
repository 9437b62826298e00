import type { Migration } from './migration.ts'

/**
 * Several files that an office brings along are read as one: a batch of the kind `move` stands for the whole, one more
 * batch for each kind of record in it. What is taken back is the whole.
 */
export const moves: Migration = {
  version: 240,
  name: 'moves',
  sql: `
alter table import_batch add column kind text not null default 'companies'
  check (kind in ('companies', 'people', 'notes', 'move'));
alter table import_batch add column move_id integer references import_batch (id);
create index import_batch_of_move on import_batch (move_id) where move_id is not null;`,
}
