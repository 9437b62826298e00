import { describe, expect, it } from 'vitest'
import {
  organisationMatchKey,
  organisationSearchText,
  organisationSortKey,
} from '../../../db/slices/organisations/index.ts'
import { personSearchText, personSortKey } from '../../../db/slices/people/index.ts'
import { sortKey } from '../../../db/text/sort-key.ts'
import { dumpAudited, problemsOf } from '../../support/dump.ts'
import { rowsOf, valueOf, withDemoOffice } from './support.ts'
import { emptyOrganisation } from '../../../preload/contract/organisations.ts'

const today = '2026-11-23'

/** Every row of every table, journal and imports included. */
const dump = (office: Parameters<typeof rowsOf>[0]) => {
  const tables = rowsOf<{ name: string }>(
    office,
    `select name from sqlite_schema where type = 'table' and sql like '%strict%' order by name`,
  )
  return tables.map(({ name }) => [name, rowsOf(office, `select * from "${name}"`)] as const)
}

describe('the records of the demo office', () => {
  it('are the same whenever they are made', async () => {
    const first = await withDemoOffice(today, dump)
    const second = await withDemoOffice(today, dump)
    expect(second).toEqual(first)
    const [, organisations = []] = first.find(([name]) => name === 'organisation') ?? []
    expect(organisations.length).toBeGreaterThan(250)
  })

  it('tell the same stories on another day, only dated otherwise', async () => {
    const told = (day: string) =>
      withDemoOffice(day, (office) => ({
        names: rowsOf(office, 'select name, phone, email, employees from organisation order by id'),
        people: rowsOf(office, 'select given_name, family_name, phone from person order by id'),
        subjects: rowsOf(
          office,
          'select organisation_id, subject, visibility, staff_id from visit order by id',
        ),
        attendance: rowsOf(office, 'select person_id, meeting_id, status, spoke from attendance order by id'),
        tasks: rowsOf(office, 'select title, kind, status, owner_id from task order by id'),
      }))
    expect(await told('2028-02-29')).toEqual(await told('2025-12-31'))
  })

  it('hold together: references, full-text index, one head office each', async () => {
    await withDemoOffice(today, (office) => {
      expect(problemsOf(office.raw)).toEqual([])
      for (const table of ['organisation_fts', 'person_fts'])
        expect(() =>
          office.raw.exec(`insert into ${table} (${table}, rank) values ('integrity-check', 1)`),
        ).not.toThrow()
      expect(
        valueOf(
          office,
          `select count(*) from organisation where (
          select count(*) from establishment where organisation_id = organisation.id and is_head_office = 1) <> 1`,
        ),
      ).toBe(0)
    })
  })

  it('carry the columns that the use cases would compute', async () => {
    await withDemoOffice(today, (office) => {
      const organisations = rowsOf<Record<string, string>>(
        office,
        `select organisation.*, street, house_number, postcode, city, district, establishment.city_sort,
          establishment.district_sort, (select group_concat(name, '|') from organisation_name
            where organisation_id = organisation.id and kind = 'former') as former,
          (select group_concat(tag.name, '|') from organisation_tag join tag on tag.id = tag_id
            where organisation_id = organisation.id) as tags,
          (select group_concat(street || ' ' || postcode || ' ' || city || ' ' || district, ' ') from (
            select * from establishment where organisation_id = organisation.id and is_head_office = 0 order by id)
          ) as others
        from organisation join establishment on organisation_id = organisation.id and is_head_office = 1`,
      )
      for (const row of organisations) {
        const place = {
          name: row['name'] ?? '',
          street: row['street'] ?? '',
          houseNumber: row['house_number'] ?? '',
          postcode: row['postcode'] ?? '',
          city: row['city'] ?? '',
        }
        expect(row['match_key']).toBe(organisationMatchKey(place))
        expect(row['name_sort']).toBe(organisationSortKey(place.name))
        expect([row['city_sort'], row['district_sort']]).toEqual([
          sortKey(place.city),
          sortKey(row['district'] ?? ''),
        ])
        expect([row['seat_postcode'], row['seat_district']]).toEqual([place.postcode, row['district']])
        expect(row['search_text']).toBe(
          organisationSearchText({
            ...emptyOrganisation,
            ...place,
            shortName: row['short_name'] ?? '',
            legalForm: row['legal_form'] ?? '',
            ownTexts: [],
            otherPlaces: row['others'] ?? '',
            formerNames: (row['former'] ?? '').split('|').filter(Boolean),
            tags: (row['tags'] ?? '').split('|').filter(Boolean),
            registerNumber: row['register_number'] ?? '',
            district: row['district'] ?? '',
            email: row['email'] ?? '',
            website: row['website'] ?? '',
            phone: row['phone'] ?? '',
          }),
        )
      }
      for (const row of rowsOf<Record<string, string>>(office, 'select * from person')) {
        const name = {
          academicTitle: row['academic_title'] ?? '',
          givenName: row['given_name'] ?? '',
          familyName: row['family_name'] ?? '',
        }
        const phones = [row['phone'] ?? '', row['mobile'] ?? ''].filter(Boolean)
        expect(row['search_text']).toBe(personSearchText(name, { emails: [row['email'] ?? ''], phones }))
        expect(row['name_sort']).toBe(personSortKey(name))
      }
    })
  })

  it('stand in the journal, each row once, written by nobody', async () => {
    await withDemoOffice(today, (office) => {
      for (const [table, rows] of Object.entries(dumpAudited(office.raw))) {
        // its one row comes with the schema, the same at every desk
        if (table === 'visit_plan_rule') continue
        const entered = rowsOf<{ first: number; last: number }>(
          office,
          `select first_id as first, last_id as last from change where entity = ? and operation = 'insert' order by first_id`,
          table,
        ).flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
        expect(entered, table).toEqual(rows.map((row) => (row as { id: number }).id))
      }
      expect(
        valueOf(
          office,
          `select count(*) from change where operation <> 'insert' and entity <> 'visit_plan_rule'`,
        ),
      ).toBe(0)
      expect(rowsOf(office, 'select distinct staff_id, at, command from change_set')).toEqual([
        { staff_id: null, at: `${today}T09:30:00.000Z`, command: 'setup.createDemo' },
      ])
    })
  })

  it('say where they came from', async () => {
    await withDemoOffice(today, (office) => {
      const batches = rowsOf<{ id: number; created: number; rows: number; rejected: number }>(
        office,
        'select id, created, rows, rejected from import_batch order by id',
      )
      expect(batches).toHaveLength(2)
      for (const { id, created, rows, rejected } of batches) {
        expect(valueOf(office, 'select count(*) from organisation_provenance where batch_id = ?', id)).toBe(
          created,
        )
        expect(created).toBeGreaterThan(10)
        expect(rows).toBe(created + rejected)
        expect(valueOf(office, 'select count(*) from import_reject where batch_id = ?', id)).toBe(rejected)
      }
      expect(
        valueOf(office, `select count(*) from organisation_provenance where fields like '%"employees"%'`),
      ).toBeGreaterThan(50)
      expect(
        valueOf(
          office,
          `select count(*) from organisation where id not in (
          select organisation_id from organisation_provenance)`,
        ),
      ).toBeGreaterThan(20)
    })
  })
})
