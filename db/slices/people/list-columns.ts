import { columnName } from '../../../preload/contract/fields.ts'
import { personFieldList, personListColumns, type PersonColumn } from '../../../preload/contract/people.ts'
import { enteredFirst } from '../../engine/connection/desk-numbers.ts'
import {
  sourcesOf,
  todayInSql,
  type SourceInSql,
  type ListDefinition,
} from '../../engine/lists/definition.ts'
import { plainSelection } from '../../engine/lists/filters.ts'
import { indexedWords } from '../../text/match.ts'
import { ownColumn } from '../own-fields/index.ts'
import { peopleMany, personNameSql } from './many.ts'

const holds = (table: string): string =>
  `(${table}.valid_from is null or ${table}.valid_from <= ${todayInSql})
  and (${table}.valid_to is null or ${table}.valid_to >= ${todayInSql})`

const functionsToday = `affiliation join organisation on organisation.id = organisation_id
  where person_id = person.id and ${holds('affiliation')}`

/** Of the main function today: of those that hold, the one entered first. */
const ofMain = (sql: string): string =>
  `(select ${sql} from ${functionsToday} order by ${enteredFirst('affiliation.id', 'person.id')} limit 1)`

const groupsToday = `membership join working_group on working_group.id = group_id
  where person_id = person.id and status = 'active' and role <> 'guest' and ${holds('membership')}`

const took = (table: 'contact' | 'visit', condition = 'true'): string =>
  `${table}_person join ${table} on ${table}.id = ${table}_id where person_id = person.id and ${condition}`
const isHeld = `status in ('held', 'followedUp')`

/** Columns that are no field of their own. */
const computed: Partial<Record<PersonColumn, SourceInSql>> = {
  name: { sql: personNameSql, orderedBy: 'name_sort', isIndexed: true },
  organisation: { sql: ofMain('organisation.name'), orderedBy: ofMain('organisation.name_sort') },
  jobTitle: { sql: ofMain('job_title') },
  address: {
    sql: ofMain(`(select trim(street || ' ' || house_number) from establishment
      where establishment.organisation_id = organisation.id and is_head_office = 1)`),
  },
  postcode: { sql: ofMain('organisation.seat_postcode') },
  city: { sql: ofMain('organisation.seat_city') },
  organisations: {
    sql: `(select group_concat(name, ', ') from
      (select distinct organisation.name from ${functionsToday} order by ${enteredFirst('affiliation.id', 'person.id')}))`,
  },
  functions: {
    sql: `(select count(*) from affiliation where person_id = person.id and ${holds('affiliation')})`,
  },
  groupNames: {
    sql: `(select group_concat(name, ', ') from (select distinct name from ${groupsToday} order by name))`,
  },
  groups: { sql: `(select count(distinct group_id) from ${groupsToday})` },
  lastContactOn: {
    sql: `(select max(day) from (select max(occurred_on) as day from ${took('contact')}
      union all select max(occurred_on) from ${took('visit', isHeld)}))`,
  },
  visits: { sql: `(select count(*) from ${took('visit', isHeld)})` },
  contacts: { sql: `(select count(*) from contact_person where person_id = person.id)` },
  openTasks: { sql: `(select count(*) from task where person_id = person.id and status = 'open')` },
  createdOn: { sql: 'substr(created_at, 1, 10)' },
  updatedOn: { sql: 'substr(updated_at, 1, 10)' },
}

const computedOf = new Map(Object.entries(computed))
const isField = (name: string): name is keyof typeof personFieldList => name in personFieldList

const sources = sourcesOf(
  personListColumns,
  (name) => computedOf.get(name) ?? { sql: isField(name) ? columnName(name) : '' },
)

/** How persons are listed. */
export const personList: ListDefinition = {
  table: 'person',
  name: 'name',
  column: (name) => sources.get(name),
  ownColumn: (name, read) => ownColumn('person', name, read),
  selection: plainSelection,
  text: { index: indexedWords('person_fts'), inside: ['name', 'organisation'] },
  parts: [
    { table: 'affiliation', column: 'person_id' },
    { table: 'membership', column: 'person_id' },
    { table: 'person_own_value', column: 'person_id' },
    { table: 'contact_person', column: 'person_id' },
    { table: 'visit_person', column: 'person_id' },
    { table: 'task', column: 'person_id' },
    { table: 'organisation', via: 'select person_id from affiliation where organisation_id between ? and ?' },
    {
      table: 'establishment',
      via: `select person_id from affiliation where organisation_id in
        (select organisation_id from establishment where id between ? and ?)`,
    },
    { table: 'working_group', via: 'select person_id from membership where group_id between ? and ?' },
    { table: 'contact', via: 'select person_id from main.contact_person where contact_id between ? and ?' },
    { table: 'visit', via: 'select person_id from main.visit_person where visit_id between ? and ?' },
  ],
  many: peopleMany,
}
