import { foldText } from './fold.ts'
import { LEGAL_FORMS, type LegalForm } from './legal-form-table.ts'

export type { LegalForm } from './legal-form-table.ts'

interface Spelling {
  readonly words: readonly string[]
  readonly form: LegalForm
  readonly onlyAtEnd: boolean
}

interface Word {
  readonly folded: string
  readonly start: number
  readonly end: number
}

/** A legal form found in a name: the words [from, to) and the form they stand for. */
interface Finding {
  readonly from: number
  readonly to: number
  readonly form: LegalForm
}

const byValue = new Map<string, LegalForm>()
const byAbbreviation = new Map<string, LegalForm>()
/** Spellings by their first word, longest first. */
const byFirstWord = new Map<string, Spelling[]>()

for (const entry of LEGAL_FORMS) {
  const form: LegalForm = { abbreviation: entry.abbreviation, name: entry.name, elfCode: entry.elfCode }
  byAbbreviation.set(form.abbreviation, form)
  const spellings = new Set([foldText(entry.abbreviation), ...entry.spellings])
  // Composite forms share the name of their basic form: only the first entry of a name is meant by it.
  if (!byValue.has(foldText(entry.name))) spellings.add(foldText(entry.name))
  for (const spelling of spellings) {
    if (!byValue.has(spelling)) byValue.set(spelling, form)
    if (entry.onlyAsValue === true) continue
    const words = spelling.split(' ')
    const [first] = words
    if (first === undefined) continue
    const onlyAtEnd = words.length === 1 && (entry.onlyAtEnd === true || spelling.length <= 2)
    const siblings = byFirstWord.get(first) ?? []
    siblings.push({ words, form, onlyAtEnd })
    siblings.sort((a, b) => b.words.length - a.words.length)
    byFirstWord.set(first, siblings)
  }
}

/** Partners with limited liability that make a KG, OHG or KGaA a composite form, also where the name parts them. */
const GENERAL_PARTNERS = new Map([
  ['gmbh', 'GmbH'],
  ['mbh', 'GmbH'],
  ['ug', 'UG (haftungsbeschränkt)'],
  ['ag', 'AG'],
  ['se', 'SE'],
  ['stiftung', 'Stiftung'],
  ['ltd', 'Limited'],
  ['limited', 'Limited'],
])
const PARTNERSHIPS = new Set(['KG', 'OHG', 'KGaA'])

/** What may follow a legal form without being part of the name: state of the company, branch designation. */
const STATE = /^(?:i ?l|i ?gr|i ?g|i ?i|in liquidation|in gruendung|in insolvenz|i liqu|i abw|in abwicklung)$/
const STATE_AT_END =
  /[\s,(]+(?:i\.? ?L\.?|i\.? ?Gr?\.?|i\.? ?I\.?|in (?:Liquidation|Gründung|Insolvenz))\)?$/u
const BRANCH = new Set([
  'zweigniederlassung',
  'niederlassung',
  'zndl',
  'ndl',
  'nl',
  'zweigstelle',
  'filiale',
  'betriebsstaette',
])
const WORD = /[\p{L}\p{M}\p{N}]+|[&+]/gu
const CLOSING_SIGN = /^\s*[,;()[\]–|/-]/u
const LIKELY = /[A-Za-z]/
/** What a company was called before: no form of today. */
const FORMERLY = /[\s,;(–-]+(?:vormals|vorm\.|früher|ehemals|ehem\.|bisher|ex)[\s:]/iu

function wordsOf(name: string): Word[] {
  const words: Word[] = []
  for (const match of name.matchAll(WORD)) {
    const folded = match[0] === '&' || match[0] === '+' || match[0] === 'u' ? 'und' : foldText(match[0])
    words.push({ folded, start: match.index, end: match.index + match[0].length })
  }
  return words
}

function matchesAt(words: readonly Word[], at: number, spelling: Spelling): number {
  let position = at
  for (const wanted of spelling.words) {
    // "GmbH Co KG" is written as often as "GmbH & Co. KG".
    if (wanted === 'und' && words[position]?.folded === 'co') continue
    if (words[position]?.folded !== wanted) return 0
    position += 1
  }
  return position
}

/** True when the words from `at` on are no part of the name's core: nothing, a state, a branch, or set off by a sign. */
function endsName(name: string, words: readonly Word[], at: number): boolean {
  const next = words[at]
  const last = words[at - 1]
  if (next === undefined || last === undefined) return true
  if (BRANCH.has(next.folded) || CLOSING_SIGN.test(name.slice(last.end, next.start))) return true
  return STATE.test(foldText(name.slice(next.start)))
}

function findForm(name: string, words: readonly Word[]): Finding | null {
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const finding = findAt(name, words, from)
    if (finding === null) continue
    // A form found from the right may be the tail of a longer one: "GmbH & Co. KG" ends with "KG".
    for (let earlier = Math.max(0, from - 7); earlier < from; earlier += 1) {
      const longer = findAt(name, words, earlier)
      if (longer !== null && longer.to >= finding.to) return longer
    }
    return finding
  }
  return null
}

