import type { Failure } from '../../../preload/contract/errors.ts'
import { KontorError } from '../../../db/engine/errors.ts'

function failureIn(error: unknown): Failure {
  if (error instanceof KontorError) return error.failure
  throw error
}

/** The failure that `work` must end with; anything else that it throws is a bug and passes through. */
export function failureOf(work: () => unknown): Failure {
  try {
    work()
  } catch (error) {
    return failureIn(error)
  }
  throw new Error('was expected to fail')
}

/** The same for work that takes time. */
export async function failureOfAsync(work: Promise<unknown>): Promise<Failure> {
  try {
    await work
  } catch (error) {
    return failureIn(error)
  }
  throw new Error('was expected to fail')
}

/** Bytes as a source, cut into chunks of the given sizes over and over. */
export async function* chunked(bytes: Uint8Array, ...sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  const lengths = sizes.length === 0 ? [bytes.length] : sizes
  for (let offset = 0, turn = 0; offset < bytes.length; turn++) {
    const length = Math.max(1, lengths[turn % lengths.length] ?? 1)
    yield bytes.subarray(offset, offset + length)
    offset += length
  }
}

export async function collected(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of source) chunks.push(chunk)
  return Buffer.concat(chunks)
}
