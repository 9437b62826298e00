import path from 'node:path'
import type { z } from 'zod'
import type { Result } from '../../preload/contract/errors.ts'
import { importOutcome, importPreview } from '../../preload/contract/imports.ts'
import type { DataInput } from '../../preload/contract/index.ts'
import { FileTokens } from '../file-tokens.ts'
import { type BatchData, withData } from './batch-data.ts'
import type { OptionsOf } from './commands.ts'
import { exitCodes, type BatchRun } from './environment.ts'
import type { CommandResult, Outcome } from './outcome.ts'
import { existingFile, profileOf } from './places.ts'

type Options = OptionsOf<'import'>
type Plan = DataInput<'imports.apply'>
type Grants = Readonly<Record<string, string>>

/** Batch mode has no windows; its tokens only keep paths out of the contract's inputs. */
const noWindow = 0
const tokens = new FileTokens()

/** `import FILE`: looks at the file, takes the proposed mapping, applies it as one batch. */
export async function runImport(options: Options, run: BatchRun): CommandResult {
  const file = existingFile(options.file, run)
  if (!file.ok) return file
  const profileFolder = profileOf(options.data, run)
  return withData(run, { mode: 'existing', profileFolder }, async (data) => {
    const token = tokens.grant(file.value, 'register', noWindow)
    const grants = { [token]: file.value }
    const dialect = {
      ...(options.encoding && { encoding: options.encoding }),
      ...(options.delimiter && { delimiter: options.delimiter }),
    }
    const seen = await data.client.call('imports.inspect', { file: token, dialect }, grants)
    if (!seen.ok) return seen
    const mapping = seen.value.mapping.map(({ column, field }) => ({ column, field }))
    const plan = { file: token, dialect: seen.value.dialect, mapping }
    return options['dry-run'] ? preview(data, plan, grants) : apply(data, plan, grants, options, run)
  })
}

async function preview(
  { client, finished }: BatchData,
  plan: Plan,
  grants: Grants,
): Promise<Result<Outcome>> {
  const result = await finished(client.call('imports.preview', plan, grants))
  if (!result.ok) return result
  const { counts, problems } = importPreview.parse(result.value)
  return outcome(counts, { dryRun: true, ...counts, problems }, 'batch.importPreviewed')
}

async function apply(
  { client, finished }: BatchData,
  plan: Plan,
  grants: Grants,
  options: Options,
  run: BatchRun,
): Promise<Result<Outcome>> {
  const result = await finished(client.call('imports.apply', plan, grants))
  if (!result.ok) return result
  const { batchId, counts, milliseconds } = importOutcome.parse(result.value)
  if (options.rejects !== undefined) {
    const target = path.resolve(run.workingFolder, options.rejects)
    const token = tokens.grant(target, 'saveCsv', noWindow)
    const input = { batchId, file: token, language: options.lang }
    const saved = await client.call('imports.saveRejects', input, { [token]: target })
    if (!saved.ok) return saved
  }
  return outcome(counts, { dryRun: false, batchId, ...counts, milliseconds }, 'batch.imported')
}

type Counts = z.infer<typeof importOutcome>['counts']

function outcome(
  counts: Counts,
  value: Readonly<Record<string, unknown>>,
  messageKey: 'batch.imported' | 'batch.importPreviewed',
): Result<Outcome> {
  const exitCode = counts.rejected > 0 ? exitCodes.rejectedRows : exitCodes.done
  return { ok: true, value: { exitCode, value, messageKey, params: { ...counts } } }
}
