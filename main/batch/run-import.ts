import path from 'node:path'
import type { Result } from '../../preload/contract/errors.ts'
import { importDraft, type ImportDraft } from '../../preload/contract/import-draft.ts'
import { importOutcome, importUndone, type CellLoss } from '../../preload/contract/imports.ts'
import type { DataInput } from '../../preload/contract/index.ts'
import { FileTokens } from '../file-tokens.ts'
import type { BatchData } from './batch-data.ts'
import type { OptionsOf } from './commands.ts'
import { exitCodes, type BatchRun } from './environment.ts'
import { forgetSource, importSource, type ImportSource } from './import-source.ts'
import type { CommandResult, Outcome } from './outcome.ts'
import { existingDelivery, profileOf } from './places.ts'
import { withSharedData } from './sharing.ts'
import { stoppedBy } from './stopped-by.ts'

type Options = OptionsOf<'import'>
type Plan = DataInput<'importDrafts.compare'>
type Grants = Readonly<Record<string, string>>

/** Batch mode has no windows; its tokens only keep paths out of the contract's inputs. */
const noWindow = 0
const tokens = new FileTokens()

/**
 * `import FILE…`: looks at the file, or the files and folders of trade notifications, takes the mapping remembered for its headings or else the proposed one, compares
 * it with the register and applies it as one batch. Undecided rows are left out unless `--decide new`, and guards stop it unless `--accept-guards`.
 */
export async function runImport(options: Options, run: BatchRun): CommandResult {
  const startedAt = performance.now()
  const file = existingDelivery([options.file, ...options.more], run)
  if (!file.ok) return file
  const profileFolder = profileOf(options.data, run)
  return withSharedData(run, { mode: 'existing', profileFolder }, async (data) => {
    const token = tokens.grant(file.value, 'register', noWindow)
    const grants = { [token]: file.value }
    const source = await importSource(data, options)
    if (!source.ok) return source
    const outcome = await importFor(data, source.value, options, run, token, grants)
    if (!outcome.ok || options['dry-run']) await forgetSource(data, source.value)
    if (!outcome.ok) return outcome
    const value = { ...outcome.value.value, milliseconds: Math.round(performance.now() - startedAt) }
    return { ok: true, value: { ...outcome.value, value } }
  })
}

async function importFor(
  data: BatchData,
  { profileId }: ImportSource,
  options: Options,
  run: BatchRun,
  token: string,
  grants: Grants,
): Promise<Result<Outcome>> {
  const plan = await planFor(data, profileId, options, token, grants)
  if (!plan.ok) return plan
  const { isProposed, sheets, ...asked } = plan.value
  const compared = await data.finished(data.client.call('importDrafts.compare', asked, grants))
  if (!compared.ok) return compared
  const draft = importDraft.parse(compared.value)
  const decided = await decideOpen(data, options, { draft, isProposed, sheets })
  if (!decided.ok) return decided
  return options['dry-run'] ? discard(data, decided.value) : apply(data, decided.value, options, run)
}

async function planFor(
  data: BatchData,
  profileId: number | null,
  options: Options,
  token: string,
  grants: Grants,
): Promise<Result<Plan & Pick<Decided, 'isProposed' | 'sheets'>>> {
  const dialect = {
    ...(options.encoding && { encoding: options.encoding }),
    ...(options.delimiter && { delimiter: options.delimiter }),
    ...(options.sheet !== undefined && { sheet: options.sheet }),
  }
  const seen = await data.client.call('imports.inspect', { file: token, dialect }, grants)
  if (!seen.ok) return seen
  const proposed = seen.value.mapping.map(({ column, field }) => ({ column, field }))
  const mapping = seen.value.remembered?.mapping ?? proposed
  const isProposed = seen.value.remembered === null
  const { dialect: found, sheets } = seen.value
  return { ok: true, value: { file: token, dialect: found, mapping, profileId, isProposed, sheets } }
}

/** A compared draft and how many of its undecided rows become new. */
interface Decided {
  readonly draft: ImportDraft
  readonly created: number
  /** Nobody has seen which columns are taken. */
  readonly isProposed: boolean
  /** Sheets of a workbook, of which one is read. */
  readonly sheets: readonly string[]
}

const rowsAtOnce = 200

/** What nobody can be asked about in batch mode becomes new where the caller says so; what was decided before stands. */
async function decideOpen(
  { client }: BatchData,
  options: Options,
  { draft, isProposed, sheets }: Omit<Decided, 'created'>,
): Promise<Result<Decided>> {
  const { draftId } = draft
  let decided: Decided = { draft, created: 0, isProposed, sheets }
  while (options.decide === 'new' && decided.draft.counts.open > 0) {
    const page = { draftId, fate: 'undecided', onlyOpen: true, offset: 0, limit: rowsAtOnce } as const
    const open = await client.call('importDrafts.rows', page)
    if (!open.ok) return open
    const rowIds = open.value.rows.map(({ rowId }) => rowId)
    const answer = await client.call('importDrafts.decide', {
      draftId,
      target: { rowIds },
      decision: 'create',
    })
    if (!answer.ok) return answer
    const { rows, counts } = answer.value
    decided = { ...decided, draft: { ...draft, counts }, created: decided.created + rows }
  }
  return { ok: true, value: decided }
}

