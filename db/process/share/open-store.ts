import type { LogStore } from '../../stock/index.ts'
import { FolderStore, PostgresStore } from '../../stock/stores/index.ts'
import type { StorePlace } from './protocol.ts'

/** A store in this process, which waits for it. */
export const openStore = (open: StorePlace): LogStore =>
  open.kind === 'folder' ? new FolderStore(open.place) : new PostgresStore(open.place)
