import type { Failure } from '../errors.ts'
import { failuresDe } from './failures.de.ts'
import { failuresEn } from './failures.en.ts'
import { importProblemTexts } from './import-problems.ts'
import { deskFailureTexts } from './desk-failures.ts'
import { mailingFailureTexts } from './mailing-failures.ts'
import { staffFailureTexts } from './staff-failures.ts'
import { stockFailureTexts } from './stock-failures.ts'
import { taskFailureTexts } from './task-failures.ts'
import { visitFormFailureTexts } from './visit-form-failures.ts'

type Language = 'de' | 'en'

const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: {
    ...failuresDe,
    ...importProblemTexts.de,
    ...deskFailureTexts.de,
    ...mailingFailureTexts.de,
    ...staffFailureTexts.de,
    ...stockFailureTexts.de,
    ...taskFailureTexts.de,
    ...visitFormFailureTexts.de,
  },
  en: {
    ...failuresEn,
    ...importProblemTexts.en,
    ...deskFailureTexts.en,
    ...mailingFailureTexts.en,
    ...staffFailureTexts.en,
    ...stockFailureTexts.en,
    ...taskFailureTexts.en,
    ...visitFormFailureTexts.en,
  },
}

const filled = (text: string, params: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => String(params[name] ?? ''))

/** The words of a message key; undefined for a key nobody has written words for. */
export function messageText(
  language: Language,
  messageKey: string,
  params: Readonly<Record<string, string | number>> = {},
): string | undefined {
  const text = Object.hasOwn(texts[language], messageKey) ? texts[language][messageKey] : undefined
  return text === undefined ? undefined : filled(text, params)
}

/** What a failure says to a person: its own words, or those of its code. The window and batch mode say the same. */
export function failureWords(
  language: Language,
  failure: Pick<Failure, 'code' | 'messageKey'> & { readonly params?: Failure['params'] | undefined },
): string {
  return (
    messageText(language, failure.messageKey, failure.params) ??
    messageText(language, `code.${failure.code}`) ??
    ''
  )
}
