import type { AgeIdentity } from '../sealing/age.ts'
import type { SetHead, SetStep } from './changes.ts'
import { StockFault } from './fault.ts'
import { decompressed, decrypt, linesOf, type Packed } from './packing.ts'
import { hashOf, type ReadSegment } from './segment.ts'
import { readLine } from './set-lines.ts'
import type { LogStore, ObjectName } from './store.ts'

/** A segment that this desk can read; `texts` are decrypted and still compressed. */
export interface OpenedSegment {
  readonly segment: ReadSegment
  readonly texts: readonly Packed[]
}

/** A part of a large segment, by the hash of its bytes. */
export const partName = (hash: string): ObjectName => `part/${hash.slice(0, 58)}`

const partsMark = '{"parts":'
const partsMax = 10_000

/** The body of a segment whose texts lie in the store as parts. */
export const bodyOfParts = (hashes: readonly string[]): Buffer =>
  Buffer.from(`${partsMark}${JSON.stringify(hashes)}}\n`)

/** Opens a segment and fetches its parts. Errors: UNREADABLE; GAP where a part is not in the store; those of the store. */
export async function openSegment(
  segment: ReadSegment,
  identity: AgeIdentity,
  store: LogStore,
): Promise<OpenedSegment> {
  const body = await decrypt(segment.packed, identity)
  const plain = decompressed(body)
  if (plain.toString('utf8', 0, partsMark.length) !== partsMark) return { segment, texts: [body] }
  const texts: Packed[] = []
  for (const hash of partHashes(plain.toString('utf8'))) {
    const part = await readPart(store, hash)
    texts.push(await decrypt(part, identity))
  }
  return { segment, texts }
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

const partBytesMax = 16 * 1024 * 1024

async function readPart(store: LogStore, hash: string): Promise<Buffer> {
  const content = await store.readObject(partName(hash))
  if (content === null) throw new StockFault('GAP', `part ${hash}`)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of content) {
    size += chunk.length
    if (size > partBytesMax) throw new StockFault('UNREADABLE', `part ${hash}`)
    chunks.push(chunk)
  }
  const bytes = Buffer.concat(chunks)
  if (hashOf(bytes) !== hash) throw new StockFault('UNREADABLE', `part ${hash}`)
  return bytes
}

export interface IncomingSet {
  readonly head: SetHead
  /** To be read to the end before the next set. */
  readonly steps: Iterable<SetStep>
}

/** The change sets of a segment, one after the other. Errors: UNREADABLE. */
export function* setsOf({ texts }: OpenedSegment): Generator<IncomingSet> {
  const lines = linesOf(texts)
  let next = lines.next()
  while (!next.done) {
    const line = readLine(next.value)
    if (!('head' in line)) throw new StockFault('UNREADABLE', 'a step without its set')
    let isAtEnd = false
    const steps = {
      *[Symbol.iterator](): Generator<SetStep> {
        for (next = lines.next(); !next.done; next = lines.next()) {
          const step = readLine(next.value)
          if ('head' in step) break
          yield step.step
        }
        isAtEnd = true
      },
    }
    yield { head: line.head, steps }
    if (!isAtEnd) throw new Error('the steps of a set were not read')
  }
}
