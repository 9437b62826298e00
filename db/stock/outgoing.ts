import type Database from 'better-sqlite3'
import type { CapturedTable } from '../engine/connection/journal/captured-tables.ts'
import { headOf, SetReader } from './changes.ts'
import { contentsOf } from './contents.ts'
import { lineOfHead, lineOfStep } from './set-lines.ts'

/** Change sets that go into one segment: as many as lie ready, up to these. */
const setsMax = 500
const bytesWanted = 512 * 1024
/** Where a text is cut, so that no part of a large set grows beyond what a store takes. */
const textBytesMax = 4 * 1024 * 1024

/** What is published next: the oldest pending sets, as texts of whole lines. */
export interface Outgoing {
  readonly lastSet: number
  readonly texts: readonly Buffer[]
  /** Contents of documents that its sets speak of, by their hashes. */
  readonly contents: readonly string[]
}

/** Null where nothing is pending. Reads only; nothing may be written meanwhile. */
export function nextOutgoing(
  raw: Database.Database,
  tables: ReadonlyMap<string, CapturedTable>,
): Outgoing | null {
  const ids = raw
    .prepare<[number], number>('select id from main.change_set where segment is null order by seq limit ?')
    .pluck()
    .all(setsMax)
  const reader = new SetReader(raw, tables)
  const texts: Buffer[] = []
  const contents = new Set<string>()
  let lines: string[] = []
  let bytes = 0
  let total = 0
  let lastSet: number | null = null
  const cut = (): void => {
    if (lines.length > 0) texts.push(Buffer.from(`${lines.join('\n')}\n`))
    lines = []
    bytes = 0
  }
  const add = (line: string): void => {
    lines.push(line)
    bytes += line.length
    total += line.length
    if (bytes > textBytesMax) cut()
  }
  for (const id of ids) {
    add(lineOfHead(headOf(raw, id)))
    for (const step of reader.steps(id)) {
      add(lineOfStep(step))
      for (const sha256 of contentsOf(step)) contents.add(sha256)
    }
    lastSet = id
    if (total > bytesWanted) break
  }
  cut()
  return lastSet === null ? null : { lastSet, texts, contents: [...contents] }
}
