import type { NotificationKind, NotificationReason } from '../../../preload/contract/trade-notifications.ts'

const words = <const V extends string>(meanings: Readonly<Record<string, V>>): ReadonlyMap<string, V> =>
  new Map(Object.entries(meanings))

// Words of the tables, with what Kontor stores for them; an empty cell has a meaning where '' is one of them.

export const cityName = 'Lindenhafen'

export const organisationKinds = words({
  Institution: 'institution',
  Politik: 'politics',
  Verein: 'association',
  Wissenschaft: 'science',
  Sonstige: 'other',
})
export const establishmentKinds = words({
  Niederlassung: 'branch',
  Produktion: 'production',
  Lager: 'storage',
  Laden: 'shop',
  Sonstige: 'other',
})
export const relationRoles = words({
  Muttergesellschaft: 'parent',
  Lieferant: 'supplier',
  Kunde: 'customer',
  Partner: 'cooperation',
})
export const tenures = words({ Eigentum: 'owned', Miete: 'rented' })
export const organisationStatuses = words({
  insolvent: 'insolvent',
  erloschen: 'closed',
  weggezogen: 'movedAway',
})
export const abcClasses = words({ A: 'A', B: 'B', C: 'C' })
export const revenueClasses = words({
  'bis 2 Mio. €': 'upTo2',
  '2 bis 10 Mio. €': 'upTo10',
  '10 bis 50 Mio. €': 'upTo50',
  'über 50 Mio. €': 'over50',
})
export const chambers = words({ IHK: 'industry', HWK: 'crafts' })
export const consentPurposes = words({ Einladung: 'invitation', Newsletter: 'newsletter', Umfrage: 'survey' })
export const writtenChannels = words({ Brief: 'letter', 'E-Mail': 'email' })
export const contactBlocks = words({
  'keine Briefe': 'noLetters',
  'keine E-Mails': 'noEmails',
  'nicht anschreiben': 'noMail',
  'nicht ansprechen': 'noContact',
})
export const eventKinds = words({
  Besuch: 'visit',
  Telefonat: 'phone',
  'E-Mail': 'email',
  Brief: 'letter',
  Chat: 'chat',
  Gespräch: 'inPerson',
  Veranstaltung: 'event',
})
export const visibilities = words({ öffentlich: 'public', '': 'nonPublic', vertraulich: 'confidential' })
export const taskKinds = words({ Zusage: 'promise', Aufgabe: 'task' })
export const visitStatuses = words({ geplant: 'planned', vorbereitet: 'prepared', abgesagt: 'cancelled' })
export const groupStatuses = words({ aktiv: 'active', ruht: 'dormant', beendet: 'ended' })
export const ownEntities = words({ Betriebe: 'organisation', Personen: 'person' })
export const ownKinds = words({ Auswahl: 'choice', Mehrfachauswahl: 'choices', Zahl: 'number' })
export const roles = words({
  Vorsitz: 'chair',
  Stellvertretung: 'deputy',
  Koordination: 'coordinator',
  Mitglied: 'member',
  Gast: 'guest',
})
const registration = (reason: NotificationReason) => ({ kind: 'registration', reason }) as const
const change = (reason: NotificationReason) => ({ kind: 'change', reason }) as const
const deregistration = (reason: NotificationReason) => ({ kind: 'deregistration', reason }) as const
export const notificationReasons: ReadonlyMap<
  string,
  { readonly kind: NotificationKind; readonly reason: NotificationReason }
> = new Map(
  Object.entries({
    Gründung: registration('founded'),
    Zuzug: registration('movedIn'),
    Übernahme: registration('takenOver'),
    'Gesellschafter ein': registration('partnerJoined'),
    Umzug: change('moved'),
    'Tätigkeit geändert': change('activityChanged'),
    'Tätigkeit erweitert': change('activityExtended'),
    Übergabe: deregistration('handedOver'),
    'Gesellschafter aus': deregistration('partnerLeft'),
    Fortzug: deregistration('movedAway'),
    Aufgabe: deregistration('closed'),
    Abmeldung: deregistration('other'),
  }),
)
export const notificationWeights = words({
  Betrieb: 'business',
  Zweigstelle: 'branch',
  Kleingewerbe: 'small',
  Nebenerwerb: 'sideline',
  unbekannt: 'unknown',
})
