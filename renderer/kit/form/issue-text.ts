import { t } from '../i18n/translate.ts'
import { tooLongText } from '../ui/too-long.ts'

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

interface FieldIssue extends Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** Fields whose texts are longer than may be saved, with what to say of it. */
export function tooLongIssues(issues: readonly FieldIssue[]): readonly (readonly [string, string])[] {
  return issues
    .filter(({ code, origin }) => code === 'too_big' && origin === 'string')
    .map(({ path, message }) => [path.join('.'), message])
}

/** What to say beside a field that does not fit its schema. */
export function issueText(issue: Issue): string {
  if (issue.input === undefined || issue.input === null || issue.input === '') return t('form.missing')
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string'
        ? t('form.missing')
        : t('form.tooSmall', { minimum: numberOf(issue.minimum) })
    case 'too_big':
      return typeof issue.input === 'string'
        ? tooLongText(issue.input.length, numberOf(issue.maximum))
        : t('form.tooBig', { maximum: numberOf(issue.maximum) })
    case 'invalid_format':
      return issue.format === 'date' ? t('form.notADay') : t('form.invalid')
    default:
      return t('form.invalid')
  }
}
