import { foldText } from '../../../text/fold.ts'
import type { PersonalKind } from '../../../../preload/contract/personal-columns.ts'

/** What a heading says of its column, and whether it could mean anything else. */
export interface PersonalHeading {
  readonly kind: PersonalKind
  readonly isCertain: boolean
}

interface HeadingRule {
  readonly kind: PersonalKind
  readonly isCertain: boolean
  /** Matched against the folded heading without gaps: compounds and parts of them. */
  readonly key?: RegExp
  /** One of its folded words is one of these, whole: abbreviations, which mean other things inside of words. */
  readonly words?: ReadonlySet<string>
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Who owns or leads a business, as headings say it, abbreviated and in compounds. */
const PERSON =
  /inhaber|^inh$|gewerbetreibend|betreiber|geschaeftsf|^gf$|gesellschafter|vertreter|vorstand|prokurist|eigentuemer|unternehmer(?!isch)|^person|privatperson|owner|proprietor|director|shareholder|applicant|anmelder|antragsteller|^perstr|^persplz/
/** Parts of an address, as words of a heading. */
const ADDRESS =
  /^(?:.*(?:anschrift|adresse?|address|strasse|postleitzahl|hausnummer|ortsteil|street)|str|plz|ort|stadt|land|hausnr|hnr|hsnr|nr|zip|postcode|city|town)$/

/**
 * Wordings of personal data in headings: Gewerbeanzeige (GewAnzV, Anlage 1, Felder 3–12), registers of residents, membership
 * lists of chambers, exports of payroll and customer programs; German, abbreviated, English. The first that fits counts.
 */
const rules: readonly HeadingRule[] = [
  // "Umsatzsteuer-ID" and "USt-ID" are a company's own
  {
    kind: 'taxId',
    isCertain: true,
    key: /(?<!umsatz|mehrwert|wirtschafts)steuer(?:liche)?(?:id(?!entitaet)|pins?$)|identifikationsnummerdesfinanz|steuerl(?:iche)?identifikationsn|personaltax|lohnsteuer|steuerklasse|kirchensteuer/,
    words: words('tin stid stidnr'),
  },
  {
    kind: 'taxId',
    isCertain: false,
    key: /(?<!umsatz|mehrwert|gewerbe)steuer(?:nummer|nr)|^taxid|taxidentification|^taxn(?:o|umber|r)$/,
    words: words('stnr'),
  },
  {
    kind: 'birth',
    isCertain: true,
    key: /geburt(?!enstation|shaus|shilf|svorber)|geboren|birth|maedchenname|maidenname|lebensalter|^alter$|^age$|altersgruppe(?!n)/,
    words: words(
      'geb gebdat gebdatum gebdt gebtag gebjahr gebort gebname gebland gebam gdat gebd dob bday born yob',
    ),
  },
  {
    kind: 'birth',
    isCertain: true,
    key: /geb(?:dat|datum|dt|jahr|ort|name)$|^geb(?:dat|tag|jahr|ort|name|land|am)/,
  },
  {
    kind: 'nationality',
    isCertain: true,
    key: /nationalit|staatsa(?:ng|g)|staatsbuerg|staatszug|citizenship|migrationshint|aufenthalts(?:titel|status|erlaubnis|genehm)|auslaender(?!anteil)|ethni|muttersprache|herkunftsland/,
    words: words('sta stang staatsang nation nationality natio'),
  },
  {
    kind: 'religion',
    isCertain: true,
    key: /religi|konfession|kirchenzug|kirchl?zug|glaubens|bekenntnis|denomination|weltanschauung|parteizugeh|parteimitglied|gewerkschaftszugeh|gewerkschaftsmitglied/,
    words: words('konf rel rl'),
  },
  {
    kind: 'family',
    isCertain: true,
    key: /fam(?:ilien)?stand|famst$|zivilstand|personenstand|marital|civilstatus|ehegatt|ehepartner|ehemann|ehefrau|ehename|verheiratet|anniversary|hochzeitstag|hobb(?:y|ies)|^vater$|^mutter$|lebenspartner|spouse|kinderzahl|zahlderkinder|anzahlkinder|kinderfreib/,
    words: words('kinder children'),
  },
  { kind: 'gender', isCertain: true, key: /geschlecht|gender/, words: words('sex geschl') },
  {
    kind: 'identity',
    isCertain: true,
    key: /ausweis|reisepass|passnummer|passnr|passport|identitycard|idcard|fuehrerschein|governmentid|^govid|drivinglicence|driverslicense/,
  },
  {
    kind: 'socialSecurity',
    isCertain: true,
    key: /sozialvers(?:icherungs)?(?:nummer|nr|ausweis)|sozvers(?:nr|nummer)?$|rentenvers(?:icherungs)?(?:nummer|nr)|versicherungsnummerdrv|socialsecurity|nationalinsurance|krankenkasse|krankenvers|krankenkassen/,
    words: words('svnr svnummer rvnr rvnummer ssn vsnr nino'),
  },
  {
    kind: 'health',
    isCertain: true,
    key: /schwerbehind|gradderbehind|behinderungsgrad|gesundheits(?:zustand|daten)|krankheit|vorstraf|fuehrungszeugnis|criminalrecord|disability/,
    words: words('gdb sbh'),
  },
  // "Privatwirtschaft", "privatrechtlich" and "private limited company" are no one's affair
  {
    kind: 'privateAddress',
    isCertain: true,
    key: /privat(?!isier|wirtsch|rechtl|schul|elimited|ecompan|esector)|wohn(?:anschr|adr|sitz|haft|str|plz|hausn|gemeinde|stadt|land|ung(?:s?anschr|s?adr|$))|(?:haupt|neben|zweit)wohn(?:ung|sitz)|(?:melde|heimat)(?:adr|anschr|ort)|homeaddress|hometown|homephone|homecity|homestreet|homepostal|homestate|homecountry|homefax|homezip|homemobile|homeemail|residential|residence|placeofresid|personaladdr|personalemail|personalphone|personalmobile|notfallkontakt|emergencycontact|zustelladresseprivat/,
    words: words('priv whg wohng wohnh wohnort'),
  },
]

/** Words that make "Alter" the age of a person and not that of a business, or "Alter Name". */
const isAge = (parts: readonly string[]): boolean =>
  (parts[0] === 'alter' || parts[0] === 'age') && parts.some((word) => PERSON.test(word))

/**
 * What a heading says of personal data in its column; null for none. Told in any usual wording: abbreviated, as a compound,
 * with other words around it, in English.
 */
export function personalHeading(heading: string): PersonalHeading | null {
  // "GebDatum" is two words as well
  const parts = foldText(heading.replace(/([a-zäöüß])([A-ZÄÖÜ])/g, '$1 $2')).split(' ')
  const whole = foldText(heading).split(' ')
  const key = whole.join('')
  if (key === '') return null
  // a company's register often calls its only place so
  if (key === 'wohnort') return { kind: 'privateAddress', isCertain: false }
  if (isAge(parts)) return { kind: 'birth', isCertain: true }
  for (const { kind, isCertain, key: pattern, words: abbreviations } of rules) {
    const isAbbreviated =
      abbreviations !== undefined && [...parts, ...whole, key].some((word) => abbreviations.has(word))
    if (isAbbreviated || pattern?.test(key)) return { kind, isCertain }
  }
  // the owner's address may be that of the business, which a person can say
  const isOwners = parts.some((word) => PERSON.test(word)) || PERSON.test(key)
  const isAddress = parts.some((word) => ADDRESS.test(word)) || whole.some((word) => ADDRESS.test(word))
  return isOwners && isAddress ? { kind: 'privateAddress', isCertain: false } : null
}
