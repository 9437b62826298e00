import type { Derive } from '../connection/write.ts'
import { deriveOrganisations } from '../organisations/index.ts'
import { derivePeople } from '../people/index.ts'

/** Everything that each desk computes from the office's data before a commit. */
export const derive: Derive = (raw) => {
  deriveOrganisations(raw)
  derivePeople(raw)
}
