import type { PlainKind } from '../../../preload/contract/fields.ts'
import { t } from '../i18n/translate.ts'

/** What one line of text holds, where it is known. */
export type TextKind = PlainKind | 'postcode'

/**
 * First two digits that the German post has never given; 43 is free as well, but the invented city of the demo data lies
 * there.
 */
const noRegions: ReadonlySet<string> = new Set(['00', '05', '62'])

/** Letters, as in AD500, or a blank, as in 114 55, are of another country. */
const isPostcodeOfGermany = (text: string): boolean => /^\d+$/.test(text)

function postcodeDoubt(text: string): string | null {
  if (!isPostcodeOfGermany(text)) return null
  if (text.length !== 5) return t('form.doubt.postcode.length')
  return noRegions.has(text.slice(0, 2)) || text < '01001' || text > '99998' ? t('form.doubt.postcode') : null
}

/** One `@`, something before it, a domain with a dot behind it. */
const mailShape = /^[^\s@,;<>()"]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u

const emailDoubt = (text: string): string | null => (mailShape.test(text) ? null : t('form.doubt.email'))

const doubts: Readonly<Partial<Record<TextKind, (text: string) => string | null>>> = {
  postcode: postcodeDoubt,
  email: emailDoubt,
}

/** Whether a text of this kind may be implausible. */
export const isDoubted = (kind: TextKind): boolean => kind in doubts

/** What makes a text implausible; it can be saved all the same. Null where nothing does, undefined where nothing can. */
export function doubtOf(kind: TextKind, text: string): string | null | undefined {
  const said = text.trim()
  return said === '' && isDoubted(kind) ? null : doubts[kind]?.(said)
}
