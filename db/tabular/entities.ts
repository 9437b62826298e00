import { decodingFor, type Encoding } from './decoder.ts'
import type { CsvRecord } from './parser.ts'
import type { TextDecoding } from './text-decoding.ts'

/** Entities of HTML for letters of Latin-1, in the order of their numbers from 192; those that are words are left out. */
const LATIN_1 =
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml - Ntilde ' +
  'Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute - szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml - ntilde ' +
  'ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute - yuml'

const named = new Map<string, string>([
  ...LATIN_1.split(' ').map((name, index) => [name, String.fromCharCode(192 + index)] as const),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    shy: '\u00ad',
    sect: '§',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
    middot: '·',
    sup2: '²',
    sup3: '³',
    laquo: '«',
    raquo: '»',
    euro: '€',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    hellip: '…',
    bull: '•',
    OElig: 'Œ',
    oelig: 'œ',
    Scaron: 'Š',
    scaron: 'š',
    Zcaron: 'Ž',
    zcaron: 'ž',
    Yuml: 'Ÿ',
    Idot: 'İ',
    inodot: 'ı',
  }),
])
named.delete('-')

/** An entity, its "&" perhaps written as an entity itself, or a line break of HTML. */
const ENTITY = /&(?:amp;)*(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,6}\d?));|<[bB][rR]\s{0,2}\/?>/g
/** What may be the beginning of one, at the end of a text. */
const UNFINISHED = /&(?:amp;)*[#\w]{0,8}$|<[bB]?[rR]?\s{0,2}\/?$/
const LONGEST = 64
/** Signs that would cut a line where an entity says that they belong to the text, and what stands for them till then. */
const SIGNS = '"\';,|:\t\r\n '
const FIRST_STAND_IN = 0xfdd0
const STAND_INS = /[\ufdd0-\ufdd9]/g
const HAS_STAND_IN = /[\ufdd0-\ufdd9]/

const standInFor = (text: string): string => {
  const sign = SIGNS.indexOf(text)
  return sign < 0 ? text : String.fromCharCode(FIRST_STAND_IN + sign)
}

function meaning(whole: string, decimal?: string, hex?: string, name?: string): string {
  // what stands behind "&amp;" and is no entity itself has a delimiter behind it
  const literal = whole.replace(/^&(?:amp;)+/, '&')
  if (name !== undefined) {
    const text = named.get(name)
    return text === undefined ? literal : standInFor(text)
  }
  if (decimal === undefined && hex === undefined) return standInFor('\n')
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  // neither a control character nor half of a pair is meant
  if (code > 0x10ffff || (code < 0x20 && !'\t\r\n'.includes(String.fromCharCode(code)))) return literal
  if (code >= 0xd800 && code <= 0xdfff) return literal
  return standInFor(String.fromCodePoint(code))
}

const withoutEntities = (text: string): string =>
  text.includes('&') || text.includes('<') ? text.replace(ENTITY, meaning) : text

/**
 * Replaces entities of HTML before the text is cut at their semicolons. What an entity says belongs to a cell, so that
 * signs that would cut it have stand-ins, which `withSigns` puts right.
 */
export class EntityDecoding implements TextDecoding {
  readonly #inner: TextDecoding
  #pending: string

  constructor(inner: TextDecoding, pending = '') {
    this.#inner = inner
    this.#pending = pending
  }

  get undecodableBytes(): number {
    return this.#inner.undecodableBytes
  }

  write(chunk: Uint8Array): string {
    const text = this.#pending + this.#inner.write(chunk)
    const held = UNFINISHED.exec(text.slice(-LONGEST))?.[0].length ?? 0
    this.#pending = held === 0 ? '' : text.slice(-held)
    return withoutEntities(held === 0 ? text : text.slice(0, -held))
  }

  end(): string {
    const text = this.#pending + this.#inner.end()
    this.#pending = ''
    return withoutEntities(text)
  }

  fork(): TextDecoding {
    return new EntityDecoding(this.#inner.fork(), this.#pending)
  }
}

/** Text of a cell that was no part of a line, as a workbook has it. */
export const textWithoutEntities = (text: string): string => signsIn(withoutEntities(text))

const signsIn = (text: string): string =>
  HAS_STAND_IN.test(text)
    ? text.replace(STAND_INS, (sign) => SIGNS[sign.charCodeAt(0) - FIRST_STAND_IN] ?? '')
    : text

/** A decoder for the chunks of one file that leaves no entity. */
export const textDecodingFor = (encoding: Encoding): TextDecoding => new EntityDecoding(decodingFor(encoding))

/** Puts signs right in the records that are cut from one text, chunk by chunk. */
export class Signs {
  #areMet = false

  /** Records with the signs that stand-ins stand for; `text` is what was read for them last. */
  restored(records: readonly CsvRecord[], text: string): readonly CsvRecord[] {
    this.#areMet ||= HAS_STAND_IN.test(text)
    return this.#areMet ? records.map((record) => ({ ...record, cells: record.cells.map(signsIn) })) : records
  }
}
