// Writes .ico files: a directory, then the pictures as PNG files.

/**
 * @param {readonly { size: number, png: Buffer }[]} pictures square, at most 256 pixels wide
 */
export function icoOf(pictures) {
  const ENTRY_BYTES = 16
  const header = Buffer.alloc(6 + ENTRY_BYTES * pictures.length)
  header.writeUInt16LE(1, 2) // an icon, not a cursor
  header.writeUInt16LE(pictures.length, 4)
  let offset = header.length
  for (const [i, { size, png }] of pictures.entries()) {
    const entry = 6 + ENTRY_BYTES * i
    // 0 stands for 256
    header.writeUInt8(size % 256, entry)
    header.writeUInt8(size % 256, entry + 1)
    header.writeUInt16LE(1, entry + 4) // colour planes
    header.writeUInt16LE(32, entry + 6) // bits a pixel
    header.writeUInt32LE(png.length, entry + 8)
    header.writeUInt32LE(offset, entry + 12)
    offset += png.length
  }
  return Buffer.concat([header, ...pictures.map(({ png }) => png)])
}
