// The Node.js that runs Kontor's TypeScript as it stands.
import fs from 'node:fs'
import { inModules } from './places.mjs'
import { SetupError } from './say.mjs'

const OLDEST_WITH_TYPES = 24

/** Program file of a Node.js that strips types: the one that npm installed where it exists for this machine. */
export function nodeProgram() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const program = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node'
  const installed = inModules(`node-${platform}-${process.arch}`, program)
  if (fs.existsSync(installed)) return installed
  if (Number.parseInt(process.versions.node, 10) >= OLDEST_WITH_TYPES) return process.execPath
  throw new SetupError(`this needs Node.js ${OLDEST_WITH_TYPES} or newer; ${process.version} is running`)
}
