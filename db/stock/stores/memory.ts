import {
  checkFolderName,
  checkNote,
  checkNumber,
  checkObjectName,
  checkSegment,
  limited,
  objectBytesMax,
  type LogStore,
  type ObjectName,
  type StoredNote,
  type StoredObject,
} from '../store.ts'
import { foreignEntry } from './failures.ts'

/** What a store in memory holds; several stores over one content are several desks. */
export class MemoryLog {
  readonly segments = new Map<number, Buffer>()
  readonly objects = new Map<ObjectName, Buffer>()
  readonly notes = new Map<string, Buffer>()
  readonly watching = new Set<() => void>()

  store(): LogStore {
    return new MemoryStore(this)
  }
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : 1

class MemoryStore implements LogStore {
  readonly #log: MemoryLog
  readonly #ends = new Set<() => void>()

  constructor(log: MemoryLog) {
    this.#log = log
  }

  async put(seq: number, bytes: Uint8Array): Promise<boolean> {
    checkSegment(seq, bytes)
    const there = this.#log.segments.get(seq)
    if (there) return there.equals(bytes)
    this.#log.segments.set(seq, Buffer.from(bytes))
    for (const onNews of this.#log.watching) queueMicrotask(onNews)
    return true
  }

  async get(seq: number): Promise<Uint8Array | null> {
    checkNumber(seq)
    const there = this.#log.segments.get(seq)
    return there ? Buffer.from(there) : null
  }

  async range(from: number, most: number, bytesMax: number): Promise<readonly Uint8Array[]> {
    checkNumber(from)
    const found: Uint8Array[] = []
    for (let seq = from, bytes = 0; found.length < most && bytes <= bytesMax; seq += 1) {
      const there = this.#log.segments.get(seq)
      if (!there) break
      found.push(Buffer.from(there))
      bytes += there.length
    }
    return found
  }

  async removeBelow(seq: number): Promise<void> {
    checkNumber(seq)
    let newest = 0
    for (const there of this.#log.segments.keys()) newest = Math.max(newest, there)
    for (const there of this.#log.segments.keys())
      if (there < Math.min(seq, newest)) this.#log.segments.delete(there)
  }

  async putObject(name: ObjectName, content: AsyncIterable<Uint8Array>): Promise<void> {
    checkObjectName(name)
    if (this.#log.objects.has(name)) return
    const chunks: Uint8Array[] = []
    for await (const chunk of content) chunks.push(Buffer.from(chunk))
    if (!this.#log.objects.has(name)) this.#log.objects.set(name, Buffer.concat(chunks))
  }

  async readObject(name: ObjectName, bytesMax = objectBytesMax): Promise<AsyncIterable<Uint8Array> | null> {
    checkObjectName(name)
    const there = this.#log.objects.get(name)
    if (!there) return null
    if (there.length > bytesMax) throw foreignEntry(name)
    return limited(chunksOf(there), bytesMax, () => foreignEntry(name))
  }

  async listObjects(folder: string): Promise<readonly StoredObject[]> {
    checkFolderName(folder)
    return [...this.#log.objects]
      .filter(([name]) => name.startsWith(`${folder}/`))
      .map(([name, bytes]) => ({ name, sizeBytes: bytes.length }))
      .sort(byName)
  }

  async removeObject(name: ObjectName): Promise<void> {
    checkObjectName(name)
    this.#log.objects.delete(name)
  }

  async putNote(name: string, bytes: Uint8Array): Promise<void> {
    checkNote(name, bytes)
    this.#log.notes.set(name, Buffer.from(bytes))
  }

  async notes(): Promise<readonly StoredNote[]> {
    return [...this.#log.notes].map(([name, bytes]) => ({ name, bytes: Buffer.from(bytes) })).sort(byName)
  }

  watch(onNews: () => void): () => void {
    const told = () => onNews()
    this.#log.watching.add(told)
    const end = () => {
      this.#log.watching.delete(told)
      this.#ends.delete(end)
    }
    this.#ends.add(end)
    return end
  }

  async close(): Promise<void> {
    for (const end of this.#ends) end()
  }
}

const chunkBytes = 64 * 1024

async function* chunksOf(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunkBytes) yield Buffer.from(bytes.subarray(at, at + chunkBytes))
}
