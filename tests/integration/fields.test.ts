import { afterEach, beforeEach, expect, it } from 'vitest'
import { plainFields, type PlainKind } from '../../preload/contract/fields.ts'
import { emptyOrganisation, organisationFieldList } from '../../preload/contract/organisations.ts'
import { emptyPerson, personFieldList } from '../../preload/contract/people.ts'
import { openTestOffice, type TestOffice } from '../support/data.ts'
import { applied, compared } from '../support/registers.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

/** Something of each kind, another for each field. */
const samples: Readonly<Record<PlainKind, (field: string) => string>> = {
  line: (field) => `Zeile ${field}`,
  phone: (field) => `02041 ${1000 + field.length}`,
  email: (field) => `${field.toLowerCase()}@amsel.example`,
  website: (field) => `https://${field.toLowerCase()}.amsel.example`,
  profile: (field) => `https://netz.example/${field.toLowerCase()}`,
  fax: (field) => `02041 ${2000 + field.length}`,
  identifier: (field) => identifiers[field] ?? '',
}
const identifiers: Readonly<Record<string, string>> = {
  euid: 'DEK1101R.HRB116737',
  vatId: 'DE136695976',
  businessId: 'DE136695976-00001',
  lei: '529900T8BM49AURSDO55',
}
const companyFields = plainFields(organisationFieldList)
const personFields = plainFields(personFieldList)
const sampleOf = Object.fromEntries(
  companyFields.map((field) => [field, samples[organisationFieldList[field].kind](field)]),
)

it('every plain field of a company is kept, and where it came from is said by its name', async () => {
  const blank = { ...emptyOrganisation, name: 'Amsel' }
  const { id, version } = await office.call('organisations.create', { fields: blank })
  await office.call('organisations.update', { id, version, fields: { ...blank, ...sampleOf } })
  const { fields, origins } = await office.call('organisations.get', { id })
  expect(fields).toEqual({ ...blank, ...sampleOf })
  expect(origins.map(({ field }) => field).toSorted()).toEqual([...companyFields].toSorted())
})

it('every plain field of a person is kept', async () => {
  const said = Object.fromEntries(
    personFields.map((field) => [field, samples[personFieldList[field].kind](field)]),
  )
  const fields = { ...emptyPerson, familyName: 'Amsel', ...said }
  const { id } = await office.call('people.create', { fields, affiliation: null })
  expect((await office.call('people.get', { id })).fields).toEqual(fields)
})

it('every plain field goes along when two companies become one', async () => {
  const keep = await office.call('organisations.create', { fields: { ...emptyOrganisation, name: 'Amsel' } })
  const other = { ...emptyOrganisation, name: 'Amsel', ...sampleOf }
  const merge = await office.call('organisations.create', { fields: other })
  await office.call('duplicates.merge', {
    keepId: keep.id,
    keepVersion: keep.version,
    mergeId: merge.id,
    mergeVersion: merge.version,
    choices: {},
  })
  expect((await office.call('organisations.get', { id: keep.id })).fields).toMatchObject(sampleOf)
})

it('a number, an address and a page are found by, a profile is not', async () => {
  const fields = { ...emptyOrganisation, name: 'Amsel', ...sampleOf }
  await office.call('organisations.create', { fields })
  const isFound = async (text: string) =>
    (await office.call('search.find', { text, limit: 5 })).hits.some(({ title }) => title === 'Amsel')
  for (const field of plainFields(organisationFieldList, 'line', 'phone', 'email', 'website'))
    expect(await isFound(sampleOf[field] ?? ''), field).toBe(true)
  expect(await isFound('netz')).toBe(false)
})

it('a register fills them, by headings in use', async () => {
  const draft = await compared(office, [
    'Firma;Telefon;Mobil;E-Mail;E-Mail 2;Internet;LinkedIn;Kurzname',
    'Amsel GmbH;02041 1234;0171 2345678;post@amsel.example;einkauf@amsel.example;amsel.example;linkedin.com/company/amsel;AM',
  ])
  await applied(office, draft)
  const list = await office.call('lists.rows', {
    list: 'organisation',
    offset: 0,
    limit: 1,
    filter: {},
    sort: [],
  })
  const { fields } = await office.call('organisations.get', { id: list.rows[0]?.id ?? 0 })
  expect(fields).toMatchObject({
    phone: '02041 1234',
    mobile: '0171 2345678',
    email: 'post@amsel.example',
    secondEmail: 'einkauf@amsel.example',
    shortName: 'AM',
  })
  expect(fields.website).toContain('amsel.example')
  expect(fields.linkedin).toContain('linkedin.com/company/amsel')
})
