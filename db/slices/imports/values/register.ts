import type { registerKinds } from '../../../../preload/contract/organisations.ts'
import { foldText } from '../../../text/fold.ts'
import { isExcelScientific } from './numbers.ts'
import { bad, good, goodBut, type Outcome } from './outcome.ts'
import { cleanLine, saysNothing } from './text.ts'

export type RegisterKind = (typeof registerKinds)[number]

/** Names of the registers, folded without gaps. */
const KIND_NAMES: Readonly<Record<string, RegisterKind>> = {
  hra: 'HRA',
  a: 'HRA',
  abteilunga: 'HRA',
  abta: 'HRA',
  handelsregistera: 'HRA',
  handelsregisterabteilunga: 'HRA',
  hrb: 'HRB',
  b: 'HRB',
  abteilungb: 'HRB',
  abtb: 'HRB',
  handelsregisterb: 'HRB',
  handelsregisterabteilungb: 'HRB',
  gnr: 'GnR',
  genr: 'GnR',
  genreg: 'GnR',
  genossenschaftsregister: 'GnR',
  pr: 'PR',
  partr: 'PR',
  partreg: 'PR',
  partnerschaftsregister: 'PR',
  vr: 'VR',
  vreg: 'VR',
  vereinsregister: 'VR',
  gsr: 'GsR',
  gesr: 'GsR',
  gesellschaftsregister: 'GsR',
}

const COURT_WORDS =
  /^(?:amtsgericht|ag|registergericht|handelsregister|register|gericht|hrb|hra)\b[.:]?\s*(?:de[sr]\s+)?(?:amtsgerichts?\s+)?/i
/** Court names whose short and long forms stand side by side in registers, folded. */
const COURT_ALIASES: Readonly<Record<string, string>> = {
  charlottenburg: 'Berlin (Charlottenburg)',
  'charlottenburg berlin': 'Berlin (Charlottenburg)',
  'berlin charlottenburg': 'Berlin (Charlottenburg)',
  berlin: 'Berlin (Charlottenburg)',
  frankfurt: 'Frankfurt am Main',
  'frankfurt main': 'Frankfurt am Main',
  'frankfurt a m': 'Frankfurt am Main',
  'frankfurt am main': 'Frankfurt am Main',
  'frankfurt a d oder': 'Frankfurt (Oder)',
  'frankfurt oder': 'Frankfurt (Oder)',
  'freiburg i br': 'Freiburg',
  'freiburg im breisgau': 'Freiburg',
  'kempten allgaeu': 'Kempten (Allgäu)',
  kempten: 'Kempten (Allgäu)',
  'koenigstein im taunus': 'Königstein im Taunus',
  koenigstein: 'Königstein im Taunus',
  'weiden i d opf': 'Weiden i. d. OPf.',
  'bad homburg': 'Bad Homburg v. d. Höhe',
  'bad homburg v d h': 'Bad Homburg v. d. Höhe',
  'offenbach am main': 'Offenbach am Main',
  'offenbach a m': 'Offenbach am Main',
  offenbach: 'Offenbach am Main',
  'ludwigshafen am rhein': 'Ludwigshafen am Rhein',
  ludwigshafen: 'Ludwigshafen am Rhein',
}

/** The kind of a register as entries name it; what stands in brackets is the division of the commercial register. */
const KIND =
  /(?<![\p{L}\p{N}])(?:HR[\s.-]{0,2}(?<short>[AB])|(?<known>GnR|GenR|GenReg|PartR|PR|VR|GsR|GesR|Vereinsregister|Genossenschaftsregister|Partnerschaftsregister|Gesellschaftsregister)|Handelsregister(?:\s*(?:,|Abt(?:eilung|\.)?))*\s*(?<long>[AB]))(?!\p{L})/giu
