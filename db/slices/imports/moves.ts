import path from 'node:path'
import { namesCompanies } from '../../../preload/contract/import-fields.ts'
import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import type { Dialect } from '../../../preload/contract/imports.ts'
import { moveKinds, type Move, type moves } from '../../../preload/contract/moves.ts'
import { lineMax } from '../../../preload/contract/common.ts'
import { KontorError } from '../../engine/errors.ts'
import { removeFile } from '../../engine/files/own-files.ts'
import type { CallContext, DataContext, Handlers } from '../../engine/context.ts'
import type { JobControl } from '../../engine/jobs.ts'
import { headingFingerprint } from './mapping/index.ts'
import { companyRows } from './moving/company-rows.ts'
import { previewProblems } from './moving/preview-file.ts'
import { mappingFor } from './moving/propose-kind.ts'
import { existingMove, readMove, writeMove, type StoredMove, type StoredTable } from './moving/stored-move.ts'
import type { TableToTake } from './moving/table-batch.ts'
import type { MoveRequest } from './moving/take-move.ts'
import { sourceOfFile } from './profiles.ts'
import {
  homeOf,
  moveFolders,
  newDraftFolder,
  removeDraft,
  tableFolder,
  type DraftFolder,
} from './staging/draft-folder.ts'
import { factsOf, firstRows } from './staging/rows-file.ts'
import { lookInThread } from './worker/looking.ts'
import { runImportTask } from './worker/run-import-task.ts'

type Contract = typeof moves

const rowsShown = 5
const alone = { signal: new AbortController().signal, progress: () => undefined }

async function staffName({ read }: DataContext, staffId: number): Promise<string> {
  const row = await read.selectFrom('staff').select('name').where('id', '=', staffId).executeTakeFirst()
  return row?.name ?? ''
}

async function shown(context: DataContext, folder: DraftFolder): Promise<Move> {
  const { createdAt, staffId, tables, preview } = readMove(folder)
  return {
    moveId: folder.draftId,
    createdAt,
    staff: await staffName(context, staffId),
    preview,
    tables: tables.map(
      ({
        sha256: _sha,
        dialect: _dialect,
        companyMapping: _mapping,
        isKindSaid: _kind,
        isMappingSaid: _said,
        ...table
      }) => {
        const own = tableFolder(folder, table.table)
        const taken = new Set(table.mapping.map(({ column }) => column))
        return {
          ...table,
          discarded: table.discarded.map((column) => table.columns[column] ?? ''),
          sampleRows: firstRows(own, rowsShown).map(({ cells }) => [...cells]),
          unmapped:
            table.kind === null
              ? []
              : factsOf(own).held.flatMap(({ filled }, column) =>
                  filled > 0 && !taken.has(column) && !table.discarded.includes(column) ? [column] : [],
                ),
        }
      },
    ),
  }
}

/** Looks at a file, or a sheet of it, and reads it to its end. */
async function stageTable(
  context: CallContext,
  folder: DraftFolder,
  file: string,
  { table, dialect }: { readonly table: number; readonly dialect: Partial<Dialect> },
): Promise<{ readonly sheets: readonly string[]; readonly stored: StoredTable }> {
  const { importWorker } = context
  const looked = await lookInThread(importWorker, { kind: 'inspect', file, overrides: dialect })
  if (!looked.ok) throw new KontorError(looked.error.code, looked.error.messageKey, looked.error.params)
  const { columns, personalColumns: personal, repairs, mapping, sheets, dialect: found } = looked.value
  // a move has no fields for a person's own affairs, so none of them is stored
  const discarded = personal.map(({ column }) => column)
  const stage = {
    file,
    dialect: found,
    columns,
    personal,
    repairs,
    discarded,
    staffId: await context.staffId(),
    createdAt: context.now(),
  }
  const facts = await runImportTask(
    importWorker,
    { kind: 'stage', stage, into: tableFolder(folder, table) },
    alone,
  )
  const stored: StoredTable = {
    table,
    fileName: path.basename(file),
    sheet: sheets.length > 1 ? (found.sheet ?? '') : '',
    sha256: facts.sha256,
    dialect: found,
    rows: facts.rows,
    columns: [...columns],
    discarded,
    companyMapping: mapping.map(({ column, field }) => ({ column, field })),
    proposed: { kind: null, reason: 'empty' },
    link: null,
    kind: null,
    mapping: [],
    unknownCompanies: 'leaveOut',
    channel: 'inPerson',
    isKindSaid: false,
    isMappingSaid: false,
  }
  return { sheets, stored }
}

