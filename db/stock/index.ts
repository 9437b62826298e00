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
