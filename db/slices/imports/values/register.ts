import type { registerKinds } from '../../../../preload/contract/organisations.ts'
import { foldText } from '../../../text/fold.ts'
import { isExcelScientific } from './numbers.ts'
import { bad, good, type Outcome } from './outcome.ts'
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

const ENTRY =
  /^(?<court>.*?)[\s,;:]*\b(?<kind>HRA|HRB|GnR|GenR|PR|PartR|VR|GsR|GesR)[\s.:-]*(?:Nr\.?|Nummer)?[\s:]*(?<number>\d[\d.\s]*)[\s-]*(?<suffix>[A-Z]{1,4})?(?:\s*\(.*\))?$/i
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
  const groups = ENTRY.exec(text)?.groups ?? NUMBER_ALONE.exec(text)?.groups
  const digits = (groups?.['number'] ?? '').replace(/\D/g, '').replace(/^0+/, '')
  if (groups === undefined || digits === '' || digits.length > 8) return bad('registerNumberUnreadable')
  const suffix = (groups['suffix'] ?? '').toUpperCase()
  const kind = KIND_NAMES[foldText(groups['kind'] ?? '').replaceAll(' ', '')] ?? null
  return good({
    court: courtName(groups['court'] ?? ''),
    kind,
    number: suffix === '' ? digits : `${digits} ${suffix}`,
  })
}
