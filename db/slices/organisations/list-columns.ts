import {
  organisationFieldList,
  organisationFilter,
  organisationListColumns,
  type OrganisationColumn,
} from '../../../preload/contract/organisations.ts'
import { parsed } from '../../engine/lists/filters.ts'
import {
  sourcesOf,
  todayInSql,
  type SourceInSql,
  type ListDefinition,
} from '../../engine/lists/definition.ts'
import { indexedWords } from '../../text/match.ts'
import { ownColumn } from '../own-fields/index.ts'
import { fieldSql, nameOfStaff, organisationsMany } from './bulk.ts'
import { organisationSelection } from './filter.ts'

const count = (table: string, condition = 'true'): string =>
  `(select count(*) from ${table} where organisation_id = organisation.id and ${condition})`

/** What rows of another table say of few organisations. */
const ofFew = (value: string, from: string, condition: string, otherwise?: number): SourceInSql => ({
  sql: `(select ${value} from ${from} where organisation_id = organisation.id and ${condition})`,
  few: {
    sql: `select organisation_id, ${value} from ${from} where ${condition} group by organisation_id`,
    ...(otherwise !== undefined && { otherwise }),
  },
})

const names = (query: string): string => `(select group_concat(name, ', ') from (${query}))`

/** One to a line. */
const lines = (query: string): string => `(select group_concat(value, char(10)) from (${query}))`

const ofHeadOffice = (sql: string): string =>
  `(select ${sql} from establishment where organisation_id = organisation.id and is_head_office = 1)`

const ofAllInUse = (sql: string): string =>
  `(select ${sql} from establishment where organisation_id = organisation.id and valid_to is null)`

/** The cities or districts of all establishments in use, each once, that of the head office first. */
const places = (column: 'city' | 'district'): string =>
  `(select group_concat(${column}, ', ') from (
    select ${column} from establishment where organisation_id = organisation.id and valid_to is null and ${column} <> ''
    group by ${column} order by max(is_head_office) desc, min(id)))`

/** Of the number of employees before the newest one, as `before.employees`. */
const ofStaffBefore = (sql: string): SourceInSql => ({
  sql: `(select ${sql} from organisation_headcount as before where before.organisation_id = organisation.id
    order by before.as_of desc nulls last, before.id desc limit 1 offset 1)`,
  few: {
    sql: `select organisation.id, ${sql} from organisation join (
        select organisation_id, employees,
          row_number() over (partition by organisation_id order by as_of desc nulls last, id desc) as place
        from organisation_headcount where organisation_id in (
          select organisation_id from organisation_headcount group by organisation_id having count(*) > 1)
      ) as before on before.organisation_id = organisation.id where place = 2`,
  },
})

// that there is a company makes SQLite take the index of red flags where none was ever raised
const hasOpenRedFlag = `organisation_id is not null and red_flag <> '' and task.status = 'open'`

