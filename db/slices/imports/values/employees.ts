import { assertNever } from '../../../../preload/contract/errors.ts'
import type { SizeClass, StatedSize } from '../../../../preload/contract/organisations.ts'
import { foldText } from '../../../text/fold.ts'
import { excelDate } from './excel-date.ts'
import { bad, good, goodBut, type Outcome } from './outcome.ts'
import { cleanLine, saysNothing } from './text.ts'

/** A number of employees as far as a register tells it. */
export interface Employees {
  /** The number where one is given; null for a range or a class. */
  readonly count: number | null
  /** Bounds of a range; `to` is null where it is open. */
  readonly from: number
  readonly to: number | null
  readonly sizeClass: SizeClass
}

const HIGHEST = 10_000_000
/** Names of the size classes, folded. */
const CLASS_NAMES: readonly (readonly [RegExp, StatedSize])[] = [
  [/^(?:kleinst|mikro|micro)/, 'micro'],
  [/^(?:klein|small)/, 'small'],
  [/^(?:mittel|mittler|medium)/, 'medium'],
  [/^(?:gross|large)/, 'large'],
]

/** Size class by staff alone, as the EU definition of small enterprises cuts it: 0–9, 10–49, 50–249, 250 and more. */
export function sizeClassOf(employees: number): SizeClass {
  if (employees < 10) return 'micro'
  if (employees < 50) return 'small'
  return employees < 250 ? 'medium' : 'large'
}

function boundsOf(sizeClass: StatedSize): Employees {
  switch (sizeClass) {
    case 'micro':
      return range(0, 9)
    case 'small':
      return range(10, 49)
    case 'medium':
      return range(50, 249)
    case 'large':
      return range(250, null)
    default:
      return assertNever(sizeClass)
  }
}

function range(from: number, to: number | null): Employees {
  const count = from === to ? from : null
  const isOneClass = to === null ? from >= 250 : sizeClassOf(from) === sizeClassOf(to)
  return { count, from, to, sizeClass: isOneClass ? sizeClassOf(from) : 'unknown' }
}

/**
 * Reads a number of employees: "25", "1.234", "10-49", "4 - 6 Beschäftigte", "über 250", "unter 10", "ca. 50",
 * "Kleinstunternehmen". Null where the cell says nothing. Problem: employeesUnreadable.
 */
export function readEmployees(raw: string): Outcome<Employees | null> {
  const text = cleanLine(raw)
  if (saysNothing(text)) return good(null)
  const named = CLASS_NAMES.find(([name]) => name.test(foldText(text)))
  if (named !== undefined) return good(boundsOf(named[1]))
  if (/^\d{1,6}$/.test(text)) return good(range(Number(text), Number(text)))
  const employees = parse(text.toLowerCase())
  if (employees !== null) return good(employees)
  const dated = excelDate(text)
  if (dated === 'uncertain') return bad('excelDate')
  if (dated !== null) return dated.from <= dated.to ? good(range(dated.from, dated.to)) : bad('excelDate')
  return bad('employeesUnreadable')
}

