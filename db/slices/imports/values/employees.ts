import { assertNever } from '../../../../preload/contract/errors.ts'
import type { SizeClass } from '../../../../preload/contract/organisations.ts'
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
const CLASS_NAMES: readonly (readonly [RegExp, Exclude<SizeClass, 'unknown'>])[] = [
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

function boundsOf(sizeClass: Exclude<SizeClass, 'unknown'>): Employees {
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

/**
 * The number of employees of a cell. The field takes one number: of a range nothing can stand there. Problem:
 * employeesUnreadable.
 */
export function readEmployeeCount(raw: string): Outcome<number | null> {
  const text = cleanLine(raw)
  if (/^\d{1,6}$/.test(text)) return good(Number(text))
  const read = readEmployees(raw)
  if ('value' in read) {
    if (read.value === null) return good(null)
    const { count, from, to } = read.value
    if (count === null) {
      const isDated = excelDate(text) !== null
      return goodBut(null, 'employeesRange', isDated ? `${from}-${to ?? ''} (${text})` : text)
    }
    return /^(?:ca|circa|rund|etwa|ungefähr|~)/i.test(text)
      ? goodBut(count, 'employeesInPart', text)
      : good(count)
  }
  const english = /^\d{1,3}(?:,\d{3})+$/.test(text)
  if (english) return good(Number(text.replaceAll(',', '')))
  const found = withMore.exec(text)
  const count = whole(found?.[1])
  if (found === null || count === null) return read
  // 7,5 posts are eight persons at least
  return goodBut(count + (found[2] === undefined || /^,0+$/.test(found[2]) ? 0 : 1), 'employeesInPart', text)
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
