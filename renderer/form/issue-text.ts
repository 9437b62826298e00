import { t } from '../i18n/translate.ts'

/** What the contract's schemas find, as zod describes it; only what a message needs. */
interface Issue {
  readonly code?: string | undefined
  readonly origin?: unknown
  readonly minimum?: unknown
  readonly maximum?: unknown
  readonly format?: unknown
  readonly input?: unknown
}

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number(value))

/** What to say beside a field that does not fit its schema. */
export function issueText(issue: Issue): string {
  if (issue.input === undefined || issue.input === null || issue.input === '') return t('form.missing')
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string'
        ? t('form.missing')
        : t('form.tooSmall', { minimum: numberOf(issue.minimum) })
    case 'too_big':
      return issue.origin === 'string'
        ? t('form.tooLong', { maximum: numberOf(issue.maximum) })
        : t('form.tooBig', { maximum: numberOf(issue.maximum) })
    case 'invalid_format':
      return issue.format === 'date' ? t('form.notADay') : t('form.invalid')
    default:
      return t('form.invalid')
  }
}
