import { earlierState, profileFolder } from '../engine/connection/profile-folder.ts'

/** When the state of a profile's data that was in use before was last written to; null where there is none. */
export const earlierSavedAt = (root: string): string | null =>
  earlierState(profileFolder(root))?.savedAt ?? null
