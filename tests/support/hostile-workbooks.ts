import { crc32, deflateRawSync } from 'node:zlib'
import { textRows, workbookParts, zipOf, type ZipPart } from './workbook.ts'

const table = textRows([
  ['Nr', 'Firma'],
  ['1', 'Albers'],
])

/** The parts of a sound workbook, one of them replaced or added. */
export function partsWith(name: string, content: string): ZipPart[] {
  const parts = workbookParts([{ name: 'B', rows: table }], ['Text'])
  return [...parts.filter((part) => part.name !== name), { name, content }]
}

const sheetPart = 'xl/worksheets/sheet1.xml'
/** A sheet that begins with a sound table. */
const withSheet = (rows: string): Buffer =>
  zipOf(partsWith(sheetPart, `<worksheet><sheetData>${table}${rows}</sheetData></worksheet>`))

const megabytes = (text: string, count: number): string =>
  text.repeat(Math.ceil((count * 1_048_576) / text.length))

interface RawEntry {
  readonly name: string
  readonly packed: Buffer
  readonly crc: number
  readonly bytes: number
}

const packedEntry = (name: string, content: Buffer): RawEntry => ({
  name,
  packed: deflateRawSync(content, { level: 9 }),
  crc: crc32(content),
  bytes: content.length,
})

function localHeader({ name, packed, crc, bytes }: RawEntry): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(45, 4)
  header.writeUInt16LE(8, 8)
  header.writeUInt32LE(crc, 14)
  header.writeUInt32LE(packed.length, 18)
  header.writeUInt32LE(bytes, 22)
  header.writeUInt16LE(Buffer.byteLength(name), 26)
  return Buffer.concat([header, Buffer.from(name), packed])
}

function directoryEntry({ name, packed, crc, bytes }: RawEntry, offset: number, isZip64: boolean): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(45, 4)
  header.writeUInt16LE(45, 6)
  header.writeUInt16LE(8, 10)
  header.writeUInt32LE(crc, 16)
  header.writeUInt32LE(packed.length, 20)
  header.writeUInt32LE(isZip64 ? 0xffffffff : bytes, 24)
  header.writeUInt16LE(Buffer.byteLength(name), 28)
  header.writeUInt16LE(isZip64 ? 12 : 0, 30)
  header.writeUInt32LE(offset, 42)
  const extra = Buffer.alloc(isZip64 ? 12 : 0)
  if (isZip64) {
    extra.writeUInt16LE(1, 0)
    extra.writeUInt16LE(8, 2)
    extra.writeBigUInt64LE(BigInt(bytes), 4)
  }
  return Buffer.concat([header, Buffer.from(name), extra])
}

function endRecord(onThisDisk: number, entries: number, directoryBytes: number, directoryAt: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(onThisDisk, 8)
  end.writeUInt16LE(entries, 10)
  end.writeUInt32LE(directoryBytes, 12)
  end.writeUInt32LE(directoryAt, 16)
  return end
}

