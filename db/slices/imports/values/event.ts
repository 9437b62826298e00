import {
  notificationReasons,
  type NotificationKind,
  type NotificationReason,
  type NotificationSite,
} from '../../../../preload/contract/trade-notifications.ts'
import { foldText } from '../../../text/fold.ts'
import { bad, good, type Outcome } from './outcome.ts'
import { cleanLine, saysNothing } from './text.ts'

const words = (list: string): readonly string[] => list.split(',').map((word) => foldText(word))

/** The forms of the GewAnzV are called GewA 1 to 3. */
const kindWords: readonly (readonly [NotificationKind, readonly string[]])[] = [
  [
    'registration',
    words(
      'Anmeldung, Gewerbeanmeldung, Gewerbe-Anmeldung, Neuanmeldung, angemeldet, an, GewA 1, GewA1, 1, A',
    ),
  ],
  ['change', words('Ummeldung, Gewerbeummeldung, Gewerbe-Ummeldung, umgemeldet, um, GewA 2, GewA2, 2, U')],
  [
    'deregistration',
    words('Abmeldung, Gewerbeabmeldung, Gewerbe-Abmeldung, abgemeldet, ab, GewA 3, GewA3, 3'),
  ],
]
const englishKinds: readonly (readonly [NotificationKind, readonly string[]])[] = [
  ['registration', words('registration, registered, business registration')],
  ['change', words('change, changed, modification, re-registration')],
  ['deregistration', words('deregistration, deregistered, de-registration')],
]
const kindOf = new Map(
  [...kindWords, ...englishKinds].flatMap(([kind, list]) => list.map((word) => [word, kind] as const)),
)

/** Whether something began, changed or ended; null where the cell says nothing. */
export function readEventKind(raw: string): Outcome<NotificationKind | null> {
  const text = cleanLine(raw)
  if (saysNothing(text)) return good(null)
  const kind = kindOf.get(foldText(text))
  return kind === undefined ? bad('eventKindUnknown') : good(kind)
}

/** Words in a reason, the telling ones first: "Wiedereröffnung nach Verlegung" is no "Eröffnung". */
const reasonWords: Readonly<Record<NotificationKind, readonly (readonly [NotificationReason, RegExp])[]>> = {
  registration: [
    ['conversion', /umwandlung|verschmelz|spaltung|conversion|merger/],
    ['legalForm', /rechtsform|legal form/],
    ['partnerJoined', /gesellschaftereintritt|eintritt|partner joined/],
    ['movedIn', /verlegung|zuzug|zugezogen|sitzverlegung|moved in|relocation/],
    [
      'takenOver',
      /uebernahme|erbfolge|kauf|pacht|nachfolge|uebergang|taken over|takeover|purchase|inheritance/,
    ],
    [
      'founded',
      /neugruendung|neuerrichtung|gruendung|neuanmeldung|betriebsbeginn|eroeffnung|foundation|founded|start/,
    ],
  ],
  change: [
    ['moved', /verlegung|umzug|umgezogen|adress|anschrift|moved|relocation/],
    ['activityExtended', /erweiter|ausdehnung|zusaetzlich|extend/],
    ['activityChanged', /taetigkeit|gegenstand|activity/],
    ['renamed', /name|firmierung|umbenenn|renamed/],
  ],
  deregistration: [
    ['conversion', /umwandlung|verschmelz|spaltung|conversion|merger/],
    ['legalForm', /rechtsform|legal form/],
    ['partnerLeft', /gesellschafteraustritt|austritt|partner left/],
    ['movedAway', /verlegung|wegzug|fortzug|verzogen|sitzverlegung|moved away|relocation/],
    [
      'handedOver',
      /uebergabe|erbfolge|verkauf|verpachtung|nachfolge|uebergang|uebernahme|handed over|sale|inheritance/,
    ],
    ['closed', /aufgabe|schliessung|geschlossen|einstellung|insolvenz|loeschung|closed|closure/],
  ],
}

export interface EventReason {
  readonly reason: NotificationReason | ''
  /** As the source says it, where no reason stands for it. */
  readonly text: string
}

/** Longest reason that is kept in its own words. */
const longestReason = 300

/** Why a notification was made, told by words; a key in front of them counts for nothing. */
export function readEventReason(kind: NotificationKind, raw: string): EventReason {
  const text = cleanLine(raw)
  if (saysNothing(text)) return { reason: '', text: '' }
  const folded = foldText(text.replace(/^\d{1,2}\s+(?=\p{L})/u, ''))
  const found = reasonWords[kind].find(([, pattern]) => pattern.test(folded))
  if (found !== undefined) return { reason: found[0], text: '' }
  const isCode = notificationReasons[kind].find((reason) => foldText(reason) === folded)
  if (isCode !== undefined) return { reason: isCode, text: '' }
  return { reason: 'other', text: text.slice(0, longestReason) }
}

const siteWords: readonly (readonly [NotificationSite, readonly string[]])[] = [
  ['main', words('Hauptniederlassung, Hauptsitz, Haupt, Einzige Niederlassung, 1, main, head office')],
  ['branch', words('Zweigniederlassung, Zweig, Niederlassung, 2, branch')],
  [
    'outlet',
    words('Unselbständige Zweigstelle, unselbstständige Zweigstelle, Zweigstelle, Filiale, 3, outlet'),
  ],
]
const siteOf = new Map(siteWords.flatMap(([site, list]) => list.map((word) => [word, site] as const)))

export function readEventSite(raw: string): Outcome<NotificationSite | null> {
  const text = cleanLine(raw)
  if (saysNothing(text)) return good(null)
  const site = siteOf.get(foldText(text))
  return site === undefined ? bad('eventSiteUnknown') : good(site)
}

const yes = new Set(words('ja, j, yes, y, wahr, true, 1, x, liegt vor'))
const no = new Set(words('nein, n, no, falsch, false, 0'))

/** Null where the cell says neither. */
export function readYesNo(raw: string): Outcome<boolean | null> {
  const text = cleanLine(raw)
  if (saysNothing(text)) return good(null)
  const folded = foldText(text)
  return yes.has(folded) ? good(true) : no.has(folded) ? good(false) : bad('eventNotYesNo')
}