/** What all tables are, seen together; whatever was compared is so no more. */
async function judged(context: DataContext, folder: DraftFolder, move: StoredMove): Promise<StoredMove> {
  const tables = move.tables.map((table) => ({ ...table, rowsFile: tableFolder(folder, table.table).rows }))
  const judge = { databaseFile: context.database.file, tables }
  const found = await runImportTask(context.importWorker, { kind: 'judge', judge }, alone)
  return {
    ...move,
    preview: null,
    tables: move.tables.map((table) => ({ ...table, ...found.find((each) => each.table === table.table) })),
  }
}

const isNoTable = (error: unknown): boolean => error instanceof KontorError && error.code === 'VALIDATION'

async function add(context: CallContext, { file: token, moveId }: InputOf<Contract['add']>) {
  const file = context.pathOf(token)
  const begun = moveId === null ? null : existingMove(context.database.file, moveId)
  const folder = begun ?? newDraftFolder(context.database.file, new Date(context.now()))
  const move: StoredMove =
    begun === null
      ? { createdAt: context.now(), staffId: await context.staffId(), tables: [], preview: null }
      : readMove(begun)
  const next = Math.max(0, ...move.tables.map(({ table }) => table)) + 1
  try {
    const first = await stageTable(context, folder, file, { table: next, dialect: {} })
    const added = [first.stored]
    for (const sheet of first.sheets.filter((name) => name !== first.stored.dialect.sheet)) {
      const table = next + added.length
      const other = await stageTable(context, folder, file, { table, dialect: { sheet } }).catch(
        (error: unknown) => {
          // a sheet without a table has nothing that could be taken
          if (isNoTable(error)) return null
          throw error
        },
      )
      if (other !== null) added.push(other.stored)
    }
    const order = (table: StoredTable): number => first.sheets.indexOf(table.dialect.sheet ?? '')
    added.sort((a, b) => order(a) - order(b))
    writeMove(folder, await judged(context, folder, { ...move, tables: [...move.tables, ...added] }))
    return { moveId: folder.draftId, tables: added.map(({ table }) => table) }
  } catch (error) {
    if (begun === null) removeDraft(folder)
    throw error
  }
}

async function change(context: DataContext, input: InputOf<Contract['change']>): Promise<Move> {
  const { moveId, table: number, kind, mapping, ...said } = input
  const folder = existingMove(context.database.file, moveId)
  const move = readMove(folder)
  const tables = move.tables.map((table) => {
    if (table.table !== number) return table
    const next = {
      ...table,
      ...(said.unknownCompanies !== undefined && { unknownCompanies: said.unknownCompanies }),
      ...(said.channel !== undefined && { channel: said.channel }),
    }
    if (mapping !== undefined) return { ...next, mapping, isMappingSaid: true }
    if (kind === undefined) return next
    return {
      ...next,
      kind,
      isKindSaid: true,
      isMappingSaid: false,
      mapping: proposedMapping(folder, table, kind),
    }
  })
  writeMove(folder, await judged(context, folder, { ...move, tables }))
  return shown(context, folder)
}

function proposedMapping(folder: DraftFolder, table: StoredTable, kind: StoredTable['kind']) {
  const sampleRows = firstRows(tableFolder(folder, table.table), 100).map(({ cells }) => cells)
  return mappingFor(kind, { ...table, sampleRows })
}

/** Changes which tables there are and their order. */
async function rearranged(
  context: DataContext,
  moveId: string,
  rearrange: (tables: readonly StoredTable[]) => StoredTable[],
): Promise<Move> {
  const folder = existingMove(context.database.file, moveId)
  const move = readMove(folder)
  writeMove(folder, await judged(context, folder, { ...move, tables: rearrange(move.tables) }))
  return shown(context, folder)
}

const ofKind = ({ tables }: StoredMove, kind: StoredTable['kind']): readonly StoredTable[] =>
  tables.filter((table) => table.kind === kind && table.rows > 0)

async function requestOf(
  context: DataContext,
  folder: DraftFolder,
  move: StoredMove,
  acknowledged: MoveRequest['acknowledged'],
): Promise<MoveRequest> {
  const toTake = (kind: TableToTake['kind']): TableToTake[] =>
    ofKind(move, kind).map((table) => ({ ...table, kind, rowsFile: tableFolder(folder, table.table).rows }))
  const names = new Set(moveKinds.flatMap((kind) => ofKind(move, kind).map(({ fileName }) => fileName)))
  return {
    folder,
    companies: ofKind(move, 'companies').map(({ table }) => table),
    tables: [...toTake('people'), ...toTake('notes')],
    title: [...names].join(', ').slice(0, lineMax),
    staffId: await context.staffId(),
    now: context.now(),
    today: context.today(),
    acknowledged,
  }
}

