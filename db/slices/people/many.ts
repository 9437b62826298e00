import { sql } from 'kysely'
import { columnName } from '../../../preload/contract/fields.ts'
import type { SettableValue } from '../../../preload/contract/list-changes.ts'
import { personBulkFieldList, personFieldList } from '../../../preload/contract/people.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import type { ManyRules, SettableField } from '../../engine/lists/many.ts'
import {
  addingTasks,
  addingToDistributionList,
  addingToGroup,
  listedIds,
  removing,
  setting,
  settingEach,
  settingOwnToo,
  type NamedTable,
} from '../lists/index.ts'

/** A person's name as it is spoken; see `personName`. */
export const personNameSql = `trim(academic_title || iif(academic_title = '', '', ' ')
  || given_name || iif(given_name = '', '', ' ') || family_name)`

const personsNamed = {
  table: 'person',
  name: personNameSql,
  order: 'name_sort',
} as const satisfies NamedTable

const isField = (name: string): name is keyof typeof personFieldList => name in personFieldList

const settable =
  (fields: object) =>
  (name: string): SettableField | undefined =>
    isField(name) && name in fields
      ? { schema: personFieldList[name].schema, sql: columnName(name) }
      : undefined

async function setField(
  scope: WriteScope,
  ids: readonly number[],
  field: string,
  value: SettableValue,
): Promise<void> {
  if (!isField(field)) return
  await sql`update person set version = version + 1, updated_at = ${scope.now}, ${sql.ref(columnName(field))} = ${value}
    where id in (${listedIds(ids)})`.execute(scope.db)
}

/** What can be done with many persons. */
export const peopleMany: ManyRules = {
  commands: { change: 'people.change', remove: 'people.remove' },
  deeds: {
    set: settingOwnToo(
      personsNamed,
      'person',
      setting({ of: personsNamed, fields: settable(personBulkFieldList), set: setField }),
    ),
    setEach: settingEach({ of: personsNamed, fields: settable(personFieldList), set: setField }),
    addTask: addingTasks(personsNamed, 'person_id'),
    addToGroup: addingToGroup(personsNamed),
    addToDistributionList: addingToDistributionList(personsNamed),
    remove: removing(personsNamed),
  },
}
