import { fieldChoiceTexts } from '../../../preload/contract/texts/field-choices.ts'
import { commandsDe } from '../commands/messages.de.ts'
import { commandsEn } from '../commands/messages.en.ts'
import { formDe } from '../form/messages.de.ts'
import { formEn } from '../form/messages.en.ts'
import { gridDe } from '../grid/messages.de.ts'
import { gridEn } from '../grid/messages.en.ts'
import { listDe } from '../list/messages.de.ts'
import { listEn } from '../list/messages.en.ts'
import { appDe } from '../messages.de.ts'
import { appEn } from '../messages.en.ts'
import type { RegisteredMessages } from '../registered.ts'
import { uiDe } from '../ui/messages.de.ts'
import { uiEn } from '../ui/messages.en.ts'
import type { KeyOf, ParamsOf, PlainKeyOf } from './catalogue.ts'

/** Words of one room in both languages; a key that is missing in one does not compile. */
export interface Catalogue<Key extends string = string> {
  readonly de: Readonly<Record<Key, string>>
  readonly en: Readonly<Record<Key, string>>
}

const kitDe = {
  ...fieldChoiceTexts.de,
  ...appDe,
  ...commandsDe,
  ...formDe,
  ...gridDe,
  ...listDe,
  ...uiDe,
} as const
const kitEn: Record<keyof typeof kitDe, string> = {
  ...fieldChoiceTexts.en,
  ...appEn,
  ...commandsEn,
  ...formEn,
  ...gridEn,
  ...listEn,
  ...uiEn,
}

const joined: { de: Record<string, string>; en: Record<string, string> } = {
  de: { ...kitDe },
  en: { ...kitEn },
}

/** Every message of the window: the kit's and those of the slices that are registered. */
export const catalogue: Catalogue = joined

/** Adds the words of slices, before the first is said. */
export function registerMessages(catalogues: readonly Catalogue[]): void {
  for (const { de, en } of catalogues) {
    Object.assign(joined.de, de)
    Object.assign(joined.en, en)
  }
}

export type Messages = typeof kitDe & RegisteredMessages
export type MessageKey = KeyOf<Messages>
export type PlainMessageKey = PlainKeyOf<Messages>
export type MessageParams<K extends MessageKey> = ParamsOf<Messages, K>
