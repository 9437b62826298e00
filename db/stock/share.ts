import type { BackupFiles } from '../engine/files/file-system.ts'
import type { LogStore } from './store.ts'
import type { FolderPlace } from './stores/folder.ts'
import type { FolderProbe } from './stores/folder-probe.ts'
import type { PostgresPlace } from './stores/postgres-connection.ts'
import type { PostgresProbe } from './stores/postgres-probe.ts'

export type StorePlace =
  | { readonly kind: 'folder'; readonly place: FolderPlace }
  | { readonly kind: 'postgres'; readonly place: PostgresPlace }

/** Where shared logs are reached; in the app by way of a process of its own, which alone waits for shares. */
export interface StockShare {
  readonly files: BackupFiles
  /** A shared log; it need not be reachable. Errors: VALIDATION, now or at the first call. */
  openStore(place: StorePlace): LogStore
  /** Makes the folders of a log that a person wants there. Errors: those of the share. */
  createFolderLog(place: Pick<FolderPlace, 'chosenFolder' | 'officeId'>): Promise<void>
  /** Finds out by a race whether a shared log can lie in a folder, and how. */
  probeFolder(chosenFolder: string): Promise<FolderProbe>
  /** Finds out whether a shared log can lie in a database. The office's name in `place` counts for nothing. */
  probePostgres(place: PostgresPlace): Promise<PostgresProbe>
}
