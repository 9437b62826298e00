import { randomUUID } from 'node:crypto'
import type { AnswersBody } from '../../../preload/contract/visit-forms.ts'
import { KontorError } from '../../engine/errors.ts'

/** Answers that were read and checked. */
export interface HeldAnswers {
  readonly formId: number
  readonly visitId: number
  readonly body: AnswersBody
}

const heldMax = 20

/** Answers that somebody looks at and has not taken over, in memory: nothing of them is written anywhere before. */
export class HeldAnswerFiles {
  readonly #held = new Map<string, HeldAnswers>()

  hold(answers: HeldAnswers): string {
    const heldId = randomUUID()
    this.#held.set(heldId, answers)
    const [oldest] = this.#held.keys()
    if (this.#held.size > heldMax && oldest !== undefined) this.#held.delete(oldest)
    return heldId
  }

  /** Errors: NOT_FOUND for what is no longer held. */
  of(heldId: string): HeldAnswers {
    const answers = this.#held.get(heldId)
    if (answers === undefined) throw new KontorError('NOT_FOUND', 'visitForms.noLongerHeld')
    return answers
  }

  letGo(heldId: string): void {
    this.#held.delete(heldId)
  }
}
