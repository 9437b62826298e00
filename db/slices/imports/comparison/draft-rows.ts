import fs from 'node:fs'
import Database from 'better-sqlite3'
import type { ColumnMapping } from '../../../../preload/contract/import-fields.ts'
import { readerOf, type ReadAtOnce } from '../../../engine/connection/read-at-once.ts'
import { courtsOf, placesOf, sectorCodesOf } from '../../code-lists/index.ts'
import { ownReaders } from './own-difference.ts'
import { createDrafter } from '../row-reader.ts'
import { cacheOfPassing, readFacts, stagedRows } from '../staging/rows-file.ts'
import { readRegisterCourt } from '../values/index.ts'
import { createDraftFile } from './comparison-file.ts'
import {
  courtCheck,
  lostLetters,
  nameAlone,
  placeCheck,
  registerWithoutCourt,
  sectorCheck,
  type RowCheck,
} from './row-checks.ts'
import { writeDrafts } from './write-drafts.ts'

/** What every part of the drafting needs. */
export interface DraftingPlan {
  readonly databaseFile: string
  readonly rowsFile: string
  readonly mapping: readonly ColumnMapping[]
  readonly keepsRest: boolean
  /** See `Drafting.withWords`. */
  readonly withWords: boolean
}

/** Some of the rows, drafted into a file of their own. */
export interface DraftingPart extends DraftingPlan {
  readonly partFile: string
  readonly rowIds: Int32Array
}

/** Drafts parts in other threads. */
export type StartParts = (parts: readonly DraftingPart[]) => Promise<void>

/** Fewer rows are drafted sooner than a thread has started. */
const rowsPerThread = 10_000

function registerCourtOf(text: string): string {
  const court = readRegisterCourt(text)
  return 'value' in court ? court.value : text
}

/** Fields from which on a table says more of a company than its name. */
const fieldsOfTable = 3

function checksFor(office: ReadAtOnce, mapping: readonly ColumnMapping[]): RowCheck[] {
  const mapped = new Set(mapping.map(({ field }) => field))
  const readsCourts = mapped.has('registerCourt') || mapped.has('registerNumber')
  return [
    lostLetters,
    ...(mapped.size >= fieldsOfTable ? [nameAlone] : []),
    ...(mapped.has('registerCourt') ? [registerWithoutCourt] : []),
    ...(readsCourts ? [courtCheck(courtsOf(office, registerCourtOf))] : []),
    ...(mapped.has('sectorCode') ? [sectorCheck(sectorCodesOf(office))] : []),
    ...(mapped.has('postcode') || mapped.has('address') ? [placeCheck(placesOf(office))] : []),
  ]
}

/** "Stadt Bottrop" is Bottrop. */
function ownCityOf(office: Database.Database): string {
  const municipality = office.prepare('select municipality from office').pluck().get()
  if (typeof municipality !== 'string') return ''
  return municipality.replace(/^(?:(?:Hanse|Kreis|Klingen)?stadt|Gemeinde|Markt|Flecken)\s+/i, '').trim()
}

function draftRange(
  into: Database.Database,
  plan: DraftingPlan,
  rowIds: Int32Array,
  onProgress: (rows: number) => void,
): void {
  const staged = new Database(plan.rowsFile, { readonly: true, fileMustExist: true })
  const office = new Database(plan.databaseFile, { readonly: true, fileMustExist: true })
  staged.pragma(cacheOfPassing)
  office.pragma(cacheOfPassing)
  try {
    const { columns } = readFacts(staged)
    const checks = checksFor(readerOf(office), plan.mapping)
    into.exec('begin')
    writeDrafts(into, stagedRows(staged, rowIds), {
      drafter: createDrafter(plan.mapping, columns, {
        own: ownReaders(readerOf(office)),
        keepsRest: plan.keepsRest,
        ownCity: ownCityOf(office),
      }),
      checks,
      withWords: plan.withWords,
      onProgress,
    })
    into.exec('commit')
  } finally {
    staged.close()
    office.close()
  }
}

/** Drafts one part, in whatever thread; `onProgress` gets the rows done and may throw to stop. */
export function draftPart(part: DraftingPart, onProgress: (rows: number) => void): void {
  const raw = createDraftFile(part.partFile)
  raw.pragma(cacheOfPassing)
  try {
    draftRange(raw, part, part.rowIds, onProgress)
  } finally {
    raw.close()
  }
}

/**
 * Drafts rows into the comparison `raw`: the first part here, further parts beside it in `threads` - 1 other
 * threads, because reading cells is what costs most of a comparison and no row needs another.
 */
export async function draftAll(
  raw: Database.Database,
  plan: DraftingPlan,
  rowIds: Int32Array,
  { threads, start, onProgress }: { threads: number; start: StartParts; onProgress: (rows: number) => void },
): Promise<void> {
  const count = Math.max(1, Math.min(threads, Math.floor(rowIds.length / rowsPerThread)))
  const size = Math.ceil(rowIds.length / count)
  const parts = Array.from({ length: count - 1 }, (_, index) => ({
    ...plan,
    partFile: `${raw.name}.${index + 1}`,
    rowIds: rowIds.subarray((index + 1) * size, (index + 2) * size),
  }))
  try {
    const others = start(parts)
    // a part that fails while this thread is busy is heard of below
    others.catch(() => undefined)
    draftRange(raw, plan, rowIds.subarray(0, size), onProgress)
    await others
    for (const { partFile } of parts) takeOver(raw, partFile)
  } finally {
    for (const { partFile } of parts) fs.rmSync(partFile, { force: true })
  }
}

function takeOver(raw: Database.Database, partFile: string): void {
  raw.prepare('attach ? as part').run(partFile)
  raw.exec('insert into draft select * from part.draft order by id')
  raw.exec('detach part')
}
