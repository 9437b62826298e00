import { bad, good, type Outcome } from './outcome.ts'
import { cleanLine, saysNone } from './text.ts'

const SHAPE =
  /^(https?):\/\/((?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]+)(:\d{1,5})?(\/[^\s]*|[?#][^\s]*)?$/iu

/**
 * Reads a web address in one form: with scheme (https:// where none is written), host in small letters, no slash at
 * the end. Null where the cell says nothing. Problems: websiteUnreadable, tooLong.
 */
export function readWebsite(raw: string): Outcome<string | null> {
  const text = cleanLine(raw)
  if (saysNone(text)) return good(null)
  const first = text.split(/\s*[;,|]\s*|\s+/)[0] ?? ''
  const spelled = first.replace(/^(https?):?\/{1,3}/i, '$1://').replace(/^(?:url|web|internet):/i, '')
  const match = SHAPE.exec(/^https?:\/\//i.test(spelled) ? spelled : `https://${spelled}`)
  if (match === null || spelled.includes('@')) return bad('websiteUnreadable')
  const [, scheme = '', host = '', port = '', path = ''] = match
  const address = `${scheme.toLowerCase()}://${host.toLowerCase()}${port}${path.replace(/\/+$/, '')}`
  return address.length > 300 ? bad('tooLong', { maximumLength: 300, length: address.length }) : good(address)
}
