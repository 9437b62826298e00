import { KontorError } from '../../../db/engine/errors.ts'
import type { Share } from '../../../db/process/share/client.ts'
import { localShare } from '../../../db/process/share/local.ts'
import type { LogStore } from '../../../db/stock/index.ts'

const writing: ReadonlySet<string | symbol> = new Set(['put', 'putObject', 'removeObject', 'putNote'])
const markersCounted = 2

/**
 * Shares as a process sees them that is killed at its n-th writing: whatever it calls from then on fails, and of every second such
 * writing the answer alone is lost. What a log has the more of the longer it is does not count: segments below a number, and
 * more than a few marks of places.
 */
export function dyingShare(writings: number, fromSegment: number): Share & { readonly isDead: boolean } {
  let left = writings
  let isDead = false
  let markers = 0
  const gone = (): KontorError => new KontorError('SHARE_UNAVAILABLE', 'share.error.silent')
  const counts = (name: string, what: unknown): boolean => {
    if (!writing.has(name)) return false
    if (name === 'put') return Number(what) >= fromSegment
    if (!String(what).startsWith('place/')) return true
    markers += 1
    return markers <= markersCounted
  }
  const dying = (store: LogStore): LogStore =>
    new Proxy(store, {
      get(target, name: keyof LogStore) {
        const method = target[name] as (...values: unknown[]) => unknown
        if (name === 'watch' || name === 'close') return method.bind(target)
        return async (...values: unknown[]) => {
          if (isDead) throw gone()
          const isCounted = counts(name, values[0])
          if (isCounted) left -= 1
          const dies = isCounted && left === 0
          if (dies) isDead = true
          if (dies && writings % 2 === 0) throw gone()
          const value = await method.apply(target, values)
          if (dies) throw gone()
          return value
        }
      },
    })
  return {
    ...localShare,
    openStore: (place) => dying(localShare.openStore(place)),
    close: () => Promise.resolve(),
    get isDead() {
      return isDead
    },
  }
}
