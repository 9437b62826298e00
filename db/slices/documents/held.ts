import { randomUUID } from 'node:crypto'
import type { ReadDocument } from './reading/read-document.ts'
import { KontorError } from '../../engine/errors.ts'

/** What a person looks at and has not decided on; more than that and the oldest go. */
const bytesMax = 400 * 1024 * 1024

const sizeOf = ({ bytes, mail }: ReadDocument): number =>
  bytes.length + (mail?.attachments ?? []).reduce((sum, attachment) => sum + attachment.bytes.length, 0)

/** Files that were looked at, in memory until they are filed or let go: nothing of them is written anywhere before. */
export class HeldDocuments {
  readonly #held = new Map<string, ReadDocument>()

  hold(document: ReadDocument): string {
    const heldId = randomUUID()
    this.#held.set(heldId, document)
    let bytes = 0
    for (const [id, each] of [...this.#held].toReversed()) {
      bytes += sizeOf(each)
      if (bytes > bytesMax && id !== heldId) this.#held.delete(id)
    }
    return heldId
  }

  /** Errors: NOT_FOUND for what is no longer held. */
  of(heldId: string): ReadDocument {
    const document = this.#held.get(heldId)
    if (document === undefined) throw new KontorError('NOT_FOUND', 'documents.noLongerHeld')
    return document
  }

  letGo(heldIds: readonly string[]): void {
    for (const heldId of heldIds) this.#held.delete(heldId)
  }
}
