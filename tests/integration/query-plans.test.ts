import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../db/engine/connection/open.ts'
import { sliceFacts, sliceLists } from '../../db/process/slices.ts'
import { officeRules } from '../../db/process/tables.ts'
import { groupDetail } from '../../db/slices/groups/detail.ts'
import { meetingDetail } from '../../db/slices/groups/meetings.ts'
import { organisationDetail } from '../../db/slices/organisations/detail.ts'
import { personDetail } from '../../db/slices/people/queries.ts'
import { find } from '../../db/slices/search/find.ts'
import { foundGroups } from '../../db/slices/search/pages.ts'
import { listTasks } from '../../db/slices/tasks/queries.ts'
import { dayOf } from '../../db/slices/start/overview.ts'
import { listThemes } from '../../db/slices/themes/queries.ts'
import { listTimeline } from '../../db/slices/timeline/list.ts'
import { composerSuggestions } from '../../db/slices/timeline/suggestions.ts'
import { contactDetail, visitDetail } from '../../db/slices/timeline/detail.ts'
import { openTestOffice, testToday, type TestOffice } from '../support/data.ts'
import { plansOf } from '../support/query-plans.ts'

const rows = 5000
let office: TestOffice

/** Enough organisations that reading in order pays, half of them alike. */
async function fill(file: string): Promise<void> {
  const database = openDatabase(file, officeRules)
  database.raw.exec(`
    insert into theme (id, name, valid_from) values (1, 'Handel', '2020-01-01');
    with recursive number (n) as (select 1 union all select n + 1 from number where n < ${rows})
    insert into organisation (id, kind, name, name_sort, legal_form, employees, sector_code, search_text, match_key,
      seat_postcode, seat_city, seat_city_sort, seat_district, seat_district_sort, last_visit_on, created_at, updated_at)
    select n, case n % 20 when 0 then 'science' else 'company' end, 'Firma ' || n, 'firma ' || n,
      case n % 2 when 0 then 'GmbH' else 'AG' end, n % 300, n % 80, '_firma _' || n, 'key ' || n, 46000 + n % 9,
      case n % 2 when 0 then 'Bonn' else 'Aachen' end, case n % 2 when 0 then 'bonn' else 'aachen' end,
      case n % 2 when 0 then 'Ost' else 'West' end, case n % 2 when 0 then 'ost' else 'west' end,
      case n % 500 when 1 then '2026-02-01' else case n % 2 when 0 then null else '2024-01-01' end end, '2026-01-01', '2026-01-01' from number;
    insert into organisation_theme (organisation_id, theme_id) select id, 1 from organisation where id % 100 = 0;
    insert into establishment (organisation_id, is_head_office, postcode, city, city_sort, district, district_sort)
    select id, 1, seat_postcode, seat_city, seat_city_sort, seat_district, seat_district_sort from organisation;
    with recursive number (n) as (select 1 union all select n + 1 from number where n < 3000)
    insert into person (id, family_name, name_sort, search_text, created_at, updated_at)
    select n, 'Name ' || n, 'name ' || n, '_name _' || n, '2026-01-01', '2026-01-01' from number;
    insert into visit (organisation_id, status, occurred_on, staff_id, created_at, updated_at)
    select id, 'planned', date('2026-01-01', id || ' days'), 1, '', '' from organisation where id < 1000;
    insert into contact (organisation_id, channel, occurred_on, staff_id, created_at, updated_at)
    select id, 'phone', date('2026-01-01', -id || ' days'), 1, '', '' from organisation where id < 1000;
    insert into contact_person (contact_id, person_id) select id, id from contact;
    insert into contact_theme (contact_id, theme_id) select id, 1 from contact where id % 100 = 0;
    insert into working_group (name, status) select 'Gruppe ' || id, 'active' from organisation where id <= 100;
    insert into meeting (group_id, held_on, title) select 1 + id % 100, '2026-01-01', 'Sitzung' from organisation where id < 500;
    insert into attendance (meeting_id, person_id, organisation_id, role, status)
    select id, id, id, 'member', 'present' from meeting;
    insert into membership (group_id, person_id, organisation_id, role, valid_from)
    select 1 + id % 100, id, id, 'member', '2026-01-01' from person;
    insert into affiliation (person_id, organisation_id) select id, id from person;
    insert into task (kind, title, due_on, status, organisation_id, created_at, updated_at)
    select 'task', 'Aufgabe', '2026-01-01', case id % 3 when 0 then 'open' else 'done' end, id, '', '' from organisation;`)
  await database.close()
}

