import Database from 'better-sqlite3'
import type { MoveLink, MoveMapping } from '../../../../preload/contract/moves.ts'
import { firstRows } from '../staging/rows-file.ts'
import { cleanLine } from '../values/index.ts'
import { columnValues } from './column-values.ts'
import { CompanyFinder, nameKey } from './company-finder.ts'
import { isCompanyKey } from './headings.ts'
import { mappingFor, peopleMapping, proposeKind, type SeenTable } from './propose-kind.ts'
import type { StoredTable } from './stored-move.ts'

export interface JudgeRequest {
  readonly databaseFile: string
  readonly tables: readonly (StoredTable & { readonly rowsFile: string })[]
}

export type Judged = Pick<StoredTable, 'table' | 'proposed' | 'kind' | 'mapping' | 'link'>

const rowsSeen = 300
const rowsJudged = 20_000
/** So many of a column's values must be known for it to be taken for the way to a company. */
const linkedFrom = 0.3

interface Judging extends SeenTable {
  readonly stored: StoredTable
  readonly rowsFile: string
}

/** What is known of companies, and where: a table of the move, or the office. */
interface Stock {
  readonly table: number | null
  readonly keyColumn: number | null
  readonly nameColumn: number | null
  readonly hasKey: (text: string) => boolean
  readonly hasName: (text: string) => boolean
}

const columnOf = (mapping: MoveMapping, field: MoveMapping[number]['field']): number | null =>
  mapping.find((entry) => entry.field === field)?.column ?? null

/**
 * What each table of a move is, how it is read, and how its rows find their companies: told by all of them together and by
 * the companies of the office. What a person has said stays.
 */
export function judgeTables({ databaseFile, tables }: JudgeRequest): Judged[] {
  const office = new Database(databaseFile, { readonly: true, fileMustExist: true })
  try {
    const judging = tables.map((stored): Judging => ({
      stored,
      rowsFile: stored.rowsFile,
      columns: stored.columns,
      companyMapping: stored.companyMapping,
      sampleRows: firstRows({ rows: stored.rowsFile }, rowsSeen).flatMap(({ cells, problem }) =>
        problem === null ? [[...cells]] : [],
      ),
    }))
    const proposed = new Map(judging.map((table) => [table.stored.table, proposeKind(table)]))
    const kindOf = ({ stored }: Judging) =>
      stored.isKindSaid ? stored.kind : (proposed.get(stored.table)?.kind ?? null)
    const finder = new CompanyFinder(office, '')
    const ofOffice: Stock = {
      table: null,
      keyColumn: null,
      nameColumn: null,
      hasKey: (key) => typeof finder.byKey(key) === 'object',
      hasName: (name) => typeof finder.byName(name) === 'object',
    }
    // the largest table of companies comes first: others may turn out to be people of its companies
    const companies = judging
      .filter((table) => kindOf(table) === 'companies')
      .toSorted((a, b) => b.stored.rows - a.stored.rows)
    const isDoubtful = ({ stored }: Judging): boolean =>
      !stored.isKindSaid && proposed.get(stored.table)?.reason === 'companyAndPerson'
    const sure = companies.filter((table) => !isDoubtful(table))
    const stocks = [...sure.map(stockOf), ofOffice]
    return judging.map((table) => {
      const { stored } = table
      let kind = kindOf(table)
      let said = proposed.get(stored.table) ?? stored.proposed
      const link = kind === 'companies' && !isDoubtful(table) ? null : linkOf(table, stocks)
      if (isDoubtful(table) && link !== null) {
        kind = 'people'
        said = { kind, reason: 'personsOfCompanies' }
      } else if (!stored.isKindSaid && kind === 'people' && link === null && sure.length === 0) {
        // people of companies that nobody knows yet: the companies come with them
        const isNamed = columnOf(table.companyMapping, 'name') !== null
        if (isNamed && columnOf(peopleMapping(table), 'name') !== null) {
          kind = 'companies'
          said = { kind, reason: 'companyAndPerson' }
        }
      }
      const mapping = stored.isMappingSaid ? stored.mapping : withLink(mappingFor(kind, table), kind, link)
      return { table: stored.table, proposed: said, kind, mapping, link: kind === 'companies' ? null : link }
    })
  } finally {
    office.close()
  }
}

