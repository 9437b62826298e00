import { answersBytesMax, answersFileEnding } from '../../../preload/contract/visit-forms.ts'
import { api } from '../../kit/data/api.ts'
import { requestStore } from '../../kit/data/request-store.ts'
import { send, showFailure } from '../../kit/data/use-command.ts'

/** A visit whose form is to be saved. */
export interface FormVisit {
  readonly id: number
  readonly organisation: string
  readonly occurredOn: string
}

export const wishedForm = requestStore<FormVisit>()
/** Answers that were read and are looked at. */
export const heldAnswers = requestStore<{ readonly heldId: string }>()

/** A browser that saves a file for the second time puts a number behind its name: `… .kontor (1).json`. */
export const isAnswersFile = (name: string): boolean =>
  name.toLowerCase().endsWith(answersFileEnding) || /\.kontor ?\(\d+\)\.json$/i.test(name)

/** Lets the person choose a file of answers. `visitId`: only those of this visit; null: of any. */
export async function chooseAnswers(visitId: number | null): Promise<void> {
  const chosen = await send(api.files.chooseAnswers, {})
  if (!chosen.ok || chosen.value === null) return
  const looked = await send(api.visitForms.look, { file: chosen.value.file, visitId })
  if (looked.ok) heldAnswers.open({ heldId: looked.value.heldId })
}

/** Reads a file of answers that was dropped on the window. */
export async function takeAnswers(file: File): Promise<void> {
  if (file.size > answersBytesMax) {
    showFailure({ code: 'VALIDATION', messageKey: 'visitForms.tooLarge' })
    return
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const looked = await send(api.visitForms.lookAtBytes, { bytes, visitId: null })
  if (looked.ok) heldAnswers.open({ heldId: looked.value.heldId })
}

/** Prints the questions with lines to write on, and opens them in the workstation's viewer. */
export async function printForm(visitId: number): Promise<void> {
  const printed = await send(api.reports.visitForm, { visitId })
  if (printed.ok) await send(api.reports.open, { reportId: printed.value.reportId })
}
