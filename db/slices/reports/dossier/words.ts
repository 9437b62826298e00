import type { ContactBlock } from '../../../../preload/contract/contact-block.ts'
import type {
  OrganisationKind,
  OrganisationStatus,
  revenueClasses,
  SizeClass,
} from '../../../../preload/contract/organisations.ts'
import type { establishmentKinds, tenures } from '../../../../preload/contract/establishments.ts'
import type { RelationRole } from '../../../../preload/contract/relations.ts'
import { answerFreshMonths } from '../../guides/index.ts'
import { formatCount, formatDate } from '../render/german.ts'
import type { DueQuestion } from './questions.ts'

// The words of the printed dossier, which is German as all that is printed.

type Words<Of extends string> = Readonly<Record<Of, string>>

export const kindWords: Words<OrganisationKind> = {
  company: 'Unternehmen',
  institution: 'Einrichtung',
  politics: 'Politik',
  association: 'Verband oder Verein',
  science: 'Wissenschaft',
  other: 'Sonstige',
}

export const statusWords: Words<OrganisationStatus> = {
  prospect: 'Noch nicht ansässig',
  resident: 'Ansässig',
  movedAway: 'Fortgezogen',
  insolvent: 'Insolvent',
  closed: 'Geschlossen',
}

export const sizeWords: Words<SizeClass> = {
  micro: '0–9 Beschäftigte',
  small: '10–49 Beschäftigte',
  medium: '50–249 Beschäftigte',
  large: '250 und mehr Beschäftigte',
  unknown: 'Größe unbekannt',
}

export const revenueWords: Words<(typeof revenueClasses)[number]> = {
  upTo2: 'bis 2 Mio. €',
  upTo10: 'über 2 bis 10 Mio. €',
  upTo50: 'über 10 bis 50 Mio. €',
  over50: 'über 50 Mio. €',
}

export const chamberWords: Readonly<Record<string, string>> = {
  industry: 'IHK',
  crafts: 'Handwerkskammer',
  agriculture: 'Landwirtschaftskammer',
  architects: 'Architektenkammer',
  engineers: 'Ingenieurkammer',
  lawyers: 'Rechtsanwaltskammer',
  taxAdvisers: 'Steuerberaterkammer',
  physicians: 'Ärztekammer',
  pharmacists: 'Apothekerkammer',
  other: 'andere Kammer',
}

export const blockWords: Words<ContactBlock> = {
  noLetters: 'Keine Briefe',
  noEmails: 'Keine E-Mails',
  noMail: 'Keine Rundschreiben',
  noContact: 'Nicht kontaktieren',
}

export const siteWords: Words<(typeof establishmentKinds)[number]> = {
  administration: 'Verwaltung',
  branch: 'Niederlassung',
  production: 'Produktion',
  workshop: 'Werkstatt',
  storage: 'Lager',
  shop: 'Laden',
  other: 'Sonstige',
}

export const tenureWords: Words<(typeof tenures)[number]> = { owned: 'Eigentum', rented: 'gemietet' }

export const roleWords: Words<RelationRole> = {
  parent: 'Muttergesellschaft',
  subsidiary: 'Tochtergesellschaft',
  supplier: 'Lieferant',
  customer: 'Kunde',
  cooperation: 'Kooperation',
  other: 'Beziehung',
}

export const channelWords: Readonly<Record<string, string>> = {
  phone: 'Telefonat',
  email: 'E-Mail',
  letter: 'Brief',
  chat: 'Chat',
  inPerson: 'Gespräch',
  event: 'Veranstaltung',
}

export const visitWords: Readonly<Record<string, string>> = {
  planned: 'Besuch geplant',
  prepared: 'Besuch vorbereitet',
  held: 'Besuch',
  followedUp: 'Besuch',
  cancelled: 'Besuch abgesagt',
}

/** So many of a guide's questions are named, the others counted. */
const coreQuestionsShown = 4

/** A question as somebody would ask it. */
export function questionText(question: DueQuestion, today: string): string {
  switch (question.kind) {
    case 'leaseEnds': {
      const where = question.place === '' ? 'Der Mietvertrag' : `Der Mietvertrag für „${question.place}“`
      return question.on < today
        ? `${where} ist am ${formatDate(question.on)} ausgelaufen: Wie geht es dort weiter?`
        : `${where} läuft am ${formatDate(question.on)} aus: Bleibt das Unternehmen, sucht es Fläche?`
    }
    case 'headcountJump':
      return `Beschäftigte ${formatCount(question.from)} → ${formatCount(question.to)}: Was steckt dahinter?`
    case 'headcountOld':
      return question.asOf === null
        ? 'Die Zahl der Beschäftigten hat keinen Stand: Stimmt sie noch?'
        : `Die Zahl der Beschäftigten ist vom ${formatDate(question.asOf)}: Stimmt sie noch?`
    case 'guide': {
      const { guide, questions } = question
      const shown = questions.slice(0, coreQuestionsShown).map((one) => `„${one}“`)
      const more = questions.length - shown.length
      return `Aus dem Leitfaden „${guide}“ seit ${answerFreshMonths}\u00a0Monaten nicht beantwortet: ${shown.join(' ')}${more > 0 ? ` und ${more === 1 ? 'eine weitere Kernfrage' : `${String(more)} weitere Kernfragen`}` : ''}`
    }
    case 'headcountUnknown':
      return 'Wie viele Menschen sind beschäftigt?'
    case 'vanished':
      return `Steht seit ${formatDate(question.since)} nicht mehr in „${question.source}“: Was ist geschehen?`
    case 'noPeople':
      return 'Wer ist ansprechbar? Bisher ist niemand bekannt.'
    case 'noDecisionMaker':
      return 'Wer entscheidet? Bisher ist niemand so gekennzeichnet.'
    case 'sectorUnknown':
      return 'Was macht das Unternehmen? Der Wirtschaftszweig fehlt.'
    case 'notVerified':
      return question.on === null
        ? 'Angaben bestätigen lassen: Sie wurden noch nie geprüft.'
        : `Angaben bestätigen lassen: zuletzt geprüft am ${formatDate(question.on)}.`
  }
}
