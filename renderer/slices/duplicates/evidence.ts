import { lookUp } from '../../kit/i18n/translate.ts'

/** What the comparison of one field found, in words; undefined for what has none. */
export const evidenceText = (field: string, level: string): string | undefined =>
  lookUp(`duplicates.evidence.${field}.${level}`)

/** Bits below which a finding is not worth a word. */
const tellingBits = 0.5

interface Finding {
  readonly field: string
  readonly level: string
  readonly bits: number
}

/** What speaks for two records being one, and what against, the weightiest first. */
export function evidenceOf<F extends Finding>(
  contributions: readonly F[],
): { readonly inFavour: readonly F[]; readonly against: readonly F[] } {
  return {
    inFavour: contributions.filter(({ bits }) => bits >= tellingBits).toSorted((a, b) => b.bits - a.bits),
    against: contributions.filter(({ bits }) => bits <= -tellingBits).toSorted((a, b) => a.bits - b.bits),
  }
}
