import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../support/data.ts'
import { newOrganisation, newPerson, personFields } from '../support/records.ts'

let office: TestOffice
let company = 0
let person = 0
beforeEach(async () => {
  office = await openTestOffice()
  company = await newOrganisation(office)
  person = await newPerson(office, { phone: '02041 1', mobile: '0171 1', email: 'e@muster.de' })
})
afterEach(() => office.close())

const functionOf = (part: object = {}) => ({
  organisationId: company,
  jobTitle: 'Geschäftsführung',
  isDecisionMaker: true,
  phone: '02041 4711',
  mobile: '',
  email: 'leitung@muster.de',
  validFrom: '2020-01-01',
  validTo: null,
  ...part,
})
const add = (personId = person, part: object = {}) =>
  office.call('people.addAffiliation', { personId, affiliation: functionOf(part) })
const functionsOf = async (id: number) => (await office.call('people.get', { id })).affiliations
const found = async (text: string) =>
  (await office.call('search.find', { text, limit: 5, entities: ['person'] })).hits.map(({ id }) => id)

it('a function says how the person is reached there and whether they decide; the company shows it', async () => {
  await add()
  expect(await functionsOf(person)).toMatchObject([
    { isDecisionMaker: true, phone: '02041 4711', email: 'leitung@muster.de', validFrom: '2020-01-01' },
  ])
  const { people } = await office.call('organisations.get', { id: company })
  // what the function does not say is the person's own
  expect(people).toMatchObject([
    { isDecisionMaker: true, phone: '02041 4711', mobile: '0171 1', email: 'leitung@muster.de' },
  ])
})

it('a function is changed and deleted, each step taken back, and told in the history of both', async () => {
  const made = await add()
  const changed = await office.call('people.updateAffiliation', {
    ...made,
    affiliation: functionOf({ isDecisionMaker: false, validTo: '2026-01-31' }),
  })
  const failure = await office.fail('people.updateAffiliation', {
    ...changed,
    affiliation: functionOf({ validTo: '2019-01-01' }),
  })
  expect(failure.messageKey).toBe('people.error.endsBeforeStart')
  for (const record of [
    { entity: 'person', id: person },
    { entity: 'organisation', id: company },
  ] as const) {
    const { entries } = await office.call('history.ofRecord', { ...record, offset: 0, limit: 5 })
    expect(entries[0]?.changes[0]?.fields).toContainEqual({ field: 'isDecisionMaker', from: 1, to: 0 })
  }
  await office.call('people.removeAffiliation', changed)
  expect(await functionsOf(person)).toEqual([])
  await office.call('history.undo', {})
  await office.call('history.undo', {})
  expect(await functionsOf(person)).toMatchObject([{ isDecisionMaker: true, validTo: null }])
})

it('a person is found by the number and the mail address of a function, as long as it is there', async () => {
  const made = await add()
  expect(await found('0204 14711')).toEqual([person])
  expect(await found('leitung@muster.de')).toEqual([person])
  await office.call('people.removeAffiliation', made)
  expect(await found('leitung@muster.de')).toEqual([])
})

it('of two entries of one function that become one, each fills what the other lacks', async () => {
  const twin = await newPerson(office, { email: 'e@muster.de' })
  await add(person, { phone: '', isDecisionMaker: false })
  await add(twin, { email: '', validFrom: null })
  const versionOf = async (id: number) => (await office.call('people.get', { id })).version
  await office.call('duplicates.mergePeople', {
    keepId: person,
    keepVersion: await versionOf(person),
    mergeId: twin,
    mergeVersion: await versionOf(twin),
    choices: {},
  })
  expect(await functionsOf(person)).toMatchObject([
    { isDecisionMaker: true, phone: '02041 4711', email: 'leitung@muster.de', validFrom: '2020-01-01' },
  ])
})

it('language and letter opening are fields of a person like every other', async () => {
  const { version } = await office.call('people.get', { id: person })
  const fields = personFields({ language: 'Türkisch', letterOpening: 'Liebe Erika' })
  await office.call('people.update', { id: person, version, fields })
  expect((await office.call('people.get', { id: person })).fields).toMatchObject({
    language: 'Türkisch',
    letterOpening: 'Liebe Erika',
  })
})
