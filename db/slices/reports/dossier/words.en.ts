import { answerFreshMonths } from '../../guides/index.ts'
import { englishCount, englishCountOf, englishDate, englishLongDate } from '../render/english.ts'
import { proseIn } from '../render/html.ts'
import { coreQuestionsShown, type DueQuestion } from './questions.ts'
import type { DossierWords } from './words.ts'

/** "2019", "May 2019", "1 May 2019" */
function partialDate(day: string): string {
  if (day.length === 4) return day
  const full = englishDate(day.length === 7 ? `${day}-01` : day)
  return day.length === 7 ? full.slice(full.indexOf('\u00a0') + 1) : full
}

export const english: DossierWords = {
  text: proseIn('en'),
  date: englishDate,
  longDate: englishLongDate,
  partialDate,
  count: englishCount,
  title: (name) => `Dossier ${name}`,
  titleOfMany: (count) => `${englishCount(count)} dossiers`,
  footer: (officeName, day) => `${officeName} · as of ${englishDate(day)} · For internal use only`,
  noAddress: 'Address not known',
  kinds: {
    company: 'Company',
    institution: 'Institution',
    politics: 'Politics',
    association: 'Association or club',
    science: 'Science',
    other: 'Other',
  },
  statuses: {
    prospect: 'Not resident yet',
    resident: 'Resident',
    movedAway: 'Moved away',
    insolvent: 'Insolvent',
    closed: 'Closed',
  },
  sizes: {
    micro: '0–9 employees',
    small: '10–49 employees',
    medium: '50–249 employees',
    large: '250 and more employees',
    unknown: 'size not known',
  },
  revenues: {
    upTo2: 'up to €2 million',
    upTo10: 'over €2 million to €10 million',
    upTo50: 'over €10 million to €50 million',
    over50: 'over €50 million',
  },
  chambers: {
    industry: 'Chamber of industry and commerce (IHK)',
    crafts: 'Chamber of crafts',
    agriculture: 'Chamber of agriculture',
    architects: 'Chamber of architects',
    engineers: 'Chamber of engineers',
    lawyers: 'Bar association',
    taxAdvisers: 'Chamber of tax advisers',
    physicians: 'Medical chamber',
    pharmacists: 'Chamber of pharmacists',
    other: 'another chamber',
  },
  blocks: {
    noLetters: 'No letters',
    noEmails: 'No e-mails',
    noMail: 'No mailings',
    noContact: 'Do not contact',
  },
  siteKinds: {
    administration: 'Administration',
    branch: 'Branch',
    production: 'Production',
    workshop: 'Workshop',
    storage: 'Storage',
    shop: 'Shop',
    other: 'Other',
  },
  tenures: { owned: 'owned', rented: 'rented' },
  roles: {
    parent: 'Parent company',
    subsidiary: 'Subsidiary',
    supplier: 'Supplier',
    customer: 'Customer',
    cooperation: 'Cooperation',
    other: 'Relation',
  },
  channels: {
    phone: 'Phone call',
    email: 'E-mail',
    letter: 'Letter',
    chat: 'Chat',
    inPerson: 'Conversation',
    event: 'Event',
  },
  visits: {
    planned: 'Visit planned',
    prepared: 'Visit prepared',
    held: 'Visit',
    followedUp: 'Visit',
    cancelled: 'Visit cancelled',
  },
  facts: {
    kind: 'Kind',
    sector: 'Sector',
    activity: 'Activity',
    employees: 'Employees',
    register: 'Register entry',
    founded: 'Founded',
    revenue: 'Revenue',
    chamber: 'Chamber',
    phone: 'Phone',
    email: 'E-mail',
    website: 'Website',
    care: 'Looked after by',
    cadence: 'Visit rhythm',
    lastVisit: 'Last visit',
    themes: 'Themes',
    tags: 'Tags',
    relations: 'Relations',
  },
  asOf: (day) => `as of ${englishDate(day)}`,
  before: (employees, day) => ` (before: ${englishCount(employees)} on ${englishDate(day)})`,
  everyMonths: (months) => (months === 1 ? 'every month' : `every ${months}\u00a0months`),
  dueOn: (day) => `due ${englishDate(day)}`,
  abcClass: (letter) => `class ${letter}`,
  neverVisited: 'never',
  andMore: ' and others',
  since: (day) => `since ${englishDate(day)}`,
  vanished: (source, day) => `Not in “${source}” any more since ${englishDate(day)}`,
  people: 'Contact persons',
  name: 'Name',
  position: 'Position',
  phone: 'Phone',
  email: 'E-mail',
  decides: 'decides',
  morePeople: (count) => `And ${englishCountOf(count, 'more person', 'more people')}.`,
  promises: 'Open promises and tasks',
  what: 'What',
  kind: 'Kind',
  due: 'Due',
  withUs: 'With us',
  noDate: 'no date',
  overdue: (days) => `${englishCountOf(days, 'day', 'days')} overdue`,
  promise: 'Promise',
  task: 'Task',
  nobody: 'nobody',
  moreTasks: (count) => `And ${englishCountOf(count, 'more task', 'more tasks')}.`,
  meeting: 'Meeting',
  past: 'Latest contacts',
  day: 'Day',
  spokenAbout: 'What was discussed',
  ofUs: 'From us',
  confidential: 'Confidential; the content is kept in Kontor only.',
  older: 'Older contacts are on the timeline.',
  groups: 'Working groups',
  group: 'Working group',
  who: 'Who',
  from: 'Since',
  moreGroups: (count) => `And ${englishCountOf(count, 'more membership', 'more memberships')}.`,
  offersAndNeeds: 'What it offers and needs',
  direction: 'Kind',
  saidAtVisit: 'Said at the visit',
  tells: { offer: 'Offer', need: 'Need' },
  moreAnswers: (count) => `And ${englishCountOf(count, 'more answer', 'more answers')}.`,
  sites: 'Sites and leases',
  site: 'Site',
  use: 'Use',
  area: 'Area',
  contract: 'Contract',
  floorArea: 'floor area',
  plotArea: 'plot',
  headOffice: 'Head office',
  noSiteAddress: 'no address',
  until: (day) => `until ${englishDate(day)}`,
  moreSites: (count) => `And ${englishCountOf(count, 'more site', 'more sites')}.`,
  toAsk: 'To be clarified',
  visitOn: (day, at) => `Visit on ${englishLongDate(day)}${at === null ? '' : `, ${at}`}`,
  with: (names) => `with ${names}`,
  note: 'Note',
  question: englishQuestion,
}

