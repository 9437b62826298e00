import type { Language } from '../../preload/contract/desktop.ts'
import type { Failure, MessageParams } from '../../preload/contract/errors.ts'
import { failureWords } from '../../preload/contract/texts/failures.ts'
import { de, type MessageKey } from './de.ts'
import { en } from './en.ts'

export type { MessageKey } from './de.ts'

const catalogues: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { de, en }

/** A text of the main process; `{name}` in it takes the parameter of that name. */
export function say(language: Language, key: MessageKey, params: MessageParams = {}): string {
  return catalogues[language][key].replace(/\{(\w+)\}/g, (_whole, name: string) => String(params[name] ?? ''))
}

const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(de, key)

/** What a failure says to a person, with the reference that finds it in the log. */
export function sayFailure(language: Language, failure: Failure): string {
  const { messageKey, params, ref } = failure
  const words = isMessageKey(messageKey) ? say(language, messageKey, params) : failureWords(language, failure)
  return ref === undefined ? words : `${words} ${say(language, 'failure.reference', { ref })}`
}
