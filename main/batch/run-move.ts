import fs from 'node:fs'
import path from 'node:path'
import type { Failure, Result } from '../../preload/contract/errors.ts'
import { moveOutcome, movePreview, type Move, type MovePart } from '../../preload/contract/moves.ts'
import { failed } from '../failure.ts'
import { FileTokens } from '../file-tokens.ts'
import { sayFailure } from '../messages/messages.ts'
import type { BatchData } from './batch-data.ts'
import type { OptionsOf } from './commands.ts'
import { exitCodes, type BatchRun } from './environment.ts'
import type { CommandResult, Outcome } from './outcome.ts'
import { existingFile, profileOf } from './places.ts'
import { withSharedData } from './sharing.ts'
import { stoppedBy } from './stopped-by.ts'

type Options = OptionsOf<'import --move'>

const noWindow = 0
const tokens = new FileTokens()
const isTable = (name: string): boolean => /\.(?:csv|tsv|txt|xlsx)$/i.test(name)

interface Refused {
  readonly file: string
  readonly failure: Failure
}

/**
 * `import --move FILE… | FOLDER`: takes several files of companies, people and notes as one, everything as proposed.
 * A file that cannot be read is told, and the others follow. Guards stop it unless `--accept-guards`.
 */
export async function runMove(options: Options, run: BatchRun): CommandResult {
  const files = filesOf(options.files, run)
  if (!files.ok) return files
  const profileFolder = profileOf(options.data, run)
  return withSharedData(run, { mode: 'existing', profileFolder }, async (data) => {
    const added = await addAll(data, files.value)
    if (added.moveId === null) {
      const [first] = added.refused
      return first ? { ok: false, error: first.failure } : failed('NOT_FOUND', 'batch.noTables')
    }
    const { moveId, refused } = added
    const outcome = await take(data, { moveId, refused }, options, run)
    // nobody will come back to a move of batch mode
    if (!outcome.ok || options['dry-run']) await data.client.call('moves.discard', { moveId })
    return outcome
  })
}

/** The files named, and the tables of folders named, by their names. */
function filesOf(named: readonly string[], run: BatchRun): Result<readonly string[]> {
  const files: string[] = []
  for (const wanted of named) {
    const place = path.resolve(run.workingFolder, wanted)
    if (fs.statSync(place, { throwIfNoEntry: false })?.isDirectory() === true) {
      const names = fs.readdirSync(place).filter(isTable)
      files.push(...names.toSorted().map((name) => path.join(place, name)))
      continue
    }
    const file = existingFile(wanted, run)
    if (!file.ok) return file
    files.push(file.value)
  }
  return files.length === 0 ? failed('NOT_FOUND', 'batch.noTables') : { ok: true, value: files }
}

async function addAll({ client }: BatchData, files: readonly string[]) {
  let moveId: string | null = null
  const refused: Refused[] = []
  for (const file of files) {
    const token = tokens.grant(file, 'register', noWindow)
    const added: Awaited<ReturnType<typeof client.call<'moves.add'>>> = await client.call(
      'moves.add',
      { file: token, moveId },
      { [token]: file },
    )
    if (added.ok) ({ moveId } = added.value)
    else refused.push({ file: path.basename(file), failure: added.error })
  }
  return { moveId, refused }
}

async function take(
  { client, finished }: BatchData,
  { moveId, refused }: { readonly moveId: string; readonly refused: readonly Refused[] },
  options: Options,
  run: BatchRun,
): Promise<Result<Outcome>> {
  const move = await client.call('moves.get', { moveId })
  if (!move.ok) return move
  const compared = await finished(client.call('moves.preview', { moveId }))
  if (!compared.ok) return compared
  const preview = movePreview.parse(compared.value)
  const seen = { move: move.value, refused, guards: preview.guards, language: run.language }
  if (options['dry-run'])
    return outcomeOf(seen, { dryRun: true, parts: preview.parts, milliseconds: preview.milliseconds })
  if (preview.guards.length > 0 && !options['accept-guards']) return stoppedBy(preview.guards, run)
  const acknowledged = preview.guards.map(({ kind }) => kind)
  const applied = await finished(client.call('moves.apply', { moveId, acknowledged }))
  if (!applied.ok) return applied
  const { batchId, parts, milliseconds } = moveOutcome.parse(applied.value)
  return outcomeOf(seen, { dryRun: false, batchId, parts, milliseconds })
}

interface Seen {
  readonly move: Move
  readonly refused: readonly Refused[]
  readonly guards: readonly unknown[]
  readonly language: BatchRun['language']
}

interface Taken {
  readonly dryRun: boolean
  readonly batchId?: number
  readonly parts: readonly MovePart[]
  readonly milliseconds: number
}

function outcomeOf({ move, refused, guards, language }: Seen, taken: Taken): Result<Outcome> {
  const { parts, dryRun, batchId, milliseconds } = taken
  const sum = (of: (part: MovePart) => number): number => parts.reduce((all, part) => all + of(part), 0)
  const created = (kind: MovePart['kind']): number =>
    sum((part) => (part.kind === kind ? part.counts.created : 0))
  const rejected = sum(({ counts }) => counts.rejected)
  const undecided = sum(({ counts }) => counts.skipped)
  const columnsLeft = move.tables.flatMap(({ unmapped, columns }) =>
    unmapped.map((column) => columns[column] || String(column + 1)),
  )
  const isLeftOut =
    rejected + undecided + refused.length + columnsLeft.length > 0 ||
    move.tables.some(({ kind, rows }) => kind === null && rows > 0)
  return {
    ok: true,
    value: {
      exitCode: isLeftOut ? exitCodes.leftOut : exitCodes.done,
      value: {
        dryRun,
        ...(batchId !== undefined && { batchId }),
        tables: move.tables.map(
          ({ table, fileName, sheet, rows, kind, proposed, link, columns, mapping, unmapped }) => ({
            table,
            file: fileName,
            sheet,
            rows,
            kind,
            reason: proposed.reason,
            link: link && {
              how: link.how,
              column: columns[link.column] ?? '',
              table: link.table,
              known: link.known,
            },
            mapping: mapping.map(({ column, field }) => ({
              column: column + 1,
              heading: columns[column] ?? '',
              field,
            })),
            unmapped: unmapped.map((column) => ({ column: column + 1, heading: columns[column] ?? '' })),
          }),
        ),
        parts: parts.map(({ reasons, ...part }) => ({
          ...part,
          reasons: reasons.map(({ messageKey, ...reason }) => ({
            reason: messageKey.replace('imports.problem.', ''),
            ...reason,
          })),
        })),
        refused: refused.map(({ file, failure }) => ({ file, reason: sayFailure(language, failure) })),
        guards,
        milliseconds,
      },
      messageKey: dryRun ? 'batch.movePreviewed' : 'batch.moved',
      params: {
        companies: created('companies'),
        people: created('people'),
        notes: created('notes'),
        updated: sum(({ counts }) => counts.updated),
        same: sum(({ counts }) => counts.same),
        undecided,
        rejected,
        unmapped: columnsLeft.join(', ') || '–',
        files: refused.map(({ file }) => file).join(', ') || '–',
      },
    },
  }
}
