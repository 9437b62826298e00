import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { duplicateCheck } from '../../preload/contract/duplicates.ts'
import { smallLists } from '../support/code-lists.ts'
import { openTestOffice, testToday, type TestOffice } from '../support/data.ts'
import { giveIdsOf } from '../support/desk-ids.ts'
import { problemsOf } from '../support/dump.ts'
import { finishJob } from '../support/jobs.ts'
import { loggedFields, newGroup, newOrganisation, newPerson } from '../support/records.ts'
import { companyNames, imported, newProfile, undone } from '../support/registers.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice({ desk: 0 })
})
afterEach(() => office.close())

/** What follows is done at this desk. */
const at = (desk: number) => giveIdsOf(desk, office.file())

const companyRows = async (sort: readonly { column: string; direction: 'ascending' | 'descending' }[] = []) =>
  (
    await office.call('lists.rows', {
      list: 'organisation',
      filter: {},
      sort: [...sort],
      offset: 0,
      limit: 50,
      columns: ['formerNames'],
    })
  ).rows

describe('what was done last', () => {
  it('is found among what is written, whichever desk has entered it', async () => {
    const id = await newOrganisation(office)
    const log = (occurredOn: string, subject: string) =>
      office.call('contacts.log', { ...loggedFields(id), channel: 'phone', occurredOn, subject })
    at(3)
    for (let day = 10; day < 30; day += 1) await log(`2026-01-${day}`, `Lagerhalle ${day}`)
    at(0)
    office.setNow('2026-03-11T10:00:00.000Z')
    await log('2026-03-10', 'Lagerhalle gefunden')
    const { texts } = await office.call('search.find', { text: 'lagerhalle', limit: 5, textsMax: 2 })
    expect(texts.map(({ title }) => title)).toEqual(['Lagerhalle gefunden', expect.any(String)])
    const period = { text: 'lagerhalle', from: '2026-01-15', to: null, hitsMax: 3 }
    const { groups } = await office.call('search.groups', period)
    expect(groups).toMatchObject([
      {
        kind: 'contact',
        count: 16,
        hits: [{ on: '2026-03-10' }, { on: '2026-01-29' }, { on: '2026-01-28' }],
      },
    ])
  })

  it('is the last import of a source, and stands first among all', async () => {
    const profileId = await newProfile(office)
    const register = (name: string) => ['Betriebs-Nr.;Firma;PLZ;Ort', `${name};${name} GmbH;46236;Bottrop`]
    at(3)
    await imported(office, register('Anker'), { profileId, fileName: 'alt.csv' })
    at(0)
    office.setNow('2026-03-12T10:00:00.000Z')
    await imported(office, register('Boje'), { profileId, fileName: 'neu.csv' })
    const { batches } = await office.call('imports.list', { offset: 0, limit: 9 })
    expect(batches.map(({ fileName }) => fileName)).toEqual(['neu.csv', 'alt.csv'])
    const { profiles } = await office.call('importProfiles.list', {})
    expect(profiles).toMatchObject([{ lastImport: { fileName: 'neu.csv' } }])
  })

  it('is the edition of a code list that is in use', async () => {
    const token = 'file-codelisttest00000'
    const read = async (edition: string) => {
      const file = path.join(office.folder, 'orte.csv')
      fs.writeFileSync(file, smallLists.postcodes.join('\n'))
      const grants = { [token]: file }
      const { sha256 } = await office.call('codeLists.inspect', { file: token }, grants)
      await office.call('codeLists.apply', { file: token, sha256, edition, validFrom: null }, grants)
    }
    at(3)
    await read('Stand 2025')
    at(0)
    office.setNow('2026-03-12T10:00:00.000Z')
    await read('Stand 2026')
    const { lists } = await office.call('codeLists.list', {})
    const places = lists.find(({ list }) => list === 'postcodes')
    expect(places?.editions[0]?.edition).toBe('Stand 2026')
  })
})

