import path from 'node:path'

/** What a start of the app was asked for. */
export type StartArguments =
  | { readonly mode: 'printJob'; readonly jobFile: string }
  | { readonly mode: 'batch'; readonly batchArguments: readonly string[] }
  | {
      readonly mode: 'window'
      /** Profile folder of `--profile=DIR` or KONTOR_PROFILE, absolute; null for the one opened last. */
      readonly profile: string | null
      readonly demo: boolean
      /** Files to offer for import, absolute. */
      readonly files: readonly string[]
    }

/**
 * Reads the command line of the app. Other switches are Chromium's or a debugger's and none of our business.
 *
 * @param argv without the program and, from a checkout, without the app's folder
 */
export function readArguments(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  workingFolder: string,
): StartArguments {
  const batchAt = argv.indexOf('--batch')
  if (batchAt >= 0) return { mode: 'batch', batchArguments: argv.slice(batchAt + 1) }
  const jobFile = valueOf(argv, '--print-job')
  if (jobFile !== null) return { mode: 'printJob', jobFile: path.resolve(workingFolder, jobFile) }
  const profile = valueOf(argv, '--profile') ?? environment['KONTOR_PROFILE'] ?? null
  return {
    mode: 'window',
    profile: profile === null || profile === '' ? null : path.resolve(workingFolder, profile),
    demo: argv.includes('--demo'),
    files: argv
      .filter((argument, index) => !argument.startsWith('-') && argv[index - 1] !== '--profile')
      .filter((argument) => /\.(?:csv|tsv|txt|age)$/i.test(argument))
      .map((argument) => path.resolve(workingFolder, argument)),
  }
}

/** `--name=value` or `--name value`. */
function valueOf(argv: readonly string[], name: string): string | null {
  const at = argv.findIndex((argument) => argument === name || argument.startsWith(`${name}=`))
  const found = argv[at]
  if (found === undefined) return null
  return found === name ? (argv[at + 1] ?? null) : found.slice(name.length + 1)
}
