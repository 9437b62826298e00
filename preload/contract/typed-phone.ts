const label = /^(?:telefon|tel|fon|phone|mobil|handy)\s*[.:][.:\s]*/i
/** What Windows' contacts, web pages and mails put around numbers and into them. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu
const dashes = /[\u2010-\u2015\u2212]/gu
const phoneLike = /^[\d\s+()/.-]{4,}$/

/** A phone number that was typed or pasted and nothing else, without a label in front of it; null for any other text. */
export function typedPhone(typed: string): string | null {
  const phone = typed.replaceAll(invisible, '').replaceAll(dashes, '-').trim().replace(label, '').trim()
  return phoneLike.test(phone) ? phone : null
}
