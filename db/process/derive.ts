import type { Derive } from '../engine/connection/write.ts'
import { deriveOrganisations } from '../slices/organisations/index.ts'
import { derivePeople } from '../slices/people/index.ts'

/** Everything that each desk computes from the office's data before a commit. */
export const derive: Derive = (raw) => {
  deriveOrganisations(raw)
  derivePeople(raw)
}
