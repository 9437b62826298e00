import type { PersonFields } from '../../../preload/contract/people.ts'

export interface SplitName {
  readonly academicTitle: string
  readonly givenName: string
  readonly familyName: string
}

export interface AddressedName extends SplitName {
  readonly salutation: Extract<PersonFields['salutation'], '' | 'ms' | 'mr'>
}

/** More is no title: what a form takes. */
const titleMaxLength = 50
const salutations = /^(herrn?|hr|mr|frau|fr|mrs|ms)(?:\.|(?=\s|$))\s*/iu

/** Begins a title, or stands alone as one. */
const strong =
  /^(?:(?:univ\.?-?|apl\.|hon\.-?|jun\.-)?prof|dr|drs|dres|dipl|diplom|lic|priv\.-doz)(?:$|\.|-)|^(?:mag|ing|ass|pd)\./i
const degree =
  /^(?:[BM]\.?(?:A|Sc|Eng|Ed|Mus)|MBA|LL\.?[BM]|Ph\.?D|Mag\.?\([A-Z]+\))\.?$|^[BM]\.\s?(?:A|Sc|Eng|Ed)\.$/
/** Professions by which a person is addressed as by a title. */
const profession =
  /^(?:RA|RAin|RAe|StB|StBin|WP|WPin|vBP|PD|Rechtsanw[aä]lt(?:in)?|Steuerberater(?:in)?|Wirtschaftsprüfer(?:in)?|Notar(?:in)?|Architekt(?:in)?|Apotheker(?:in)?|Assessor(?:in)?)$/
/** Belongs to the title before it. */
const following =
  /^(?:med|dent|vet|rer|nat|pol|oec|jur|iur|phil|theol|habil|techn|agr|sc|math|pharm|publ|soc|paed|päd|psych|cult|troph|mult|univ|em|emer|h\.?|c\.|h\.?c|e\.?h|e\.)\.?$|^ing\.?$|^Ing\.?$|^\((?:FH|BA|DH|TU|TH|Univ\.?|USA)\)$/
const subjectOfDiploma =
  /^(?:kfm|kffr|oec|inf|phys|chem|biol|geogr|soz|math|des|verw|betrw|volksw|wirt)|(?:wirt|wirtin|mann|frau|ingenieur|ingenieurin|ökonomi?n?|designer|designerin|informatiker|informatikerin|pädagogi?n?|päd|psych|jurist|juristin)$|\.$/i
const suffix = /^(?:jun|sen|jr|sr|junior|senior|d\.ä|d\.j)\.?$/i

/** Particles that belong to the family name. */
const particles = new Set(
  (
    'von van vom zu zum zur de der den del della di da dal dalla do dos du la le ten ter el al ' +
    "im am an auf aus in op vor unter thor tom bin ben ibn af av van't in't"
  ).split(' '),
)
/** Particles of farms: the word before them is part of the name ("Schulte im Walde", "Meyer zu Selhausen"). */
const ofFarms = new Set(['im', 'zu', 'zum', 'zur', 'auf', 'am', 'an', 'in', 'op', 'vor', 'aus'])
const farmers =
  /^(?:schult|schulte|schulze|scholte|.{0,8}me[yi]er|.{0,8}ma[yi]er|große|grosse|kleine|lütke|hof|hofmann)$/i
/** First words of names in two words. */
const firstOfTwo = /^(?:schulte|schulze|große|grosse|kleine|lütke|lütte|gr\.|kl\.)$/i
const nobles =
  /^(?:freiherr|frhr\.|freifrau|freiin|graf|gräfin|baron|baronin|baronesse|fürst|fürstin|prinz|prinzessin|herzog|herzogin|ritter|edler|edle)$/i

/** How many words from `at` on are a title. */
function titleWords(words: readonly string[], at: number): number {
  let end = at
  for (; end < words.length; end += 1) {
    const word = words[end] ?? ''
    const isBehindDiploma = /^dipl(?:om)?\.?-?$/i.test(words[end - 1] ?? '') && end > at
    const isTitle =
      strong.test(word) ||
      degree.test(word) ||
      profession.test(word) ||
      (isBehindDiploma && subjectOfDiploma.test(word))
    if (!isTitle && (end === at || !following.test(word))) break
  }
  return end - at
}

/** True for words that are nothing but a title: "M.Sc.", "Dipl.-Ing. (FH)". */
export function isTitle(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return words[0] !== '' && titleWords(words, 0) === words.length
}

/** "jun." and what else is said of a generation. */
export const isNameSuffix = (text: string): boolean => suffix.test(text.trim())

