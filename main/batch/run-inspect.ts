import fs from 'node:fs'
import path from 'node:path'
import { DataClient } from '../../db/process/client.ts'
import type { Envelope, Failure } from '../../preload/contract/errors.ts'
import { failed } from '../failure.ts'
import { say, sayFailure } from '../messages/messages.ts'
import type { OptionsOf } from './commands.ts'
import { exitCodes, type BatchRun, type ExitCode } from './environment.ts'

type Options = OptionsOf<'import --inspect'>
type Survey = Extract<Awaited<ReturnType<DataClient['survey']>>, { readonly ok: true }>['value']

/**
 * `import --inspect FILE…`: what each file holds, one line a file; a file that cannot be read is told on its line and the
 * next one follows. Needs no profile. Ends with 3 when some files could not be read, with 1 when none could.
 */
export async function runInspect(options: Options, run: BatchRun): Promise<ExitCode> {
  const child = run.startDataProcess()
  const client = new DataClient(child)
  child.onExit(() => client.processGone())
  try {
    const folder = recordsFolder(options, run)
    if (typeof folder === 'object' && folder !== null) {
      tellFailure('', folder.error, options, run)
      return exitCodes.failed
    }
    let readable = 0
    const places = folder === null ? null : new RecordsPlaces(folder)
    for (const file of options.files) {
      if (run.stop.aborted) return exitCodes.failed
      const source = path.resolve(run.workingFolder, file)
      const { target, problem } = places?.placeOf(source) ?? { target: null, problem: null }
      const survey = await client.survey(source, target)
      if (survey.ok && problem === null) readable += 1
      if (survey.ok && target !== null) places?.take(target, source)
      tell(file, problem === null ? survey : withProblem(survey, problem), options, run)
    }
    if (readable === options.files.length) return exitCodes.done
    return readable > 0 ? exitCodes.leftOut : exitCodes.failed
  } finally {
    child.kill()
  }
}

const withProblem = (survey: Envelope<Survey>, problem: Failure): Envelope<Survey> =>
  survey.ok ? { ...survey, value: { ...survey.value, problem } } : survey

/** Where the records of each file go; some file systems do not tell capitals from small letters. */
class RecordsPlaces {
  readonly #folder: string
  readonly #sources = new Map<string, string>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** The place for a file's records, or what is wrong: those of another file have it already. */
  placeOf(source: string): { readonly target: string | null; readonly problem: Failure | null } {
    const name = `${path.basename(source)}.json`
    const target = path.join(this.#folder, name)
    const other = this.#sources.get(target.toLowerCase()) ?? source
    if (other !== source)
      return {
        target: null,
        problem: failed('CONFLICT', 'batch.recordsNameTaken', { file: other, name }).error,
      }
    return { target, problem: null }
  }

  /** A file's records have been written. */
  take(target: string, source: string): void {
    this.#sources.set(target.toLowerCase(), source)
  }
}

/** The folder of `--rows`, made where it is missing; null where nobody asked for the records. */
function recordsFolder({ rows }: Options, run: BatchRun): string | null | ReturnType<typeof failed> {
  if (rows === undefined) return null
  const folder = path.resolve(run.workingFolder, rows)
  try {
    fs.mkdirSync(folder, { recursive: true })
    return folder
  } catch {
    return failed('READONLY', 'file.notWritable', { file: folder })
  }
}

function tell(file: string, survey: Envelope<Survey>, options: Options, run: BatchRun): void {
  if (!survey.ok) {
    tellFailure(file, survey.error, options, run)
    return
  }
  const { dialect, columns, sheets, rows, problem } = survey.value
  if (!options.json) {
    run.writeResult(
      say(options.lang, dialect.headerRow === null ? 'batch.inspectedBare' : 'batch.inspected', {
        file,
        encoding: dialect.encoding,
        delimiter: dialect.delimiter === '\t' ? 'Tab' : dialect.delimiter,
        columns: columns.length,
        rows,
        headerRow: (dialect.headerRow ?? 0) + 1,
      }),
    )
    if (problem) tellFailure(file, problem, options, run)
    return
  }
  run.writeResult(
    JSON.stringify({
      file,
      ...dialect,
      columns,
      ...(sheets.length > 0 && { sheets }),
      rows,
      ...(problem && { error: { ...problem, message: sayFailure(options.lang, problem) } }),
    }),
  )
}

function tellFailure(file: string, failure: Failure, options: Options, run: BatchRun): void {
  const message = sayFailure(options.lang, failure)
  if (options.json) run.writeResult(JSON.stringify({ file, error: { ...failure, message } }))
  else run.writeProgress(file === '' ? message : `${file}: ${message}`)
}
