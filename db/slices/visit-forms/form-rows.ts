import type { Kysely } from 'kysely'
import type { Schema } from '../../engine/schema/tables.ts'
import { personName } from '../people/index.ts'

/** Names a row of a form at every desk: the code of the form, the row of a line of the comparison, `promise/<row>` or `new/<row>`. */
export const formRow = (code: string, lineKey: string): string => `${code}/${lineKey.split('/')[1] ?? ''}`

/** What rows of a form have become, by row; what is gone again is not there. */
export interface TakenRows {
  readonly promises: ReadonlyMap<string, { readonly title: string; readonly dueOn: string }>
  readonly people: ReadonlyMap<
    string,
    { readonly id: number; readonly name: string; readonly jobTitle: string }
  >
}

export async function takenRows(read: Kysely<Schema>, code: string): Promise<TakenRows> {
  // as texts sort, what begins with the code and a slash
  const [from, to] = [`${code}/`, `${code}0`]
  const promises = await read
    .selectFrom('task')
    .select(['form_row', 'title', 'due_on'])
    .where('form_row', '<>', '')
    .where('form_row', '>=', from)
    .where('form_row', '<', to)
    .execute()
  const people = await read
    .selectFrom('person')
    .select(['id', 'form_row', 'academic_title', 'given_name', 'family_name'])
    .where('form_row', '<>', '')
    .where('form_row', '>=', from)
    .where('form_row', '<', to)
    .execute()
  // whoever was merged into somebody else has left the function there
  const functions = await read
    .selectFrom('affiliation')
    .innerJoin('person', 'person.id', 'affiliation.person_id')
    .select([
      'person.id',
      'affiliation.form_row',
      'academic_title',
      'given_name',
      'family_name',
      'job_title as jobTitle',
    ])
    .where('affiliation.form_row', '<>', '')
    .where('affiliation.form_row', '>=', from)
    .where('affiliation.form_row', '<', to)
    .execute()
  const jobTitles = new Map(functions.map((row) => [row.form_row, row.jobTitle]))
  const rowOf = ({ form_row: row }: { readonly form_row: string }): string => row.slice(from.length)
  return {
    promises: new Map(promises.map((task) => [rowOf(task), { title: task.title, dueOn: task.due_on ?? '' }])),
    people: new Map(
      [...functions, ...people].map((person) => [
        rowOf(person),
        { id: person.id, name: personName(person), jobTitle: jobTitles.get(person.form_row) ?? '' },
      ]),
    ),
  }
}
