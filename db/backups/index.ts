export { preferredCompression, type Compression } from './compress.ts'
export { createBackup, type BackupRequest, type BackupResult, type BackupWarning } from './create.ts'
export { nodeFileSystem, nodeFileSystems, type BackupFileSystem, type FileSystems } from './file-system.ts'
export {
  confirmsGroup,
  createAgeKeyPair,
  keyGroups,
  parseIdentity,
  parseRecipient,
  pickConfirmationGroups,
  recipientOf,
  type AgeKeyPair,
} from './keys.ts'
export { listSnapshots, type ListedSnapshot, type ListRequest } from './list.ts'
export type { SnapshotManifest, SnapshotReason } from './manifest.ts'
export type { BackupProgress, BackupStep, OnProgress } from './progress.ts'
export { pruneSnapshots, type PruneRequest, type PruneResult } from './prune.ts'
export { recoveryText, type RecoverySheet } from './recovery-sheet.ts'
export { restoreSnapshot, type RestorePreview, type RestoreRequest, type RestoreResult } from './restore.ts'
export {
  createSigningKeyPair,
  publicSigningKeyOf,
  signingKeyFingerprint,
  type SigningKeyPair,
} from './signing.ts'
export { verifySnapshot, type VerifyRequest, type VerifyResult } from './verify.ts'
