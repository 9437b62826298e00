// Reads .zip files (no zip64, no encryption).
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'

const END_OF_CENTRAL_DIRECTORY = 0x06054b50
const CENTRAL_ENTRY = 0x02014b50

/**
 * Unpacks the entries that `placeOf` gives a place for, with their file modes.
 * @param {string} file
 * @param {(name: string) => string | undefined} placeOf where an entry goes; undefined leaves it out
 */
export function unzip(file, placeOf) {
  const zip = fs.readFileSync(file)
  const end = zip.lastIndexOf(uint32(END_OF_CENTRAL_DIRECTORY))
  if (end < 0) throw new Error(`${file} is no zip file`)
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== CENTRAL_ENTRY) throw new Error(`${file} is damaged`)
    const nameLength = zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const target = name.endsWith('/') ? undefined : placeOf(name)
    if (target !== undefined) {
      fs.mkdirSync(path.dirname(target), { recursive: true })
      fs.writeFileSync(target, contentOf(zip, at), {
        mode: (zip.readUInt32LE(at + 38) >>> 16) & 0o777 || 0o644,
      })
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
}

/** The content of the entry whose central record starts at `at`. */
function contentOf(/** @type {Buffer} */ zip, /** @type {number} */ at) {
  const method = zip.readUInt16LE(at + 10)
  const packedBytes = zip.readUInt32LE(at + 20)
  const local = zip.readUInt32LE(at + 42)
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const packed = zip.subarray(start, start + packedBytes)
  const content = method === 0 ? packed : zlib.inflateRawSync(packed)
  if (zlib.crc32 && zlib.crc32(content) !== zip.readUInt32LE(at + 16)) {
    throw new Error('an entry of the zip file is damaged')
  }
  return content
}

function uint32(/** @type {number} */ value) {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
