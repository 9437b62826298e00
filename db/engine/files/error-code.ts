import { KontorError } from '../errors.ts'

/** The code by which the system, Node or SQLite names an error (`ENOENT`, `SQLITE_BUSY` …); '' where it has none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Codes by which the system says that there is no room for a file: disk full, quota used up, file too large for its drive. */
export const noRoomCodes: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** The error's `code` text (ENOENT, SQLITE_BUSY …), looked for in its causes too; empty when it has none. */
export function errorCodeOf(error: unknown): string {
  for (
    let current = error, depth = 0;
    current instanceof Error && depth < 5;
    current = current.cause, depth++
  ) {
    const code = current instanceof KontorError ? '' : codeOf(current)
    if (code !== '') return code
  }
  return ''
}
