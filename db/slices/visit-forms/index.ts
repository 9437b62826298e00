import type { CallContext, Handlers } from '../../engine/context.ts'
import { savedFileMode } from '../../engine/files/private.ts'
import { savingFailure, writeSavedFile } from '../../engine/files/saved-file.ts'
import { checkAnswers, readAnswersFile } from './answers-file.ts'
import { applyAnswers } from './apply.ts'
import { compareAnswers } from './compare.ts'
import { formHtml } from './form-html.ts'
import { HeldAnswerFiles } from './held.ts'
import { newForm } from './make.ts'

/** Writes the form where the person wants it; only then the office knows of it. Errors: READONLY, DISK_FULL. */
async function saveForm(
  context: CallContext,
  input: Parameters<Handlers<'visitForms'>['save']>[1],
): Promise<void> {
  const { data, basis } = await newForm(context, input.visitId, input)
  const staffId = await context.staffId()
  await context.write('visitForms.save', (scope) => {
    scope.insert('visit_form', {
      visit_id: input.visitId,
      code: data.form,
      secret: data.key,
      basis: JSON.stringify(basis),
      staff_id: staffId,
      made_at: scope.now,
    })
    // a form that the office does not know could not be read back
    try {
      writeSavedFile(context.pathOf(input.file), formHtml(data), savedFileMode())
    } catch (error) {
      throw savingFailure(error)
    }
  })
}

/** The handlers of forms for on the way; answers that were read are held in memory until they are taken over. */
export function visitFormHandlers(): Handlers<'visitForms'> {
  const holding = new HeldAnswerFiles()
  const look = async ({ read }: CallContext, bytes: Uint8Array, visitId: number | null) => {
    const answers = await checkAnswers(read, bytes, visitId)
    return { heldId: holding.hold(answers), visitId: answers.visitId }
  }
  return {
    save: async (context, input) => {
      await saveForm(context, input)
      return {}
    },
    look: async (context, { file, visitId }) =>
      look(context, await readAnswersFile(context.pathOf(file)), visitId),
    lookAtBytes: (context, { bytes, visitId }) => look(context, bytes, visitId),
    compare: async ({ read }, { heldId }) => (await compareAnswers(read, holding.of(heldId))).shown,
    apply: async (context, { heldId, ...input }) => {
      const held = holding.of(heldId)
      const writer = { staffId: await context.staffId(), today: context.today() }
      const applied = await context.write('visitForms.apply', (scope) =>
        applyAnswers(scope, held, input, writer),
      )
      holding.letGo(heldId)
      return applied
    },
    letGo: (_context, { heldId }) => {
      holding.letGo(heldId)
      return Promise.resolve({})
    },
  }
}
