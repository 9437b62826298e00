import { sql } from 'kysely'
import type { Contract } from '../../../preload/contract/define.ts'
import { dataContract } from '../../../preload/contract/index.ts'
import type { Role } from '../../../preload/contract/roles.ts'
import { refuseUnless } from '../../engine/allowed.ts'
import { ownNumber } from '../../engine/connection/desk-numbers.ts'
import { subjectOf } from '../../engine/connection/journal/subject.ts'
import { inEffect, sizeOfChangeSet } from '../../engine/connection/journal/take-back.ts'
import { asUndoConflict, rootOf, undoChangeSet } from '../../engine/connection/journal/undo-change-set.ts'
import type { ChangeOrigin } from '../../engine/connection/write.ts'
import type { CallContext, Handlers } from '../../engine/context.ts'
import { historyOfRecord } from './record-history.ts'
import { previewOf, restoreRecord } from './restore.ts'

interface ChangeSetSummary {
  readonly changeSetId: number
  readonly command: string
  readonly at: string
}

/** A change set to be taken back, and what it is noted as. */
export interface UndoTask {
  readonly changeSetId: number
  readonly origin: ChangeOrigin
}

export interface HistoryOptions {
  /** Takes back what would keep the data process from answering, in a thread of its own. */
  readonly takeBackBeside: (context: CallContext, task: UndoTask) => Promise<boolean>
}

/** From so many records on a thread of its own does it. */
const manyRecords = 2000

/**
 * What the member of staff has done at this desk; what the machine has done by itself is nothing to take back, nor is who
 * shares the stock: a key that was handed out stays handed out.
 */
const own = (staffId: number) => sql`staff_id = ${staffId}
  and desk = coalesce((select desk from replica), (select id from last_id where entity = ${ownNumber}), 0)
  and command not in ('office.setCurrentStaff', 'importDrafts.compare', 'importDrafts.compareAgain',
    'conflicts.notice') and substr(command, 1, 6) <> 'desks.'`

/** A source that imports were made with stays as long as they are told of. */
const isSourceInUse = sql`command = 'importProfiles.create' and exists (
  select 1 from change join import_batch on import_batch.profile_id between first_id and last_id
  where change_set_id = change_set.id and entity = 'import_profile')`

/** A deletion of which the bin was emptied: what was deleted is known no more. */
const isForGood = sql`substr(command, -7) = '.remove' and exists (
  select 1 from change where change_set_id = change_set.id and operation = 'delete'
    and (not exists (select 1 from before_image where change_id = change.id)
      or exists (select 1 from erasure where erasure.entity = change.entity and row_id = first_id)))`

/** The newest change set that can be taken back: one by hand, or one done again by redo. */
const newestUndoable = (staffId: number) => sql<ChangeSetSummary>`
  select id as changeSetId, command, at from change_set
  where ${own(staffId)} and ${sql.raw(inEffect('change_set'))} and not (${isSourceInUse})
    and not (${isForGood}) order by seq desc limit 1`

/** The newest undo that can be taken back: none once something new has been done after it. */
const newestRedoable = (staffId: number) => sql<ChangeSetSummary>`
  select id as changeSetId, command, at from change_set
  where ${own(staffId)} and command = 'history.undo' and undone_by is null
    and seq > (select coalesce(max(seq), 0) from change_set where ${own(staffId)} and undo_of is null)
  order by seq desc limit 1`

/** Whoever takes a change back may do what was done. */
function neededBy(command: string): Role {
  const [slice = '', method = ''] = command.split('.')
  const contract: Contract = dataContract
  const definition = contract[slice]?.[method]
  return definition?.kind === 'command' && typeof definition.needs === 'string' ? definition.needs : 'editor'
}

/** Takes the target back as a change set of its own; false when somebody has just done that. */
async function takeBack(
  context: CallContext,
  { takeBackBeside }: HistoryOptions,
  kind: 'undo' | 'redo',
  { changeSetId, command }: ChangeSetSummary,
): Promise<boolean> {
  const { raw } = context.database
  const origin = { command: `history.${kind}`, staffId: await context.staffId(), undoOf: changeSetId }
  if (sizeOfChangeSet(raw, changeSetId) >= manyRecords)
    return takeBackBeside(context, { changeSetId, origin })
  const rule = kind === 'undo' ? (context.slices.undoRules[command] ?? null) : null
  try {
    const { value } = await context.writeAs(origin, (scope) => undoChangeSet(scope, changeSetId, rule))
    return value !== null
  } catch (error) {
    throw asUndoConflict(error)
  }
}

async function step(context: CallContext, options: HistoryOptions, kind: 'undo' | 'redo') {
  const { raw } = context.database
  const staffId = await context.staffId()
  const newest = kind === 'undo' ? newestUndoable(staffId) : newestRedoable(staffId)
  for (;;) {
    const [target] = (await newest.execute(context.read)).rows
    if (!target) return null
    const { command, id } = rootOf(raw, target.changeSetId)
    await refuseUnless(context, neededBy(command))
    const subject = subjectOf(raw, context.slices.names, id)
    if (await takeBack(context, options, kind, { ...target, command })) return { ...target, command, subject }
  }
}

/** The one place where changes are taken back and done again, whatever made them. */
export const historyHandlers = (options: HistoryOptions): Handlers<'history'> => ({
  undo: async (context) => ({ undone: await step(context, options, 'undo') }),
  redo: async (context) => ({ redone: await step(context, options, 'redo') }),
  ofRecord: historyOfRecord,
  preview: previewOf,
  restore: restoreRecord,
})
