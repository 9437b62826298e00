import type { ImportDraft } from '../../preload/contract/import-draft.ts'
import type { Result } from '../../preload/contract/errors.ts'
import { failed } from '../failure.ts'
import { say } from '../messages/messages.ts'
import type { BatchRun } from './environment.ts'

/** Says what stopped an import that nobody is there to look at. */
export function stoppedBy(guards: ImportDraft['guards'], { language }: BatchRun): Result<never> {
  const words = guards.map(({ kind, value }) =>
    say(language, `batch.guard.${kind}`, { percent: Math.round(value * 100), count: value }),
  )
  const kinds = guards.map(({ kind }) => kind).join(',')
  return failed('VALIDATION', 'batch.guarded', { guards: words.join(', '), kinds })
}