/** A number with what it leaves out: part-time posts by their hours, apprentices among them. */
const withMore =
  /^(?:ca\.?|circa|rund|etwa|ungefähr|~)?\s*([\d.]+)(,\d+)?\s*(?:$|(?:beschäftigte|mitarbeiter(?:innen)?|ma|angestellte|personen)?\s*(?:$|\(|,?\s*(?:davon|inkl|incl|einschl|stand)\b)|(?:vzä|vzk|vz|fte|vollzeit|ak)\b)/i

/** What a cell says of a company's staff: a number, or only how large it is. */
export interface Staff {
  readonly count: number | null
  /** Where there is no number, and all of a range lies in one class. */
  readonly statedSize: StatedSize | null
}

/** The number of employees of a cell, or its size class where it gives a range. Problem: employeesUnreadable. */
export function readStaff(raw: string): Outcome<Staff | null> {
  const text = cleanLine(raw).replace(/^(\d{1,3})((?:[ \u202F]\d{3})+)$/, (digits) =>
    digits.replaceAll(/\D/g, ''),
  )
  if (/^\d{1,7}$/.test(text)) return good(counted(Number(text)))
  const read = readEmployees(text)
  if ('value' in read) {
    if (read.value === null) return good(null)
    const { count } = read.value
    if (count === null) return staffOfRange(read.value, text)
    return /^(?:ca|circa|rund|etwa|ungefähr|~)/i.test(text)
      ? goodBut(counted(count), 'employeesInPart', text)
      : good(counted(count))
  }
  const english = /^\d{1,3}(?:,\d{3})+$/.test(text)
  if (english) return good(counted(Number(text.replaceAll(',', ''))))
  const found = withMore.exec(text)
  const count = whole(found?.[1])
  if (found === null || count === null) return read
  // 7,5 posts are eight persons at least
  const posts = count + (found[2] === undefined || /^,0+$/.test(found[2]) ? 0 : 1)
  return goodBut(counted(posts), 'employeesInPart', text)
}

/** The number alone, of posts of one kind. Problem: employeesUnreadable. */
export function readEmployeeCount(raw: string): Outcome<number | null> {
  const read = readStaff(raw)
  if (!('value' in read)) return read
  const { value: staff, remark } = read
  if (staff?.statedSize) return goodBut(null, 'employeesRange', cleanLine(raw))
  return { value: staff?.count ?? null, ...(remark !== undefined && { remark }) }
}

const counted = (count: number): Staff => ({ count, statedSize: null })

/** A range that is a class arrives as that; of another one the class, and what it says besides is kept. */
function staffOfRange({ from, to, sizeClass }: Employees, text: string): Outcome<Staff> {
  const said = excelDate(text) === null ? text : `${from}-${to ?? ''} (${text})`
  if (sizeClass === 'unknown') return goodBut({ count: null, statedSize: null }, 'employeesRange', said)
  const staff = { count: null, statedSize: sizeClass }
  const whole = boundsOf(sizeClass)
  const isWhole = to === whole.to && (from === whole.from || (whole.from === 0 && from === 1) || from === 251)
  return { value: staff, remark: { said: 'imports.problem.employeesClass', rest: isWhole ? '' : said } }
}

function parse(text: string): Employees | null {
  const bare = text
    .replace(
      /(?:beschäftigten?|mitarbeiter(?:innen|in|\/-?innen)?|mitarbeitende|angestellte|arbeitnehmer|personen|employees|staff|ma)\.?$/,
      '',
    )
    .replace(/^(?:ca\.?|circa|rund|etwa|ungefähr|~)\s*/, '')
    .trim()
  if (/^(?:keine?|null|ohne)$/.test(bare)) return range(0, 0)
  const between = /^(?:von\s*)?([\d.]+)\s*(?:-|–|bis(?:\s+unter)?|to|\.\.\.?)\s*([\d.]+)$/.exec(bare)
  if (between !== null) {
    const from = whole(between[1])
    const to = whole(between[2])
    if (from === null || to === null || from > to) return null
    return range(from, bare.includes('bis unter') ? to - 1 : to)
  }
  const open =
    /^(über|mehr als|>=|≥|>|ab|mindestens|unter|weniger als|<=|≤|<|bis(?: zu)?|höchstens)?\s*([\d.]+)(?:,0+)?\s*(\+|und mehr|u\. ?m\.)?$/.exec(
      bare,
    )
  const bound = whole(open?.[2])
  if (open === null || bound === null) return null
  const word = open[1] ?? (open[3] === undefined ? '' : 'ab')
  if (/^(?:über|mehr als|>)$/.test(word)) return range(bound + 1, null)
  if (/^(?:>=|≥|ab|mindestens)$/.test(word)) return range(bound, null)
  if (/^(?:unter|weniger als|<)$/.test(word)) return range(0, Math.max(0, bound - 1))
  return word === '' ? range(bound, bound) : range(0, bound)
}

function whole(text: string | undefined): number | null {
  if (text === undefined || !/^\d+$|^\d{1,3}(?:\.\d{3})+$|^\d+\.0+$/.test(text)) return null
  const value = Number(
    /^\d+\.0+$/.test(text) && !/^\d{1,3}\.000$/.test(text) ? text : text.replaceAll('.', ''),
  )
  return value <= HIGHEST ? value : null
}
