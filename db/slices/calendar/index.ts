import type { InputOf } from '../../../preload/contract/define.ts'
import type { calendar } from '../../../preload/contract/calendar.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import type { Handlers } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import { savedFileMode } from '../../engine/files/private.ts'
import { savingFailure, writeSavedFile } from '../../engine/files/saved-file.ts'
import { calendarFileOf } from './ics.ts'
import { entriesIn } from './read.ts'

export { entriesIn } from './read.ts'
export { entryTitle } from './words.ts'

/** Puts a visit that has not taken place on another day. Errors: NOT_FOUND, CONFLICT, VALIDATION. */
async function moveVisit(
  scope: WriteScope,
  { id, version, on }: InputOf<(typeof calendar)['moveVisit']>,
): Promise<{ readonly id: number; readonly version: number }> {
  const newVersion = scope.update('visit', id, version, { occurred_on: on })
  const visit = await scope.db.selectFrom('visit').select('status').where('id', '=', id).executeTakeFirst()
  // of a visit that has taken place the day is told, not planned: nothing of this is kept
  if (visit !== undefined && visit.status !== 'planned' && visit.status !== 'prepared')
    throw new KontorError('VALIDATION', 'calendar.error.over')
  return { id, version: newVersion }
}

export const calendarHandlers: Handlers<'calendar'> = {
  entries: ({ read }, span) => entriesIn(read, span),
  moveVisit: ({ write }, input) => write('calendar.moveVisit', (scope) => moveVisit(scope, input)),
  export: async ({ read, pathOf }, { file, language, ...span }) => {
    const { entries } = await entriesIn(read, span)
    try {
      writeSavedFile(pathOf(file), calendarFileOf(entries, language), savedFileMode())
    } catch (error) {
      throw savingFailure(error)
    }
    return { entries: entries.length }
  },
}
