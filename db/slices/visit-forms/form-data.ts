import type { GuideQuestion } from '../../../preload/contract/guides.ts'

/** What the form for on the way holds: no more of persons than whoever answers it needs. */

/** A question as the form asks it; what the office does with an answer is no business of the form. */
export type FormQuestion = Omit<GuideQuestion, 'flags' | 'tells'>

export interface FormSection {
  readonly title: string
  readonly questions: readonly FormQuestion[]
}

/** An answer as the office keeps it: question, part of it ('' where it has none), value. */
export type FormAnswer = readonly [question: string, part: string, value: string]

export interface FormData {
  /** Unguessable, hexadecimal; by it the office knows its form again. */
  readonly form: string
  /** Seals the answers, 32 bytes in hexadecimal. */
  readonly key: string
  readonly language: 'de' | 'en'
  readonly officeName: string
  readonly company: string
  /** The day agreed, `YYYY-MM-DD`. */
  readonly plannedOn: string
  readonly guide: string
  readonly sections: readonly FormSection[]
  /** Those of the company who may be there; none where the form does without names. */
  readonly people: readonly { readonly id: number; readonly name: string; readonly jobTitle: string }[]
  /** What was already recorded when the form was made. */
  readonly answers: readonly FormAnswer[]
  readonly note: string
  readonly present: readonly number[]
  /** Longest texts, in characters. */
  readonly limits: { readonly line: number; readonly text: number }
  readonly fileName: string
}

/** What the person answers, as it is in the form's browser. */
export interface FormState {
  /** Counts the changes, so that two windows of the same form notice each other. */
  readonly revision: number
  /** By question and part, `question/part`. */
  readonly answers: readonly (readonly [string, string])[]
  readonly note: string
  readonly heldOn: string
  readonly present: readonly number[]
  readonly newPeople: readonly { readonly id: string; readonly name: string; readonly jobTitle: string }[]
  readonly promises: readonly { readonly id: string; readonly text: string; readonly dueOn: string }[]
  /** Instants; '' before the first. */
  readonly changedAt: string
  readonly savedAt: string
}
