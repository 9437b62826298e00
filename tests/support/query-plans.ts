import type { Kysely } from 'kysely'
import { openDatabase } from '../../db/engine/connection/open.ts'
import { officeRules } from '../../db/process/tables.ts'
import type { Schema } from '../../db/engine/schema/tables.ts'

export interface QueryPlan {
  readonly sql: string
  /** SQLite's own words, one line a step. */
  readonly steps: readonly string[]
}

/** How SQLite would run every query that `use` makes on a database file. */
export async function plansOf(
  file: string,
  use: (read: Kysely<Schema>) => Promise<unknown>,
): Promise<readonly QueryPlan[]> {
  const queries: { readonly sql: string; readonly parameters: readonly unknown[] }[] = []
  const database = openDatabase(file, officeRules, ({ query }) => {
    queries.push(query)
  })
  try {
    await use(database.reading)
    return queries.map(({ sql, parameters }) => {
      const rows: unknown[] = database.raw.prepare(`explain query plan ${sql}`).all(...parameters)
      return { sql, steps: rows.map((row) => (row as { readonly detail: string }).detail) }
    })
  } finally {
    await database.close()
  }
}

/** Steps that sort after the fact instead of reading in order. */
export const sortingSteps = ({ steps }: QueryPlan): readonly string[] =>
  steps.filter((step) => /TEMP B-TREE FOR (?:LAST TERM OF |RIGHT PART OF |.* TERMS OF )?ORDER BY/.test(step))

/** Steps that read a whole table of records and not an index; an office has some dozens of themes. */
export const wholeTableSteps = ({ steps }: QueryPlan): readonly string[] =>
  steps.filter(
    (step) =>
      step.startsWith('SCAN ') &&
      !/INDEX|VIRTUAL TABLE|json_each|CONSTANT|subquery|SCAN lineage|SCAN theme\b/i.test(step),
  )
