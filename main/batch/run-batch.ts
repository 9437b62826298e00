import { assertNever, type Failure } from '../../preload/contract/errors.ts'
import type { Language } from '../../preload/contract/desktop.ts'
import { say, sayFailure } from '../messages/messages.ts'
import { parseCommand, type Command } from './commands.ts'
import { exitCodes, type BatchEnvironment, type BatchRun, type ExitCode } from './environment.ts'
import type { CommandResult } from './outcome.ts'
import { runBackup, runBackupList, runDeepCheck } from './run-backup.ts'
import { runRestore, runVerify } from './run-backups.ts'
import { runCreate, runDoctor } from './run-profile.ts'
import { runCouncilReport, runWeekReport } from './run-report.ts'
import { runImport, runImportUndo } from './run-import.ts'
import { runMove } from './run-move.ts'
import { runInspect } from './run-inspect.ts'

/**
 * Kontor without a window. One line of JSON on stdout with `--json`, otherwise a sentence; progress on stderr.
 * Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done with rows or files left out.
 */
export async function runBatch(argv: readonly string[], environment: BatchEnvironment): Promise<ExitCode> {
  const parsed = parseCommand(argv)
  if (parsed.kind === 'command') {
    const { command } = parsed
    const run = { ...environment, language: command.options.lang }
    if (command.name === 'import --inspect') return runInspect(command.options, run)
    return tell(command.name, command.options, await perform(command, run), environment)
  }
  const language = argv.includes('--lang=en') || argv[argv.indexOf('--lang') + 1] === 'en' ? 'en' : 'de'
  if (parsed.kind === 'help') {
    environment.writeResult(say(language, 'batch.help'))
    return exitCodes.done
  }
  const wrong: Failure = { code: 'VALIDATION', messageKey: 'batch.wrong', params: { what: parsed.what } }
  tellFailure('', { json: argv.includes('--json'), lang: language }, wrong, environment)
  environment.writeProgress(say(language, 'batch.help'))
  return exitCodes.usage
}

async function perform(
  command: Exclude<Command, { readonly name: 'import --inspect' }>,
  run: BatchRun,
): CommandResult {
  switch (command.name) {
    case 'import':
      return runImport(command.options, run)
    case 'import --move':
      return runMove(command.options, run)
    case 'import --undo':
      return runImportUndo(command.options, run)
    case 'report council':
      return runCouncilReport(command.options, run)
    case 'report week':
      return runWeekReport(command.options, run)
    case 'backup':
      return runBackup(command.options, run)
    case 'backup --check':
      return runDeepCheck(command.options, run)
    case 'backup --list':
      return runBackupList(command.options, run)
    case 'verify':
      return runVerify(command.options, run)
    case 'restore':
      return runRestore(command.options, run)
    case 'doctor':
      return runDoctor(command.options, run)
    case 'create':
      return runCreate(command.options, run)
    default:
      return assertNever(command)
  }
}

interface Manner {
  readonly json: boolean
  readonly lang: Language
}

function tell(
  command: string,
  manner: Manner,
  result: Awaited<CommandResult>,
  environment: BatchEnvironment,
): ExitCode {
  if (!result.ok) {
    tellFailure(command, manner, result.error, environment)
    return exitCodes.failed
  }
  const { exitCode, value, messageKey, params } = result.value
  const message = say(manner.lang, messageKey, params)
  environment.writeResult(
    manner.json
      ? JSON.stringify({ ...value, command, ok: exitCode !== exitCodes.failed, exitCode, message, value })
      : message,
  )
  return exitCode
}

function tellFailure(command: string, manner: Manner, failure: Failure, environment: BatchEnvironment): void {
  const message = sayFailure(manner.lang, failure)
  if (manner.json)
    environment.writeResult(JSON.stringify({ command, ok: false, error: { ...failure, message } }))
  else environment.writeProgress(message)
}
