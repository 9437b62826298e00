import type { DataContext } from '../../engine/context.ts'
import type { StockShare } from '../../stock/index.ts'

const shares = new WeakMap<DataContext['jobs'], StockShare>()

/** Says how this process reaches shares, before anything of this slice is called. */
export function lendShare({ jobs }: Pick<DataContext, 'jobs'>, share: StockShare): void {
  shares.set(jobs, share)
}

export function shareOf({ jobs }: Pick<DataContext, 'jobs'>): StockShare {
  const share = shares.get(jobs)
  if (share === undefined) throw new Error('nobody has said how shares are reached')
  return share
}
