import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { openPlainFile } from '../db/engine/files/plain-file.ts'
import type { FileQuestion } from '../preload/channels.ts'
import type { FilePurpose, FileTokens } from './file-tokens.ts'
import { purposeOfOffered } from './handlers/files.ts'

interface Offer {
  readonly place: string
  readonly bytes: number
  readonly windowId: number
  readonly question: FileQuestion
  readonly purpose: FilePurpose
}

/** Up to here the whole file is asked for, above it as many pieces as come to the same. */
const bytesAskedMax = 65_536
const pieceBytes = 4096
const offersMax = 20

/**
 * Files that a window offers because they were dropped on it. The system lets a window read what was dropped, and nothing
 * else; so a window gets a token only for a file that it can tell the bytes of. One that merely names a path, which a
 * page cannot but a renderer that was taken over could, learns nothing: not even whether there is such a file.
 */
export class OfferedFiles {
  readonly #tokens: FileTokens
  readonly #ownFolder: string
  readonly #offers = new Map<string, Offer>()

  /** @param ownFolder the browser's own files, into which pages can have something written */
  constructor(tokens: FileTokens, ownFolder: string) {
    this.#tokens = tokens
    this.#ownFolder = ownFolder
  }

  /** Takes an offer and asks back; null for what cannot be one. An empty file has nothing to tell and is refused. */
  ask(place: unknown, bytes: unknown, windowId: number, purpose?: unknown): FileQuestion | null {
    if (typeof place !== 'string' || !path.isAbsolute(place)) return null
    if (typeof bytes !== 'number' || !Number.isSafeInteger(bytes) || bytes < 1) return null
    const question = {
      questionId: randomBytes(16).toString('hex'),
      salt: randomBytes(16).toString('hex'),
      parts: partsOf(bytes),
    }
    const isDocument = purpose === 'document'
    this.#offers.set(question.questionId, {
      place,
      bytes,
      windowId,
      question,
      purpose: isDocument ? 'document' : purposeOfOffered(place),
    })
    const [oldest] = this.#offers.keys()
    if (this.#offers.size > offersMax && oldest !== undefined) this.#offers.delete(oldest)
    return question
  }

  /** The token of an offered file whose bytes the window has told; null for any other. */
  async prove(questionId: unknown, proof: unknown, windowId: number): Promise<string | null> {
    if (typeof questionId !== 'string' || !(proof instanceof Uint8Array)) return null
    const offer = this.#offers.get(questionId)
    this.#offers.delete(questionId)
    if (offer?.windowId !== windowId) return null
    const expected = await this.#expectedProof(offer).catch(() => null)
    if (expected?.length !== proof.length || !timingSafeEqual(expected, proof)) return null
    return this.#tokens.grant(offer.place, offer.purpose, windowId)
  }

  /** Rejects for what cannot be read. */
  async #expectedProof({ place, bytes, question }: Offer): Promise<Buffer | null> {
    const [real, own] = await Promise.all([
      fs.promises.realpath(place),
      fs.promises.realpath(this.#ownFolder),
    ])
    if (real.startsWith(own + path.sep)) return null
    const file = await openPlainFile(real)
    try {
      const stat = await file.stat()
      if (stat.size !== bytes) return null
      const hash = createHash('sha256').update(question.salt)
      for (const [from, to] of question.parts) {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(to - from), 0, to - from, from)
        hash.update(buffer.subarray(0, bytesRead))
      }
      return hash.digest()
    } finally {
      await file.close()
    }
  }
}

function partsOf(bytes: number): FileQuestion['parts'] {
  if (bytes <= bytesAskedMax) return [[0, bytes]]
  return Array.from({ length: bytesAskedMax / pieceBytes }, () => {
    const from = randomInt(bytes - pieceBytes + 1)
    return [from, from + pieceBytes] as const
  })
}
