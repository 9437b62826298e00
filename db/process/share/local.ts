import { nodeFiles } from '../../engine/files/file-system.ts'
import type { StockShare } from '../../stock/index.ts'
import { openStore } from './open-store.ts'

/** Shares that this process waits for itself; the stores are loaded only where somebody asks for one. */
export const localShare: StockShare = {
  files: nodeFiles,
  openStore,
  createFolderLog: async (place) => (await import('../../stock/stores/index.ts')).createFolderLog(place),
  probePostgres: async (place) => (await import('../../stock/stores/index.ts')).probePostgres(place),
  probeFolder: async (folder) => (await import('../../stock/stores/index.ts')).probeFolder(folder),
}
