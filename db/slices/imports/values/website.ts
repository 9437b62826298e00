import { addressCell, type AddressCell } from './address-cell.ts'
import { bad, good, type Outcome } from './outcome.ts'
import { cleanLine, saysNone } from './text.ts'

const SHAPE =
  /^(https?):\/\/((?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]+)(:\d{1,5})?(\/[^\s]*|[?#][^\s]*)?$/iu
/** A hyperlink of Access: text#target#place#tip. */
const ACCESS_LINK = /^([^#]*)#([^#]+)#[^#]*(?:#[^#]*)?$/
/** What parts addresses, a link's function and its signs among it. */
const BETWEEN = /[\s;,|<>"]+|(?<=^|\s)\(|\)(?=$|[\s;,"])/u
const LABELS =
  /^(?:=?hyperlink\(?|url|web|website|webseite|internet|homepage|www|oder|o\.|und|u\.|bzw\.?|\/|[-–])?:?$/i
const longest = 300

/**
 * Reads all web addresses of a cell in one form: with scheme (https:// where none is written), host in small letters, no
 * slash at the end. Takes off labels and hyperlinks of Access, Excel and mail programs, closes blanks behind "www.". Null
 * where the cell says nothing. Problems: websiteUnreadable, tooLong.
 */
export function readWebsites(raw: string): Outcome<AddressCell | null> {
  const whole = cleanLine(raw)
  if (saysNone(whole)) return good(null)
  const plain = addressOf(whole)
  if (plain !== null && plain.length <= longest && !(whole.includes('#') && ACCESS_LINK.test(whole)))
    return good({ addresses: [plain], hasMore: false, isMended: false, whole })
  const link = ACCESS_LINK.exec(whole)
  const unlinked = (link === null ? whole : `${link[1]} ${link[2]}`)
    .replace(/\b(url|web(?:site|seite)?|internet|homepage)\s*:\s*/gi, '')
    .replace(/\b(https?):\/\/\s+/gi, '$1://')
    .replace(/\bwww\.\s+/gi, 'www.')
    .replace(/^=hyperlink\(/i, '')
  const isMended = /\bwww,\s*(?=\S)/i.test(unlinked)
  const words = unlinked
    .replace(/\bwww,\s*(\S+?),(\p{L}{2,})$/iu, 'www.$1.$2')
    .replace(/\bwww,\s*(?=\S)/gi, 'www.')
    .split(BETWEEN)
    .map((word) => word.replace(/^[(=]+|[).:]+$/g, ''))
    .filter((word) => !LABELS.test(word))
  const found = words.map(addressOf)
  const isNamed = words.some((word, place) => found[place] !== null && /^(?:https?:|www\.)/i.test(word))
  const addresses = found.filter((address) => address !== null)
  const hasMore = addresses.length < words.length
  // "z.B." and "Dr.Meier" among words are none
  if (addresses.length === 0 || (hasMore && !isNamed)) return bad('websiteUnreadable')
  return websiteCell(addresses, whole, { hasMore, isMended })
}

function addressOf(word: string): string | null {
  if (word.includes('@')) return null
  const spelled = word.replace(/^(https?):?\/{1,3}/i, '$1://')
  const match = SHAPE.exec(/^https?:\/\//i.test(spelled) ? spelled : `https://${spelled}`)
  if (match === null) return null
  const [, scheme = '', host = '', port = '', path = ''] = match
  return `${scheme.toLowerCase()}://${host.toLowerCase()}${port}${path.replace(/\/+$/, '')}`
}

/** An address without what two spellings of it may differ in. */
const bare = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/, '')

function websiteCell(
  found: readonly string[],
  whole: string,
  { hasMore = false, isMended = false }: { readonly hasMore?: boolean; readonly isMended?: boolean },
): Outcome<AddressCell | null> {
  // the same address twice is a text and its target: the one that names the scheme counts
  const byBare = new Map<string, string>()
  for (const address of found)
    if (!byBare.has(bare(address)) || address.startsWith('http:')) byBare.set(bare(address), address)
  const [first, ...further] = [...byBare.values()]
  if (first === undefined) return bad('websiteUnreadable')
  return addressCell([first, ...further], longest, { hasMore, isMended, whole })
}

/** The first web address of a cell; see `readWebsites`. */
export function readWebsite(raw: string): Outcome<string | null> {
  const read = readWebsites(raw)
  return 'value' in read ? good(read.value?.addresses[0] ?? null) : read
}
