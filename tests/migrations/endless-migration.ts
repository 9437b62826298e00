import { migrateDatabase } from '../../db/engine/connection/migrate.ts'

/** Runs a migration that never ends, for a test that kills it: `endless-migration.ts FILE SNAPSHOTS`. */
const [file = '', snapshots = ''] = process.argv.slice(2)
migrateDatabase(file, snapshots, [
  { version: 10, name: 'first', sql: 'create table city (id integer primary key, name text)' },
  {
    version: 20,
    name: 'endless',
    sql: `create table half (id integer primary key, filling text);
      update city set name = 'gone';
      with recursive number (n) as (select 1 union all select n + 1 from number)
      insert into half select n, hex(randomblob(500)) from number;`,
  },
])
