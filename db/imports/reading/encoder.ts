import type { Encoding } from './decoder.ts'
import { byteTable } from './single-byte.ts'

/** Stand-ins for signs of German texts that old encodings do not hold. */
const STAND_INS: Readonly<Record<string, string>> = {
  '„': '"',
  '“': '"',
  '”': '"',
  '‚': "'",
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '…': '...',
  '€': 'EUR',
  ẞ: 'SS',
}

/** The byte-order mark that files of this encoding carry so that Excel opens them rightly; empty for single bytes. */
export function byteOrderMark(encoding: Encoding): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from([0xef, 0xbb, 0xbf])
    case 'utf-16le':
      return Buffer.from([0xff, 0xfe])
    case 'utf-16be':
      return Buffer.from([0xfe, 0xff])
    default:
      return Buffer.alloc(0)
  }
}

/** Encodes text; what the encoding does not hold becomes its base letter, a stand-in or "?". No byte-order mark. */
export function encodeText(text: string, encoding: Encoding): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8')
    case 'utf-16le':
      return Buffer.from(text, 'utf16le')
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16()
    default: {
      const table = byteTable(encoding)
      const bytes: number[] = []
      for (const character of text) appendBytes(bytes, character, table)
      return Buffer.from(bytes)
    }
  }
}

function appendBytes(bytes: number[], character: string, table: ReadonlyMap<string, number>): void {
  const byte = character < '\u0080' ? character.charCodeAt(0) : table.get(character)
  if (byte !== undefined) {
    bytes.push(byte)
    return
  }
  const base = STAND_INS[character] ?? character.normalize('NFKD').replace(/\p{M}/gu, '')
  if (base === '' || base === character) {
    bytes.push(0x3f)
    return
  }
  for (const part of base) appendBytes(bytes, part, table)
}
