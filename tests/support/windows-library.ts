const sectionOffset = 0x200
const sectionAddress = 0x1000
const alignment = 0x200

/**
 * A 32-bit Windows library without code that exports the given names: enough for a compiler that only looks them up.
 *
 * The layout is that of Microsoft's "PE Format": DOS header, PE headers, and one section with the export directory.
 */
export function windowsLibrary(exportedNames: readonly string[]): Buffer {
  const exports = exportSection([...exportedNames].sort())
  const file = Buffer.alloc(sectionOffset + Math.ceil(exports.length / alignment) * alignment)
  file.write('MZ', 0, 'latin1')
  file.writeUInt32LE(0x40, 0x3c) // where the PE headers start
  file.write('PE\0\0', 0x40, 'latin1')
  file.writeUInt16LE(0x14c, 0x44) // machine: i386
  file.writeUInt16LE(1, 0x46) // sections
  file.writeUInt16LE(0xe0, 0x54) // bytes of the optional header
  file.writeUInt16LE(0x2102, 0x56) // executable, 32 bit, library
  const optional = 0x58
  file.writeUInt16LE(0x10b, optional) // PE32
  file.writeUInt32LE(sectionAddress, optional + 32) // alignment in memory
  file.writeUInt32LE(alignment, optional + 36) // alignment in the file
  file.writeUInt32LE(sectionAddress * 2, optional + 56) // size in memory
  file.writeUInt32LE(sectionOffset, optional + 60) // size of all headers
  file.writeUInt32LE(16, optional + 92) // data directories; the first one is for exports
  file.writeUInt32LE(sectionAddress, optional + 96)
  file.writeUInt32LE(exports.length, optional + 100)
  const section = optional + 0xe0
  file.write('.edata', section, 'latin1')
  file.writeUInt32LE(exports.length, section + 8)
  file.writeUInt32LE(sectionAddress, section + 12)
  file.writeUInt32LE(file.length - sectionOffset, section + 16)
  file.writeUInt32LE(sectionOffset, section + 20)
  file.writeUInt32LE(0x40000040, section + 36) // initialised data, readable
  exports.copy(file, sectionOffset)
  return file
}

/** Directory, then the tables of addresses, names and ordinals, then the names themselves. */
function exportSection(names: readonly string[]): Buffer {
  const addresses = 40
  const nameAddresses = addresses + 4 * names.length
  const ordinals = nameAddresses + 4 * names.length
  const texts = ordinals + 2 * names.length
  const section = Buffer.alloc(texts + names.join('\0').length + 1)
  section.writeUInt32LE(1, 16) // first ordinal
  section.writeUInt32LE(names.length, 20)
  section.writeUInt32LE(names.length, 24)
  section.writeUInt32LE(sectionAddress + addresses, 28)
  section.writeUInt32LE(sectionAddress + nameAddresses, 32)
  section.writeUInt32LE(sectionAddress + ordinals, 36)
  let text = texts
  for (const [i, name] of names.entries()) {
    section.writeUInt32LE(sectionAddress, addresses + 4 * i)
    section.writeUInt32LE(sectionAddress + text, nameAddresses + 4 * i)
    section.writeUInt16LE(i, ordinals + 2 * i)
    text += section.write(`${name}\0`, text, 'latin1')
  }
  return section
}
