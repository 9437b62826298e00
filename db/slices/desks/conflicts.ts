import { sql } from 'kysely'
import type { ConflictRow, conflictChoices } from '../../../preload/contract/desks.ts'
import { nameOf } from '../../engine/connection/journal/subject.ts'
import { isHiddenRow } from '../../engine/connection/readable.ts'
import { readerOf } from '../../engine/connection/read-at-once.ts'
import type { AuditedTable, WriteScope } from '../../engine/connection/write.ts'
import type { CallContext, DataContext } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import { redoParked } from '../../stock/index.ts'
import { changeAnswer } from '../guides/index.ts'

interface StoredConflict {
  readonly id: number
  readonly version: number
  readonly kind: ConflictRow['kind']
  readonly status: ConflictRow['status']
  readonly entity: string
  readonly recordId: number
  readonly field: string | null
  readonly mine: string
  readonly theirs: string
  readonly command: string
  readonly madeAt: string
  readonly madeBy: string
  readonly theirMadeAt: string | null
  readonly theirMadeBy: string
  readonly noticedAt: string
}

const selected = sql`select id, version, kind, status, entity, row_id as "recordId", field, mine, theirs, command,
  made_at as "madeAt", coalesce((select name from staff where staff.id = made_by_id), '') as "madeBy",
  their_made_at as "theirMadeAt", coalesce((select name from staff where staff.id = their_made_by_id), '') as "theirMadeBy",
  noticed_at as "noticedAt" from conflict`

/** Open conflicts first, newest first. */
export async function listConflicts(
  context: DataContext,
  {
    openOnly,
    offset,
    limit,
  }: { readonly openOnly: boolean; readonly offset: number; readonly limit: number },
): Promise<{ rows: ConflictRow[]; total: number; open: number }> {
  const { read } = context
  const { rows } = await sql<StoredConflict>`${selected} where ${openOnly ? sql`status = 'open'` : sql`true`}
    order by status <> 'open', noticed_at desc, id desc limit ${limit} offset ${offset}`.execute(read)
  const { rows: counts } = await sql<{ readonly total: number; readonly open: number }>`
    select count(*) as total, count(*) filter (where status = 'open') as open from conflict`.execute(read)
  const [{ total, open } = { total: 0, open: 0 }] = counts
  return {
    rows: rows.map((row) => withoutHidden(context, shown(context, row))),
    total: openOnly ? open : total,
    open,
  }
}

export async function openConflicts({ read }: DataContext): Promise<number> {
  const { rows } = await sql<{ readonly open: number }>`
    select count(*) as open from conflict where status = 'open'`.execute(read)
  return rows[0]?.open ?? 0
}

function shown(context: DataContext, row: StoredConflict): ConflictRow {
  const { database, slices } = context
  const table = database.tables.get(row.entity)
  const named = slices.names.find(([name]) => name === row.entity)?.[1]
  const isThere = table !== undefined && rowOf(context, row) !== undefined
  const isCell = row.field !== null && table?.columns.includes(row.field) === true
  const referred = row.field === null ? undefined : table?.references.get(row.field)?.table
  return {
    ...row,
    name:
      named === undefined || table === undefined
        ? ''
        : nameOf(database.reader, row.entity, named, { id: row.recordId }),
    isThere,
    mineNamed:
      referred === undefined ? toldValue(context, row, row.mine) : referredName(context, referred, row.mine),
    theirsNamed:
      referred === undefined
        ? toldValue(context, row, row.theirs)
        : referredName(context, referred, row.theirs),
    canKeepBoth:
      isThere &&
      isCell &&
      referred === undefined &&
      row.kind === 'changed' &&
      row.field !== 'note' &&
      table.columns.includes('note'),
    canTakeMine: row.status === 'open' && (row.kind === 'parked' || (isThere && isCell)),
  }
}

