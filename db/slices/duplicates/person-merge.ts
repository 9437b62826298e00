import { sql, type Updateable } from 'kysely'
import { textMax } from '../../../preload/contract/common.ts'
import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import type { duplicates, PersonField } from '../../../preload/contract/duplicates.ts'
import { saysNothing } from '../../../preload/contract/fields.ts'
import { personFieldList, type PersonFields } from '../../../preload/contract/people.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import type { DataContext } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import { fromColumns, toColumns } from '../../engine/field-columns.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { idsReferring } from '../organisations/index.ts'
import { compareOwn, mergeOwn } from '../own-fields/index.ts'
import { isSaidDistinct } from './person-distinct.ts'

type Comparison = OutputOf<(typeof duplicates)['comparePeople']>
type Side = Comparison['left']
type MergeInput = InputOf<(typeof duplicates)['mergePeople']>

// names of the list
const personFields = Object.keys(personFieldList) as PersonField[]
const strictness = ['public', 'nonPublic', 'confidential']

async function recordOf({ read }: Pick<DataContext, 'read'>, id: number) {
  const person = await read.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()
  if (!person) throw new KontorError('NOT_FOUND', 'record.notFound')
  return person
}

/** Which side a field is proposed from: what is filled, the stricter visibility, both notes, else the one that is kept. */
function proposalOf(
  field: PersonField,
  left: PersonFields,
  right: PersonFields,
  survivor: 'left' | 'right',
): 'left' | 'right' | 'both' {
  if (field === 'visibility')
    return strictness.indexOf(left.visibility) >= strictness.indexOf(right.visibility) ? 'left' : 'right'
  const [one, other] = [left[field], right[field]]
  if (saysNothing(one)) return saysNothing(other) ? survivor : 'right'
  if (saysNothing(other) || one === other) return one === other ? survivor : 'left'
  return field === 'note' ? 'both' : survivor
}

async function sideOf(context: DataContext, id: number): Promise<Side & { readonly fields: PersonFields }> {
  const { read, database } = context
  const person = await recordOf(context, id)
  const functions = await read
    .selectFrom('affiliation')
    .innerJoin('organisation', 'organisation.id', 'affiliation.organisation_id')
    .select(['organisation.name', 'affiliation.job_title as jobTitle'])
    .where('affiliation.person_id', '=', id)
    .orderBy('affiliation.id')
    .execute()
  const attached: { entity: string; count: number }[] = []
  for (const [table, column] of referencesToPeople(database.tables)) {
    const { rows } = await sql<{ readonly count: number }>`
      select count(*) as count from ${sql.table(table)} where ${sql.ref(column)} = ${id}`.execute(read)
    const count = rows[0]?.count ?? 0
    if (count > 0) attached.push({ entity: table, count })
  }
  return {
    id,
    version: person.version,
    createdAt: person.created_at,
    functions: functions.map(({ name, jobTitle }) => [jobTitle, name].filter(Boolean).join(', ')),
    attached,
    fields: fromColumns(personFieldList, { person }),
  }
}

/** Every column that refers to a person, but for what only merging writes. */
function referencesToPeople(tables: WriteScope['tables']): (readonly [table: string, column: string])[] {
  return [...tables].flatMap(([table, { references }]) =>
    [...references].flatMap(([column, { table: refersTo }]) =>
      refersTo === 'person' && table !== 'person_distinct' && table !== 'person_merged'
        ? [[table, column] as const]
        : [],
    ),
  )
}

const weightOf = ({ attached }: Side): number => attached.reduce((sum, { count }) => sum + count, 0)

/** Two persons side by side with a proposal for each field. Errors: NOT_FOUND, VALIDATION for one and the same. */
export async function comparePeople(
  context: DataContext,
  leftId: number,
  rightId: number,
): Promise<Comparison> {
  if (leftId === rightId) throw new KontorError('VALIDATION', 'duplicates.error.sameRecord')
  const { fields: ofLeft, ...left } = await sideOf(context, leftId)
  const { fields: ofRight, ...right } = await sideOf(context, rightId)
  const difference = weightOf(left) - weightOf(right)
  const survivor = difference > 0 || (difference === 0 && leftId < rightId) ? 'left' : 'right'
  return {
    left,
    right,
    survivor,
    own: await compareOwn(context.read, 'person', [leftId, rightId], survivor),
    isSaidDistinct: await isSaidDistinct(context.read, leftId, rightId),
    fields: personFields.map((field) => ({
      field,
      left: String(ofLeft[field] ?? ''),
      right: String(ofRight[field] ?? ''),
      proposal: proposalOf(field, ofLeft, ofRight, survivor),
    })),
  }
}

/** Moves everything that refers to one person to another, without doubling what both have. */
async function moveAttached(scope: WriteScope, keepId: number, mergeId: number): Promise<void> {
  for (const { table, column, move } of scope.personReferences) {
    if (move) await move({ scope, keepId, mergeId })
    else
      for (const id of await idsReferring(scope.db, { table, column }, mergeId))
        // the reference says which column it is
        scope.update(table, id, null, { [column]: keepId } as never)
  }
}

/**
 * Makes two persons one: fields as chosen, functions, seats, attendances, visits and all else move, the second is removed.
 * One change set, so that undo brings both back as they were.
 * Errors: NOT_FOUND, CONFLICT when one of them has another version, VALIDATION for one and the same.
 */
export async function mergePeople(
  scope: WriteScope,
  { keepId, keepVersion, mergeId, mergeVersion, choices, own = {} }: MergeInput,
): Promise<{ readonly id: number; readonly version: number }> {
  if (keepId === mergeId) throw new KontorError('VALIDATION', 'duplicates.error.sameRecord')
  const keepRow = await recordOf({ read: scope.db }, keepId)
  const mergeRow = await recordOf({ read: scope.db }, mergeId)
  if (keepRow.version !== keepVersion || mergeRow.version !== mergeVersion)
    throw new KontorError('CONFLICT', 'record.changedMeanwhile')
  const keep = fromColumns(personFieldList, { person: keepRow })
  const merge = fromColumns(personFieldList, { person: mergeRow })
  const proposed = { left: 'keep', right: 'merge', both: 'both' } as const
  const chosen = Object.fromEntries(
    personFields.map((field) => {
      const choice = choices[field] ?? proposed[proposalOf(field, keep, merge, 'left')]
      if (choice === 'both') return [field, [keep.note, merge.note].filter(Boolean).join('\n\n')]
      return [field, (choice === 'merge' ? merge : keep)[field]]
    }),
  )
  const fields: PersonFields = { ...keep, ...chosen }
  if (fields.note.length > textMax) throw new KontorError('VALIDATION', 'duplicates.error.noteTooLong')
  await moveAttached(scope, keepId, mergeId)
  await mergeOwn(scope, 'person', keepId, mergeId, own)
  scope.insert('person_merged', { merged_id: mergeId, person_id: keepId, merged_at: scope.now })
  scope.remove('person', mergeId, mergeVersion)
  const columns: Updateable<Schema['person']> = toColumns(personFieldList, 'person', fields)
  const version = scope.update('person', keepId, keepVersion, columns)
  return { id: keepId, version: version > keepVersion ? version : scope.touch('person', keepId, version) }
}
