// Switches Electron's fuses: single characters behind a marker in the binary.
import fs from 'node:fs'

const MARKER = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const FUSE_VERSION = 1

/** Electron's numbers of the fuses that set-up touches. */
export const fuse = { inspectArguments: 3, browserProcessSnapshot: 6 }

/**
 * Sets fuses in an Electron binary.
 * @param {string} file
 * @param {ReadonlyMap<number, boolean>} states
 */
export function setFuses(file, states) {
  const binary = fs.readFileSync(file)
  const marker = binary.indexOf(MARKER)
  const wire = marker + MARKER.length
  if (marker < 0 || binary[wire] !== FUSE_VERSION) {
    throw new Error(`${file} has no fuses of version ${FUSE_VERSION}`)
  }
  const handle = fs.openSync(file, 'r+')
  // the wire: version, number of fuses, then one character each
  for (const [number, on] of states) fs.writeSync(handle, on ? '1' : '0', wire + 2 + number)
  fs.closeSync(handle)
}
