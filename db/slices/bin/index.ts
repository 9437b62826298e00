import { sql } from 'kysely'
import { attachedTo } from '../../engine/connection/attached.ts'
import type { UndoRule } from '../../engine/connection/journal/take-back.ts'
import { nameOf } from '../../engine/connection/journal/subject.ts'
import { readerOf } from '../../engine/connection/read-at-once.ts'
import { undoChangeSet } from '../../engine/connection/journal/undo-change-set.ts'
import type { CallContext, Handlers } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import { codeOf } from '../../engine/files/error-code.ts'
import { purgeRemoval } from './purge.ts'
import { countByTable, listBin, removalsBetween, rowsOf, type RemovedRow } from './removals.ts'

/** What has been given another value since the deletion keeps it. */
const bringBack: UndoRule = {
  keeps:
    ({ raw }) =>
    (entity, id, image) => {
      const isDeleted = image !== null && 'version' in image
      if (image === null || isDeleted) return false
      const columns = Object.keys(image)
      const [row] = readerOf(raw)(sql<object>`select * from ${sql.table(entity)} where id = ${id}`)
      const now = new Map(Object.entries(row ?? {}))
      return columns.some((column) => (now.get(column) ?? null) !== null)
    },
  finish: () => [],
}

const isThere = ({ database }: CallContext, table: string, id: unknown): boolean =>
  readerOf(database.raw)(sql`select 1 from ${sql.table(table)} where id = ${id}`).length > 0

/** Errors: CONFLICT where a record that a deleted one cannot be without is gone too, with its name. */
function refuseOrphans(context: CallContext, rows: readonly RemovedRow[]): void {
  const coming = new Set(rows.map(({ entity, id }) => `${entity}.${id}`))
  for (const { entity, row } of rows) {
    const image: unknown = row === null ? {} : JSON.parse(row)
    const values = new Map(Object.entries(typeof image === 'object' && image !== null ? image : {}))
    for (const [column, { table }] of context.database.tables.get(entity)?.references ?? []) {
      const id: unknown = values.get(column)
      if (typeof id !== 'number' || coming.has(`${table}.${id}`) || isThere(context, table, id)) continue
      const named = context.slices.names.find(([name]) => name === table)?.[1]
      const name = named === undefined ? '' : nameOf(context.database.raw, table, named, { id })
      throw new KontorError('CONFLICT', 'bin.error.needsWhatIsGone', { name })
    }
  }
}

async function restore(context: CallContext, changeSetId: number): Promise<void> {
  const rows = await rowsOf(context, changeSetId)
  if (rows.length === 0 || rows.some(({ row }) => row === null))
    throw new KontorError('NOT_FOUND', 'bin.error.goneForGood')
  refuseOrphans(context, rows)
  const origin = { command: 'bin.restore', staffId: await context.staffId(), undoOf: changeSetId }
  try {
    await context.writeAs(origin, (scope) => undoChangeSet(scope, changeSetId, bringBack))
  } catch (error) {
    throw codeOf(error).startsWith('SQLITE_CONSTRAINT')
      ? new KontorError('CONFLICT', 'bin.error.cannotRestore', undefined, { cause: error })
      : error
  }
}

/** Errors: NOT_FOUND for what does not lie in the bin. */
async function requireInBin(context: CallContext, changeSetIds: readonly number[]): Promise<void> {
  const lying = new Set((await removalsBetween(context, '', '9999')).map(({ changeSetId }) => changeSetId))
  if (changeSetIds.some((id) => !lying.has(id))) throw new KontorError('NOT_FOUND', 'bin.error.goneForGood')
}

export { eraseAgain } from './purge.ts'

export const binHandlers: Handlers<'bin'> = {
  list: (context, page) => listBin(context, page),
  attached: async ({ read, database }, { entity, id }) => {
    const { tables, rules } = database
    const rows = await attachedTo({ db: read, tables, references: rules.references }, entity, id)
    const going = rows.filter(({ cleared }) => cleared === null)
    return { attached: countByTable(going.map(({ table }) => ({ entity: table }))) }
  },
  restore: async (context, { changeSetId }) => {
    await requireInBin(context, [changeSetId])
    await restore(context, changeSetId)
    return {}
  },
  purge: async (context, { changeSetIds, isRequested }) => {
    await requireInBin(context, changeSetIds)
    const staffId = await context.staffId()
    for (const changeSetId of changeSetIds) await purgeRemoval(context, changeSetId, { staffId, isRequested })
    return {}
  },
}
