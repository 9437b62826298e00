import type { Result } from '../../../preload/contract/errors.ts'

interface Versioned {
  readonly id: number
  readonly version: number
}

/** By record, the version that was changed last. */
const changed = new Map<string, number>()

/**
 * Changes a record as it is shown, once: a second press before its new state is shown, as of a double click or a key that is held down,
 * is the same press. Says whether this one has changed it.
 */
export async function once(
  entity: string,
  { id, version }: Versioned,
  change: () => Promise<Result<Versioned>>,
): Promise<boolean> {
  const key = `${entity} ${String(id)}`
  if (changed.get(key) === version) return false
  changed.set(key, version)
  const result = await change()
  if (!result.ok || result.value.version === version) changed.delete(key)
  return result.ok
}
