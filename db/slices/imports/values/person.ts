import { addressedName, isNameSuffix, isTitle, type AddressedName } from '../../people/index.ts'
import { bad, good, type Outcome } from './outcome.ts'
import { cleanLine, readLine, saysNothing } from './text.ts'

export interface NamedPerson extends AddressedName {
  /** What the person is there; '' where nothing says it. */
  readonly jobTitle: string
}

/** The persons of one cell, at least one. */
export interface PersonCell {
  readonly persons: readonly [NamedPerson, ...NamedPerson[]]
  /** There is more in the cell than persons and what they are, or it can be read in more than one way. */
  readonly hasMore: boolean
  /** All of the cell, as one line. */
  readonly whole: string
}

const addresses = /(?<=^|\s)(?:herrn?|frau|fr|hr|mr|mrs|ms|prof|dr|dipl|ing)\b\.?/giu

/**
 * A person's name as it is written; '' where the cell says none, or only how somebody is addressed ("Herr Dr.").
 * Problems: tooLong, personUnreadable for what is no name.
 */
export function readPerson(raw: string): Outcome<string> {
  const line = readLine(raw)
  if ('problem' in line || line.value === '') return line
  if (!/\p{L}/u.test(line.value) || line.value.includes('@')) return bad('personUnreadable')
  return /\p{L}/u.test(line.value.replace(addresses, '')) ? line : good('')
}

/** What stands between two persons, but for commas, which may stand inside a name. */
const between =
  /\s*[;|\n\r\u2028\u2029]+\s*|\s*\/\s*|(?<!\bvon)\s+(?:und|u\.?|sowie|and)\s+(?!zu\b)|\s*[&+]\s*/iu
const anyBetween = /[;|\n\r\u2028\u2029/&+,(]|\s(?:und|u\.?|sowie|and)\s|:|\s[-–]\s/iu
/** A function in front of a name; words that are no surname. */
const functionBefore =
  /^((?:gf|ggf|geschäftsführ\p{L}*|inh(?:aber(?:in)?)?|prokurist(?:in|en)?|vorst(?:and|ände)|komplementär(?:in)?|eigentümer(?:in)?|liquidator(?:in|en)?|gesellschafter(?:in)?)(?:\/-?in(?:nen)?)?)(?::|\.:?|(?=\s))\s*/iu
const label = /^(?:ansprechpartner(?:in)?|kontakt(?:person)?|name|z\.\s?hd\.|zu händen)\s*:?\s+/iu
const pair = /^(?:eheleute|ehepaar|familie|fam\.|herren|damen)\s+/iu
const jobTitle =
  /^(?:(?:allein\p{L}*|einzel\p{L}*|stellv\p{L}*\.?|techn\p{L}*\.?|kaufm\p{L}*\.?|geschäftsführende[rn]?|kommissarische[rn]?|[12]\.)\s+)*(?:gf|ggf|(?:geschäfts|einzel)?prokur\p{L}*|(?:allein|gesellschafter-)?geschäftsführ\p{L}*|geschäftsleit\p{L}*|gesellschafter\p{L}*|inh|inhaber\p{L}*|eigentümer\p{L}*|komplementär\p{L}*|kommanditist\p{L}*|vorst|vorstand\p{L}*|\p{L}*vorsitzende[rn]?|\p{L}*leiter(?:in)?|\p{L}*leitung|assisten\p{L}*|sekret\p{L}*|buchhalt\p{L}*|einkauf|vertrieb|verkauf|personal|marketing|zentrale|ceo|cfo|coo|cto|liquidator\p{L}*|dispo\p{L}*|kassierer(?:in)?|schriftführer(?:in)?|schatzmeister(?:in)?|präsident(?:in)?|meister(?:in)?|ansprechpartner\p{L}*)\.?(?:[\s/-]+[\p{L}.]+)*$/iu
const noPerson =
  /^(?:partner|söhne|sohn|kollegen|co\.?|team|weitere|andere|u\.\s?a\.|gmbh|ag|kg|familie|gattin|ehefrau|ehemann)$/iu
/** A company among persons: a partner of a partnership. */
const company = /(?:^|[\s-])(?:g?GmbH|mbH|KG|OHG|GbR|UG|AG|e\.\s?[KV]\.)(?=$|[\s,;)])/u
const birthName = /\s+geb(?:\.|oren(?:e|er)?\b)\s*.*$/iu
/** Brackets of a title. */
const school = /^(?:FH|BA|DH|TU|TH|Univ\.?)$/
const longestName = 200

