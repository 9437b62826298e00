import type { Encoding } from './decoder.ts'
import { byteTable, isSingleByte } from './single-byte.ts'

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
    case 'utf-8-twice':
      return Buffer.from([0xef, 0xbb, 0xbf])
    case 'utf-16le':
      return Buffer.from([0xff, 0xfe])
    case 'utf-16be':
      return Buffer.from([0xfe, 0xff])
    default:
      return Buffer.alloc(0)
  }
}

/**
 * The text as an encoding can hold it: what it lacks becomes a base letter, a stand-in or "?".
 *
 * Stand-ins may be quotes or delimiters: whoever writes delimited text must ask for them before quoting.
 */
export function representable(text: string, encoding: Encoding): string {
  if (!isSingleByte(encoding)) return text
  const table = byteTable(encoding)
  return text.replace(/[^\0-\x7f]/gu, (character) => standIn(character, table))
}

function standIn(character: string, table: ReadonlyMap<string, number>): string {
  if (table.has(character)) return character
  const base = STAND_INS[character] ?? character.normalize('NFKD').replace(/\p{M}/gu, '')
  if (base === '' || base === character) return '?'
  return Array.from(base, (part) => (part < '\u0080' ? part : standIn(part, table))).join('')
}

/** Encodes text, see `representable`. No byte-order mark. What was encoded twice is written as it should have been. */
export function encodeText(text: string, encoding: Encoding): Buffer {
  switch (encoding) {
    case 'utf-8':
    case 'utf-8-twice':
      return Buffer.from(text, 'utf8')
    case 'utf-16le':
      return Buffer.from(text, 'utf16le')
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16()
    default: {
      const table = byteTable(encoding)
      // latin1 writes the character of each number as that byte: only characters above ASCII need a look
      const asBytes = representable(text, encoding).replace(/[^\0-\x7f]/g, (character) =>
        String.fromCharCode(table.get(character) ?? 0x3f),
      )
      return Buffer.from(asBytes, 'latin1')
    }
  }
}
