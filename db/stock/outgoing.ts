import type Database from 'better-sqlite3'
import type { CapturedTable } from '../engine/connection/journal/captured-tables.ts'
import type { AgeRecipient } from '../sealing/age.ts'
import { headOf, SetReader } from './changes.ts'
import { contentsOf } from './contents.ts'
import { pack } from './packing.ts'
import { lineOfHead, lineOfStep } from './set-lines.ts'

/** Change sets that go into one segment: as many as lie ready, up to these. */
const setsMax = 500
const bytesWanted = 512 * 1024
/** Contents of documents: whoever follows holds those of one segment in memory. */
const contentBytesWanted = 32 * 1024 * 1024
/** Where a text is cut, so that no part of a large set grows beyond what a store takes. */
const textBytesMax = 4 * 1024 * 1024

/** What is published next: the oldest pending sets, as texts of whole lines. */
export interface Outgoing {
  readonly lastSet: number
  /** The beginning. */
  readonly first: Uint8Array
  /** What follows where it is large, packed. */
  readonly rest: readonly Uint8Array[]
  /** Contents of documents that its sets speak of, by their hashes. */
  readonly contents: readonly string[]
}

/** Null where nothing is pending. Reads only; nothing may be written on its connection meanwhile. */
export async function readOutgoing(
  raw: Database.Database,
  tables: ReadonlyMap<string, CapturedTable>,
  recipient: AgeRecipient,
): Promise<Outgoing | null> {
  const ids = raw
    .prepare<[number], number>('select id from main.change_set where segment is null order by seq limit ?')
    .pluck()
    .all(setsMax)
  if (ids.length === 0) return null
  const said = { contents: new Set<string>(), lastSet: 0 }
  let first: Uint8Array | null = null
  const rest: Uint8Array[] = []
  for (const text of textsOf(raw, tables, ids, said))
    if (first === null) first = text
    else rest.push(await pack(text, recipient))
  return { lastSet: said.lastSet, first: first ?? Buffer.alloc(0), rest, contents: [...said.contents] }
}

/** Texts of as many sets as go into a segment; `said` then tells of them. */
function* textsOf(
  raw: Database.Database,
  tables: ReadonlyMap<string, CapturedTable>,
  ids: readonly number[],
  said: { readonly contents: Set<string>; lastSet: number },
): Generator<Buffer> {
  const reader = new SetReader(raw, tables)
  let lines: string[] = []
  let bytes = 0
  let total = 0
  let contentBytes = 0
  const sizeOf = raw
    .prepare<[string], number>('select length(bytes) from main.document_content where sha256 = ?')
    .pluck()
  const cut = (): Buffer => {
    const text = Buffer.from(`${lines.join('\n')}\n`)
    lines = []
    bytes = 0
    return text
  }
  const add = (line: string): void => {
    lines.push(line)
    bytes += line.length
    total += line.length
  }
  for (const id of ids) {
    add(lineOfHead(headOf(raw, id)))
    for (const step of reader.steps(id)) {
      add(lineOfStep(step))
      for (const sha256 of contentsOf(step)) {
        if (!said.contents.has(sha256)) contentBytes += sizeOf.get(sha256) ?? 0
        said.contents.add(sha256)
      }
      if (bytes > textBytesMax) yield cut()
    }
    said.lastSet = id
    if (total > bytesWanted || contentBytes > contentBytesWanted) break
  }
  if (lines.length > 0) yield cut()
}
