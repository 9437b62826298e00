import type { ReadingLimits } from './reading-watch.ts'
import type { LookTask } from './protocol.ts'
import { runImportTask, type Results } from './run-import-task.ts'

/** What looks at which file at present. */
const looking = new Map<string, Set<AbortController>>()

/**
 * Looks at a file in a thread of its own. Errors: those of the task; CANCELLED once `stopLooking` was called; VALIDATION
 * for a file that takes too long or too much memory.
 */
export async function lookInThread<T extends LookTask>(
  script: URL,
  task: T,
  limits?: ReadingLimits,
): Promise<Results[T['kind']]> {
  const abort = new AbortController()
  const those = looking.get(task.file) ?? new Set()
  looking.set(task.file, those.add(abort))
  try {
    return await runImportTask(script, task, { signal: abort.signal, progress: () => undefined }, limits)
  } finally {
    those.delete(abort)
    if (those.size === 0) looking.delete(task.file)
  }
}

/** Stops whatever looks at this file: nobody waits for it any more. */
export function stopLooking(file: string): void {
  for (const abort of looking.get(file) ?? []) abort.abort()
}
