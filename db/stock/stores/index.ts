// A door of its own: the stores, and the client of PostgreSQL with them, are loaded by the process that waits for shares, never
// by the one that holds the data.
export { createFolderLog, FolderStore } from './folder.ts'
export { probeFolder, racerHere, type Racer } from './folder-probe.ts'
export { PostgresStore } from './postgres.ts'
export { probePostgres } from './postgres-probe.ts'
export { postgresDeskRole, postgresSchema } from './postgres-schema.ts'
export { syncedFolder } from './synced-folder.ts'
