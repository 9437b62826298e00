// Writes a flat .asar archive: a pickled JSON index, then the files one after the other.
import fs from 'node:fs'
import path from 'node:path'

/** Packs the files of a folder without subfolders. */
export function packAsar(/** @type {string} */ folder) {
  const names = fs.readdirSync(folder).sort()
  const contents = names.map((name) => fs.readFileSync(path.join(folder, name)))
  let offset = 0
  /** @type {Record<string, { size: number, offset: string }>} */
  const files = {}
  for (const [i, name] of names.entries()) {
    const size = contents[i]?.length ?? 0
    files[name] = { size, offset: String(offset) }
    offset += size
  }
  const index = Buffer.from(JSON.stringify({ files }))
  const alignment = Buffer.alloc(-index.length & 3)
  // two pickles: the size of the second one; and that second one, which holds the index as a string
  const sizes = [4, index.length + alignment.length + 8, index.length + alignment.length + 4, index.length]
  const header = Buffer.alloc(16)
  for (const [i, size] of sizes.entries()) header.writeUInt32LE(size, i * 4)
  return Buffer.concat([header, index, alignment, ...contents])
}
