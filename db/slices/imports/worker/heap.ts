import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Heap size above which a worker is recycled after its task. */
const grownBytes = 28 * 1024 * 1024

type Collect = (options: { readonly type: 'major'; readonly flavor: 'last-resort' }) => void

const isCollect = (value: unknown): value is Collect => typeof value === 'function'

const hasGrown = (): boolean => getHeapStatistics().total_physical_size > grownBytes

/**
 * Gives back what a task has left in this thread's heap, which an idle thread would not do by itself: V8's collection
 * of last resort leaves some 6 MB, and a thread that stays need not compile everything again. True where much remains.
 */
export function staysGrown(): boolean {
  if (!hasGrown()) return false
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (isCollect(collect)) collect({ type: 'major', flavor: 'last-resort' })
  return hasGrown()
}
