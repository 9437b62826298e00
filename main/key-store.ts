import { safeStorage } from 'electron'
import type { KeyStore } from './profile/secrets.ts'

/** The calls that Electron had before it made them asynchronous. */
interface OlderSafeStorage {
  isEncryptionAvailable(): boolean
  encryptString(text: string): Buffer
  decryptString(wrapped: Buffer): string
}

/** The system's key store through Electron; use it once the app is ready. */
export function electronKeyStore(): KeyStore {
  const older: OlderSafeStorage = safeStorage
  const isAsync = 'encryptStringAsync' in safeStorage
  const isAvailable = async (): Promise<boolean> =>
    isAsync ? safeStorage.isAsyncEncryptionAvailable() : older.isEncryptionAvailable()
  return {
    async isAvailable() {
      if (await isAvailable()) return true
      if (process.platform !== 'linux') return false
      // a desktop without a key ring; the caller's log says that this is weak
      safeStorage.setUsePlainTextEncryption(true)
      return isAvailable()
    },
    name: () => (process.platform === 'linux' ? safeStorage.getSelectedStorageBackend() : process.platform),
    wrap: async (text) => (isAsync ? safeStorage.encryptStringAsync(text) : older.encryptString(text)),
    unwrap: async (wrapped) =>
      isAsync ? (await safeStorage.decryptStringAsync(wrapped)).result : older.decryptString(wrapped),
  }
}
