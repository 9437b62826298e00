import { KontorError } from '../engine/errors.ts'
import { codeOf } from '../engine/files/error-code.ts'
import type { WriteScope } from '../engine/connection/write.ts'
import type { SetStep } from './changes.ts'
import { perform } from './perform.ts'
import { readStep } from './set-lines.ts'

/**
 * Does a change set that waited for a person after all, as part of the scope's own: what it changed gets its values, what
 * it removed goes, what it added comes. Errors: CONFLICT where a record is gone, or others have come to depend on one.
 */
export function redoParked(scope: WriteScope, steps: string): void {
  const lines: unknown = JSON.parse(steps)
  try {
    for (const line of Array.isArray(lines) ? lines : []) redo(scope, readStep(line))
  } catch (error) {
    throw codeOf(error).startsWith('SQLITE_CONSTRAINT')
      ? new KontorError('CONFLICT', 'desks.error.cannotRedo', undefined, { cause: error })
      : error
  }
}

function redo(scope: WriteScope, step: SetStep): void {
  if (step.kind === 'insert') {
    perform(scope, step)
    return
  }
  if (!scope.tables.has(step.table)) throw new KontorError('CONFLICT', 'desks.error.cannotRedo')
  const version = scope.raw
    .prepare(`select version from main.${step.table} where id = ?`)
    .pluck()
    .get(step.id)
  if (step.kind === 'erase') {
    // brought back meanwhile: it is for a person to remove it first
    if (version !== undefined) throw new KontorError('CONFLICT', 'desks.error.cannotRedo')
    perform(scope, step)
  } else if (version !== undefined) perform(scope, { ...step, version: Number(version) })
  else if (step.kind === 'update') throw new KontorError('CONFLICT', 'desks.error.cannotRedo')
}
