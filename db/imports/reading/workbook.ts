import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { readSheet } from 'read-excel-file/universal'
import type { Failure, Result } from '../../../preload/contract/errors.ts'
import { fileFailure, readInto } from './file-access.ts'
import type { CsvRecord } from './parser.ts'
import { cellText, WorkbookNumber } from './workbook-cells.ts'
import { extentOf, sheetsOf, type SheetPart } from './workbook-parts.ts'
import { readZipDirectory, unpackEntry, type ZipEntry } from './zip-directory.ts'

/** Limits of a workbook, which is read into memory as a whole; whatever is larger has to come as CSV. */
export interface WorkbookLimits {
  readonly fileBytes: number
  /** All parts together, unpacked. */
  readonly unpackedBytes: number
  /** Rows × columns of a sheet, counted to the last cell that holds something. */
  readonly cells: number
}

export const defaultWorkbookLimits: WorkbookLimits = {
  fileBytes: 100 * 1_048_576,
  unpackedBytes: 400 * 1_048_576,
  cells: 3_000_000,
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
  readonly limits: WorkbookLimits
}

type Refusal = { readonly ok: false; readonly error: Failure }

function refuse(messageKey: string, fileName: string, more: Readonly<Record<string, string>> = {}): Refusal {
  return { ok: false, error: { code: 'VALIDATION', messageKey, params: { fileName, ...more } } }
}

async function readWhole(path: string, limit: number): Promise<Buffer | 'tooLarge'> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    return size > limit ? 'tooLarge' : await readInto(file, Buffer.alloc(size), 0)
  } finally {
    await file.close()
  }
}

/** Reads an .xlsx file and checks that it can be unpacked safely. Errors: VALIDATION, NOT_FOUND, BUSY and the like. */
export async function openWorkbook(
  path: string,
  limits: WorkbookLimits = defaultWorkbookLimits,
): Promise<Result<Workbook>> {
  const fileName = basename(path)
  let archive: Buffer | 'tooLarge'
  try {
    archive = await readWhole(path, limits.fileBytes)
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
  const textOf = (name: string): string | null => {
    const entry = entries.get(name)
    return (entry && unpackEntry(archive, entry)?.toString('utf8')) ?? null
  }
  const sheets = sheetsOf(textOf)
  if (sheets === null) return refuse('imports.file.workbookDamaged', fileName)
  const visible = sheets.filter(({ isVisible }) => isVisible)
  return {
    ok: true,
    value: { fileName, archive, entries, sheets: visible.length > 0 ? visible : sheets, limits },
  }
}

/** The sheet to begin with: the first that looks like a table, else the first that holds anything; null for none. */
export function firstFilledSheet({ archive, entries, sheets }: Workbook): string | null {
  let filled: string | null = null
  for (const { name, part } of sheets) {
    const entry = entries.get(part)
    const content = entry === undefined ? null : unpackEntry(archive, entry)
    const { rows, columns } = content === null ? { rows: 0, columns: 0 } : extentOf(content)
    if (rows > 1 && columns > 1) return name
    if (rows > 0) filled ??= name
  }
  return filled
}

/**
 * The records of a sheet: cells as text, rows of nothing left out, line numbers as the sheet counts them.
 *
 * Errors: VALIDATION where there is no such sheet, where it is damaged, or where it holds more cells than the limit.
 */
export async function readSheetRecords(
  { archive, fileName, entries, sheets, limits }: Workbook,
  sheetName: string,
): Promise<Result<readonly CsvRecord[]>> {
  const sheet = sheets.find(({ name }) => name === sheetName)
  if (sheet === undefined) return refuse('imports.file.sheetMissing', fileName, { sheet: sheetName })
  const entry = entries.get(sheet.part)
  const content = entry === undefined ? null : unpackEntry(archive, entry)
  if (content === null) return refuse('imports.file.workbookDamaged', fileName)
  const { rows, columns } = extentOf(content)
  if (rows * columns > limits.cells) return refuse('imports.file.workbookTooLarge', fileName)
  try {
    const data = await readSheet(new Uint8Array(archive).buffer, sheetName, {
      trim: false,
      // numbers stay the text of the file: no digit of a long one is lost
      parseNumber: (text) => new WorkbookNumber(text),
    })
    return { ok: true, value: recordsOf(data) }
  } catch {
    // the reader throws for whatever does not follow the format; its words would tell a clerk nothing
    return refuse('imports.file.workbookDamaged', fileName)
  }
}

function recordsOf(rows: readonly (readonly unknown[])[]): CsvRecord[] {
  const records: CsvRecord[] = []
  for (const [index, row] of rows.entries()) {
    const cells = row.map(cellText)
    if (cells.some((cell) => cell !== '')) records.push({ lineNumber: index + 1, cells, problem: null })
  }
  return records
}
