import { addressCell, type AddressCell } from './address-cell.ts'
import { bad, good, type Outcome } from './outcome.ts'
import { cleanLine, saysNone } from './text.ts'

const HOST = String.raw`(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}`
const ADDRESS = new RegExp(String.raw`^[^\s@<>()[\]\\,;:"]+@${HOST}$`, 'u')
/** Addresses among other words; a hyperlink of Access parts its text and its target by #. */
const ADDRESSES = new RegExp(
  String.raw`[^\s@<>()[\]\\,;:"'#=/|][^\s@<>()[\]\\,;:"#=/|]*@${HOST}(?![\p{L}\p{N}@-])`,
  'gu',
)
/** Words that say what stands there, and programs' ways of making a link. */
const LABELS = /mailto:|e-?mail|mail|=?hyperlink|\b(?:adresse|oder|o|und|u|bzw|or|and)\b/gi
const longest = 200

/**
 * Reads all e-mail addresses of a cell; their domains are put in small letters.
 *
 * Takes off mailto:, angle brackets, labels, (at) and hyperlinks of Access and Excel; closes blanks around @ and behind
 * dots. Null where the cell says nothing. Problems: emailUnreadable, tooLong.
 */
export function readEmails(raw: string): Outcome<AddressCell | null> {
  const whole = cleanLine(raw)
  if (saysNone(whole)) return good(null)
  if (ADDRESS.test(whole) && !whole.includes('#')) return emailCell([whole], false, false, whole)
  const spelled = whole
    .replace(/\s*[[({]\s*(?:at|ät)\s*[\])}]\s*/gi, '@')
    .replace(/\s*[[({]\s*(?:dot|punkt)\s*[\])}]\s*/gi, '.')
    .replace(/\s*@\s*/g, '@')
  const found = addressesIn(spelled)
  if (found.length > 0) {
    const rest = spelled.replace(ADDRESSES, ' ').replace(LABELS, ' ')
    return emailCell(found, /[\p{L}\p{N}]/u.test(rest), false, whole)
  }
  const mended = spelled.replace(/[,;]\s*(?=\p{L}{2,}$)/u, '.').replace(/\s+\.|\.\s+/g, '.')
  const inMended = addressesIn(mended)
  if (inMended.length !== 1) return bad('emailUnreadable')
  const rest = mended.replace(ADDRESSES, ' ').replace(LABELS, ' ')
  if (/[\p{L}\p{N}]/u.test(rest)) return bad('emailUnreadable')
  return emailCell(inMended, false, true, whole)
}

const addressesIn = (text: string): readonly string[] => [...text.matchAll(ADDRESSES)].map(([one]) => one)

function emailCell(
  found: readonly string[],
  hasMore: boolean,
  isMended: boolean,
  whole: string,
): Outcome<AddressCell | null> {
  const spelled = found.map((address) => {
    const at = address.lastIndexOf('@')
    return address.slice(0, at + 1) + address.slice(at + 1).toLowerCase()
  })
  const [first, ...further] = spelled.length === 1 ? spelled : [...new Set(spelled)]
  if (first === undefined) return bad('emailUnreadable')
  return addressCell([first, ...further], longest, { hasMore, isMended, whole })
}

/** The first e-mail address of a cell; see `readEmails`. */
export function readEmail(raw: string): Outcome<string | null> {
  const read = readEmails(raw)
  return 'value' in read ? good(read.value?.addresses[0] ?? null) : read
}