beforeAll(async () => {
  office = await openTestOffice()
  await fill(office.file())
})
afterAll(() => office.close())

it('a query without an index is told as one', async () => {
  const [plan] = await plansOf(office.file(), (read) =>
    read.selectFrom('organisation').select('id').orderBy('note').execute(),
  )
  expect(plan).toMatchObject({ scannedLargeTables: ['organisation'], isSorting: true })
})

it('names that are said to be indexed come in order out of an index, without reading the records', () => {
  const indexed = Object.values(sliceLists).flatMap(({ table, name, column }) => {
    const source = column(name)
    return source?.isIndexed ? [{ table, key: source.orderedBy ?? '' }] : []
  })
  expect(indexed.map(({ table }) => table)).toEqual(['organisation', 'person'])
  for (const { table, key } of indexed) {
    const sql = `select id, ${key} from ${table} where (${key}, id) > (?, ?) order by ${key}, id limit 9`
    const plan = office.read((raw) =>
      raw.prepare<[string, number], { detail: string }>(`explain query plan ${sql}`).all('', 0),
    )
    expect(plan[0]?.detail).toMatch(/^SEARCH \w+ USING COVERING INDEX/)
  }
})

describe('other lists', () => {
  it.each([{}, { status: 'open' }, { organisationId: 9 }, { ownerId: 1, status: 'open' }] as const)(
    'of tasks are sorted by an index (%j)',
    async (filter) => {
      const plans = await plansOf(office.file(), (read) =>
        listTasks(read, { ...filter, limit: 50 }, testToday),
      )
      expect(plans).toHaveLength(4)
      for (const plan of plans) {
        expect(plan.isSorting, plan.sql).toBe(false)
        expect(plan.scannedLargeTables, plan.sql).toEqual([])
      }
    },
  )

  it('and pages of one record read no whole table of records', async () => {
    const plans = await plansOf(office.file(), async (read) => {
      await dayOf(read, { today: testToday, staffId: 1 })
      await listTimeline(read, sliceFacts.timeline, { organisationId: 9, limit: 20, before: testToday })
      await composerSuggestions(read, 9, testToday)
      await find(read, sliceFacts, { text: 'firma 12', limit: 20, textsMax: 4 }, testToday)
      await find(read, sliceFacts, { text: 'frima', limit: 20 }, testToday)
      const asked = { text: 'besuch', from: '2026-01-01', to: null, hitsMax: 5 }
      await foundGroups({ read, slices: sliceFacts, today: testToday }, asked)
      await organisationDetail(read, 9, testToday)
      await personDetail(read, 9, testToday)
      await groupDetail(read, { id: 1, today: testToday })
      await meetingDetail(read, 1)
      await visitDetail(read, 1)
      await contactDetail(read, 1)
      for (const of of [{ personId: 9 }, { themeId: 1 }])
        await listTimeline(read, sliceFacts.timeline, { ...of, limit: 20 })
      await listTasks(read, { organisationId: 9, status: 'done', limit: 20 }, testToday)
      await listTasks(read, { status: 'open', due: 'overdue', limit: 20 }, testToday)
      await listTasks(read, { ownerId: null, due: 'withoutDay', limit: 20 }, testToday)
      await listThemes(read)
    })
    for (const plan of plans) expect(plan.scannedLargeTables, plan.sql).toEqual([])
  })
})
