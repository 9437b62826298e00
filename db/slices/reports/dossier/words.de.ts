import { answerFreshMonths } from '../../guides/index.ts'
import { countOf, formatCount, formatDate, formatLongDate } from '../render/german.ts'
import { prose } from '../render/html.ts'
import { coreQuestionsShown, type DueQuestion } from './questions.ts'
import type { DossierWords } from './words.ts'

/** "2019", "05.2019", "01.05.2019" */
const partialDate = (day: string): string => day.split('-').toReversed().join('.')

/** So many more than are shown. */
const more = (count: number, one: string, many: string): string => `Dazu ${countOf(count, one, many)}.`

export const german: DossierWords = {
  text: prose,
  date: formatDate,
  longDate: formatLongDate,
  partialDate,
  count: formatCount,
  title: (name) => `Dossier ${name}`,
  titleOfMany: (count) => `${formatCount(count)} Dossiers`,
  footer: (officeName, day) => `${officeName} · Stand ${formatDate(day)} · Nur für den Dienstgebrauch`,
  noAddress: 'Anschrift nicht bekannt',
  kinds: {
    company: 'Unternehmen',
    institution: 'Einrichtung',
    politics: 'Politik',
    association: 'Verband oder Verein',
    science: 'Wissenschaft',
    other: 'Sonstige',
  },
  statuses: {
    prospect: 'Noch nicht ansässig',
    resident: 'Ansässig',
    movedAway: 'Fortgezogen',
    insolvent: 'Insolvent',
    closed: 'Geschlossen',
  },
  sizes: {
    micro: '0–9 Beschäftigte',
    small: '10–49 Beschäftigte',
    medium: '50–249 Beschäftigte',
    large: '250 und mehr Beschäftigte',
    unknown: 'Größe unbekannt',
  },
  revenues: {
    upTo2: 'bis 2 Mio. €',
    upTo10: 'über 2 bis 10 Mio. €',
    upTo50: 'über 10 bis 50 Mio. €',
    over50: 'über 50 Mio. €',
  },
  chambers: {
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
  },
  blocks: {
    noLetters: 'Keine Briefe',
    noEmails: 'Keine E-Mails',
    noMail: 'Keine Rundschreiben',
    noContact: 'Nicht kontaktieren',
  },
  siteKinds: {
    administration: 'Verwaltung',
    branch: 'Niederlassung',
    production: 'Produktion',
    workshop: 'Werkstatt',
    storage: 'Lager',
    shop: 'Laden',
    other: 'Sonstige',
  },
  tenures: { owned: 'Eigentum', rented: 'gemietet' },
  roles: {
    parent: 'Muttergesellschaft',
    subsidiary: 'Tochtergesellschaft',
    supplier: 'Lieferant',
    customer: 'Kunde',
    cooperation: 'Kooperation',
    other: 'Beziehung',
  },
  channels: {
    phone: 'Telefonat',
    email: 'E-Mail',
    letter: 'Brief',
    chat: 'Chat',
    inPerson: 'Gespräch',
    event: 'Veranstaltung',
  },
  visits: {
    planned: 'Besuch geplant',
    prepared: 'Besuch vorbereitet',
    held: 'Besuch',
    followedUp: 'Besuch',
    cancelled: 'Besuch abgesagt',
  },
  facts: {
    kind: 'Art',
    sector: 'Wirtschaftszweig',
    activity: 'Tätigkeit',
    employees: 'Beschäftigte',
    register: 'Register',
    founded: 'Gegründet',
    revenue: 'Jahresumsatz',
    chamber: 'Kammer',
    phone: 'Telefon',
    email: 'E-Mail',
    website: 'Website',
    care: 'Betreuung',
    cadence: 'Besuchsrhythmus',
    lastVisit: 'Letzter Besuch',
    themes: 'Themen',
    tags: 'Schlagwörter',
    relations: 'Beziehungen',
  },
  asOf: (day) => `Stand ${formatDate(day)}`,
  before: (employees, day) => ` (zuvor ${formatCount(employees)} am ${formatDate(day)})`,
  everyMonths: (months) => `alle ${countOf(months, 'Monat', 'Monate')}`,
  dueOn: (day) => `fällig ${formatDate(day)}`,
  abcClass: (letter) => `Klasse ${letter}`,
  neverVisited: 'noch nie',
  andMore: ' und weitere',
  since: (day) => `seit ${formatDate(day)}`,
  vanished: (source, day) => `Steht seit ${formatDate(day)} nicht mehr in „${source}“`,
  people: 'Ansprechpersonen',
  name: 'Name',
  position: 'Funktion',
  phone: 'Telefon',
  email: 'E-Mail',
  decides: 'entscheidet',
  morePeople: (count) => more(count, 'weitere Person', 'weitere Personen'),
  promises: 'Offene Zusagen und Aufgaben',
  what: 'Was',
  kind: 'Art',
  due: 'Fällig',
  withUs: 'Bei uns',
  noDate: 'ohne Termin',
  overdue: (days) => `seit ${countOf(days, 'Tag', 'Tagen')} überfällig`,
  promise: 'Zusage',
  task: 'Aufgabe',
  nobody: 'niemand',
  moreTasks: (count) => more(count, 'weitere Aufgabe', 'weitere Aufgaben'),
  meeting: 'Sitzung',
  past: 'Letzte Kontakte',
  day: 'Tag',
  spokenAbout: 'Was besprochen wurde',
  ofUs: 'Von uns',
  confidential: 'Vertraulich; der Inhalt steht nur in Kontor.',
  older: 'Ältere Kontakte stehen im Verlauf.',
  groups: 'Arbeitskreise',
  group: 'Arbeitskreis',
  who: 'Wer',
  from: 'Seit',
  moreGroups: (count) => more(count, 'weitere Mitgliedschaft', 'weitere Mitgliedschaften'),
  offersAndNeeds: 'Was es anbietet und sucht',
  direction: 'Art',
  saidAtVisit: 'Beim Besuch gesagt',
  tells: { offer: 'Angebot', need: 'Gesuch' },
  moreAnswers: (count) => more(count, 'weitere Antwort', 'weitere Antworten'),
  sites: 'Standorte und Mietverträge',
  site: 'Standort',
  use: 'Nutzung',
  area: 'Fläche',
  contract: 'Vertrag',
  floorArea: 'Nutzfläche',
  plotArea: 'Grundstück',
  headOffice: 'Hauptsitz',
  noSiteAddress: 'ohne Anschrift',
  until: (day) => `bis ${formatDate(day)}`,
  moreSites: (count) => more(count, 'weiterer Standort', 'weitere Standorte'),
  toAsk: 'Zu klären',
  visitOn: (day, at) => `Besuch am ${formatLongDate(day)}${at === null ? '' : `, ${at} Uhr`}`,
  with: (names) => `mit ${names}`,
  note: 'Notiz',
  question: germanQuestion,
}

function germanQuestion(question: DueQuestion, today: string): string {
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
