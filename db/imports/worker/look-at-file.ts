import type { Result } from '../../../preload/contract/errors.ts'
import type { Dialect } from '../../../preload/contract/imports.ts'
import { isPrivateHeading, proposeMapping, type ProposedMapping } from '../mapping/index.ts'
import { inspectFile, type Inspection } from '../reading/index.ts'

/** What a file is taken for, and its columns: everything that is told from the file alone. */
export interface LookedAt extends Inspection {
  readonly mapping: readonly ProposedMapping[]
  readonly privateColumns: readonly string[]
}

/** Looks at a file, see `inspectFile`. For the thread that may be ended over it. */
export async function lookAtFile(
  file: string,
  overrides: Partial<Dialect>,
  onProgress: (done: number, total: number) => void,
): Promise<Result<LookedAt>> {
  const inspected = await inspectFile(file, overrides, { onProgress })
  if (!inspected.ok) return inspected
  const { columns, sampleRows } = inspected.value
  const mapping = proposeMapping(columns, sampleRows)
  return {
    ok: true,
    value: { ...inspected.value, mapping, privateColumns: columns.filter(isPrivateHeading) },
  }
}
