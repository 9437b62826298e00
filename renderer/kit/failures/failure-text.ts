import type { ShownFailure } from '../data/failure-error.ts'
import { failureWords, messageText } from '../../../preload/contract/texts/failures.ts'
import { currentLanguage, t } from '../i18n/translate.ts'

/** What to say of a failure: its own words, or the general ones; always with the reference where there is one. */
export function failureText(failure: ShownFailure): string {
  const text = failureWords(currentLanguage(), failure) || t('app.failure.general')
  return failure.ref === undefined ? text : `${text} ${t('app.failure.reference', { ref: failure.ref })}`
}

/** What to say beside a field of a form. */
export function fieldFailureText(messageKey: string): string {
  return messageText(currentLanguage(), messageKey) ?? t('app.field.invalid')
}
