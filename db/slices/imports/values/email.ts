import { bad, good, type Outcome } from './outcome.ts'
import { cleanLine, saysNone } from './text.ts'

const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,}$/u

/**
 * Reads an e-mail address, the first where a cell holds several; the domain is put in small letters.
 *
 * Takes off mailto:, angle brackets and (at). Null where the cell says nothing. Problems: emailUnreadable, tooLong.
 */
export function readEmail(raw: string): Outcome<string | null> {
  const text = cleanLine(raw)
  if (saysNone(text)) return good(null)
  const spelled = text
    .replace(/^.*<([^<>]+)>.*$/, '$1')
    .replace(/^(?:mailto|e-?mail|mail)\s*:\s*/i, '')
    .replace(/\s*[[({](?:at|ät)[\])}]\s*/i, '@')
    .replace(/\s*[[({](?:dot|punkt)[\])}]\s*/gi, '.')
  const first = (spelled.split(/\s*[;,|]\s*|\s+\/\s+|\s+/)[0] ?? '').replace(/[.>]+$/, '')
  if (!ADDRESS.test(first)) return bad('emailUnreadable')
  if (first.length > 200) return bad('tooLong', { maximumLength: 200, length: first.length })
  const at = first.lastIndexOf('@')
  return good(first.slice(0, at + 1) + first.slice(at + 1).toLowerCase())
}