/** Columns that are no field of their own, or whose value lies at hand elsewhere. */
const computed: Partial<Record<OrganisationColumn, SourceInSql>> = {
  name: { sql: 'name', orderedBy: 'name_sort', isIndexed: true },
  postcode: { sql: 'seat_postcode' },
  city: { sql: 'seat_city', orderedBy: 'seat_city_sort' },
  district: { sql: 'seat_district', orderedBy: 'seat_district_sort' },
  address: { sql: ofHeadOffice(`trim(street || ' ' || house_number)`) },
  establishments: { sql: count('establishment', 'valid_to is null') },
  nextLeaseEndOn: ofFew(
    'min(lease_ends_on)',
    'establishment',
    'valid_to is null and lease_ends_on is not null',
  ),
  floorArea: { sql: ofAllInUse('sum(floor_area_square_metres)') },
  plotArea: { sql: ofAllInUse('sum(plot_area_square_metres)') },
  allCities: { sql: places('city') },
  allDistricts: { sql: places('district') },
  sizeClass: { sql: 'size_class' },
  careOwnerId: { sql: nameOfStaff('care_owner_id') },
  verifiedById: { sql: nameOfStaff('verified_by_id') },
  visitDueOn: { sql: 'visit_due_on' },
  lastVisitOn: { sql: 'last_visit_on' },
  nextVisitOn: ofFew(
    'min(occurred_on)',
    'visit',
    `occurred_on >= ${todayInSql} and visit.status in ('planned', 'prepared')`,
  ),
  lastContactOn: { sql: 'last_contact_on' },
  formerNames: {
    sql: names(
      `select name from organisation_name where organisation_id = organisation.id and kind = 'former'
      order by valid_to desc nulls last, id desc`,
    ),
  },
  tags: {
    sql: lines(
      `select tag.name as value from organisation_tag join tag on tag.id = tag_id
      where organisation_id = organisation.id order by tag.name collate nocase`,
    ),
  },
  furtherSectors: {
    sql: lines(
      `select code as value from organisation_sector where organisation_id = organisation.id order by id`,
    ),
  },
  themes: {
    sql: names(
      `select theme.name from organisation_theme join theme on theme.id = theme_id
      where organisation_id = organisation.id order by theme.name`,
    ),
  },
  focusThemes: ofFew(
    `group_concat(theme.name, ', ' order by theme.name)`,
    'organisation_theme join theme on theme.id = theme_id',
    `in_focus = 1 and (valid_to is null or valid_to >= ${todayInSql})`,
  ),
  staffChange: ofStaffBefore('organisation.employees - before.employees'),
  staffChangePercent: ofStaffBefore(
    'round(100.0 * (organisation.employees - before.employees) / nullif(before.employees, 0), 1)',
  ),
  people: { sql: count('affiliation', 'valid_to is null') },
  relations: {
    sql: `(select count(*) from organisation_relation
      where organisation.id in (organisation_id, other_organisation_id) and valid_to is null)`,
  },
  parents: {
    sql: names(
      `select parent.name from organisation_relation join organisation as parent on parent.id = organisation_id
      where other_organisation_id = organisation.id and organisation_relation.kind = 'parent'
        and valid_to is null order by parent.name`,
    ),
  },
  groups: { sql: count('membership', 'valid_to is null') },
  visits: { sql: count('visit', `status in ('held', 'followedUp')`) },
  contacts: { sql: count('contact') },
  openTasks: { sql: count('task', `status = 'open'`) },
  redFlags: ofFew('count(*)', 'task', hasOpenRedFlag, 0),
  redFlagKinds: ofFew('group_concat(distinct red_flag order by red_flag)', 'task', hasOpenRedFlag),
  createdOn: { sql: 'substr(created_at, 1, 10)' },
  updatedOn: { sql: 'substr(updated_at, 1, 10)' },
}

const computedOf = new Map(Object.entries(computed))
const isField = (name: string): name is keyof typeof organisationFieldList => name in organisationFieldList

const sources = sourcesOf(
  organisationListColumns,
  (name) => computedOf.get(name) ?? { sql: isField(name) ? fieldSql(name) : '' },
)

/** How organisations are listed. */
export const organisationList: ListDefinition = {
  table: 'organisation',
  name: 'name',
  column: (name) => sources.get(name),
  ownColumn: (name, read) => ownColumn('organisation', name, read),
  selection: (filter, today) => organisationSelection(parsed(organisationFilter, filter), today),
  text: { index: indexedWords('organisation_fts'), inside: ['name'] },
  parts: [
    { table: 'establishment', column: 'organisation_id' },
    { table: 'organisation_headcount', column: 'organisation_id' },
    { table: 'organisation_name', column: 'organisation_id' },
    { table: 'organisation_sector', column: 'organisation_id' },
    { table: 'organisation_tag', column: 'organisation_id' },
    { table: 'organisation_theme', column: 'organisation_id' },
    { table: 'affiliation', column: 'organisation_id' },
    { table: 'organisation_relation', column: 'organisation_id' },
    { table: 'organisation_relation', column: 'other_organisation_id' },
    { table: 'membership', column: 'organisation_id' },
    { table: 'visit', column: 'organisation_id' },
    { table: 'contact', column: 'organisation_id' },
    { table: 'task', column: 'organisation_id' },
    { table: 'organisation_own_value', column: 'organisation_id' },
    { table: 'theme', via: 'select organisation_id from organisation_theme where theme_id between ? and ?' },
  ],
  many: organisationsMany,
}
