import type { ShownFailure } from '../data/failure-error.ts'
import { lookUp, t } from '../i18n/translate.ts'

/** Prefix of the messages that other rooms name by key; they stand in `failures/messages.*.ts`. */
const prefix = 'failure.'

/** What to say of a failure: its own words, or the general ones; always with the reference where there is one. */
export function failureText(failure: ShownFailure): string {
  const own = lookUp(`${prefix}${failure.messageKey}`, failure.params)
  const text = own ?? lookUp(`${prefix}code.${failure.code}`, failure.params) ?? t('app.failure.general')
  return failure.ref === undefined ? text : `${text} ${t('app.failure.reference', { ref: failure.ref })}`
}

/** What to say beside a field of a form. */
export function fieldFailureText(messageKey: string): string {
  return lookUp(`${prefix}${messageKey}`) ?? t('app.field.invalid')
}
