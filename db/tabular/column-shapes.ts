import { fieldOfHeading, headingKey } from './heading-words.ts'
import { dayNumberText } from './workbook-cells.ts'

/** What a spreadsheet or a program has done to the cells of a column, told from all of them together. */
export const columnDamages = ['thousands', 'decimalZero', 'sectorNumber', 'dayNumber', 'monthFirst'] as const
export type ColumnDamage = (typeof columnDamages)[number]

/** What is put right while a table is read. */
export interface TableRepairs {
  /** Damage by column. */
  readonly columns: Readonly<Record<number, ColumnDamage>>
  /** Signs with which the program writes "nothing". */
  readonly nothing: readonly string[]
}

/** Cells that must agree before a column is taken for damaged. */
const ENOUGH = 2
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/
const SMALL = /^\d{1,3}$/
const DECIMAL_ZERO = /^\d+[.,]0$/
const SECTOR_NUMBER = /^\d{1,2},\d{1,2}$/
const DAY_NUMBER = /^[2-5]\d{4}$/
/** "3/14/2019", perhaps with a time. */
const STROKED_DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?=$|[ T,])/
const YEAR = /^[12]\.\d{3}$/

const isPostcode = (heading: string): boolean =>
  fieldOfHeading(heading) === 'postcode' || /plz|postleitzahl/.test(headingKey(heading))
const isDay = (heading: string): boolean =>
  ['foundedOn', 'registeredOn'].includes(fieldOfHeading(heading) ?? '')
const isYear = (heading: string): boolean =>
  isDay(heading) || /jahr|gegruendet|year/.test(headingKey(heading))
const isKey = (heading: string): boolean => fieldOfHeading(heading) === 'sourceKey'
const isSector = (heading: string): boolean => fieldOfHeading(heading) === 'sectorCode'

const isGrouped = (values: readonly string[]): boolean =>
  values.length >= ENOUGH &&
  values.some((value) => THOUSANDS.test(value)) &&
  values.every((value) => THOUSANDS.test(value) || SMALL.test(value))

/** One day that can only be read with the month in front, and none that contradicts: no month has a higher number. */
function isMonthFirst(values: readonly string[]): boolean {
  const days = values.flatMap((value) => {
    const [, first, second] = STROKED_DAY.exec(value) ?? []
    return first === undefined ? [] : [{ first: Number(first), second: Number(second) }]
  })
  return days.some(({ second }) => second > 12 && second <= 31) && days.every(({ first }) => first <= 12)
}

/** Values of programs for "nothing"; a company may be called Null, but none is written like this in several columns. */
const NOTHING = ['NULL', '(null)', '<NULL>', '[NULL]', 'None', 'nan', 'NaN', '#NV', '#N/A', 'n/a', 'N/A']
/** What MySQL writes; nothing else is. */
const NOTHING_OF_MYSQL = String.raw`\N`
const COLUMNS_WITH_NOTHING = 2

function signsOfNothing(columns: readonly (readonly string[])[]): readonly string[] {
  const within = (sign: string): number => columns.filter((values) => values.includes(sign)).length
  return [
    ...(within(NOTHING_OF_MYSQL) > 0 ? [NOTHING_OF_MYSQL] : []),
    ...NOTHING.filter((sign) => within(sign) >= COLUMNS_WITH_NOTHING),
  ]
}

/** What the first rows of a table show to be damaged in all of its cells. */
export function tableRepairs(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): TableRepairs {
  const all = headings.map((_, column) =>
    rows.map((cells) => cells[column]?.trim() ?? '').filter((cell) => cell !== ''),
  )
  const nothing = signsOfNothing(all)
  const columns = all.map((values) => values.filter((value) => !nothing.includes(value)))
  const grouped = columns.map(
    (values, column) =>
      isGrouped(values) &&
      (isPostcode(headings[column] ?? '') ||
        (isYear(headings[column] ?? '') && values.every((value) => YEAR.test(value)))),
  )
  // keys may have dots of their own, unless the file writes other numbers so that are none
  const isGrouping = grouped.includes(true)
  const damage = (values: readonly string[], column: number): ColumnDamage | null => {
    const heading = headings[column] ?? ''
    if (grouped[column] === true || (isGrouping && isKey(heading) && isGrouped(values))) return 'thousands'
    if (isMonthFirst(values)) return 'monthFirst'
    if (isSector(heading)) return values.some((value) => SECTOR_NUMBER.test(value)) ? 'sectorNumber' : null
    if (values.length < ENOUGH) return null
    if (values.every((value) => DECIMAL_ZERO.test(value))) return 'decimalZero'
    return isDay(heading) && values.every((value) => DAY_NUMBER.test(value)) ? 'dayNumber' : null
  }
  const damaged = columns.flatMap((values, column) => {
    const kind = damage(values, column)
    return kind === null ? [] : [[column, kind] as const]
  })
  return { columns: Object.fromEntries(damaged), nothing }
}

function mended(cell: string, damage: ColumnDamage): string {
  const text = cell.trim()
  switch (damage) {
    case 'thousands':
      return THOUSANDS.test(text) ? text.replaceAll('.', '') : cell
    case 'decimalZero':
      return DECIMAL_ZERO.test(text) ? text.slice(0, -2) : cell
    case 'sectorNumber':
      return SECTOR_NUMBER.test(text)
        ? text.replace(',', '.').padStart(text.indexOf(',') === 1 ? text.length + 1 : 0, '0')
        : cell
    case 'dayNumber':
      return DAY_NUMBER.test(text) ? dayNumberText(text, false) : cell
    case 'monthFirst':
      return text.replace(STROKED_DAY, '$2.$1.$3')
  }
}

/** Mends rows one by one; rows of a table without damage pass as they are. */
export function mender({ columns, nothing }: TableRepairs): (cells: readonly string[]) => readonly string[] {
  const damaged = Object.entries(columns).map(([column, damage]) => [Number(column), damage] as const)
  const signs = new Set(nothing)
  if (damaged.length === 0 && signs.size === 0) return (cells) => cells
  return (cells) => {
    const row = signs.size === 0 ? [...cells] : cells.map((cell) => (signs.has(cell.trim()) ? '' : cell))
    for (const [column, damage] of damaged) {
      const cell = row[column] ?? ''
      if (cell !== '') row[column] = mended(cell, damage)
    }
    return row
  }
}