/** Whether steps that wait, as they are written, say something of an entry that is not for whoever reads here. */
function holdsHidden(reader: DataContext['database']['reader'], steps: string): boolean {
  if (/"(?:contact|visit)(?:_[a-z]+)?"/.test(steps) && steps.includes('confidential')) return true
  return [...steps.matchAll(/\{"[ud]":\["(\w+)",(\d+),/g)].some(([, table = '', id]) =>
    isHiddenRow(reader, table, Number(id)),
  )
}

/** The values of an entry that is not for whoever reads here stay with those who may read it. */
function withoutHidden({ database }: DataContext, row: ConflictRow): ConflictRow {
  const isHidden =
    row.kind === 'parked'
      ? holdsHidden(database.reader, row.mine)
      : isHiddenRow(database.reader, row.entity, row.recordId)
  if (!isHidden) return row
  const nothing = { mine: 'null', theirs: 'null', mineNamed: null, theirsNamed: null }
  return { ...row, ...nothing, canKeepBoth: false, canTakeMine: false }
}

/** A value in the words in which the record's history tells it; null where those are its own. */
function toldValue(context: DataContext, row: StoredConflict, json: string): string | null {
  const { database, slices } = context
  const { entity, field } = row
  const told = slices.history.get(entity)?.told
  const now = rowOf(context, row)
  const value: unknown = JSON.parse(json)
  if (told === undefined || now === undefined || field === null || typeof value !== 'string') return null
  const words = told(readerOf(database.reader), field, { ...now, [field]: value })
  return typeof words === 'string' && words !== value ? words : null
}

/** What the record is called whose id a value is; null for none. */
function referredName({ database, slices }: DataContext, table: string, value: string): string | null {
  const id: unknown = JSON.parse(value)
  const named = slices.names.find(([name]) => name === table)?.[1]
  return typeof id !== 'number' || named === undefined ? null : nameOf(database.reader, table, named, { id })
}

function rowOf({ database }: DataContext, { entity, recordId }: StoredConflict): object | undefined {
  return readerOf(database.reader)(sql<object>`select * from ${sql.table(entity)} where id = ${recordId}`)[0]
}

/** Settles an open conflict. Errors: NOT_FOUND, CONFLICT; VALIDATION where the choice cannot be made. */
export async function settle(
  context: CallContext,
  {
    id,
    version,
    choice,
    inNote,
  }: {
    readonly id: number
    readonly version: number
    readonly choice: (typeof conflictChoices)[number]
    readonly inNote: string | null
  },
): Promise<void> {
  const { rows } = await sql<StoredConflict>`${selected} where id = ${id}`.execute(context.read)
  const [stored] = rows
  if (stored === undefined) throw new KontorError('NOT_FOUND', 'record.notFound')
  const row = shown(context, stored)
  if (row.status !== 'open') throw new KontorError('CONFLICT', 'desks.error.settledAlready')
  if ((choice === 'mine' && !row.canTakeMine) || (choice === 'both') !== (inNote !== null))
    throw new KontorError('VALIDATION', 'desks.error.choice')
  if (choice === 'both' && !row.canKeepBoth) throw new KontorError('VALIDATION', 'desks.error.choice')
  const staffId = await context.staffId()
  await context.write('conflicts.settle', async (scope) => {
    if (choice === 'mine') await takeMine(scope, row, context.today())
    if (inNote !== null) keepInNote(scope, row, inNote)
    scope.update('conflict', id, version, { status: choice, settled_at: scope.now, settled_by_id: staffId })
  })
}

async function takeMine(
  scope: WriteScope,
  { kind, entity, recordId, field, mine }: ConflictRow,
  today: string,
): Promise<void> {
  if (kind === 'parked') redoParked(scope, mine)
  if (kind === 'parked' || field === null) return
  const change = (): void => {
    scope.update(entity as AuditedTable, recordId, null, { [field]: JSON.parse(mine) as unknown } as never)
  }
  if (entity === 'visit_answer') await changeAnswer(scope, recordId, today, change)
  else change()
}

/** What was not kept stands in the note afterwards, below what stands there already. */
function keepInNote(scope: WriteScope, { entity, recordId }: ConflictRow, line: string): void {
  const [record] = readerOf(scope.raw)(
    sql<{ readonly note: string }>`select note from ${sql.table(entity)} where id = ${recordId}`,
  )
  const note = [record?.note ?? '', line].filter(Boolean).join('\n')
  scope.update(entity as AuditedTable, recordId, null, { note } as never)
}
