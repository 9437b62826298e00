import { basename } from 'node:path'
import type { Failure, Result } from '../../preload/contract/errors.ts'
import { openPlainFile } from '../engine/files/plain-file.ts'
import { textWithoutEntities } from './entities.ts'
import { fileFailure, readInto } from './file-access.ts'
import type { CsvRecord } from './parser.ts'
import { cellStylesIn, sharedStringsIn, workbookPlan, type SheetPart } from './workbook-parts.ts'
import { cellsIn, type CellTables } from './workbook-sheet.ts'
import { XmlDamage } from './xml-reader.ts'
import { readZipDirectory, unpackEntry, type ZipEntry } from './zip-directory.ts'

/** Limits of a workbook, which is read into memory as a whole; whatever is larger has to come as CSV. */
export interface WorkbookLimits {
  readonly fileBytes: number
  /** All parts together, unpacked. */
  readonly unpackedBytes: number
  /** Cells of a sheet, counted in each row to the last one that holds something. */
  readonly cells: number
  /** All cells of a sheet together; one text may stand in many of them. */
  readonly characters: number
}

export const defaultWorkbookLimits: WorkbookLimits = {
  fileBytes: 100 * 1_048_576,
  unpackedBytes: 400 * 1_048_576,
  cells: 3_000_000,
  characters: 400 * 1_048_576,
}

/** What a workbook's dialect says besides its sheet: how the file of its rejected rows is written. */
export const workbookDialect = { encoding: 'utf-8', delimiter: ';', quote: '"' } as const

/** A workbook whose directory has been read and found sound. */
export interface Workbook {
  readonly fileName: string
  readonly archive: Buffer
  readonly entries: ReadonlyMap<string, ZipEntry>
  /** Sheets that a person sees, in order; all of them where every one is hidden. */
  readonly sheets: readonly SheetPart[]
  readonly tables: CellTables
  readonly limits: WorkbookLimits
}

type OnProgress = (bytesRead: number, bytesTotal: number) => void
type Refusal = { readonly ok: false; readonly error: Failure }

function refuse(messageKey: string, fileName: string, more: Readonly<Record<string, string>> = {}): Refusal {
  return { ok: false, error: { code: 'VALIDATION', messageKey, params: { fileName, ...more } } }
}

/** Bytes read at a time, so that a slow share shows that it moves. */
const CHUNK_BYTES = 1_048_576

async function readWhole(path: string, limit: number, onProgress: OnProgress): Promise<Buffer | 'tooLarge'> {
  const file = await openPlainFile(path)
  try {
    const { size } = await file.stat()
    if (size > limit) return 'tooLarge'
    const whole = Buffer.alloc(size)
    for (let at = 0; at < size; at += CHUNK_BYTES) {
      const chunk = await readInto(file, whole.subarray(at, at + CHUNK_BYTES), at)
      if (chunk.length === 0) return whole.subarray(0, at)
      onProgress(at, size)
    }
    return whole
  } finally {
    await file.close()
  }
}

/** Reads an .xlsx file and checks that it can be unpacked safely. Errors: VALIDATION, NOT_FOUND, BUSY and the like. */
export async function openWorkbook(
  path: string,
  limits: WorkbookLimits = defaultWorkbookLimits,
  onProgress: OnProgress = () => undefined,
): Promise<Result<Workbook>> {
  const fileName = basename(path)
  let archive: Buffer | 'tooLarge'
  try {
    archive = await readWhole(path, limits.fileBytes, onProgress)
  } catch (error) {
    const failure = fileFailure(error, path)
    if (failure === null) throw error
    return { ok: false, error: failure }
  }
  if (archive === 'tooLarge') return refuse('imports.file.workbookTooLarge', fileName)
  return workbookOf(archive, fileName, limits)
}

function workbookOf(archive: Buffer, fileName: string, limits: WorkbookLimits): Result<Workbook> {
  const directory = readZipDirectory(archive)
  if (directory === null) return refuse('imports.file.workbookDamaged', fileName)
  if (directory.some(({ isEncrypted }) => isEncrypted))
    return refuse('imports.file.workbookProtected', fileName)
  const unpacked = directory.reduce((sum, { bytes }) => sum + bytes, 0)
  if (unpacked > limits.unpackedBytes) return refuse('imports.file.workbookTooLarge', fileName)
  const entries = new Map(directory.map((entry) => [entry.name, entry]))
  const contentOf = (name: string | null): Buffer | null => {
    const entry = name === null ? undefined : entries.get(name)
    return entry === undefined ? null : unpackEntry(archive, entry)
  }
  return whereSound(fileName, () => {
    const plan = workbookPlan(contentOf)
    if (plan === null) return refuse('imports.file.workbookDamaged', fileName)
    const { sheets, countsFrom1904 } = plan
    const strings = contentOf(plan.sharedStrings)
    const styles = contentOf(plan.styles)
    const tables = {
      sharedStrings: strings === null ? [] : sharedStringsIn(strings),
      styles: styles === null ? [] : cellStylesIn(styles),
      countsFrom1904,
    }
    const visible = sheets.filter(({ isVisible }) => isVisible)
    return {
      ok: true,
      value: { fileName, archive, entries, sheets: visible.length > 0 ? visible : sheets, tables, limits },
    }
  })
}

