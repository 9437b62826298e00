import { createInstance, type FormatterModule, type TOptions } from 'i18next'
import type { Language } from '../../../preload/contract/desktop.ts'
import type { ParamArguments } from './catalogue.ts'
import { formatNumber, setFormatLanguage } from './format.ts'
import { catalogue, type MessageKey, type MessageParams } from './messages.ts'

/** Numbers in messages are written in the person's language: "1.204 Unternehmen". */
const numbersInWords: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown) => (typeof value === 'number' ? formatNumber(value) : String(value)),
}

const instance = createInstance().use(numbersInWords)
let language: Language = 'de'

/** Starts the catalogues; the window is built anew after a change of language, so `t` needs no hook. */
export function startTranslations(chosen: Language): void {
  language = chosen
  setFormatLanguage(chosen)
  void instance.init({
    lng: chosen,
    fallbackLng: 'de',
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    resources: { de: { translation: catalogue.de }, en: { translation: catalogue.en } },
    interpolation: { escapeValue: false, alwaysFormat: true },
  })
  if (typeof document !== 'undefined') document.documentElement.lang = chosen
}

export function currentLanguage(): Language {
  return language
}

function translate(key: string, options: TOptions): string {
  const text: unknown = instance.t(key, options)
  return typeof text === 'string' ? text : key
}

/** The message behind a key in the person's language. A wrong key or a wrong parameter does not compile. */
export function t<K extends MessageKey>(key: K, ...params: ParamArguments<MessageParams<K>>): string {
  return translate(key, params[0] ?? {})
}

/** The message behind a key that another room made up, or undefined when there is none. */
export function lookUp(key: string, params?: Readonly<Record<string, string | number>>): string | undefined {
  return instance.exists(key) ? translate(key, params ?? {}) : undefined
}
