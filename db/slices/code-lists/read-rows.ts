import type { CodeList } from '../../../preload/contract/code-lists.ts'
import { entryOf, keyOf, type Entry } from './entries.ts'
import type { ListColumns, Recognised } from './recognise.ts'
import { coarserSectors, dottedSector, sectorLevel } from './sector-codes.ts'

type Rows = readonly (readonly string[])[]

export interface ReadEntries {
  readonly list: CodeList
  readonly entries: readonly Entry[]
  /** Rows that hold no entry of this list, and entries that stand twice. */
  readonly skipped: number
}

const blank = /^[\s\u00a0]*$/

function cell(row: readonly string[], column: number): string {
  return column < 0 ? '' : (row[column] ?? '').replaceAll(/\s+/g, ' ').trim()
}

/**
 * Reads the entries out of a recognised file's rows. `hint` (headings and the file's name) tells the edition where the
 * codes alone do not. Null for a classification of neither edition.
 */
export function readEntries({ list, columns }: Recognised, rows: Rows, hint: string): ReadEntries | null {
  const filled = rows.filter((row) => row.some((value) => !blank.test(value)))
  if (list === 'sectors') {
    const entries = readSectors(filled, columns)
    const edition = editionOfSectors(entries, hint)
    return edition && withoutDoubles(edition, entries, filled.length)
  }
  const entries = filled.flatMap((row) => readRow(list, row, columns) ?? [])
  const others = filled.length - filled.filter((row) => isForeignForm(row, columns)).length
  return withoutDoubles(list, entries, others)
}

function withoutDoubles(list: CodeList, entries: readonly Entry[], rows: number): ReadEntries {
  const byKey = new Map<string, Entry>()
  for (const entry of entries) if (!byKey.has(keyOf(list, entry))) byKey.set(keyOf(list, entry), entry)
  return { list, entries: [...byKey.values()], skipped: rows - byKey.size }
}

/** The world's list of legal forms names each form's country; those of others are not asked for. */
const isForeignForm = (row: readonly string[], { country }: ListColumns): boolean =>
  country >= 0 && cell(row, country) !== 'DE'

function readRow(
  list: Exclude<CodeList, 'WZ2008' | 'WZ2025'>,
  row: readonly string[],
  columns: ListColumns,
): Entry | null {
  const code = cell(row, columns.code)
  const title = cell(row, columns.title)
  switch (list) {
    case 'sectorConversion': {
      const from = dottedSector(code)
      const target = dottedSector(cell(row, columns.target))
      return from === '' || target === '' ? null : entryOf({ code: from, target, title })
    }
    case 'legalForms':
      if (isForeignForm(row, columns) || !/^[A-Z0-9]{4}$/.test(code) || title === '') return null
      return entryOf({ code, title, note: cell(row, columns.note).replaceAll(/ ?; ?/g, '; ') })
    case 'registerCourts':
      return title === '' ? null : entryOf({ code: code === '' ? title : code, title })
    case 'postcodes':
      // a spreadsheet eats the leading zero
      return !/^\d{4,5}$/.test(code) || title === '' ? null : entryOf({ code: code.padStart(5, '0'), title })
    case 'districts':
      return title === '' ? null : district(title, cell(row, columns.parent), cell(row, columns.level))
  }
}

function district(name: string, parent: string, level: string): Entry {
  const isUpper = parent === '' || /bezirk/i.test(level)
  return entryOf({ code: name, title: name, level: isUpper ? 1 : 2, parent: isUpper ? null : parent })
}

/** A code stands below the nearest coarser one that the list has; a division below the section it follows. */
function readSectors(rows: Rows, columns: ListColumns): readonly Entry[] {
  const found: Entry[] = []
  const known = new Set<string>()
  let section: string | null = null
  for (const row of rows) {
    const code = dottedSector(cell(row, columns.code))
    const title = cell(row, columns.title)
    if (code === '' || title === '') continue
    const level = sectorLevel(code)
    if (level === 1) section = code
    const coarser = coarserSectors(code).find((candidate) => known.has(candidate))
    const parent = level === 1 ? null : level === 2 ? section : (coarser ?? null)
    known.add(code)
    found.push(entryOf({ code, title, titleEn: cell(row, columns.titleEn), level, parent }))
  }
  return found
}

/**
 * Division 45 (trade of vehicles) is in WZ 2008 alone, section V in WZ 2025 alone; a part of a classification that has
 * neither is what its headings or its name say.
 */
function editionOfSectors(entries: readonly Entry[], hint: string): 'WZ2008' | 'WZ2025' | null {
  if (entries.some(({ code }) => code === '45' || code.startsWith('45.'))) return 'WZ2008'
  if (entries.some(({ code }) => code === 'V')) return 'WZ2025'
  const years = ['2008', '2025'].filter((year) => hint.includes(year))
  if (years.length !== 1) return null
  return years[0] === '2008' ? 'WZ2008' : 'WZ2025'
}
