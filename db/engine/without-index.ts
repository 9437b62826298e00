import { sql, type RawBuilder } from 'kysely'

/** A column as it is, except that SQLite uses no index for it: a unary plus takes that choice away. */
export const withoutIndex = (column: string): RawBuilder<unknown> => sql`+${sql.ref(column)}`