/** Companies of a table of the move, by the columns that name them. */
function stockOf({ stored, rowsFile, companyMapping }: Judging): Stock {
  const mapping = stored.isMappingSaid ? stored.mapping : companyMapping
  const keyColumn = columnOf(mapping, 'sourceKey')
  const nameColumn = columnOf(mapping, 'name')
  const columns = [keyColumn, nameColumn].filter((column) => column !== null)
  const values = columnValues(rowsFile, columns, Infinity)
  const keys = new Set(keyColumn === null ? [] : [...(values.get(keyColumn)?.distinct ?? [])].map(plainKey))
  const names = new Set(nameColumn === null ? [] : [...(values.get(nameColumn)?.distinct ?? [])].map(nameKey))
  return {
    table: stored.table,
    keyColumn,
    nameColumn,
    hasKey: (key) => keys.has(plainKey(key)),
    hasName: (name) => names.has(nameKey(name)),
  }
}

const plainKey = (key: string): string => cleanLine(key).replace(/^0+(?=\d+$)/, '')

/** The column by which the rows of a table find companies best: by key if one does, else by name. */
function linkOf(table: Judging, stocks: readonly Stock[]): MoveLink | null {
  const { columns, companyMapping, sampleRows, rowsFile, stored } = table
  const nameColumns = companyMapping.flatMap(({ field, column }) => (field === 'name' ? [column] : []))
  const mapped = stored.isMappingSaid ? stored.mapping : []
  const mayBeKey = (column: number): boolean =>
    isCompanyKey(columns[column] ?? '') ||
    companyMapping.some((entry) => entry.column === column && entry.field === 'sourceKey') ||
    mapped.some((entry) => entry.column === column && entry.field === 'sourceKey') ||
    looksLikeKeys(sampleRows.map((row) => row[column] ?? ''))
  const keyColumns = [...columns.keys()].filter((column) => mayBeKey(column) && !nameColumns.includes(column))
  const values = columnValues(rowsFile, [...keyColumns, ...nameColumns], rowsJudged)
  const knownOf = (column: number, isKnown: (text: string) => boolean): number => {
    const all = [...(values.get(column)?.distinct ?? [])]
    return all.length === 0 ? 0 : all.filter(isKnown).length / all.length
  }
  const links = stocks
    .filter((stock) => stock.table !== stored.table)
    .flatMap((stock): MoveLink[] => [
      ...keyColumns.map((column) => ({
        how: 'key' as const,
        column,
        known: knownOf(column, stock.hasKey),
        table: stock.table,
        theirs: stock.keyColumn,
      })),
      ...nameColumns.map((column) => ({
        how: 'name' as const,
        column,
        known: knownOf(column, stock.hasName),
        table: stock.table,
        theirs: stock.nameColumn,
      })),
    ])
    .filter(({ known }) => known >= linkedFrom)
    .toSorted((a, b) => weightOf(b, columns) - weightOf(a, columns))
  const [best] = links
  return best === undefined ? null : { ...best, known: Math.round(best.known * 100) / 100 }
}

/** Of two columns of counted numbers the one whose heading says so is the company's; a key says more than a name. */
const weightOf = ({ how, column, known }: MoveLink, columns: readonly string[]): number =>
  how === 'name' ? known : known + (isCompanyKey(columns[column] ?? '') ? 0.1 : -0.05)

const looksLikeKeys = (cells: readonly string[]): boolean => {
  const said = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  return (
    said.length > 0 &&
    said.every(
      (cell) =>
        cell.length <= 20 &&
        /\d/.test(cell) &&
        !/[\s@]/.test(cell) &&
        !/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(cell),
    )
  )
}

/** The key of the company is the column whose values are known as such, and no other one. */
function withLink(mapping: MoveMapping, kind: StoredTable['kind'], link: MoveLink | null): MoveMapping {
  if (kind === 'companies' || kind === null) return mapping
  if (link?.how !== 'key')
    // a key that nobody knows is the row's own
    return link === null ? mapping : mapping.filter(({ field }) => field !== 'sourceKey')
  const others = mapping.filter(({ field, column }) => field !== 'sourceKey' && column !== link.column)
  return [...others, { column: link.column, field: 'sourceKey' as const }].toSorted(
    (a, b) => a.column - b.column,
  )
}
