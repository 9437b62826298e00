import { inflateRawSync } from 'node:zlib'

/** An entry of a zip archive as its central directory names it. */
export interface ZipEntry {
  readonly name: string
  readonly compressedBytes: number
  /** Size the archive says the entry unpacks to. */
  readonly bytes: number
  readonly isEncrypted: boolean
  readonly offset: number
  readonly method: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_BYTES = 22
const COMMENT_MAXIMUM = 65_535
const STORED = 0
const DEFLATED = 8

function endRecord(archive: Buffer): number {
  const lowest = Math.max(0, archive.length - END_BYTES - COMMENT_MAXIMUM)
  for (let at = archive.length - END_BYTES; at >= lowest; at -= 1) {
    if (archive.readUInt32LE(at) === END) return at
  }
  return -1
}

/**
 * The entries of a zip archive; null where it has no readable directory.
 *
 * Source: PKWARE, .ZIP File Format Specification (APPNOTE) 6.3, sections 4.3.7, 4.3.12 and 4.3.16. Archives in several parts
 * or above 4 GB have no entries here.
 */
export function readZipDirectory(archive: Buffer): readonly ZipEntry[] | null {
  const end = endRecord(archive)
  if (end < 0) return null
  const count = archive.readUInt16LE(end + 10)
  let at = archive.readUInt32LE(end + 16)
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || archive.readUInt32LE(at) !== CENTRAL) return null
    const nameLength = archive.readUInt16LE(at + 28)
    entries.push({
      // some programs of Windows write their own kind of slash
      name: archive.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
      isEncrypted: (archive.readUInt16LE(at + 8) & 1) === 1,
      method: archive.readUInt16LE(at + 10),
      compressedBytes: archive.readUInt32LE(at + 20),
      bytes: archive.readUInt32LE(at + 24),
      offset: archive.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return entries
}

/** Content of an entry; null where it is damaged, packed in another way, or larger than the archive says. */
export function unpackEntry(archive: Buffer, entry: ZipEntry): Buffer | null {
  const { offset, compressedBytes, bytes, method } = entry
  if (offset + 30 > archive.length || archive.readUInt32LE(offset) !== LOCAL) return null
  const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28)
  const packed = archive.subarray(start, start + compressedBytes)
  if (method === STORED) return packed.length === bytes ? packed : null
  if (method !== DEFLATED) return null
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, bytes) })
  } catch {
    return null
  }
}
