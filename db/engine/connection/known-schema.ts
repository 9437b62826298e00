import Database from 'better-sqlite3'
import { KontorError } from '../errors.ts'
import { migrations as allMigrations, type Migration } from '../migrations/index.ts'
import { phoneE164 } from '../../text/phone.ts'
import { sortKey } from '../../text/sort-key.ts'

interface Part {
  readonly type: string
  readonly name: string
  readonly tbl_name: string
  /** Null for the indexes that SQLite makes by itself. */
  readonly sql: string | null
}

/** Strings, quoted names, comments, words, and any other character that is no blank. */
const token =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|[\w$]+|[^\s]/gu
const plainName = /^["'`[]([a-z_]\w*)["'`\]]$/i

/**
 * The meaning of a statement in one spelling. SQLite writes some words of it anew (`ALTER TABLE` quotes names, FTS5
 * quotes those of its tables), and which ones depends on its version; comments and blanks say nothing.
 */
function normalised(sql: string): string {
  const tokens = (sql.match(token) ?? []).filter((part) => !/^(?:--|\/\*)/.test(part))
  return tokens
    .map((part, index) => {
      const name = plainName.exec(part)?.[1]
      // in single quotes a name is one only where a name must stand: behind the words that begin the statement
      const isName = name !== undefined && (!part.startsWith("'") || isNamePlace(tokens, index))
      if (isName) return name.toLowerCase()
      return /^["'`[]/.test(part) ? part : part.toLowerCase()
    })
    .join(' ')
}

const isNamePlace = (tokens: readonly string[], index: number): boolean =>
  index === 2 && /^create table$/i.test(tokens.slice(0, 2).join(' '))

/** What `PRAGMA optimize` leaves behind: there or not, but never anything else. */
const statistics = new Set(
  ['CREATE TABLE sqlite_stat1(tbl,idx,stat)', 'CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)'].map(
    normalised,
  ),
)

/** Every part of the schema as one line each, sorted; two databases have the same schema when these are the same. */
function partsOf(raw: Database.Database): Map<string, string> {
  const rows = raw.prepare<[], Part>('select type, name, tbl_name, sql from main.sqlite_schema').all()
  const parts = new Map<string, string>()
  for (const { type, name, tbl_name: table, sql } of rows) {
    const text = sql === null ? '' : normalised(sql)
    if (type === 'table' && statistics.has(text)) continue
    const key = `${type} ${name}`
    // a name that stands there twice is a difference too
    parts.set(parts.has(key) ? `${key} (2)` : key, `${table}: ${text}`)
  }
  return parts
}

/** Lets migrations sort and read phone numbers as Kontor does; `onCall` hears of every row that is rewritten so. */
export function addMigrationFunctions(raw: Database.Database, onCall: () => void = () => undefined): void {
  raw.function('sort_key', { deterministic: true, directOnly: true }, (text: unknown) => {
    onCall()
    return sortKey(String(text))
  })
  raw.function('phone_e164', { deterministic: true, directOnly: true }, (text: unknown) => {
    onCall()
    return phoneE164(String(text))
  })
}

/** What was expected before, by migrations and version: each answer takes a tenth of a second. */
const expected = new WeakMap<readonly Migration[], Map<number, ReadonlyMap<string, string>>>()

function expectedParts(version: number, migrations: readonly Migration[]): ReadonlyMap<string, string> {
  const byVersion = expected.get(migrations) ?? new Map<number, ReadonlyMap<string, string>>()
  expected.set(migrations, byVersion)
  const parts = byVersion.get(version) ?? madeParts(version, migrations)
  byVersion.set(version, parts)
  return parts
}

function madeParts(version: number, migrations: readonly Migration[]): ReadonlyMap<string, string> {
  const raw = new Database(':memory:')
  try {
    addMigrationFunctions(raw)
    raw.exec('begin')
    for (const migration of migrations) if (migration.version <= version) raw.exec(migration.sql)
    return partsOf(raw)
  } finally {
    raw.close()
  }
}

/**
 * What differs between a database's schema and that of its version, as `trigger name` each, sorted; empty when nothing
 * does. Reads `sqlite_schema` alone: no table, view or trigger of the file is touched. A version that no migration
 * leads to differs in everything.
 */
export function schemaDifferences(
  raw: Database.Database,
  migrations: readonly Migration[] = allMigrations,
): readonly string[] {
  const version = Number(raw.pragma('user_version', { simple: true }))
  const found = partsOf(raw)
  const known = expectedParts(version, migrations)
  const names = new Set([...found.keys(), ...known.keys()])
  if (!migrations.some((migration) => migration.version === version)) return [...names].toSorted()
  return [...names].filter((name) => found.get(name) !== known.get(name)).toSorted()
}

const namedMax = 3
const nameLengthMax = 60

/** The first differences for a message; names of a foreign file are cut to a readable length. */
export function namedDifferences(differences: readonly string[]): string {
  const named = differences.slice(0, namedMax).map((name) => name.slice(0, nameLengthMax))
  return [...named, ...(differences.length > namedMax ? ['…'] : [])].join(', ')
}

/**
 * Takes away what a file could do by being read, before anything of it is: a restored or copied database may have been
 * made to do harm. (better-sqlite3 opens every database in SQLite's defensive mode.)
 */
export function distrust(raw: Database.Database): void {
  raw.pragma('trusted_schema = OFF')
  raw.pragma('writable_schema = OFF')
  raw.pragma('query_only = ON')
}

/** Lets a database be written to again once its schema is known to be Kontor's. */
export function trust(raw: Database.Database): void {
  raw.pragma('query_only = OFF')
}

/**
 * Refuses a database that holds another table, column, index, trigger or view than its version has, before anything
 * in it is asked. Errors: DB_CORRUPT.
 */
export function refuseForeignSchema(
  raw: Database.Database,
  migrations: readonly Migration[] = allMigrations,
): void {
  const differences = schemaDifferences(raw, migrations)
  if (differences.length > 0)
    throw new KontorError('DB_CORRUPT', 'database.schemaForeign', { parts: namedDifferences(differences) })
}