function englishQuestion(question: DueQuestion, today: string): string {
  switch (question.kind) {
    case 'leaseEnds': {
      const what = question.place === '' ? 'The lease' : `The lease of “${question.place}”`
      return question.on < today
        ? `${what} ended on ${englishDate(question.on)}: what comes next there?`
        : `${what} ends on ${englishDate(question.on)}: will the company stay, is it looking for space?`
    }
    case 'headcountJump':
      return `Employees ${englishCount(question.from)} → ${englishCount(question.to)}: what is behind it?`
    case 'headcountOld':
      return question.asOf === null
        ? 'The number of employees has no date: is it still right?'
        : `The number of employees is from ${englishDate(question.asOf)}: is it still right?`
    case 'guide': {
      const { guide, questions } = question
      const shown = questions.slice(0, coreQuestionsShown).map((one) => `“${one}”`)
      const more = questions.length - shown.length
      return `Not answered for ${answerFreshMonths}\u00a0months, from the guide “${guide}”: ${shown.join(' ')}${more > 0 ? ` and ${englishCountOf(more, 'more core question', 'more core questions')}` : ''}`
    }
    case 'headcountUnknown':
      return 'How many people are employed?'
    case 'vanished':
      return `Not in “${question.source}” any more since ${englishDate(question.since)}: what happened?`
    case 'noPeople':
      return 'Who can be talked to? Nobody is known so far.'
    case 'noDecisionMaker':
      return 'Who decides? Nobody is marked so far.'
    case 'sectorUnknown':
      return 'What does the company do? Its sector is missing.'
    case 'notVerified':
      return question.on === null
        ? 'Have the details confirmed: they have never been checked.'
        : `Have the details confirmed: last checked on ${englishDate(question.on)}.`
  }
}
