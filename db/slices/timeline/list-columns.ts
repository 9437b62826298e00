import { columnName, type FieldList } from '../../../preload/contract/fields.ts'
import {
  contactBulkFieldList,
  contactListColumns,
  visitBulkFieldList,
  visitListColumns,
} from '../../../preload/contract/timeline.ts'
import type { ListColumns } from '../../../preload/contract/lists.ts'
import { sourcesOf, type ListDefinition, type SourceInSql } from '../../engine/lists/definition.ts'
import { plainSelection } from '../../engine/lists/filters.ts'
import type { ManyRules } from '../../engine/lists/many.ts'
import { indexedText } from '../../text/match.ts'
import { assigning, removing, settableOf, setting, settingColumn, type NamedTable } from '../lists/index.ts'

type Logged = 'contact' | 'visit'

const ofOrganisation = (column: string): string =>
  `(select ${column} from organisation where organisation.id = organisation_id)`
const joined = (query: string): string => `(select group_concat(name, ', ') from (${query}))`

const placeText = "coalesce(nullif(name, ''), nullif(trim(street || ' ' || house_number), ''), city)"
const visitColumns = {
  establishment: {
    sql: `(select ${placeText} from establishment where establishment.id = establishment_id)`,
  },
} as const
/** Columns that are no column of the table under their own name. */
const computed = (table: Logged): Readonly<Record<string, SourceInSql>> => ({
  organisation: { sql: ofOrganisation('name'), orderedBy: ofOrganisation('name_sort') },
  city: { sql: ofOrganisation('seat_city') },
  people: {
    sql: joined(`select trim(given_name || ' ' || family_name) as name from ${table}_person
      join person on person.id = person_id where ${table}_id = ${table}.id order by name_sort`),
  },
  themes: {
    sql: joined(`select theme.name from ${table}_theme join theme on theme.id = theme_id
      where ${table}_id = ${table}.id order by theme.name`),
  },
  ...(table === 'visit' && visitColumns),
  staff: { sql: '(select name from staff where staff.id = staff_id)' },
  openTasks: { sql: `(select count(*) from task where ${table}_id = ${table}.id and status = 'open')` },
  documents: { sql: `(select count(*) from document where ${table}_id = ${table}.id)` },
  guide: {
    sql: `(select guide.name from guide_edition join guide on guide.id = guide_id where guide_edition.id = guide_edition_id)`,
  },
  createdOn: { sql: 'substr(created_at, 1, 10)' },
  updatedOn: { sql: 'substr(updated_at, 1, 10)' },
})

function many(table: Logged, list: FieldList): ManyRules {
  const of: NamedTable = {
    table,
    name: `${ofOrganisation('name')} || iif(subject = '', '', ': ' || subject)`,
    order: 'occurred_on desc',
  }
  const fields = settableOf(list)
  return {
    commands: { change: `${table}s.change`, remove: `${table}s.remove` },
    deeds: {
      set: setting({
        of,
        fields,
        set: settingColumn(table, (name) => (fields(name) ? columnName(name) : undefined)),
      }),
      assign: assigning(of, 'staff_id'),
      remove: removing(of),
    },
  }
}

function logList(table: Logged, columns: ListColumns, list: FieldList): ListDefinition {
  const known = computed(table)
  const sources = sourcesOf(columns, (name) => known[name] ?? { sql: columnName(name) })
  const ofLinks = (link: string, column: string): string =>
    `select ${table}_id from ${table}_${link} where ${column} between ? and ?`
  return {
    table,
    name: 'organisation',
    column: (name) => sources.get(name),
    selection: plainSelection,
    text: { index: indexedText(`${table}_text`), inside: ['subject', 'organisation', 'people'] },
    parts: [
      { table: `${table}_person`, column: `${table}_id` },
      { table: `${table}_theme`, column: `${table}_id` },
      { table: `${table}_reader`, column: `${table}_id` },
      { table: 'task', column: `${table}_id` },
      { table: 'document', column: `${table}_id` },
      ...(table === 'visit'
        ? ([
            { table: 'establishment', via: 'select id from visit where establishment_id between ? and ?' },
          ] as const)
        : []),
      { table: 'organisation', via: `select id from ${table} where organisation_id between ? and ?` },
      { table: 'person', via: ofLinks('person', 'person_id') },
      { table: 'theme', via: ofLinks('theme', 'theme_id') },
      ...(table === 'visit'
        ? [
            { table: 'visit_answer', column: 'visit_id' } as const,
            {
              table: 'guide',
              via: `select visit.id from visit join guide_edition on guide_edition.id = guide_edition_id where guide_id between ? and ?`,
            } as const,
          ]
        : []),
      { table: 'staff', via: `select id from ${table} where staff_id between ? and ?` },
    ],
    many: many(table, list),
  }
}

/** How contacts and visits are listed. */
export const contactList = logList('contact', contactListColumns, contactBulkFieldList)
export const visitList = logList('visit', visitListColumns, visitBulkFieldList)
