/** The code by which the system, Node or SQLite names an error (`ENOENT`, `SQLITE_BUSY` …); '' where it has none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
