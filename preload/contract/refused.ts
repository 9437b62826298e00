import type { Definition, Slice } from './define.ts'
import { dataContract, mainContract } from './index.ts'
import { suffices, type Role } from './roles.ts'

/** Which role somebody would need who may not call a channel, by channel. */
export type RefusedCalls = Readonly<Record<string, Role>>

/** The least that a call needs, whatever is asked; a call that depends on what is asked changes something in any case. */
function leastOf(definition: Definition): Role {
  if (definition.kind === 'query') return 'reader'
  const { needs = 'editor' } = definition
  return typeof needs === 'function' ? 'editor' : needs
}

/** Calls with the role that each needs; those of the main process need one where it is said, for they change no record. */
const needed: readonly (readonly [channel: string, needs: Role])[] = [
  ...Object.entries<Slice>(dataContract),
  ...Object.entries<Slice>(mainContract).map(([slice, methods]) => [slice, withNeeds(methods)] as const),
].flatMap(([slice, methods]) =>
  Object.entries(methods).map(([method, definition]) => [`${slice}.${method}`, leastOf(definition)] as const),
)

function withNeeds(methods: Slice): Slice {
  return Object.fromEntries(
    Object.entries(methods).filter(([, one]) => one.kind === 'command' && one.needs !== undefined),
  )
}

/** The calls that are refused to a role whatever is asked, as the contract says. */
export const refusedTo = (role: Role): RefusedCalls =>
  Object.fromEntries(needed.filter(([, needs]) => !suffices(role, needs)))