/** "Die KG-Werkstatt": the form is but the beginning of another word. */
function beginsCompound(name: string, words: readonly Word[], to: number): boolean {
  const last = words[to - 1]
  const next = words[to]
  return (
    last !== undefined &&
    next !== undefined &&
    name.slice(last.end, next.start) === '-' &&
    !BRANCH.has(next.folded)
  )
}

function findAt(name: string, words: readonly Word[], from: number): Finding | null {
  for (const spelling of byFirstWord.get(words[from]?.folded ?? '') ?? []) {
    const to = matchesAt(words, from, spelling)
    if (
      to === 0 ||
      beginsCompound(name, words, to) ||
      (spelling.onlyAtEnd && (from === 0 || !endsName(name, words, to)))
    )
      continue
    return { from, to, form: spelling.form }
  }
  return null
}

/** The partner of a composite form that stands apart from it: "Becker GmbH & Co. Logistik KG". */
function findPartner(words: readonly Word[], before: Finding): Finding | null {
  if (!PARTNERSHIPS.has(before.form.abbreviation)) return null
  for (let from = before.from - 2; from >= 0; from -= 1) {
    const partner = GENERAL_PARTNERS.get(words[from]?.folded ?? '')
    if (partner === undefined) continue
    const hasAnd = words[from + 1]?.folded === 'und'
    const to = from + (hasAnd ? 3 : 2)
    const form = byAbbreviation.get(`${partner} & Co. ${before.form.abbreviation}`)
    if (words[to - 1]?.folded === 'co' && to <= before.from && form !== undefined) return { from, to, form }
  }
  return null
}

function tidy(text: string): string {
  return text
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;.)])/g, '$1')
    .replace(/^[\s,;.&+/–-]+|[\s,;&+/–-]+$/gu, '')
}

/** Cuts the words [from, to) with the signs that belong to them: the dots of "e. V.", the brackets of a form. */
function cut(name: string, words: readonly Word[], from: number, to: number): string {
  const first = words[from]
  const last = words[to - 1]
  if (first === undefined || last === undefined) return name
  const head = name.slice(0, first.start)
  const tail = name.slice(last.end)
  const opened =
    (name.slice(first.start, last.end).match(/\(/g) ?? []).length > 0 || head.trimEnd().endsWith('(')
  return `${head.replace(/\(\s*$/, ' ')} ${tail.replace(opened ? /^\.?\s*\)?\.?/ : /^\./, ' ')}`
}

/**
 * Splits the legal form off a company's name.
 *
 * `legalForm` is the canonical abbreviation ("GmbH & Co. KG"), null where the name holds none; `core` keeps the
 * spelling of the rest, without states such as "i. L.", and is never empty for a name that has letters.
 */
export function splitLegalForm(name: string): { readonly core: string; readonly legalForm: string | null } {
  const whole = name.trim().replace(/\s+/g, ' ')
  if (!LIKELY.test(whole)) return { core: whole, legalForm: null }
  const formerly = FORMERLY.exec(whole)
  if (formerly === null || formerly.index === 0) return splitPresent(whole)
  const { core, legalForm } = splitPresent(whole.slice(0, formerly.index))
  return { core: core + whole.slice(formerly.index), legalForm }
}

function splitPresent(whole: string): ReturnType<typeof splitLegalForm> {
  const words = wordsOf(whole)
  const finding = findForm(whole, words)
  if (finding === null) return { core: whole, legalForm: null }
  const partner = findPartner(words, finding)
  let core = cut(whole, words, finding.from, finding.to)
  if (partner !== null) core = cut(core, words, partner.from, partner.to)
  core = tidy(tidy(core).replace(STATE_AT_END, ''))
  if (foldText(core) === '') return { core: whole, legalForm: (partner ?? finding).form.abbreviation }
  return { core, legalForm: (partner ?? finding).form.abbreviation }
}

/** The legal form a register's own column names ("Gesellschaft mit beschränkter Haftung", "GmbH"), null if unknown. */
export function findLegalForm(text: string): LegalForm | null {
  const folded = foldText(text)
  if (folded === '') return null
  const direct =
    byValue.get(folded) ??
    byValue.get(folded.replace(/\bu co\b/, 'und co').replace(/\b(\w+) co\b/, '$1 und co'))
  if (direct !== undefined) return direct
  // nothing but the form may be said: a company's whole name is none
  const { core, legalForm } = splitLegalForm(`x ${text}`)
  return legalForm === null || core !== 'x' ? null : (byAbbreviation.get(legalForm) ?? null)
}

/** Folded name without its legal form: what search, blocking and comparison of organisations use. */
export function foldName(name: string): string {
  return foldText(splitLegalForm(name).core)
}
