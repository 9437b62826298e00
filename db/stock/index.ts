export * from './store.ts'
export { MemoryLog } from './stores/memory.ts'
export type { FolderPlace } from './stores/folder.ts'
export {
  probeFolder,
  type FolderProbe,
  type RaceEnd,
  type Racer,
  type RaceStart,
} from './stores/folder-probe.ts'
export type { PostgresPlace } from './stores/postgres-connection.ts'
export type { PostgresProbe } from './stores/postgres-probe.ts'
export type { SyncedFolder } from './stores/synced-folder.ts'
export { admit, nextKey, removeDesk } from './admission.ts'
export { JoinAnew, nobody, takeOver } from './anew.ts'
export { besideReplica, performStockTask, type StockAnswers, type StockTask } from './beside.ts'
export {
  boundLog,
  erasedInLog,
  newestSnapshot,
  newestVouched,
  retained,
  segmentsPerSnapshot,
} from './bounding.ts'
export {
  announceMove,
  beginMove,
  copyLog,
  endMove,
  isComing,
  isPlaceOf,
  keepMark,
  knowsMove,
  moveCommand,
  newestMove,
  StockMoved,
  type StockMove,
} from './moves.ts'
export { OfficeKeys, wrappedKeys, type DeskSecrets } from './desk-keys.ts'
export { StockFault } from './fault.ts'
export type { Followed } from './follow.ts'
export { fetchVouched, ownSigningKey, withFormerDesk, withNewState, type FormerDesk } from './former-desk.ts'
export { found, leaveLog, leaveLogIn, prepareFounding } from './founding.ts'
export { isCopied } from './own-work.ts'
export { redoParked } from './redo-parked.ts'
export { Replica } from './replica.ts'
export { pendingCount, replicaState } from './replica-state.ts'
export { goBackTo } from './go-back.ts'
export { firstMoment, forgetMembership, momentAt, writeStateAt } from './state-at.ts'
export type { StockShare, StorePlace } from './share.ts'
export {
  copyConfirmed,
  fetchSnapshot,
  putSnapshot,
  takeUpMembership,
  type StoredSnapshot,
} from './snapshot-file.ts'
export { differencesAmong, hashPage, type PageHash } from './state-check.ts'
export { putWord } from './snapshot-word.ts'
export { decryptFor, encryptFor } from './wrapping.ts'
