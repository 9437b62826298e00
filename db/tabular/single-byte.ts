/** Single-byte encodings of German registers: Windows, Unix before UTF-8, DOS consoles, old Macs. */
export type SingleByteEncoding = 'windows-1252' | 'iso-8859-15' | 'cp850' | 'macintosh'

export const singleByteEncodings: readonly SingleByteEncoding[] = [
  'windows-1252',
  'iso-8859-15',
  'cp850',
  'macintosh',
]

/** Bytes 0x80–0x9F of Windows-1252; the five unassigned ones keep their control character, as the web does. */
const WINDOWS_C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f' + '\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Bytes 0x80–0xFF. */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ' +
  'áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀' +
  'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

const MACINTOSH =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü' +
  '†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ' +
  '‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

/** Where ISO-8859-15 differs from ISO-8859-1. */
const LATIN_9_CHANGES: Readonly<Record<number, string>> = {
  0xa4: '€',
  0xa6: 'Š',
  0xa8: 'š',
  0xb4: 'Ž',
  0xb8: 'ž',
  0xbc: 'Œ',
  0xbd: 'œ',
  0xbe: 'Ÿ',
}

function latin1(from: number): string {
  return Array.from({ length: 0x100 - from }, (_, index) => String.fromCharCode(from + index)).join('')
}

/** Characters of the bytes 0x80–0xFF, one per byte. */
export const upperHalf: Readonly<Record<SingleByteEncoding, string>> = {
  'windows-1252': WINDOWS_C1 + latin1(0xa0),
  'iso-8859-15': Array.from(
    latin1(0x80),
    (character, index) => LATIN_9_CHANGES[index + 0x80] ?? character,
  ).join(''),
  cp850: CP850,
  macintosh: MACINTOSH,
}

/** Bytes that do not mean the character of the same number, per encoding. */
const differing: Readonly<Record<SingleByteEncoding, RegExp>> = {
  'windows-1252': /[\x80-\x9f]/g,
  'iso-8859-15': /[\xa4\xa6\xa8\xb4\xb8\xbc-\xbe]/g,
  cp850: /[\x80-\xff]/g,
  macintosh: /[\x80-\xff]/g,
}

/** Decodes bytes of a single-byte encoding; never fails, since every byte means some character. */
export function decodeSingleByte(bytes: Buffer, encoding: SingleByteEncoding): string {
  const table = upperHalf[encoding]
  // latin1 makes a one-byte string by a plain copy: only the few bytes that differ cost anything
  return bytes
    .toString('latin1')
    .replace(differing[encoding], (character) => table[character.charCodeAt(0) - 0x80] ?? character)
}

const toByte = new Map<SingleByteEncoding, ReadonlyMap<string, number>>()

/** Byte of each character above ASCII. */
export function byteTable(encoding: SingleByteEncoding): ReadonlyMap<string, number> {
  const known = toByte.get(encoding)
  if (known !== undefined) return known
  const table = new Map(Array.from(upperHalf[encoding], (character, index) => [character, 0x80 + index]))
  toByte.set(encoding, table)
  return table
}
