import type { DataContext } from '../../engine/context.ts'
import { ownSigningKey, replicaState } from '../../stock/index.ts'
import { StockKeeper } from './keeper.ts'
import { tidied } from './moving.ts'
import { openPlace, readStockSettings, secretsFor } from './settings.ts'

const keepers = new WeakMap<DataContext['jobs'], StockKeeper>()

/** The keeper of an open profile; null where its stock is not shared. */
export const keeperOf = ({ jobs }: Pick<DataContext, 'jobs'>): StockKeeper | null => keepers.get(jobs) ?? null

/** Begins to follow the log where the stock is shared and this desk has its keys and knows the place. */
export async function startKeeper(context: DataContext): Promise<StockKeeper | null> {
  const known = keepers.get(context.jobs)
  if (known !== undefined) return known
  const settings = tidied(context, readStockSettings(context.profile).value)
  if (settings === null || context.secrets === null || replicaState(context.database.raw) === null)
    return null
  const secrets = await secretsFor(
    ownSigningKey(context.database.raw),
    context.profile,
    settings,
    context.secrets,
  )
  const { officeId, arrivedBy } = settings
  const place = await openPlace(settings.place, context.secrets)
  const meanwhile = keepers.get(context.jobs)
  if (secrets === null || place === null || meanwhile !== undefined || ended.has(context.jobs))
    return meanwhile ?? null
  const keeper = new StockKeeper(context, { place, officeId, secrets, arrivedBy })
  keepers.set(context.jobs, keeper)
  return keeper
}

/** Profiles that are closed: what begins late must not begin any more. */
const ended = new WeakSet<DataContext['jobs']>()

/** The profile is closing. */
export async function closeKeeper(context: Pick<DataContext, 'jobs'>): Promise<void> {
  ended.add(context.jobs)
  await endKeeper(context)
}

export async function endKeeper({ jobs }: Pick<DataContext, 'jobs'>): Promise<void> {
  const keeper = keepers.get(jobs)
  keepers.delete(jobs)
  await keeper?.close()
}
