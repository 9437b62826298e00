import type { ChangePreview, RecordsChange } from '../../../preload/contract/list-changes.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Deed, ManyRules, Outcome, Reading } from '../../engine/lists/many.ts'

const namedMax = 5

/** What does a change. Errors: VALIDATION for one that this list does not know. */
function deedOf({ deeds }: ManyRules, change: RecordsChange): Deed<RecordsChange> {
  const deed = deeds[change.kind]
  if (deed === undefined) throw new KontorError('VALIDATION', 'lists.error.change')
  // found under the kind of the change that it is given
  return deed as unknown as Deed<RecordsChange>
}

const text = (value: string | number | null): string => String(value ?? '')

function previewOf(selected: number, { rows, left, attached = [] }: Outcome): ChangePreview {
  const overwritten = rows.filter(({ before }) => text(before) !== '')
  const shown = [...overwritten, ...rows.filter(({ before }) => text(before) === '')].slice(0, namedMax)
  return {
    selected,
    changed: rows.length,
    overwritten: overwritten.length,
    examples: shown.map(({ name, before, after }) => ({ name, before: text(before), after: text(after) })),
    left: left.map(({ reason, names }) => ({
      reason,
      count: names.length,
      names: names.slice(0, namedMax),
    })),
    attached: [...attached],
  }
}

/** What a change of many would do. Errors: NOT_FOUND, VALIDATION. */
export async function previewChange(
  rules: ManyRules,
  reading: Reading,
  ids: readonly number[],
  change: RecordsChange,
): Promise<ChangePreview> {
  return previewOf(ids.length, await deedOf(rules, change).outcome(reading, ids, change))
}

/** Does one thing with each of many; returns how many it changed. Errors: NOT_FOUND, VALIDATION. */
export async function changeMany(
  rules: ManyRules,
  scope: WriteScope,
  ids: readonly number[],
  change: RecordsChange,
  today: string,
): Promise<number> {
  const deed = deedOf(rules, change)
  const { rows } = await deed.outcome({ ...readingOf(scope), today }, ids, change)
  await deed.apply(scope, rows, change, today)
  return rows.length
}

const readingOf = ({ db, tables, references }: WriteScope) => ({ db, tables, references })