const NUMBER =
  /(?<![\d.])(?<number>\d[\d.]*(?:\s\d[\d.]*)*)(?:[\s-]{0,2}(?<suffix>(?!AG\b|HR)[A-Z]{1,3})(?=$|\s*[,;(/)]))?/u
/** Words around the name of a court. */
const COURT_FILLERS =
  /^(?:\s|[,;:.()/-]|(?:amtsgerichts?|ag|registergerichts?|handelsregisters?|register|gericht|beim|bei|des|der|dem|vom|im|unter|eingetragen|nr|nummer|registernummer)(?![\p{L}]))+|(?:\s|[,;:.(/-]|(?<!\p{L})(?:unter|nr|nummer|registernummer|beim|des|im|eingetragen))+$/giu
const NUMBER_ALONE =
  /^(?:Nr\.?\s*)?(?<kind>[AB](?=[\s-]?\d))?[\s-]*(?<number>\d[\d.\s]*?)[\s-]*(?<suffix>[A-Z]{1,4})?$/i

/** A register entry as far as one cell tells it. */
export interface RegisterEntry {
  /** Canonical name of the court; '' when the cell does not name it. */
  readonly court: string
  readonly kind: RegisterKind | null
  /** Digits without leading zeros, with the local suffix behind a blank: "247469 B". */
  readonly number: string
}

/**
 * Reads a register court: "Amtsgericht Essen", "AG Essen" and "Essen" are one, the name of the town.
 *
 * A register that moved ("Bremen früher Bremen") gives the present court. '' where the cell says nothing.
 * Problem: registerCourtUnreadable.
 */
export function readRegisterCourt(raw: string): Outcome<string> {
  const text = cleanLine(raw)
  if (saysNothing(text)) return good('')
  const name = courtName(text)
  return name === '' || name.length > 200 ? bad('registerCourtUnreadable') : good(name)
}

function courtName(text: string): string {
  const present = text.split(/\s+(?:früher|vormals|ehemals|ex)\s+/i)[0] ?? text
  const bare = present
    .replace(COURT_WORDS, '')
    .replace(/\s*\b(?:HRA|HRB|GnR|PR|VR|GsR)\b.*$/i, '')
    .replace(/[\s,;:/-]+$/, '')
    .trim()
  if (!/\p{L}{2}/u.test(bare)) return ''
  return COURT_ALIASES[foldText(bare)] ?? withCapitals(bare)
}

/** "ESSEN" and "essen" are Essen; mixed spellings stay. */
function withCapitals(name: string): string {
  if (name !== name.toUpperCase() && name !== name.toLowerCase()) return name
  return name
    .toLowerCase()
    .replace(
      /(^|[\s(-])(?!am\b|an\b|der\b|im\b|in\b|bei\b)(\p{Ll})/gu,
      (_, gap: string, letter: string) => gap + letter.toUpperCase(),
    )
}

/** Reads a kind of register; null where the cell says nothing. Problem: registerKindUnknown. */
export function readRegisterKind(raw: string): Outcome<RegisterKind | null> {
  const text = cleanLine(raw)
  if (saysNothing(text)) return good(null)
  const key = foldText(text).replaceAll(' ', '')
  const kind = KIND_NAMES[key] ?? KIND_NAMES[key.replace(/\d+[a-z]{0,2}$/, '')]
  return kind === undefined ? bad('registerKindUnknown') : good(kind)
}

/**
 * Reads a register number, alone ("247469 B") or with kind and court ("Amtsgericht Essen HRB 247469 B").
 *
 * Null where the cell says nothing. Problems: excelScientific, registerNumberUnreadable.
 */
export function readRegisterNumber(raw: string): Outcome<RegisterEntry | null> {
  const text = cleanLine(raw)
  if (saysNothing(text)) return good(null)
  if (isExcelScientific(text)) return bad('excelScientific')
  const plain = PLAIN_ENTRY.exec(text)?.groups
  if (plain !== undefined && plain['suffix'] !== 'AG')
    return entryOf(plain, KIND_NAMES[(plain['kind'] ?? '').toLowerCase()] ?? null, '')
  const alone = NUMBER_ALONE.exec(text)?.groups
  if (alone !== undefined) return entryOf(alone, KIND_NAMES[foldText(alone['kind'] ?? '')] ?? null, '')
  return readWholeEntry(text)
}

function entryOf(
  groups: Readonly<Record<string, string | undefined>>,
  kind: RegisterKind | null,
  court: string,
): Outcome<RegisterEntry> {
  const digits = (groups['number'] ?? '').replace(/\D/g, '').replace(/^0+/, '')
  if (digits === '' || digits.length > 8) return bad('registerNumberUnreadable')
  const suffix = (groups['suffix'] ?? '').toUpperCase()
  return good({ court, kind, number: suffix === '' ? digits : `${digits} ${suffix}` })
}

const PLAIN_ENTRY = /^(?<kind>HRA|HRB|GnR|PR|VR|GsR)\s?(?<number>\d{1,8})(?:\s(?<suffix>[A-Z]{1,2}))?$/

/** Kind, number and court in any order: "HRB 1234, Amtsgericht Essen", "Handelsregister B des AG Essen, Nr. 1234". */
function readWholeEntry(text: string): Outcome<RegisterEntry> {
  const kinds = [...text.matchAll(KIND)]
  const [found, second] = kinds
  if (found === undefined) return bad('registerNumberUnreadable')
  const { short, long, known } = found.groups ?? {}
  const division = short ?? long
  const kind =
    KIND_NAMES[foldText(division === undefined ? (known ?? '') : `hr${division}`).replaceAll(' ', '')] ?? null
  const behind = text.slice(found.index + found[0].length)
  const number = NUMBER.exec(behind)
  if (number === null) return bad('registerNumberUnreadable')
  const entry = entryOf(number.groups ?? {}, kind, '')
  if (!('value' in entry)) return entry
  const rests = [
    text.slice(0, found.index),
    behind.slice(0, number.index),
    behind.slice(number.index + number[0].length),
  ]
  const names = rests.flatMap((rest) => courtsIn(rest))
  const court = names.find((name) => !/\d/.test(name)) ?? ''
  const value = { ...entry.value, court: court === '' ? '' : courtName(court) }
  // a second entry, a date, the court of before
  const isAll = second === undefined && names.length <= 1 && !names.some((name) => /\d/.test(name))
  return isAll ? good(value) : goodBut(value, 'registerInPart', text)
}

/** What may be the name of a court, without the words around it. */
function courtsIn(rest: string): readonly string[] {
  const whole = rest.replace(COURT_FILLERS, '').replace(COURT_FILLERS, '')
  if (whole === '') return []
  const parts = /[,;/]|\s\(/.test(whole) && !/\([^)]*\)$/.test(whole) ? whole.split(/[,;/]|\s\(/) : [whole]
  return parts
    .map((part) => part.replace(COURT_FILLERS, '').trim())
    .map((part) => (part.includes('(') ? part : part.replace(/\)+$/, '')))
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
}

/** What a cell of another column of the register tells: the court or kind of its own, and the number if it holds one. */
export function readCourtCell(raw: string): Outcome<RegisterEntry> {
  if (/\d/.test(raw)) {
    const entry = readRegisterNumber(raw)
    if ('value' in entry && entry.value !== null) return { ...entry, value: entry.value }
  }
  const court = readRegisterCourt(raw)
  return 'value' in court ? good({ court: court.value, kind: null, number: '' }) : court
}

export function readKindCell(raw: string): Outcome<RegisterEntry> {
  if (/\d/.test(raw)) {
    const entry = readRegisterNumber(raw)
    if ('value' in entry && entry.value !== null) return { ...entry, value: entry.value }
  }
  const kind = readRegisterKind(raw)
  return 'value' in kind ? good({ court: '', kind: kind.value, number: '' }) : kind
}
