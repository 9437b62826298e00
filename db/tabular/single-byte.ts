/**
 * Single-byte encodings of German registers: Windows, Unix before UTF-8, DOS consoles, old Macs; and those of the Latin
 * letters that DIN 91379 has besides: Central European, Turkish, Baltic. Of equally likely ones the first is taken.
 */
export const singleByteEncodings = [
  'windows-1252',
  'iso-8859-15',
  'cp850',
  'macintosh',
  'windows-1250',
  'windows-1254',
  'windows-1257',
  'iso-8859-2',
] as const
export type SingleByteEncoding = (typeof singleByteEncodings)[number]

const names: ReadonlySet<string> = new Set(singleByteEncodings)
export const isSingleByte = (encoding: string): encoding is SingleByteEncoding => names.has(encoding)

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

const WINDOWS_1250 =
  '€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź' + '\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż'

/** Bytes 0xC0–0xFF of Windows-1250 and ISO-8859-2. */
const CENTRAL_EUROPEAN = 'ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß' + 'ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙'

/** The two bytes that mean nothing stand for the characters that the vendors' tables reserve for them. */
const WINDOWS_1257 =
  '€\u0081‚\u0083„…†‡\u0088‰\u008a‹\u008c¨ˇ¸\u0090‘’“”•–—\u0098™\u009a›\u009c¯˛\u009f' +
  '\u00a0\uf8fc¢£¤\uf8fd¦§Ø©Ŗ«¬\u00ad®Æ°±²³´µ¶·ø¹ŗ»¼½¾æ' +
  'ĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽß' +
  'ąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙'

/** Where Windows-1254 differs from Windows-1252. */
const TURKISH_CHANGES: Readonly<Record<number, string>> = {
  0x8e: '\u008e',
  0x9e: '\u009e',
  0xd0: 'Ğ',
  0xdd: 'İ',
  0xde: 'Ş',
  0xf0: 'ğ',
  0xfd: 'ı',
  0xfe: 'ş',
}

const changed = (table: string, changes: Readonly<Record<number, string>>): string =>
  Array.from(table, (character, index) => changes[index + 0x80] ?? character).join('')

function latin1(from: number): string {
  return Array.from({ length: 0x100 - from }, (_, index) => String.fromCharCode(from + index)).join('')
}

/** Characters of the bytes 0x80–0xFF, one per byte. */
export const upperHalf: Readonly<Record<SingleByteEncoding, string>> = {
  'windows-1252': WINDOWS_C1 + latin1(0xa0),
  'iso-8859-15': changed(latin1(0x80), LATIN_9_CHANGES),
  cp850: CP850,
  macintosh: MACINTOSH,
  'windows-1250': WINDOWS_1250 + CENTRAL_EUROPEAN,
  'windows-1254': changed(WINDOWS_C1 + latin1(0xa0), TURKISH_CHANGES),
  'windows-1257': WINDOWS_1257,
  'iso-8859-2': `${latin1(0x80).slice(0, 0x20)}\u00a0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00adŽŻ°ą˛ł´ľśˇ¸šşťź˝žż${CENTRAL_EUROPEAN}`,
}

/** Bytes that do not mean the character of the same number, per encoding. */
const differing: Readonly<Record<SingleByteEncoding, RegExp>> = {
  'windows-1252': /[\x80-\x9f]/g,
  'iso-8859-15': /[\xa4\xa6\xa8\xb4\xb8\xbc-\xbe]/g,
  cp850: /[\x80-\xff]/g,
  macintosh: /[\x80-\xff]/g,
  'windows-1250': /[\x80-\xff]/g,
  'windows-1254': /[\x80-\x9f\xd0\xdd\xde\xf0\xfd\xfe]/g,
  'windows-1257': /[\x80-\xff]/g,
  'iso-8859-2': /[\xa1-\xff]/g,
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
