// Where things lie: the checkout, and the cache folder of the user who works in it.
import os from 'node:os'
import path from 'node:path'

/** Folder of the checkout. */
export const root = path.resolve(import.meta.dirname, '../..')

/** Folder for what is made once and used by every checkout of this user. */
export const cache = path.join(cacheHome(), 'kontor')

/** Path inside node_modules. */
export const inModules = (/** @type {string[]} */ ...parts) => path.join(root, 'node_modules', ...parts)

/** File for the memory of earlier set-ups; it goes with node_modules. */
export const stamp = (/** @type {string} */ name) => inModules('.cache', 'kontor', name)

function cacheHome() {
  if (process.env.XDG_CACHE_HOME) return process.env.XDG_CACHE_HOME
  if (process.platform === 'win32') {
    return process.env.LOCALAPPDATA ?? path.join(os.homedir(), 'AppData/Local')
  }
  return path.join(os.homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache')
}
