import { createHmac } from 'node:crypto'
import type { AnswersBody } from '../../preload/contract/visit-forms.ts'

/** A form as far as its answers need it. */
interface Form {
  readonly form: string
  readonly key: string
}

/** What somebody has said who has said nothing. */
export const nothingSaid: AnswersBody = {
  answers: [],
  note: null,
  heldOn: '2026-03-11',
  present: [],
  newPeople: [],
  promises: [],
  savedAt: '2026-03-11T15:00:00.000Z',
}

/** A file of answers as the form makes it; `key` seals it. */
export function answersFileOf({ form, key }: Form, said: object): Uint8Array<ArrayBuffer> {
  const body = JSON.stringify({ ...nothingSaid, ...said })
  const seal = createHmac('sha256', Buffer.from(key, 'hex')).update(`kontor-answers/1/${form}/${body}`)
  const file = { kontor: 'answers', version: 1, form, seal: seal.digest('hex'), body }
  return new Uint8Array(Buffer.from(JSON.stringify(file)))
}
