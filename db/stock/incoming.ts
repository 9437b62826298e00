import type { AgeIdentity } from '../sealing/age.ts'
import type { SetHead, SetStep } from './changes.ts'
import { contentBytesMax } from './contents.ts'
import { StockFault } from './fault.ts'
import { convertedSteps } from './older-schemas.ts'
import { decompressed, decrypt, linesOf, type Packed } from './packing.ts'
import { hashOf, type ReadSegment } from './segment.ts'
import { beginsSet, readLine, rowsAddedBy } from './set-lines.ts'
import type { LogStore, ObjectName } from './store.ts'

/** A segment that this desk can read; `texts` are decrypted and still compressed. */
export interface OpenedSegment {
  readonly segment: ReadSegment
  readonly texts: readonly Packed[]
  /** Contents of documents that this desk does not have yet, packed. */
  readonly contents: ReadonlyMap<string, Packed>
}

/** Something that a segment names, by that segment's number and the hash of its bytes: it goes with the segment. */
export const partName = (seq: number, hash: string): ObjectName =>
  `part/${String(seq).padStart(12, '0')}-${hash.slice(0, 45)}`

const partsMark = '{"parts":'
const partsMax = 10_000

/** The body of a segment whose texts lie in the store as parts. */
export const bodyOfParts = (hashes: readonly string[]): Buffer =>
  Buffer.from(`${partsMark}${JSON.stringify(hashes)}}\n`)

export interface Opening {
  readonly identity: AgeIdentity
  readonly store: LogStore
  /** Whether this desk has the content of a document. */
  readonly hasContent: (sha256: string) => boolean
}

/**
 * Opens a segment and fetches its parts, and the contents that are not here. Errors: UNREADABLE; GAP where something of it is not in
 * the store; those of the store.
 */
export async function openSegment(segment: ReadSegment, opening: Opening): Promise<OpenedSegment> {
  const { identity, store } = opening
  const body = await decrypt(segment.packed, identity)
  const plain = decompressed(body)
  const texts: Packed[] = []
  if (plain.toString('utf8', 0, partsMark.length) === partsMark)
    for (const hash of partHashes(plain.toString('utf8')))
      texts.push(await decrypt(await readPart(store, segment.head.seq, hash, partBytesMax), identity))
  else texts.push(body)
  return { segment, texts, contents: await contentsIn(segment.head.seq, texts, opening) }
}

/** What the lines at the beginning name and this desk does not have. */
async function contentsIn(
  seq: number,
  texts: readonly Packed[],
  { identity, store, hasContent }: Opening,
): Promise<ReadonlyMap<string, Packed>> {
  const contents = new Map<string, Packed>()
  for (const text of linesOf(texts.slice(0, 1))) {
    const line = readLine(text)
    if (!('content' in line)) break
    const { sha256, object } = line.content
    if (contents.has(sha256) || hasContent(sha256)) continue
    contents.set(sha256, await decrypt(await readPart(store, seq, object, contentBytesMax), identity))
  }
  return contents
}

function partHashes(line: string): readonly string[] {
  const parsed: unknown = JSON.parse(line)
  const hashes: unknown =
    typeof parsed === 'object' && parsed !== null && 'parts' in parsed ? parsed.parts : null
  if (!Array.isArray(hashes) || hashes.length > partsMax) throw new StockFault('UNREADABLE', 'parts')
  return hashes.map((hash: unknown) => {
    if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash)) throw new StockFault('UNREADABLE', 'parts')
    return hash
  })
}

const partBytesMax = 64 * 1024 * 1024

async function readPart(store: LogStore, seq: number, hash: string, bytesMax: number): Promise<Buffer> {
  const content = await store.readObject(partName(seq, hash), bytesMax)
  if (content === null) throw new StockFault('GAP', `part ${hash}`)
  const chunks: Uint8Array[] = []
  for await (const chunk of content) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  if (hashOf(bytes) !== hash) throw new StockFault('UNREADABLE', `part ${hash}`)
  return bytes
}

export interface IncomingSet {
  readonly head: SetHead
  /** How many rows it adds, by table in their order. */
  readonly added: ReadonlyMap<string, number>
  /** To be read to the end before the next set. */
  readonly steps: Iterable<SetStep>
}

/** The change sets of a segment, one after the other. Errors: UNREADABLE. */
export function* setsOf({ segment, texts }: OpenedSegment): Generator<IncomingSet> {
  const added = rowsAdded(texts).values()
  const lines = linesOf(texts)
  let next = lines.next()
  while (!next.done) {
    const line = readLine(next.value)
    if ('content' in line) {
      next = lines.next()
      continue
    }
    if (!('head' in line)) throw new StockFault('UNREADABLE', 'a step without its set')
    let isAtEnd = false
    const steps = {
      *[Symbol.iterator](): Generator<SetStep> {
        for (next = lines.next(); !next.done; next = lines.next()) {
          const step = readLine(next.value)
          if (!('step' in step)) break
          yield* convertedSteps(step.step, segment.head.schema)
        }
        isAtEnd = true
      },
    }
    yield { head: line.head, added: added.next().value ?? new Map<string, number>(), steps }
    if (!isAtEnd) throw new Error('the steps of a set were not read')
  }
}

/** How many rows each set adds to which tables. */
function rowsAdded(texts: readonly Packed[]): Map<string, number>[] {
  const sets: Map<string, number>[] = []
  for (const line of linesOf(texts)) {
    if (beginsSet(line)) sets.push(new Map())
    const added = rowsAddedBy(line)
    const set = sets.at(-1)
    if (added !== null) set?.set(added.table, (set.get(added.table) ?? 0) + added.rows)
  }
  return sets
}

/** Whether a segment holds change sets of one command and no others. Errors: UNREADABLE. */
export function isOnly(opened: OpenedSegment, command: string): boolean {
  for (const { head, steps } of setsOf(opened)) {
    if (head.command !== command) return false
    for (const _step of steps);
  }
  return true
}
