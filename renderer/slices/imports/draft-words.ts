import type {
  DraftCounts,
  MatchContribution,
  RowCandidate,
  RowFate,
} from '../../../preload/contract/import-draft.ts'
import { evidenceText } from '../duplicates/index.ts'
import type { Tone } from '../../kit/ui/tone.tsx'
import { companyWords, isCompanyField } from '../../kit/fields/field-words.ts'
import { knownOwnField } from '../../kit/own-fields/use-own-fields.ts'
import { formatDay } from '../../kit/i18n/format.ts'
import { lookUp, t } from '../../kit/i18n/translate.ts'

export type DraftTab = RowFate | 'vanished'

const tabsByUrgency = ['undecided', 'changed', 'new', 'rejected', 'same'] as const

/** The class a person should look at first. */
export function firstTab(counts: DraftCounts): DraftTab {
  return tabsByUrgency.find((tab) => (tab === 'undecided' ? counts.open : counts[tab]) > 0) ?? 'new'
}

/** An import field in words. */
export const fieldText = (field: string): string =>
  isCompanyField(field)
    ? companyWords.title(field)
    : (knownOwnField(field)?.name ?? lookUp(`imports.field.${field}`) ?? field)

/** What a notification tells, from kind, reason and day as a draft says them. */
export function eventText(told: string): string {
  const [kind = '', ...more] = told.split(' ')
  const day = more.pop() ?? ''
  const words = [
    lookUp(`imports.event.kind.${kind}`) ?? kind,
    ...more.map((reason) => lookUp(`imports.event.reason.${reason}`) ?? reason),
  ]
  return t('imports.event.on', { what: words.join(', '), day: formatDay(day) })
}

/** A field in words; what concerns the row as a whole has none. */
export const lossField = (field: string): string =>
  field === '' ? t('imports.losses.wholeRow') : fieldText(field)

/** What two records are compared by, in words: wider than one field, as address and register entry are. */
export const matchFieldText = (field: string): string =>
  lookUp(`imports.match.field.${field}`) ?? fieldText(field)

/** What a field says about two records being one: "Name klingt gleich", "anderer Ort". */
export function contributionText({
  field,
  level,
  bits,
}: Pick<MatchContribution, 'field' | 'level' | 'bits'>): string {
  return (
    evidenceText(field, level) ??
    lookUp(`imports.match.${field}.${level}`) ??
    t(bits >= 0 ? 'imports.match.speaksFor' : 'imports.match.speaksAgainst')
  )
}

/** Bits that say next to nothing. */
const faintBits = 1

export function contributionTone({ bits }: Pick<MatchContribution, 'bits'>): Tone {
  if (Math.abs(bits) < faintBits) return 'neutral'
  return bits > 0 ? 'success' : 'danger'
}

/** How alike two records are, in words, from log2 odds that they are one. */
export function likenessText({ score }: Pick<RowCandidate, 'score'>): string {
  if (score >= 4) return t('imports.likeness.high')
  if (score >= 0) return t('imports.likeness.even')
  return t('imports.likeness.low')
}

/** Rows that were left out at an earlier import and have not changed since. */
export const leftOutPattern = 'leftOut'

/** What rows of a pattern have in common: fields that differ, or how the parts of two records compare. */
export function patternText(parts: readonly string[]): string {
  if (parts.length === 0) return t('imports.pattern.other')
  return parts
    .map((part) => {
      if (part === leftOutPattern) return t('imports.pattern.leftOut')
      const [field = '', level] = part.split(':')
      return level === undefined ? fieldText(field) : contributionText({ field, level, bits: 0 })
    })
    .join(' · ')
}
