import { closeSync, openSync, writeSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { byteOrderMark, encodeText, representable } from '../../db/tabular/encoder.ts'
import type { Encoding } from '../../db/tabular/decoder.ts'
import { formatLine } from '../../db/slices/imports/rejects.ts'
import { mod1110CheckDigit } from '../../db/slices/imports/values/check-digits.ts'
import * as words from './register-words.ts'

export interface RegisterPlan {
  readonly rows: number
  readonly encoding: Encoding
  readonly seed: number
  /**
   * 1: the register; 2: the same register a year later, with moved, renamed, grown, vanished and new companies. Rows of
   * both carry the same number.
   */
  readonly issue?: 1 | 2
  /** Half of the owners have invented family names, so that names are made of as many words as in a real city. */
  readonly hasInventedNames?: boolean
}

export const registerColumns = [
  'Betriebs-Nr.',
  'Name des Betriebes',
  'Kurzname',
  'Rechtsform',
  'Registergericht',
  'Registerart',
  'Registernummer',
  'USt-IdNr.',
  'W-IdNr.',
  'Straße',
  'Haus-Nr.',
  'PLZ',
  'Ort',
  'Ortsteil',
  'Telefon',
  'Telefax',
  'E-Mail',
  'Internet',
  'WZ 2008',
  'Tätigkeit',
  'Beschäftigte',
  'Gründung',
  'Angemeldet am',
  'Inhaber/Geschäftsführer',
  'Bemerkung',
] as const

/** Numbers from 0 to 1 that depend on seed and row only, so that one row never moves another (mulberry32). */
export class Chance {
  #state: number

  constructor(seed: number, row: number) {
    this.#state = Math.imul(seed ^ Math.imul(row, 0x9e3779b1), 0x85ebca6b) | 0
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.next() * list.length)]
    if (picked === undefined) throw new Error('nothing to pick from')
    return picked
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function date(chance: Chance, from: number, to: number): string {
  const [day, month, year] = [chance.whole(1, 28), chance.whole(1, 12), chance.whole(from, to)]
  const style = chance.next()
  if (style < 0.9) return `${two(day)}.${two(month)}.${year}`
  return style < 0.95 ? `${day}.${month}.${String(year).slice(2)}` : `${year}-${two(month)}-${two(day)}`
}

function phone(chance: Chance, area: string): string {
  const number = String(chance.whole(10_000, 9_999_999))
  const national = area.slice(1)
  return chance.pick([
    `${area} ${number}`,
    `${area}/${number}`,
    `(${area}) ${number}`,
    `${area}-${number}`,
    `+49 ${national} ${number}`,
    `+49 (0) ${national} / ${number.slice(0, 3)} ${number.slice(3)}`,
    `0049${national}${number}`,
    `${area} ${number.slice(0, -2)}-${number.slice(-2)}`,
  ])
}

export function slugOf(text: string): string {
  const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
  return text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** Nine digits of which the last is the check digit of VAT and business ids; unique by row. */
function taxDigits(row: number, seed: number): string {
  const digits = String(100_000_00 + ((row * 7 + (seed % 1000) * 31) % 89_999_999))
    .padStart(8, '1')
    .slice(0, 8)
  return digits + String(mod1110CheckDigit(digits))
}

function tradeName(chance: Chance, owner: string): string {
  const trade = chance.pick(words.trades)
  const style = chance.next()
  if (style < 0.45) return `${owner} ${trade}`
  if (style < 0.65) return `${trade} ${owner} & ${chance.pick(words.familyNames)}`
  if (style < 0.8) return `${chance.pick(words.places)} ${trade}`
  if (style < 0.9) return `${trade} „${chance.pick(words.houseNames)}“`
  return `${owner} + Söhne ${trade}`
}

/** One of about 30,000 family names that nobody has to have. */
export function inventedName(chance: Chance): string {
  const middle = chance.chance(0.5) ? chance.pick(words.nameMiddles) : ''
  return chance.pick(words.nameBeginnings) + middle + chance.pick(words.nameEnds)
}

function legalFormOf(chance: Chance): words.FormShare {
  let rest = chance.next()
  for (const form of words.legalForms) {
    rest -= form.share
    if (rest < 0) return form
  }
  return words.soleTrader
}

function note(chance: Chance): string {
  const style = chance.next()
  if (style < 0.008)
    return `Besuch am ${date(chance, 2019, 2024)}:\r\nsucht Halle, ca. 1.200 m²; Rückruf\n("dringend")`
  return style < 0.1 ? chance.pick(words.notes) : ''
}

/** What happened to a company between the two issues. */
function changesOf(
  row: number,
  plan: RegisterPlan,
): ReadonlySet<'gone' | 'moved' | 'renamed' | 'calls' | 'grown'> {
  const changes = new Set<'gone' | 'moved' | 'renamed' | 'calls' | 'grown'>()
  if (plan.issue !== 2) return changes
  const chance = new Chance(plan.seed + 7919, row)
  if (chance.chance(0.02)) changes.add('gone')
  if (chance.chance(0.03)) changes.add('moved')
  if (chance.chance(0.01)) changes.add('renamed')
  if (chance.chance(0.03)) changes.add('calls')
  if (chance.chance(0.08)) changes.add('grown')
  return changes
}

function cellsOf(row: number, plan: RegisterPlan): readonly string[] | null {
  const changes = changesOf(row, plan)
  if (changes.has('gone')) return null
  const chance = new Chance(plan.seed, row)
  const later = new Chance(plan.seed + 104_729, row)
  const picked = chance.pick(words.familyNames)
  const inventing = new Chance(plan.seed + 15_485_863, row)
  const owner = plan.hasInventedNames === true && inventing.chance(0.5) ? inventedName(inventing) : picked
  const isWoman = chance.chance(0.5)
  const givenName = chance.pick(isWoman ? words.womensNames : words.mensNames)
  const form = legalFormOf(chance)
  const base = tradeName(chance, owner)
  const renamed = changes.has('renamed') ? `${base} ${later.pick(words.houseNames)}` : base
  const name =
    form === words.soleTrader ? `${renamed}, Inh. ${givenName} ${owner}` : `${renamed} ${form.written}`
  const home = chance.pick(words.towns)
  const seat = changes.has('moved') ? later.pick(words.towns) : home
  const streetChance = changes.has('moved') ? later : chance
  const street = streetChance.pick(words.streets)
  const house = `${streetChance.whole(1, 240)}${streetChance.chance(0.12) ? streetChance.pick([' a', 'b', 'c', '-' + String(streetChance.whole(241, 249))]) : ''}`
  const slug = slugOf(base).slice(0, 32).replace(/-+$/, '')
  const employees = Math.floor(Math.exp(chance.next() * chance.next() * 7.2))
  const sector = chance.pick(words.sectors)
  const tax = taxDigits(row, plan.seed)
  const hasVatId = chance.chance(0.6)
  const hasBusinessId = chance.chance(0.15)
  const calls = changes.has('calls') ? later : chance
  return [
    String(400_000 + row),
    name,
    chance.chance(0.1)
      ? slug
          .split('-')
          .map((part) => part.slice(0, 3))
          .join('')
          .toUpperCase()
          .slice(0, 8)
      : '',
    form.column,
    form.register === '' ? '' : chance.pick(home.courts),
    form.register,
    form.register === '' ? '' : String(1000 + row),
    hasVatId ? `DE${tax}` : '',
    hasBusinessId ? `DE${tax}-00001` : '',
    street,
    house,
    seat.postcode,
    seat.name,
    chance.pick(seat.districts),
    calls.chance(0.9) ? phone(calls, seat.area) : '',
    calls.chance(0.35) ? phone(calls, seat.area) : '',
    chance.chance(0.7) ? `${chance.pick(['info', 'kontakt', 'post', 'office'])}@${slug}.de` : '',
    chance.chance(0.55) ? chance.pick(['www.', 'https://www.', 'http://', '']) + `${slug}.de` : '',
    sector[0],
    sector[1],
    String(changes.has('grown') ? employees + later.whole(1, 12) : employees),
    chance.chance(0.95) ? date(chance, 1950, 2023) : '',
    date(chance, 1985, 2024),
    chance.chance(0.7)
      ? `${chance.pick([isWoman ? 'Frau' : 'Herr', 'Dr.', 'Dipl.-Ing.'])} ${givenName} ${owner}`
      : '',
    note(chance),
  ]
}

/** Lines of a German trade register, heading first, CRLF at their ends; the same plan gives the same lines. */
export function* registerLines(plan: RegisterPlan): Generator<string> {
  const dialect = { delimiter: ';', quote: '"' } as const
  yield formatLine(registerColumns, dialect)
  const added = plan.issue === 2 ? Math.ceil(plan.rows * 0.02) : 0
  for (let row = 1; row <= plan.rows + added; row += 1) {
    const cells = cellsOf(row, row > plan.rows ? { ...plan, issue: 1 } : plan)
    if (cells === null) continue
    yield formatLine(
      cells.map((cell) => representable(cell, plan.encoding)),
      dialect,
    )
  }
}

/** Writes a register file; returns the number of its rows. */
export function writeRegister(path: string, plan: RegisterPlan): number {
  const file = openSync(path, 'w')
  let rows = -1
  try {
    writeSync(file, byteOrderMark(plan.encoding))
    let text = ''
    for (const line of registerLines(plan)) {
      rows += 1
      text += line
      if (text.length < 1_048_576) continue
      writeSync(file, encodeText(text, plan.encoding))
      text = ''
    }
    writeSync(file, encodeText(text, plan.encoding))
  } finally {
    closeSync(file)
  }
  return rows
}

function isEncoding(text: string): text is Encoding {
  return ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15', 'cp850', 'macintosh'].includes(text)
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rows: { type: 'string', default: '200000' },
      encoding: { type: 'string', default: 'windows-1252' },
      seed: { type: 'string', default: '1' },
      issue: { type: 'string', default: '1' },
    },
  })
  const [path] = positionals
  if (path === undefined || !isEncoding(values.encoding)) {
    process.stderr.write(
      'generate-register OUT.csv [--rows N] [--encoding windows-1252] [--seed N] [--issue 1|2]\n',
    )
    process.exitCode = 2
    return
  }
  const rows = writeRegister(path, {
    rows: Number(values.rows),
    encoding: values.encoding,
    seed: Number(values.seed),
    issue: values.issue === '2' ? 2 : 1,
  })
  process.stdout.write(`${rows}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
