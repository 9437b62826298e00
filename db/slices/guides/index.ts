import type { Handlers } from '../../engine/context.ts'
import { savedFileMode } from '../../engine/files/private.ts'
import { savingFailure, writeSavedFile } from '../../engine/files/saved-file.ts'
import { openRedFlags } from '../tasks/index.ts'
import { createGuide, discardDraft, draftOf, releaseDraft, removeGuide, saveDraft } from './commands.ts'
import { guideAsFile, readGuideFile, takeGuide } from './file.ts'
import { guideEdition, listGuides, recordedVisit } from './queries.ts'
import { recordVisit } from './record.ts'

export { contentsOf } from './contents.ts'
export { changeAnswer, recordVisit, type Recording } from './record.ts'
export { answerFreshMonths, coreQuestionsDue, type CoreQuestionsDue } from './core-questions.ts'
export { offersAndNeeds, type Told } from './offers-and-needs.ts'
export { recordedVisit } from './queries.ts'
export { enterShippedGuide, shipGuides, shippedGuides } from './shipped.ts'
export { guideIn } from './shipped/build.ts'
export { answerInWords, answersInWords, flagTitle, partInWords } from './words.ts'

export const guideHandlers: Handlers<'guides'> = {
  list: async ({ read }) => ({ guides: [...(await listGuides(read))] }),
  edition: ({ read }, { id }) => guideEdition(read, id),
  create: ({ write }, { copyOf, ...fields }) =>
    write('guides.create', (scope) => createGuide(scope, fields, copyOf)),
  saveFile: async ({ read, pathOf }, { editionId, file }) => {
    const text = await guideAsFile(read, editionId)
    try {
      writeSavedFile(pathOf(file), text, savedFileMode())
    } catch (error) {
      throw savingFailure(error)
    }
    return {}
  },
  readFile: async ({ write, pathOf }, { file }) => {
    const guide = await readGuideFile(pathOf(file))
    return write('guides.readFile', (scope) => takeGuide(scope, guide))
  },
  update: ({ write }, { id, version, ...fields }) =>
    write('guides.update', (scope) => ({ id, version: scope.update('guide', id, version, fields) })),
  setActive: ({ write }, { id, version, isActive }) =>
    write('guides.setActive', (scope) => ({
      id,
      version: scope.update('guide', id, version, { is_active: isActive ? 1 : 0 }),
    })),
  remove: async ({ write }, { id, version }) => {
    await write('guides.remove', (scope) => removeGuide(scope, id, version))
    return {}
  },
  draft: ({ write }, { guideId }) => write('guides.draft', (scope) => draftOf(scope, guideId)),
  save: ({ write }, { id, version, contents }) =>
    write('guides.save', (scope) => saveDraft(scope, id, version, contents)),
  release: ({ write }, { id, version }) =>
    write('guides.release', (scope) => releaseDraft(scope, id, version)),
  discard: async ({ write }, { id, version }) => {
    await write('guides.discard', (scope) => discardDraft(scope, id, version))
    return {}
  },
  ofVisit: ({ read }, { visitId }) => recordedVisit(read, visitId),
  record: async ({ write, staffId, today }, input) => {
    const writer = { staffId: await staffId(), today: today() }
    return write('guides.record', (scope) => recordVisit(scope, input, writer))
  },
  flags: async ({ read }, { organisationId }) => ({ flags: await openRedFlags(read, organisationId) }),
}