/** Runs `read`; XML that is damaged makes the whole workbook so: what is wrong with it would tell a clerk nothing. */
function whereSound<T>(fileName: string, read: () => Result<T>): Result<T> {
  try {
    return read()
  } catch (error) {
    if (error instanceof XmlDamage) return refuse('imports.file.workbookDamaged', fileName)
    throw error
  }
}

function contentOfSheet({ archive, entries }: Workbook, part: string): Buffer | null {
  const entry = entries.get(part)
  return entry === undefined ? null : unpackEntry(archive, entry)
}

/** How much of a sheet is filled, as far as it must be read to tell. */
function fillingOf(workbook: Workbook, part: string): 'nothing' | 'something' | 'table' {
  const content = contentOfSheet(workbook, part)
  if (content === null) return workbook.entries.has(part) ? 'something' : 'nothing'
  let [row, column] = [0, 0]
  try {
    for (const cell of cellsIn(content, workbook.tables)) {
      row = Math.max(row, cell.row)
      column = Math.max(column, cell.column)
      if (row > 1 && column > 1) return 'table'
    }
  } catch (error) {
    if (!(error instanceof XmlDamage)) throw error
    // it is damaged, and whoever chooses it is told
    return 'something'
  }
  return row > 0 ? 'something' : 'nothing'
}

/** The sheet to begin with: the first that looks like a table, else the first that holds anything; null for none. */
export function firstFilledSheet(workbook: Workbook): string | null {
  let filled: string | null = null
  const seen = new Set<string>()
  for (const { name, part } of workbook.sheets) {
    if (seen.has(part)) continue
    seen.add(part)
    const filling = fillingOf(workbook, part)
    if (filling === 'table') return name
    if (filling === 'something') filled ??= name
  }
  return filled
}

/** Columns from which on a cell may lie far out: no table is as wide. */
const FAR_OUT = 1000

/** Columns of the longest row; where somebody has typed something far out, those of the next. */
function widthOf(lengths: readonly number[]): number {
  let [longest, next] = [0, 0]
  for (const length of lengths) {
    if (length >= longest) [longest, next] = [length, longest]
    else next = Math.max(next, length)
  }
  return longest > FAR_OUT && lengths.length > 1 && longest > 2 * next ? next : longest
}

/**
 * The records of a sheet: cells as text, rows of nothing left out, line numbers as the sheet counts them.
 *
 * Numbers as digits, with a decimal comma and at most 15 significant digits where they are not whole; dates as YYYY-MM-DD
 * with the time behind a T where they have one, times alone as HH:MM:SS; truth values as wahr and falsch; text as it
 * stands. Errors: VALIDATION where there is no such sheet, where it is damaged, or where it holds more than the limits.
 */
export function readSheetRecords(workbook: Workbook, sheetName: string): Result<readonly CsvRecord[]> {
  const { fileName, sheets, limits, tables } = workbook
  const sheet = sheets.find(({ name }) => name === sheetName)
  if (sheet === undefined) return refuse('imports.file.sheetMissing', fileName, { sheet: sheetName })
  const content = contentOfSheet(workbook, sheet.part)
  if (content === null) return refuse('imports.file.workbookDamaged', fileName)
  return whereSound(fileName, () => {
    const rows: { readonly lineNumber: number; readonly cells: string[] }[] = []
    let [held, characters] = [0, 0]
    for (const { row, column, text } of cellsIn(content, tables)) {
      characters += text.length
      let last = rows.at(-1)
      if (last?.lineNumber !== row) rows.push((last = { lineNumber: row, cells: [] }))
      held += Math.max(0, column - last.cells.length)
      if (held > limits.cells || characters > limits.characters)
        return refuse('imports.file.workbookTooLarge', fileName)
      while (last.cells.length < column) last.cells.push('')
      last.cells[column - 1] = textWithoutEntities(text)
    }
    const width = widthOf(rows.map(({ cells }) => cells.length))
    for (const { cells } of rows) while (cells.length < width) cells.push('')
    return { ok: true, value: rows.map((row) => ({ ...row, problem: null })) }
  })
}
