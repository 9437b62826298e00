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
      // latin1 writes the character of each number as that byte: only characters above ASCII need a look
      const asBytes = text.replace(/[^\0-\x7f]/gu, (character) => bytesOf(character, table))
      return Buffer.from(asBytes, 'latin1')
    }
  }
}

/** The bytes of one character above ASCII, as the characters of the same numbers. */
function bytesOf(character: string, table: ReadonlyMap<string, number>): string {
  const byte = table.get(character)
  if (byte !== undefined) return String.fromCharCode(byte)
  const base = STAND_INS[character] ?? character.normalize('NFKD').replace(/\p{M}/gu, '')
  if (base === '' || base === character) return '?'
  return Array.from(base, (part) => (part < '\u0080' ? part : bytesOf(part, table))).join('')
}
