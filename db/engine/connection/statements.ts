import type Database from 'better-sqlite3'

type Statements = Map<string, Database.Statement>
const kept = {
  rows: new WeakMap<Database.Database, Statements>(),
  values: new WeakMap<Database.Database, Statements>(),
}

/** Texts differ by the columns that a row has: there are many, and few of them at a time. */
const statementsMax = 500

function statementIn(
  all: WeakMap<Database.Database, Statements>,
  raw: Database.Database,
  sql: string,
): Database.Statement {
  let statements = all.get(raw)
  if (statements === undefined) all.set(raw, (statements = new Map()))
  const known = statements.get(sql)
  if (known !== undefined) return known
  if (statements.size >= statementsMax) statements.clear()
  const statement = raw.prepare(sql)
  statements.set(sql, statement)
  return statement
}

/**
 * A statement that gives rows, prepared once a connection: planning one takes longer than running it on a few rows. Not
 * for `iterate`, which nobody else may interrupt, and never to be switched to `pluck` or `raw`.
 */
export const prepared = <P extends unknown[], R = unknown>(
  raw: Database.Database,
  sql: string,
): Database.Statement<P, R> => statementIn(kept.rows, raw, sql) as Database.Statement<P, R>

/** The same for a statement that gives the first column of each row. */
export const plucked = <P extends unknown[], R = unknown>(
  raw: Database.Database,
  sql: string,
): Database.Statement<P, R> => statementIn(kept.values, raw, sql).pluck() as Database.Statement<P, R>
