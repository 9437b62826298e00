import type { Slice } from '../../engine/slice.ts'
import {
  attendBackups,
  backupFileHandlers,
  backupHandlers,
  eraseWhatCameBack,
  restoringFileHandlers,
  tidyGenerations,
  tidySpool,
} from './index.ts'

export const backupsSlice = {
  handlers: {
    backupFiles: backupFileHandlers,
    backups: backupHandlers,
    restoringFiles: restoringFileHandlers,
  },
  attend: attendBackups,
  recover: [
    ({ profile }) => tidySpool(profile),
    ({ profile }) => tidyGenerations(profile),
    eraseWhatCameBack,
  ],
} as const satisfies Slice