/** Given and family name and nothing else, as nearly all are written. */
const plainName = /^(\p{Lu}[\p{Ll}-]+) (\p{Lu}\p{Ll}+)$/u
/** First words that are no given name. */
const noGivenName =
  /^(?:herrn?|frau|fr|hr|mrs?|ms|familie|fam|eheleute|ehepaar|herren|damen|prof|dr|dipl.*|mag|notar.*|rechtsanw.*|steuerb.*|wirtschaftsp.*|archit.*|apothek.*|assessor.*|gesch.*|inhab.*|inh|prokur.*|vorst.*|kompl.*|eigent.*|liquid.*|gesell.*|anspr.*|kontakt.*|name)$/iu

interface Reading {
  readonly persons: NamedPerson[]
  hasMore: boolean
}

/**
 * Reads all persons of a cell with what they are there: "Max Ott (GF), Ida Ott (Prokura)", "Ott, Max; Berg, Ida",
 * "Ute und Jörg Hahn", "Geschäftsführer: …". Problems: tooLong, personUnreadable.
 */
export function readPersons(raw: string): Outcome<PersonCell | null> {
  const whole = cleanLine(raw)
  if (saysNothing(whole)) return good(null)
  const plain = raw === whole && whole.length <= longestName ? plainName.exec(whole) : null
  const [, givenName = '', familyName = ''] = plain ?? []
  if (plain !== null && !noGivenName.test(givenName)) {
    const person = { salutation: '', academicTitle: '', givenName, familyName, jobTitle: '' } as const
    return good({ persons: [person], hasMore: false, whole })
  }
  if (!/\p{L}/u.test(whole) || whole.includes('@')) return bad('personUnreadable')
  if (!/\p{L}/u.test(whole.replace(addresses, ''))) return good(null)
  const reading: Reading = { persons: [], hasMore: false }
  if (anyBetween.test(whole) || pair.test(whole) || /[\n\r\u2028\u2029]/.test(raw))
    readList(raw.trim(), reading)
  else readSegment(whole, '', reading)
  const fitting = reading.persons.filter(
    ({ familyName, givenName }) => familyName.length <= longestName && givenName.length <= longestName,
  )
  const [first, ...further] = fitting
  if (first === undefined) return bad(whole.length > longestName ? 'tooLong' : 'personUnreadable')
  return good({
    persons: [first, ...further],
    hasMore: reading.hasMore || fitting.length < reading.persons.length,
    whole,
  })
}

function readList(raw: string, reading: Reading): void {
  const ofAll = functionBefore.exec(raw)
  const job = ofAll !== null && raw.length > ofAll[0].length ? (ofAll[1] ?? '') : ''
  const unlabelled = job === '' ? raw : raw.slice(ofAll?.[0].length ?? 0)
  const isPair = pair.test(unlabelled)
  reading.hasMore ||= isPair
  const segments = unlabelled.replace(pair, '').split(between).map(cleanLine).filter(Boolean)
  for (const [place, segment] of segments.entries()) {
    const next = segments[place + 1]
    if (noPerson.test(segment) || !/\p{L}/u.test(segment)) reading.hasMore = true
    else if (next !== undefined && isGivenAlone(segment) && next.includes(' ') && !next.includes(',')) {
      // "Ute u. Jörg Hahn": the name of the second is that of the first, too
      const own = addressedName(`${segment} ${addressedName(next).familyName}`)
      reading.hasMore ||= own.salutation === '' && !isPair
      reading.persons.push({ ...own, jobTitle: job })
    } else readSegment(segment, job, reading)
  }
}

