// Called by electron-builder when a package's folder is complete.
import fs from 'node:fs'
import path from 'node:path'

/**
 * Takes out what came along from the Electron of node_modules and belongs to development.
 * @param {{ appOutDir: string }} context
 */
export function afterPack({ appOutDir }) {
  fs.rmSync(path.join(appOutDir, 'resources/default_app.asar'), { force: true })
}