/** What is reported of a draft, whether it is applied or not. */
function reportOf({ draft, created, sheets }: Decided): Readonly<Record<string, unknown>> {
  const { counts, dialect, columns, discarded, unmapped, losses, guards, milliseconds } = draft
  return {
    rows: counts.rows,
    new: counts.new + created,
    changed: counts.changed,
    same: counts.same,
    vanished: counts.vanished,
    rejected: counts.rejected,
    undecided: counts.open,
    ...(counts.events > 0 && { notifications: counts.events, notStocked: counts.eventsAlone }),
    encoding: dialect.encoding,
    delimiter: dialect.delimiter,
    headerRow: dialect.headerRow,
    ...(dialect.sheet !== undefined && {
      sheet: dialect.sheet,
      otherSheets: sheets.filter((sheet) => sheet !== dialect.sheet),
    }),
    columns,
    discarded: discarded.map(({ column, kind }) => ({
      column: column + 1,
      heading: columns[column] ?? '',
      reason: kind ?? 'notKept',
    })),
    unmapped: unmapped.map(({ column, ...held }) => ({
      column: column + 1,
      heading: columns[column] ?? '',
      ...held,
    })),
    losses: losses.map(({ field, messageKey, loss, cells, filled }) => ({
      field,
      reason: messageKey.replace('imports.problem.', ''),
      loss,
      cells,
      filled,
    })),
    guards,
    milliseconds,
    peakRssBytes: process.resourceUsage().maxRSS * 1024,
  }
}

async function discard({ client }: BatchData, decided: Decided): Promise<Result<Outcome>> {
  const discarded = await client.call('importDrafts.discard', { draftId: decided.draft.draftId })
  if (!discarded.ok) return discarded
  return outcome(decided, { dryRun: true, ...reportOf(decided) }, 'batch.importPreviewed')
}

async function apply(
  { client, finished }: BatchData,
  decided: Decided,
  options: Options,
  run: BatchRun,
): Promise<Result<Outcome>> {
  const { draftId, guards } = decided.draft
  if (guards.length > 0 && !options['accept-guards']) {
    await client.call('importDrafts.discard', { draftId })
    return stoppedBy(guards, run)
  }
  const acknowledged = guards.map(({ kind }) => kind)
  const applied = await finished(client.call('importDrafts.apply', { draftId, acknowledged }))
  if (!applied.ok) {
    // nobody will come back to a draft of batch mode
    await client.call('importDrafts.discard', { draftId })
    return applied
  }
  const { batchId } = importOutcome.parse(applied.value)
  if (options.rejects !== undefined) {
    const target = path.resolve(run.workingFolder, options.rejects)
    const token = tokens.grant(target, 'saveTable', noWindow)
    const input = { batchId, file: token, language: options.lang }
    const saved = await client.call('imports.saveRejects', input, { [token]: target })
    if (!saved.ok) return saved
  }
  return outcome(decided, { dryRun: false, batchId, ...reportOf(decided) }, 'batch.imported')
}

/** Whether something that stands in the file stands nowhere in Kontor, and nobody has decided that. */
const isLosing = ({ draft: { losses, unmapped }, isProposed }: Decided): boolean =>
  losses.some(({ loss }) => loss === 'lost') || (isProposed && unmapped.length > 0)

function outcome(
  decided: Decided,
  value: Readonly<Record<string, unknown>>,
  messageKey: 'batch.imported' | 'batch.importPreviewed',
): Result<Outcome> {
  const {
    draft: { counts, columns, losses, unmapped },
    created,
  } = decided
  const exitCode = counts.rejected > 0 || isLosing(decided) ? exitCodes.leftOut : exitCodes.done
  const cellsOf = (became: CellLoss): number =>
    losses.filter(({ loss }) => loss === became).reduce((sum, { cells }) => sum + cells, 0)
  const params = {
    rows: counts.rows,
    created: counts.new + created,
    updated: counts.changed,
    same: counts.same,
    undecided: counts.open,
    vanished: counts.vanished,
    rejected: counts.rejected,
    unmapped: unmapped.map(({ column }) => columns[column] || String(column + 1)).join(', ') || '–',
    kept: cellsOf('kept'),
    lost: cellsOf('lost'),
  }
  return { ok: true, value: { exitCode, value, messageKey, params } }
}

/** `import --undo BATCH`: takes a batch back; what a person has changed since stays and is counted. */
export async function runImportUndo(options: OptionsOf<'import --undo'>, run: BatchRun): CommandResult {
  const profileFolder = profileOf(options.data, run)
  return withSharedData(run, { mode: 'existing', profileFolder }, async ({ client, finished }) => {
    const result = await finished(client.call('imports.undo', { batchId: options.undo }))
    if (!result.ok) return result
    const { batchId, removed, restored, kept } = importUndone.parse(result.value)
    const params = { batchId, removed, restored, kept: kept.length }
    return {
      ok: true,
      value: {
        exitCode: exitCodes.done,
        value: { batchId, removed, restored, kept },
        messageKey: 'batch.importUndone',
        params,
      },
    }
  })
}