/** One word, or only how somebody is addressed: "Ute", "Frau". */
const isGivenAlone = (segment: string): boolean =>
  /^(?:herrn?|frau|hr\.|fr\.)$/iu.test(segment) || /^\p{L}[\p{L}.-]*$/u.test(segment)

/** Persons between whom at most commas stand. */
function readSegment(segment: string, jobOfAll: string, reading: Reading): void {
  let current: { name: string; job: string; isSplit: boolean } | null = null
  const finish = (): void => {
    if (current === null) return
    const { name, job } = current
    current = null
    if (!/\p{L}/u.test(name) || company.test(name)) reading.hasMore = true
    else reading.persons.push({ ...addressedName(name), jobTitle: job === '' ? jobOfAll : job })
  }
  for (const part of segment.split(/\s*,\s*/).filter(Boolean)) {
    if (current !== null && /\d/.test(part)) {
      reading.hasMore = true
      continue
    }
    const { name, job, hasMore } = withoutJob(part)
    reading.hasMore ||= hasMore
    if (name === '' || (current !== null && jobTitle.test(name))) {
      const said: string = name === '' ? job : name
      if (current === null || current.job !== '') reading.hasMore ||= said !== ''
      else current.job = said
    } else if (current === null) current = { name, job, isSplit: false }
    else if (isTitle(name) || isNameSuffix(name)) {
      current.name = `${current.name}, ${name}`
      if (current.job === '') current.job = job
      else reading.hasMore ||= job !== ''
    } else if (!current.isSplit && current.job === '' && isFamilyAlone(current.name, name)) {
      // a family name of two words, or a person and something else
      reading.hasMore ||= /\p{L}\s+\p{L}/u.test(current.name) && !isNamedByParticle(current.name)
      current = { name: `${current.name}, ${name}`, job, isSplit: true }
    } else {
      finish()
      // "Ott, Berg, Klein": nobody can tell whose names these are
      reading.hasMore ||= !name.includes(' ')
      current = { name, job, isSplit: false }
    }
  }
  finish()
}

const isNamedByParticle = (name: string): boolean => addressedName(name).givenName === ''

/** Whether what stands before a comma is a family name and what stands behind it the given name. */
function isFamilyAlone(before: string, behind: string): boolean {
  const next = addressedName(behind)
  if (next.salutation !== '') return false
  return isNamedByParticle(before) || next.givenName === ''
}

/** A name without the function that stands beside it: "Max Ott (GF)", "GF Max Ott", "Max Ott - Prokurist". */
function withoutJob(part: string): {
  readonly name: string
  readonly job: string
  readonly hasMore: boolean
} {
  let name = part.replace(label, '')
  let job = ''
  let hasMore = false
  const take = (said: string): void => {
    if (said === '') return
    if (job === '' && jobTitle.test(said)) job = said
    else hasMore = true
  }
  for (const [brackets = '', inside = ''] of name.matchAll(/\s*\(([^()]*)\)/g)) {
    if (school.test(inside.trim())) continue
    take(inside.trim())
    name = name.replace(brackets, ' ').trim()
  }
  const before = functionBefore.exec(name)
  if (before !== null && name.length > before[0].length) {
    take((before[1] ?? '').trim())
    name = name.slice(before[0].length)
  }
  const more = [birthName, /\s*[\d+][\d\s/+-]*/g]
  for (const besides of more) {
    const bare = name.replace(besides, ' ').trim()
    if (bare !== name) hasMore = true
    name = bare
  }
  const [head = '', ...behind] = name.split(/\s+[-–]\s+|:\s+/)
  if (behind.length > 0 && jobTitle.test(head) && behind.length === 1) {
    take(head)
    name = behind[0] ?? ''
  } else if (behind.length > 0) {
    take(behind.join(' - '))
    name = head
  }
  // brackets that are not closed; those of a title stand
  const bare = /\([^()]*\)/.test(name) ? name : name.replace(/[()]/g, ' ')
  return { name: cleanLine(bare), job, hasMore }
}
