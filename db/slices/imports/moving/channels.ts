import type { contactChannels } from '../../../../preload/contract/timeline.ts'
import { foldText } from '../../../text/fold.ts'

export type Channel = (typeof contactChannels)[number]

/** Words for how a contact took place, folded; the first that stands in what the file says counts. */
const words: readonly (readonly [Channel | 'visit', RegExp])[] = [
  [
    'visit',
    /\b(?:(?:unternehmens|firmen|betriebs|vor ort )?besuch(?:e|t|s|stermin)?|visit|site visit|vor ort(?: termin)?|betriebsbesichtigung|firmenbesichtigung)\b/,
  ],
  ['email', /\b(?:e ?mail|mail|email)s?\b|mailing/],
  [
    'chat',
    /\b(?:chat|teams|whatsapp|sms|messenger|video(?:konferenz|call|gespraech)?|zoom|webex|online(?: ?meeting| ?termin)?)\b/,
  ],
  ['phone', /telefon|telefonisch|\b(?:tel|anruf|rueckruf|call|phone|ta)\b/],
  ['letter', /\b(?:brief|schreiben|post|fax|telefax|letter|anschreiben|serienbrief)\b/],
  [
    'event',
    /veranstaltung|messe\b|\b(?:event|fruehstueck|empfang|netzwerktreffen|workshop|seminar|tagung)\b/,
  ],
  [
    'inPerson',
    /gespraech|besprechung|\b(?:treffen|termin|meeting|persoenlich|beratung|in person|conversation)\b/,
  ],
]

/** How a contact took place, by the word in its column or else at the beginning of its subject; null where none says it. */
export function channelOf(said: string): Channel | 'visit' | null {
  const text = foldText(said)
  return text === '' ? null : (words.find(([, pattern]) => pattern.test(text))?.[0] ?? null)
}