interface Headed {
  readonly salutation: AddressedName['salutation']
  readonly title: string
  readonly rest: string
}

/** Takes salutation and titles off the front. */
function headOf(text: string): Headed {
  const found = salutations.exec(text)
  const isAddress = found !== null && found[0].length < text.length
  const salutation = !isAddress ? '' : /^[hm]e?r?r?n?\.?\s*$/i.test(found[0]) ? 'mr' : 'ms'
  const bare = (isAddress ? text.slice(found[0].length) : text).replace(
    /\b(Dr|Prof)\.(?=\p{Lu}\p{Ll}{2})(?!Ing)/gu,
    '$1. ',
  )
  const words = bare.split(' ')
  const count = Math.min(titleWords(words, 0), words.length - 1)
  const title = words.slice(0, count).join(' ').replace(/,$/, '')
  if (title.length > titleMaxLength) return { salutation, title: '', rest: bare }
  return { salutation, title, rest: words.slice(count).join(' ') }
}

/** Where the family name begins. */
function familyStart(words: readonly string[]): number {
  let last = words.length - 1
  while (last > 1 && suffix.test(words[last] ?? '')) last -= 1
  const noble = words.findIndex((word, at) => at < last && nobles.test(word))
  if (noble >= 0 && (noble > 0 || particles.has(words[1] ?? ''))) return noble
  const alias = words.findIndex((word, at) => at > 0 && at < last && /^(?:gen\.|genannt|gnt\.)$/i.test(word))
  if (alias > 0) return Math.max(alias - 1, Math.min(1, alias - 1))
  const particle = words.findIndex(
    (word, at) => at < last && particles.has(at === 0 ? word : word.toLowerCase()),
  )
  const double = words.findIndex((word, at) => at > 0 && at < last && firstOfTwo.test(word))
  if (particle < 0) return double > 0 ? double : Math.max(0, last)
  const before = particle - 1
  const isOfFarm = ofFarms.has(words[particle] ?? '') && before >= 0 && farmers.test(words[before] ?? '')
  const start = isOfFarm ? before : particle
  return double > 0 ? Math.min(double, start) : start
}

/** Splits one person's name: "Frau Dr. med. dent. Anna von der Heide", "von der Heide, Dr. Anna", "Thomas Beck, M.Sc." */
export function addressedName(text: string): AddressedName {
  const { salutation, title, rest } = headOf(text.trim().replace(/\s+/g, ' '))
  const titles = title === '' ? [] : [title]
  const [first = '', ...parts] = rest.split(',').map((part) => part.trim())
  const behind: string[] = []
  let named = first
  for (const part of parts)
    if (isTitle(part) && [...titles, part].join(' ').length <= titleMaxLength) titles.push(part)
    else if (isNameSuffix(part)) named = `${named} ${part}`
    else behind.push(part)
  if (behind.length > 0 && named !== '') {
    const given = headOf(behind.join(', '))
    const isTitled = given.title !== '' && [...titles, given.title].join(' ').length <= titleMaxLength
    return {
      salutation: salutation === '' ? given.salutation : salutation,
      academicTitle: [...titles, ...(isTitled ? [given.title] : [])].join(' '),
      givenName: isTitled || given.title === '' ? given.rest : `${given.title} ${given.rest}`,
      familyName: named,
    }
  }
  const words = (named === '' ? rest : named).split(' ')
  const last = words.at(-1) ?? ''
  if (words.length > 2 && degree.test(last) && [...titles, last].join(' ').length <= titleMaxLength)
    titles.push(words.pop() ?? '')
  // "Graf Anton Lamsdorf": the rank is part of the family name, wherever it stands
  const ranks = words.length > 2 && nobles.test(words[0] ?? '') && !particles.has(words[1] ?? '') ? 1 : 0
  const others = words.slice(ranks)
  const start = familyStart(others)
  return {
    salutation,
    academicTitle: titles.join(' '),
    givenName: others.slice(0, start).join(' '),
    familyName: [...words.slice(0, ranks), ...others.slice(start)].join(' '),
  }
}

/** Splits "Dr. Anna von der Heide" or "von der Heide, Anna" into its parts; one word alone is the family name. */
export function splitPersonName(text: string): SplitName {
  const { academicTitle, givenName, familyName } = addressedName(text)
  return { academicTitle, givenName, familyName }
}

/** Salutation and title of a column that holds but a part of the name ("Dr. Ott"), and the part. */
export function addressedPart(
  text: string,
): { readonly part: string } & Pick<AddressedName, 'salutation' | 'academicTitle'> {
  const { salutation, title, rest } = headOf(text)
  return { salutation, academicTitle: title, part: rest }
}