function endOfZip64(entries: number, directoryBytes: number, directoryAt: number): Buffer {
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(44n, 4)
  record.writeBigUInt64LE(BigInt(entries), 24)
  record.writeBigUInt64LE(BigInt(entries), 32)
  record.writeBigUInt64LE(BigInt(directoryBytes), 40)
  record.writeBigUInt64LE(BigInt(directoryAt), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(directoryAt + directoryBytes), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([record, locator])
}

/**
 * An archive of two directories: one of sound parts, which the end record names, and behind the zip64 record another one
 * whose parts unpack to gigabytes.
 */
function twoDirectories(): Buffer {
  const sound = workbookParts([{ name: 'B', rows: table }], ['Text']).map(({ name, content }) =>
    packedEntry(name, Buffer.from(content)),
  )
  const bomb = packedEntry('bomb.xml', Buffer.alloc(64 * 1_048_576, 0x20))
  const local: Buffer[] = []
  const offsets = new Map<RawEntry, number>()
  let at = 0
  for (const entry of [...sound, bomb]) {
    offsets.set(entry, at)
    const bytes = localHeader(entry)
    local.push(bytes)
    at += bytes.length
  }
  const offsetOf = (entry: RawEntry): number => offsets.get(entry) ?? 0
  const small = Buffer.concat(sound.map((entry) => directoryEntry(entry, offsetOf(entry), false)))
  const bombs = Array.from({ length: 58 }, (_, index) => ({ ...bomb, name: `xl/${index}.xml` }))
  const large = Buffer.concat([
    ...sound.map((entry) => directoryEntry(entry, offsetOf(entry), false)),
    ...bombs.map((entry) => directoryEntry(entry, offsetOf(bomb), true)),
  ])
  const smallAt = at
  const largeAt = at + small.length
  return Buffer.concat([
    ...local,
    small,
    large,
    endOfZip64(sound.length + bombs.length, large.length, largeAt),
    // readers that look for zip64 go by the first number, others by the second
    endRecord(0xffff, sound.length, small.length, smallAt),
  ])
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Workbooks of a few kilobytes made to take a program's time or memory, by what they do. */
export const hostileWorkbooks: Readonly<Record<string, () => Buffer>> = {
  'start tags of cells that never end': () => withSheet(megabytes('<c ', 8)),
  'a start tag of blanks': () => withSheet(`<row r="3">${megabytes(`<c ${' '.repeat(400)}`, 8)}`),
  'attributes that never end': () => withSheet(megabytes('<c r="A3" r=', 8)),
  'blanks between cells': () => withSheet(`<row r="3">${megabytes(' ', 64)}<c r="A3"><v>1</v></c></row>`),
  'a row number of a thousand millions': () =>
    withSheet('<row r="1000000000"><c r="A1000000000"><v>1</v></c></row>'),
  'a row number beyond all numbers': () => withSheet('<row r="Infinity"><c r="A3"><v>1</v></c></row>'),
  'a cell of seven letters': () => withSheet('<row r="3"><c r="ZZZZZZZ3"><v>1</v></c></row>'),
  'a cell far away in other quotes': () => withSheet(`<row r="3"><c r='ZZZZZZ3'><v>1</v></c></row>`),
  'a cell far away behind character references': () =>
    withSheet('<row r="3"><c r="&#90;ZZZZZ3"><v>1</v></c></row>'),
  'a cell far away behind a sign that ends a tag': () =>
    withSheet('<row r="3"><c x=">" r="ZZZZZZ3"><v>1</v></c></row>'),
  'a comment that never ends': () => withSheet(megabytes('<!-- <c ', 8)),
  'elements in elements': () => withSheet(megabytes('<a>', 16)),
  'a directory of zip64 that says another thing': twoDirectories,
  'a directory entry larger than the archive says': () => {
    const parts = partsWith(sheetPart, megabytes(' ', 64))
    return zipOf(parts.map((part) => (part.name === sheetPart ? { ...part, declaredBytes: 100 } : part)))
  },
  'a thousand times a thousand sheets of one part': () =>
    zipOf(
      partsWith(
        'xl/workbook.xml',
        `<workbook xmlns:r="${relationships}"><sheets>${'<sheet name="B" r:id="rId1"/>'.repeat(1_000_000)}</sheets></workbook>`,
      ).map((part) =>
        part.name === sheetPart ? { ...part, content: `<worksheet>${megabytes(' ', 8)}</worksheet>` } : part,
      ),
    ),
  'start tags of sheets that never end': () =>
    zipOf(partsWith('xl/workbook.xml', `<workbook><sheets>${megabytes('<sheet ', 4)}`)),
  'start tags of relations that never end': () =>
    zipOf(partsWith('_rels/.rels', `<Relationships>${megabytes('<Relationship ', 4)}`)),
  'one long text in every cell': () => {
    const rows = Array.from(
      { length: 4000 },
      (_, row) =>
        `<row r="${row + 1}">${'ABCDEFGHIJ'
          .split('')
          .map((column) => `<c r="${column}${row + 1}" t="s"><v>0</v></c>`)
          .join('')}</row>`,
    )
    const parts = workbookParts([{ name: 'B', rows: rows.join('') }], ['x'.repeat(2_000_000)])
    return zipOf(parts)
  },
}
