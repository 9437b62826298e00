import { crc32, deflateRawSync } from 'node:zlib'

export interface TestSheet {
  readonly name: string
  /** The rows as the format writes them: `<row r="1">…</row>`. */
  readonly rows: string
  readonly isHidden?: boolean
}

export interface ZipPart {
  readonly name: string
  readonly content: string
  /** What the directory says instead of the truth. */
  readonly declaredBytes?: number
  readonly isEncrypted?: boolean
}

/** A zip archive of deflated parts (PKWARE APPNOTE 6.3). */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, content, declaredBytes, isEncrypted = false } of parts) {
    const raw = Buffer.from(content)
    const packed = deflateRawSync(raw)
    const nameBytes = Buffer.from(name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(isEncrypted ? 0x801 : 0x800, 2)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(raw), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(declaredBytes ?? raw.length, 18)
    fields.writeUInt16LE(nameBytes.length, 22)
    const directory = Buffer.alloc(46)
    directory.writeUInt32LE(0x02014b50, 0)
    directory.writeUInt16LE(20, 4)
    fields.copy(directory, 6)
    directory.writeUInt32LE(offset, 42)
    local.push(Buffer.from('PK\x03\x04', 'latin1'), fields, nameBytes, packed)
    central.push(directory, nameBytes)
    offset += 30 + nameBytes.length + packed.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, directory, end])
}

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`
const relations = (all: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

/** Formats of cells by their number `s`: 1 a date, 2 a German date, 3 date and time, 4 a time, 5 a number of two places, 6 five digits. */
const styles = `<styleSheet ${main}><numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="00000"/></numFmts><cellXfs>${[
  0, 14, 164, 22, 21, 4, 165,
]
  .map((format) => `<xf numFmtId="${format}" applyNumberFormat="1"/>`)
  .join('')}</cellXfs></styleSheet>`

/** The parts of an .xlsx file with these sheets. */
export function workbookParts(
  sheets: readonly TestSheet[],
  sharedStrings: readonly string[] = [],
): ZipPart[] {
  const named = sheets.map(
    ({ name, isHidden }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${isHidden ? ' state="hidden"' : ''}/>`,
  )
  const parts = sheets.map((_, index) =>
    relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  )
  const shared = sharedStrings.map((text) => `<si><t>${text}</t></si>`).join('')
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/.rels', content: relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')]) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${named.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations([
        ...parts,
        relation('rIdA', 'styles', 'styles.xml'),
        relation('rIdB', 'sharedStrings', 'sharedStrings.xml'),
      ]),
    },
    { name: 'xl/styles.xml', content: styles },
    { name: 'xl/sharedStrings.xml', content: `<sst ${main}>${shared}</sst>` },
    ...sheets.map(({ rows }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
    })),
  ]
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Rows of text cells from row `first` on; an empty text is no cell. */
export function textRows(rows: readonly (readonly string[])[], first = 1): string {
  return rows
    .map((cells, index) => {
      const row = first + index
      const written = cells.map((text, column) =>
        text === ''
          ? ''
          : `<c r="${String.fromCharCode(65 + column)}${row}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`,
      )
      return `<row r="${row}">${written.join('')}</row>`
    })
    .join('')
}
