import { afterEach, beforeEach, expect, it } from 'vitest'
import { officeRules } from '../../../db/process/tables.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

it('every column that refers to an organisation is known to merging and to removal', () => {
  const inSchema = office.read((database) =>
    database
      .prepare<[], string>(
        `select m.name || '.' || k."from" from sqlite_schema as m join pragma_foreign_key_list(m.name) as k
        where m.type = 'table' and k."table" = 'organisation'`,
      )
      .pluck()
      .all(),
  )
  const known = officeRules.references.map(({ table, column }) => `${table}.${column}`)
  expect(known.toSorted()).toEqual(inSchema.toSorted())
})

it('every column that refers to a person is known to merging', () => {
  const inSchema = office.read((database) =>
    database
      .prepare<[], string>(
        `select m.name || '.' || k."from" from sqlite_schema as m join pragma_foreign_key_list(m.name) as k
        where m.type = 'table' and k."table" = 'person'`,
      )
      .pluck()
      .all(),
  )
  const known = officeRules.personReferences.map(({ table, column }) => `${table}.${column}`)
  expect(known.toSorted()).toEqual(inSchema.toSorted())
})

it('every column that refers to an establishment is known to merging', () => {
  const inSchema = office.read((database) =>
    database
      .prepare<[], string>(
        `select m.name || '.' || k."from" from sqlite_schema as m join pragma_foreign_key_list(m.name) as k
        where m.type = 'table' and k."table" = 'establishment'`,
      )
      .pluck()
      .all(),
  )
  // see `absorb` in db/slices/duplicates/establishments.ts
  expect(inSchema).toEqual(['visit.establishment_id'])
})
