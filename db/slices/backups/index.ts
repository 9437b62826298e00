export { attendBackups } from './attendance.ts'
export {
  adoptOffice,
  backupFileHandlers,
  backupHandlers,
  lastVerifiedBackup,
  restoringFileHandlers,
} from './handlers.ts'
export { preferredCompression } from '../../sealing/compress.ts'
export { createBackup, type BackupRequest, type BackupResult } from './create.ts'
export { createAgeKeyPair, keyGroups, type AgeKeyPair } from '../../sealing/keys.ts'
export { listSnapshots } from './list.ts'
export type { SnapshotManifest } from './manifest.ts'
export { refuseForeignContent } from './open-snapshot.ts'
export { restoringHandlers } from './prepare.ts'
export type { BackupStep } from './progress.ts'
export { pruneSnapshots, type PruneRequest } from './prune.ts'
export { restoreSnapshot, type RestoreRequest, type RestoreResult } from './restore.ts'
export {
  createSigningKeyPair,
  publicSigningKeyOf,
  signingKeyFingerprint,
  type SigningKeyPair,
} from '../../sealing/signing.ts'
export { knownSigners, ownIdentity } from './settings.ts'
export { settleSmallFiles } from './small-files.ts'
export { eraseWhatCameBack, tidyCheck, tidyGenerations, tidySpool } from './tidy.ts'
export { verifyFile, type VerifyFileRequest } from './verify-file.ts'
export { verifySnapshot, type VerifyRequest } from './verify.ts'