/** Work of a move that waits for nobody: others wait until its thread is done. */
const exclusively = <T>({ database }: DataContext, use: () => Promise<T>): Promise<T> =>
  database.writing.connection().execute(use)

/** Compares the companies of a move as those of one file. Errors: VALIDATION where no column names them. */
async function compareCompanies(
  { read, importWorker, database }: DataContext,
  folder: DraftFolder,
  move: StoredMove,
  control: JobControl,
): Promise<void> {
  const tables = ofKind(move, 'companies')
  if (tables.length === 0) return
  const { columns, mapping } = companyRows(tables)
  if (!namesCompanies(mapping.map(({ field }) => field)))
    throw new KontorError('VALIDATION', 'imports.error.noName', {
      columns: columns.filter(Boolean).join(', '),
    })
  const facts = { createdAt: move.createdAt, staffId: move.staffId }
  await runImportTask(importWorker, { kind: 'joinCompanies', folder, tables, facts }, control)
  const source = await sourceOfFile(read, null, headingFingerprint(columns))
  const compare = { databaseFile: database.file, draft: folder, mapping, source }
  await runImportTask(importWorker, { kind: 'compare', stage: null, discard: [], compare }, control)
}

const isOutdated = (error: unknown): boolean =>
  error instanceof KontorError && error.failure.messageKey === 'imports.error.outdated'

/** A comparison that still holds stays, with what was decided in it. */
async function preview(context: DataContext, folder: DraftFolder, control: JobControl) {
  const move = readMove(folder)
  const request = await requestOf(context, folder, move, 'all')
  const look = () => {
    const task = { kind: 'previewMove' as const, databaseFile: context.database.file, move: request }
    return exclusively(context, () => runImportTask(context.importWorker, task, control))
  }
  const compareAndLook = async () => {
    await compareCompanies(context, folder, move, control)
    return look()
  }
  const found =
    move.preview === null
      ? await compareAndLook()
      : await look().catch((error: unknown) => {
          if (isOutdated(error)) return compareAndLook()
          throw error
        })
  writeMove(folder, { ...readMove(folder), preview: found })
  return found
}

export const moveHandlers: Handlers<'moves'> = {
  add,
  list: async (context): Promise<OutputOf<Contract['list']>> => ({
    moves: await Promise.all(
      moveFolders(context.database.file).map(async (folder) => {
        const { createdAt, staffId, tables } = readMove(folder)
        const fileNames = [...new Set(tables.map(({ fileName }) => fileName))]
        return { moveId: folder.draftId, createdAt, staff: await staffName(context, staffId), fileNames }
      }),
    ),
  }),
  get: (context, { moveId }) => shown(context, existingMove(context.database.file, moveId)),
  change: (context, input) => change(context, input),
  raise: (context, { moveId, table: number }) =>
    rearranged(context, moveId, (tables) => {
      const place = tables.findIndex(({ table }) => table === number)
      const [before, own] = [tables[place - 1], tables[place]]
      if (before === undefined || own === undefined) return [...tables]
      return tables.with(place - 1, own).with(place, before)
    }),
  removeTable: async (context, { moveId, table: number }) => {
    const next = await rearranged(context, moveId, (tables) => tables.filter(({ table }) => table !== number))
    const folder = existingMove(context.database.file, moveId)
    removeFile(homeOf(folder), tableFolder(folder, number).rows)
    return next
  },
  discard: async (context, { moveId }) => {
    removeDraft(existingMove(context.database.file, moveId))
    return {}
  },
  preview: async (context, { moveId }) => {
    const folder = existingMove(context.database.file, moveId)
    return context.jobs.start('importCompare', (control) => preview(context, folder, control))
  },
  problems: async (context, { moveId, ...page }) =>
    previewProblems(existingMove(context.database.file, moveId), page),
  apply: async (context, { moveId, acknowledged }) => {
    const folder = existingMove(context.database.file, moveId)
    const move = readMove(folder)
    if (move.preview === null) throw new KontorError('VALIDATION', 'moves.error.notCompared')
    const request = await requestOf(context, folder, move, acknowledged)
    return context.jobs.start('import', (control) =>
      exclusively(context, async () => {
        const task = { kind: 'applyMove' as const, databaseFile: context.database.file, move: request }
        const committed = await runImportTask(context.importWorker, task, control)
        context.announce(committed)
        try {
          removeDraft(folder)
        } catch {
          // another program holds one of its files; what was taken is taken all the same
        }
        return committed.value
      }),
    )
  },
}
