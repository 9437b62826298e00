import { sql } from 'kysely'
import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import type { history } from '../../../preload/contract/history.ts'
import { rowAt, type Row } from '../../engine/connection/journal/record-steps.ts'
import { codeOf } from '../../engine/files/error-code.ts'
import type { AuditedTable, WriteScope } from '../../engine/connection/write.ts'
import type { CallContext } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import { historiesOf, isHiddenStep, refuseHidden } from './record-history.ts'
import { Teller, type Difference, type RecordKey } from './teller.ts'

type Target = InputOf<(typeof history)['preview']>

interface Plan {
  readonly at: string
  /** Null: it is gone, or was not there then. */
  readonly own: Difference | null
  readonly parts: readonly Difference[]
}

/** Columns that no earlier state brings back: when something was last done is so now. */
const stamps: ReadonlySet<string> = new Set(['updated_at'])

/**
 * What stands between a record and how it was after a change set. A part that has come from another record since, as in a
 * merge, stays where it is.
 */
async function planOf(context: CallContext, { changeSetId, ...record }: Target): Promise<Plan> {
  refuseHidden(context, record)
  const set = await context.read
    .selectFrom('change_set')
    .select(['seq', 'at'])
    .where('id', '=', changeSetId)
    .executeTakeFirst()
  if (!set) throw new KontorError('NOT_FOUND', 'record.notFound')
  const goesAlong = await historiesOf(context, record, ({ goesWith }) => goesWith === record.entity)
  const differences = goesAlong.flatMap(({ entity, owner, rows }) =>
    rows.flatMap((row): Difference[] => {
      const isElsewhere = (state: Row | null) =>
        owner !== null && state !== null && state[owner] !== record.id
      const states = [row.now, ...row.steps.flatMap(({ seq, before }) => (seq > set.seq ? [before] : []))]
      if (states.some((state) => isElsewhere(state))) return []
      return [{ entity, id: row.id, before: row.now, after: rowAt(row, set.seq) }]
    }),
  )
  if (differences.some(({ entity, id, before, after }) => isHiddenStep(context, entity, id, before, after)))
    throw new KontorError('FORBIDDEN', 'timeline.error.hidden')
  const isOwn = ({ entity, id }: Difference) => entity === record.entity && id === record.id
  return {
    at: set.at,
    own: differences.find((difference) => isOwn(difference)) ?? null,
    parts: differences.filter((difference) => !isOwn(difference) && changedColumns(difference).length > 0),
  }
}

/** Columns in which a row differs, all of one that comes or goes. */
function changedColumns({ before, after }: Difference): string[] {
  return Object.keys(before ?? after ?? {}).filter(
    (column) =>
      !stamps.has(column) &&
      column !== 'id' &&
      column !== 'version' &&
      (before?.[column] ?? null) !== (after?.[column] ?? null),
  )
}

/** Names of the records that the earlier state refers to and that are gone. */
async function missingIn({ read }: CallContext, teller: Teller, plan: Plan): Promise<string[]> {
  const wanted = [plan.own, ...plan.parts].flatMap((difference) => {
    if (difference === null || difference.after === null) return []
    const { entity, before, after } = difference
    const changed = Object.entries(after).filter(([column, value]) => before?.[column] !== value)
    return teller.referencesOf(entity, Object.fromEntries(changed))
  })
  const missing = new Set<string>()
  for (const { table, id } of wanted) {
    const { rows } = await sql`select 1 from ${sql.table(table)} where id = ${id}`.execute(read)
    if (rows.length === 0) missing.add(teller.nameOf(table, id))
  }
  return [...missing]
}

/** What would change if the record went back. Errors: NOT_FOUND, also where it was not there then. */
export async function previewOf(
  context: CallContext,
  target: Target,
): Promise<OutputOf<(typeof history)['preview']>> {
  const plan = await planOf(context, target)
  const teller = new Teller(context, target)
  const isSilent = ({ entity }: Difference) => context.slices.history.get(entity)?.isSilent === true
  return {
    version: await versionOf(context, target),
    at: plan.at,
    changes: [requireOwn(plan), ...plan.parts]
      .filter((difference) => !isSilent(difference) && teller.hasToTell(difference))
      .map((difference) => teller.tell(difference)),
    missing: await missingIn(context, teller, plan),
  }
}

/**
 * Makes a record and the parts that belong to it what they were after a change set, as one change.
 * Errors: NOT_FOUND, CONFLICT when it has been changed meanwhile, or where something that it needs is gone.
 */
export async function restoreRecord(
  context: CallContext,
  { version, ...target }: InputOf<(typeof history)['restore']>,
): Promise<{ id: number; version: number }> {
  const teller = new Teller(context, target)
  try {
    const restored = await context.write('history.restore', async (scope) => {
      if ((await versionOf(context, target)) !== version)
        throw new KontorError('CONFLICT', 'record.changedMeanwhile')
      const plan = await planOf(context, target)
      const [missing] = await missingIn(context, teller, plan)
      if (missing !== undefined)
        throw new KontorError('CONFLICT', 'history.error.needsWhatIsGone', { name: missing })
      return apply(scope, target, version, { ...plan, parts: inOrder(context, plan.parts) })
    })
    return { id: target.id, version: restored }
  } catch (error) {
    throw codeOf(error).startsWith('SQLITE_CONSTRAINT')
      ? new KontorError('CONFLICT', 'history.error.cannotRestore', undefined, { cause: error })
      : error
  }
}

/** A part that gives up what only one may hold comes before the one that gets it. */
function inOrder({ slices }: CallContext, parts: Plan['parts']): Plan['parts'] {
  const gains = ({ entity, before, after }: Difference): number => {
    const column = slices.history.get(entity)?.holdsAlone
    return column === undefined ? 0 : Number(after?.[column] ?? 0) - Number(before?.[column] ?? 0)
  }
  return parts.toSorted((a, b) => gains(a) - gains(b))
}

function requireOwn({ own }: Plan): Difference {
  if (own?.before == null || own.after === null) throw new KontorError('NOT_FOUND', 'record.notFound')
  return own
}

/** What goes makes room for what comes, since two may not have the same. Returns the record's version. */
function apply(scope: WriteScope, { entity, id }: RecordKey, version: number, plan: Plan): number {
  const own = requireOwn(plan)
  const changed = changedColumns(own)
  if (changed.length === 0 && plan.parts.length === 0) return scope.update(entity, id, version, {})
  const newVersion =
    changed.length === 0
      ? scope.touch(entity, id, version)
      : // columns of the table, as it had them
        scope.update(entity, id, version, pick(own.after, changed) as never)
  const steps = (isWanted: (part: Difference) => boolean) => plan.parts.filter((part) => isWanted(part))
  for (const part of steps(({ after }) => after === null)) scope.remove(tableOf(part), part.id, null)
  for (const part of steps(({ before, after }) => before !== null && after !== null))
    scope.restore(tableOf(part), part.id, pick(part.after, changedColumns(part)))
  for (const part of steps(({ before }) => before === null))
    scope.reinsert(tableOf(part), { version: 1, ...part.after, id: part.id })
  return newVersion
}

// what has a history is journaled
const tableOf = ({ entity }: Difference) => entity as AuditedTable

const pick = (row: Row | null, columns: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(columns.map((column) => [column, row?.[column] ?? null]))

async function versionOf({ read }: CallContext, { entity, id }: RecordKey): Promise<number> {
  const row = await read.selectFrom(entity).select('version').where('id', '=', id).executeTakeFirst()
  if (!row) throw new KontorError('NOT_FOUND', 'record.notFound')
  return row.version
}
