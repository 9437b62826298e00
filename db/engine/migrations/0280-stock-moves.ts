import type { Migration } from './migration.ts'

/** To which places the shared log has moved, in the order of the log: it goes on where the newest one says. */
export const stockMoves: Migration = {
  version: 280,
  name: 'stock-moves',
  sql: `
create table stock_move (
  id integer primary key,
  version integer not null default 1,
  marker text not null,
  place text not null check (json_valid(place)),
  moved_at text not null
) strict;
`,
}
