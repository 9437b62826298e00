import path from 'node:path'
import type { Result } from '../../preload/contract/errors.ts'
import { importDraft, type ImportDraft } from '../../preload/contract/import-draft.ts'
import { tradeRegisterFields } from '../../preload/contract/import-plan.ts'
import { importOutcome, importUndone } from '../../preload/contract/imports.ts'
import type { DataInput } from '../../preload/contract/index.ts'
import { FileTokens } from '../file-tokens.ts'
import { type BatchData, withData } from './batch-data.ts'
import type { OptionsOf } from './commands.ts'
import { exitCodes, type BatchRun } from './environment.ts'
import type { CommandResult, Outcome } from './outcome.ts'
import { existingFile, profileOf } from './places.ts'

type Options = OptionsOf<'import'>
type Plan = DataInput<'importDrafts.compare'>
type Grants = Readonly<Record<string, string>>

/** Batch mode has no windows; its tokens only keep paths out of the contract's inputs. */
const noWindow = 0
const tokens = new FileTokens()

/** Neither more nor less trusted than others; see the contract's trust of sources. */
const ordinaryTrust = 3

/**
 * `import FILE`: looks at the file, takes the mapping remembered for its headings or else the proposed one, compares
 * it with the register and applies it as one batch. Undecided rows are left out unless `--decide new`.
 */
export async function runImport(options: Options, run: BatchRun): CommandResult {
  const startedAt = performance.now()
  const file = existingFile(options.file, run)
  if (!file.ok) return file
  const profileFolder = profileOf(options.data, run)
  return withData(run, { mode: 'existing', profileFolder }, async (data) => {
    const token = tokens.grant(file.value, 'register', noWindow)
    const grants = { [token]: file.value }
    const plan = await planFor(data, options, token, grants)
    if (!plan.ok) return plan
    const compared = await data.finished(data.client.call('importDrafts.compare', plan.value, grants))
    if (!compared.ok) return compared
    const draft = importDraft.parse(compared.value)
    const decided = await decideOpen(data, options, draft)
    if (!decided.ok) return decided
    const outcome = options['dry-run']
      ? await discard(data, decided.value)
      : await apply(data, decided.value, options, run)
    if (!outcome.ok) return outcome
    const value = { ...outcome.value.value, milliseconds: Math.round(performance.now() - startedAt) }
    return { ok: true, value: { ...outcome.value, value } }
  })
}

/** The source of this name; made where there is none yet, because batch mode has no other way to make one. */
async function profileIdOf({ client }: BatchData, options: Options): Promise<Result<number | null>> {
  const { profile: name, kind } = options
  if (name === undefined) return { ok: true, value: null }
  const listed = await client.call('importProfiles.list', {})
  if (!listed.ok) return listed
  const profile = listed.value.profiles.find((each) => each.name === name)
  if (profile !== undefined) return { ok: true, value: profile.id }
  const created = await client.call('importProfiles.create', {
    fields: {
      name,
      kind,
      isFullSnapshot: options['full-snapshot'],
      trust: ordinaryTrust,
      keptFields: kind === 'tradeRegister' ? [...tradeRegisterFields] : null,
      policies: [],
    },
  })
  return created.ok ? { ok: true, value: created.value.id } : created
}

async function planFor(
  data: BatchData,
  options: Options,
  token: string,
  grants: Grants,
): Promise<Result<Plan>> {
  const profileId = await profileIdOf(data, options)
  if (!profileId.ok) return profileId
  const dialect = {
    ...(options.encoding && { encoding: options.encoding }),
    ...(options.delimiter && { delimiter: options.delimiter }),
    ...(options.sheet !== undefined && { sheet: options.sheet }),
  }
  const seen = await data.client.call('imports.inspect', { file: token, dialect }, grants)
  if (!seen.ok) return seen
  const proposed = seen.value.mapping.map(({ column, field }) => ({ column, field }))
  const mapping = seen.value.remembered?.mapping ?? proposed
  return {
    ok: true,
    value: { file: token, dialect: seen.value.dialect, mapping, profileId: profileId.value },
  }
}

/** What nobody can be asked about in batch mode becomes new where the caller says so. */
async function decideOpen(
  { client }: BatchData,
  options: Options,
  draft: ImportDraft,
): Promise<Result<ImportDraft>> {
  if (options.decide !== 'new' || draft.counts.open === 0) return { ok: true, value: draft }
  const { draftId } = draft
  const decided = await client.call('importDrafts.decide', {
    draftId,
    target: { fate: 'undecided' },
    decision: 'create',
  })
  return decided.ok ? { ok: true, value: { ...draft, counts: decided.value.counts } } : decided
}

/** What is reported of a draft, whether it is applied or not. */
function reportOf(draft: ImportDraft): Readonly<Record<string, unknown>> {
  const { counts, dialect, columns, guards, milliseconds } = draft
  const created = counts.undecided - counts.open
  return {
    rows: counts.rows,
    new: counts.new + created,
    changed: counts.changed,
    same: counts.same,
    vanished: counts.vanished,
    rejected: counts.rejected,
    undecided: counts.open,
    encoding: dialect.encoding,
    delimiter: dialect.delimiter,
    headerRow: dialect.headerRow,
    columns,
    guards,
    milliseconds,
    peakRssBytes: process.resourceUsage().maxRSS * 1024,
  }
}

async function discard({ client }: BatchData, draft: ImportDraft): Promise<Result<Outcome>> {
  const discarded = await client.call('importDrafts.discard', { draftId: draft.draftId })
  if (!discarded.ok) return discarded
  return outcome(draft, { dryRun: true, ...reportOf(draft) }, 'batch.importPreviewed')
}

async function apply(
  { client, finished }: BatchData,
  draft: ImportDraft,
  options: Options,
  run: BatchRun,
): Promise<Result<Outcome>> {
  const { draftId } = draft
  const acknowledged = options['accept-guards'] ? draft.guards.map(({ kind }) => kind) : []
  const applied = await finished(client.call('importDrafts.apply', { draftId, acknowledged }))
  if (!applied.ok) {
    // nobody will come back to a draft of batch mode
    await client.call('importDrafts.discard', { draftId })
    return applied
  }
  const { batchId } = importOutcome.parse(applied.value)
  if (options.rejects !== undefined) {
    const target = path.resolve(run.workingFolder, options.rejects)
    const token = tokens.grant(target, 'saveCsv', noWindow)
    const input = { batchId, file: token, language: options.lang }
    const saved = await client.call('imports.saveRejects', input, { [token]: target })
    if (!saved.ok) return saved
  }
  return outcome(draft, { dryRun: false, batchId, ...reportOf(draft) }, 'batch.imported')
}

function outcome(
  { counts }: ImportDraft,
  value: Readonly<Record<string, unknown>>,
  messageKey: 'batch.imported' | 'batch.importPreviewed',
): Result<Outcome> {
  const exitCode = counts.rejected > 0 ? exitCodes.rejectedRows : exitCodes.done
  const params = {
    rows: counts.rows,
    created: counts.new + counts.undecided - counts.open,
    updated: counts.changed,
    same: counts.same,
    undecided: counts.open,
    vanished: counts.vanished,
    rejected: counts.rejected,
  }
  return { ok: true, value: { exitCode, value, messageKey, params } }
}

/** `import --undo BATCH`: takes a batch back; what a person has changed since stays and is counted. */
export async function runImportUndo(options: OptionsOf<'import --undo'>, run: BatchRun): CommandResult {
  const profileFolder = profileOf(options.data, run)
  return withData(run, { mode: 'existing', profileFolder }, async ({ client, finished }) => {
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
