import { createHash } from 'node:crypto'
import type { Duplex } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { backupError, throwIfCancelled } from './failures.ts'

export interface Measured {
  readonly sizeBytes: number
  /** Lower-case hexadecimal. */
  readonly sha256: string
}

export interface MeterOptions {
  readonly onBytes?: ((sizeBytes: number) => void) | undefined
  readonly signal?: AbortSignal | undefined
  /** More than this is refused: a forged or damaged file must not fill the disk. */
  readonly maximumBytes?: number | undefined
}

/** Counts and hashes what passes; read `result()` when all has passed. */
export class Meter {
  readonly #hash = createHash('sha256')
  readonly #options: MeterOptions
  #sizeBytes = 0

  constructor(options: MeterOptions = {}) {
    this.#options = options
  }

  /** Throws CANCELLED, or DB_CORRUPT beyond the permitted size. */
  async *pass(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const { maximumBytes, onBytes, signal } = this.#options
    for await (const chunk of source) {
      throwIfCancelled(signal)
      this.#sizeBytes += chunk.length
      if (maximumBytes !== undefined && this.#sizeBytes > maximumBytes)
        throw backupError('DB_CORRUPT', 'larger', { maximumBytes })
      this.#hash.update(chunk)
      onBytes?.(this.#sizeBytes)
      yield chunk
    }
  }

  async drain(source: AsyncIterable<Uint8Array>): Promise<Measured> {
    // The loop is what makes the chunks flow.
    for await (const chunk of this.pass(source)) void chunk
    return this.result()
  }

  result(): Measured {
    return { sizeBytes: this.#sizeBytes, sha256: this.#hash.copy().digest('hex') }
  }
}

/** Sends chunks through a Node stream (a compressor). Failures of either side arrive at the reader. */
export async function* through(
  source: AsyncIterable<Uint8Array>,
  stream: Duplex,
): AsyncGenerator<Uint8Array> {
  const fed = pipeline(source, stream)
  // A reader that stops early ends `fed` as well; its failure is the reader's own and already known.
  fed.catch(() => undefined)
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('a byte stream gave something else')
    yield chunk
  }
  await fed
}

/** Joins small chunks, since each write to a share costs a round trip. */
export async function* joined(source: AsyncIterable<Uint8Array>, atLeastBytes = 1024 * 1024) {
  let waiting: Uint8Array[] = []
  let waitingBytes = 0
  for await (const chunk of source) {
    waiting.push(chunk)
    waitingBytes += chunk.length
    if (waitingBytes >= atLeastBytes) {
      yield Buffer.concat(waiting, waitingBytes)
      waiting = []
      waitingBytes = 0
    }
  }
  if (waitingBytes > 0) yield Buffer.concat(waiting, waitingBytes)
}

/** One chunk as a source. */
export async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** Reads a small file whole; null when it is longer than `maximumBytes`. */
export async function readSmall(
  source: AsyncIterable<Uint8Array>,
  maximumBytes: number,
): Promise<Buffer | null> {
  const chunks: Uint8Array[] = []
  let sizeBytes = 0
  for await (const chunk of source) {
    sizeBytes += chunk.length
    if (sizeBytes > maximumBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, sizeBytes)
}
