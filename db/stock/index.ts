export * from './store.ts'
export { MemoryLog } from './stores/memory.ts'
export { createFolderLog, FolderStore } from './stores/folder.ts'