it('the main function of a person stays the one that they were entered with', async () => {
  at(3)
  const own = await newOrganisation(office, { name: 'Eigene' })
  const person = await newPerson(office, {}, own)
  at(0)
  const other = await newOrganisation(office, { name: 'Andere' })
  const affiliation = { organisationId: other, jobTitle: 'Beirat', validFrom: null, validTo: null }
  await office.call('people.addAffiliation', { personId: person, affiliation })
  const { rows } = await office.call('lists.rows', {
    list: 'person',
    filter: {},
    sort: [],
    offset: 0,
    limit: 9,
    columns: ['organisation', 'organisations'],
  })
  expect(rows[0]?.cells).toMatchObject({ organisation: 'Eigene', organisations: 'Eigene, Andere' })
  const { affiliations } = await office.call('people.get', { id: person })
  expect(affiliations.map(({ organisation }) => organisation.name)).toEqual(['Eigene', 'Andere'])
  const groupId = await newGroup(office)
  const change = { kind: 'addToGroup', groupId, role: 'member', validFrom: testToday } as const
  await office.call('lists.change', { list: 'person', selection: { ids: [person] }, change })
  const { memberships } = await office.call('groups.get', { id: groupId, today: testToday })
  expect(memberships).toMatchObject([{ organisation: { id: own } }])
})

it('companies of two desks whose ids end alike are found to be one, and merged', async () => {
  const bakery = { name: 'Bäckerei Quante GmbH', phone: '02041 123456', registerNumber: '4711' }
  const here = await newOrganisation(office, bakery)
  at(3)
  const there = await newOrganisation(office, { ...bakery, name: 'Baeckerei Quante' })
  expect(there % 2 ** 32).toBe(here)
  const { jobId } = await office.call('duplicates.find', {})
  const job = await finishJob(office, jobId)
  expect(duplicateCheck.parse(job.result)).toMatchObject({ organisations: 2, found: 1 })
  const { pairs } = await office.call('duplicates.list', { offset: 0, limit: 9 })
  expect(pairs).toMatchObject([{ left: { id: here }, right: { id: there } }])
  await office.call('duplicates.merge', {
    keepId: there,
    keepVersion: 1,
    mergeId: here,
    mergeVersion: 1,
    choices: {},
  })
  expect((await companyRows()).map(({ id }) => id)).toEqual([there])
  await office.call('history.undo', {})
  expect(office.read(problemsOf)).toEqual([])
})

it('a list orders those of one name by their ids, whenever they have come', async () => {
  at(3)
  const second = await newOrganisation(office, { name: 'Gleich' })
  expect((await companyRows()).map(({ id }) => id)).toEqual([second])
  at(0)
  const first = await newOrganisation(office, { name: 'Gleich' })
  expect((await companyRows()).map(({ id }) => id)).toEqual([first, second])
})

it('an import finds the companies of every desk, and its second issue and its undo change those alone', async () => {
  const head = 'Betriebs-Nr.;Firma;Straße;Haus-Nr.;PLZ;Ort;Telefon;Beschäftigte;Ansprechpartner'
  const anker = (staff: number) => `1;Anker GmbH;Hafen;1;46236;Bottrop;02041 11111;${staff};Uwe Ahrens`
  const boje = '2;Boje GmbH;Hafen;2;46236;Bottrop;02041 22222;7;'
  const profileId = await newProfile(office, { isFullSnapshot: true })
  await newOrganisation(office, { name: 'Anker GmbH', street: 'Hafen', houseNumber: '1', postcode: '46236' })
  at(3)
  const byHand = await newOrganisation(office, { name: 'Von Hand' })
  const one = await imported(office, [head, anker(5), boje], { profileId })
  expect(one.counts).toMatchObject({ created: 1 })
  at(5)
  await newOrganisation(office, { name: 'Danach' })
  const two = await imported(office, [head, anker(6), boje, '3;Deich AG;Damm;3;46236;Bottrop;;4;'], {
    profileId,
  })
  expect(two.counts).toMatchObject({ created: 1, updated: 1, vanished: 0 })
  await undone(office, two.batchId)
  await undone(office, one.batchId)
  expect(companyNames(office).toSorted()).toEqual(['Anker GmbH', 'Danach', 'Von Hand'])
  expect((await office.call('organisations.get', { id: byHand })).version).toBe(1)
  expect(office.read(problemsOf)).toEqual([])
})
