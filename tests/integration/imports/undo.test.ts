import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { problemsOf } from '../../support/dump.ts'
import { loggedFields, newOrganisation } from '../../support/records.ts'
import {
  applied,
  compared,
  companyNamed,
  companyNames,
  editedByHand,
  imported,
  newProfile,
  registerDump,
  rowsOf,
  undone,
} from '../../support/registers.ts'

const headings = 'Betriebs-Nr.;Firma;Rechtsform;Straße;Haus-Nr.;PLZ;Ort;Telefon;Beschäftigte;Ansprechpartner'
const first = [
  headings,
  '1;Bäckerei Müller GmbH;GmbH;Hauptstraße;12;46236;Bottrop;02041 12345;25;Jürgen von der Heide',
  '2;Weiß Metallbau e.K.;e.K.;Prosperstraße;4a;46236;Bottrop;02041 99887;7;',
  '3;Kowalski Spedition GmbH;GmbH;Gladbecker Straße;100;46240;Bottrop;;120;',
]
/** One is changed, one renamed and moved, one gone, one new. */
const second = [
  headings,
  '1;Bäckerei Müller GmbH;GmbH;Hauptstraße;12;46236;Bottrop;02041 12345;31;Jürgen von der Heide',
  '2;Weiß Stahlbau e.K.;e.K.;Am Hafen;8;46238;Bottrop;02041 99887;7;',
  '4;Neu und Gut AG;AG;Ring;1;46242;Bottrop;;4;Uwe Ahrens',
]

let office: TestOffice
let profileId: number
beforeEach(async () => {
  office = await openTestOffice()
  profileId = await newProfile(office, { isFullSnapshot: true })
})
afterEach(() => office.close())

const dump = () => registerDump(office)
const sound = () => {
  expect(office.read(problemsOf)).toEqual([])
}
const logContact = (organisationId: number) =>
  office.call('contacts.log', { ...loggedFields(organisationId), channel: 'phone' })
const removedByHand = async (id: number): Promise<void> => {
  const { version } = await office.call('organisations.get', { id })
  await office.call('organisations.remove', { id, version })
}

describe('a batch taken back', () => {
  it('leaves everything as it was, created, changed, renamed and vanished companies', async () => {
    const empty = dump()
    const { batchId: one } = await imported(office, first, { profileId })
    const before = dump()
    const { batchId: two, counts } = await imported(office, second, { profileId })
    expect(counts).toMatchObject({ created: 1, updated: 2, vanished: 1 })
    expect(dump()).not.toEqual(before)
    expect(await undone(office, two)).toEqual({ batchId: two, removed: 1, restored: 2, kept: [] })
    expect(dump()).toEqual(before)
    sound()
    expect(await undone(office, one)).toEqual({ batchId: one, removed: 3, restored: 0, kept: [] })
    expect(dump()).toEqual(empty)
    sound()
    expect((await office.call('doctor.run', {})).searchIndexOk).toBe(true)
  })

  it('is listed as such and cannot be taken back twice', async () => {
    const { batchId } = await imported(office, first, { profileId })
    await undone(office, batchId)
    const { batches } = await office.call('imports.list', { offset: 0, limit: 5 })
    expect(batches.map(({ id, status }) => [id, status])).toEqual([[batchId, 'undone']])
    await expect(undone(office, batchId)).rejects.toThrow('imports.error.notUndoable')
    await expect(undone(office, 999)).rejects.toThrow('NOT_FOUND')
  })

  it('can be imported again, and does the same again', async () => {
    await imported(office, first, { profileId })
    const { batchId, counts } = await imported(office, second, { profileId })
    const after = dump()
    await undone(office, batchId)
    const again = await imported(office, second, { profileId })
    expect(again.counts).toEqual(counts)
    // no id is given twice, so those of new records differ
    const withoutIds = (rows: readonly unknown[] = []) =>
      rows.map((row) => ({ ...(row as object), id: undefined, organisation_id: undefined }))
    expect(withoutIds(dump()['organisation'])).toEqual(withoutIds(after['organisation']))
    expect(withoutIds(dump()['establishment'])).toEqual(withoutIds(after['establishment']))
  })

  it('takes back decisions too: keys go back to whom they named before', async () => {
    await imported(office, first, { profileId })
    const before = dump()
    const changed = first.map((line) =>
      line
        .replace('Müller GmbH;GmbH', 'Müller OHG;OHG')
        .replace('Weiß Metallbau e.K.;e.K.', 'Weiß Metallbau AG;AG'),
    )
    const draft = await compared(office, changed, { profileId })
    expect(draft.counts.undecided).toBe(2)
    const [create, link] = await rowsOf(office, draft, 'undecided')
    const { draftId } = draft
    for (const [row, decision] of [
      [create, 'create'],
      [link, 'link'],
    ] as const)
      await office.call('importDrafts.decide', { draftId, target: { rowIds: [row?.rowId ?? 0] }, decision })
    const { batchId, counts } = await applied(office, draft)
    expect(counts).toMatchObject({ created: 1, updated: 1 })
    await undone(office, batchId)
    expect(dump()).toEqual(before)
    sound()
  })
})

describe('companies worked with since', () => {
  it('stay when they came with the batch, and are listed', async () => {
    const { batchId } = await imported(office, first, { profileId })
    await logContact(companyNamed(office, 'Kowalski Spedition GmbH'))
    await editedByHand(office, companyNamed(office, 'Weiß Metallbau e.K.'), { note: 'Gespräch geplant' })
    const { removed, kept } = await undone(office, batchId)
    expect(removed).toBe(1)
    expect(kept.map(({ name }) => name).sort()).toEqual(['Kowalski Spedition GmbH', 'Weiß Metallbau e.K.'])
    expect(companyNames(office)).toEqual(['Weiß Metallbau e.K.', 'Kowalski Spedition GmbH'])
    sound()
  })

  it('stay as the person left them when the batch changed them', async () => {
    await imported(office, first, { profileId })
    const { batchId } = await imported(office, second, { profileId })
    const bakery = companyNamed(office, 'Bäckerei Müller GmbH')
    await editedByHand(office, bakery, { phone: '02041 777' })
    const { restored, kept } = await undone(office, batchId)
    expect([restored, kept]).toEqual([1, [{ id: bakery, name: 'Bäckerei Müller GmbH' }]])
    const { fields } = await office.call('organisations.get', { id: bakery })
    expect(fields).toMatchObject({ phone: '02041 777', employees: 31 })
    expect(companyNames(office)).toContain('Weiß Metallbau e.K.')
    sound()
  })

  it('stay at the door that a person has given them since', async () => {
    await imported(office, first, { profileId })
    const { batchId } = await imported(office, second, { profileId })
    const metal = companyNamed(office, 'Weiß Stahlbau e.K.')
    await editedByHand(office, metal, { street: 'Am Markt', houseNumber: '3' })
    const { kept } = await undone(office, batchId)
    expect(kept).toEqual([{ id: metal, name: 'Weiß Stahlbau e.K.' }])
    const { fields } = await office.call('organisations.get', { id: metal })
    expect(fields).toMatchObject({ name: 'Weiß Stahlbau e.K.', street: 'Am Markt', houseNumber: '3' })
    sound()
  })

  it('stay when a contact was logged with a company that the batch changed, and its fields go back', async () => {
    await imported(office, first, { profileId })
    const { batchId } = await imported(office, second, { profileId })
    const bakery = companyNamed(office, 'Bäckerei Müller GmbH')
    await logContact(bakery)
    await undone(office, batchId)
    const { fields } = await office.call('organisations.get', { id: bakery })
    expect(fields.employees).toBe(25)
    const contacts = office.read((database) => database.prepare('select count(*) from contact').pluck().get())
    expect(contacts).toBe(1)
  })
})

describe('several batches', () => {
  it('the older one taken back while a later one stands leaves what that one changed', async () => {
    const { batchId } = await imported(office, first, { profileId })
    await imported(office, second, { profileId })
    const { removed, kept } = await undone(office, batchId)
    expect(kept.map(({ name }) => name).sort()).toEqual(['Bäckerei Müller GmbH', 'Weiß Stahlbau e.K.'])
    expect(removed).toBe(1)
    expect([...companyNames(office)].sort()).toEqual([
      'Bäckerei Müller GmbH',
      'Neu und Gut AG',
      'Weiß Stahlbau e.K.',
    ])
    sound()
  })

  it('the later and then the earlier taken back leave nothing, whoever imports again then', async () => {
    const empty = dump()
    const { batchId: one } = await imported(office, first, { profileId })
    const { batchId: two } = await imported(office, second, { profileId })
    const { batchId: three } = await imported(office, first, { profileId })
    for (const batchId of [three, two, one]) expect((await undone(office, batchId)).kept).toEqual([])
    expect(dump()).toEqual(empty)
    expect((await imported(office, first, { profileId })).counts).toMatchObject({ created: 3 })
    sound()
  })

  it('the earlier and then the later taken back leave nothing either', async () => {
    const empty = dump()
    const { batchId: one } = await imported(office, first, { profileId })
    const { batchId: two } = await imported(office, second, { profileId })
    const { batchId: three } = await imported(office, first, { profileId })
    await undone(office, one)
    expect(companyNames(office)).not.toEqual([])
    await undone(office, two)
    expect((await undone(office, three)).kept).toEqual([])
    expect(companyNames(office)).toEqual([])
    expect(dump()).toEqual(empty)
    sound()
  })

  it('taken back in any order leave what a person has worked with', async () => {
    const { batchId: one } = await imported(office, first, { profileId })
    const { batchId: two } = await imported(office, second, { profileId })
    await editedByHand(office, companyNamed(office, 'Bäckerei Müller GmbH'), { note: 'Freitags zu' })
    await undone(office, one)
    const { kept } = await undone(office, two)
    expect(kept.map(({ name }) => name)).toEqual(['Bäckerei Müller GmbH'])
    expect(companyNames(office)).toEqual(['Bäckerei Müller GmbH'])
    sound()
  })

  it('of two sources do not disturb each other', async () => {
    const other = await newProfile(office, { name: 'IHK' })
    await imported(office, first, { profileId })
    const before = dump()
    const { batchId } = await imported(office, second, { profileId: other })
    await undone(office, batchId)
    expect(dump()).toEqual(before)
  })
})

describe('companies that were removed by hand', () => {
  it('a company entered by hand after one was removed gets another id and stays untouched', async () => {
    const { batchId: one } = await imported(office, first, { profileId })
    const { batchId: two } = await imported(
      office,
      [...first].map((line) => line.replace(';120;', ';140;')),
      {
        profileId,
      },
    )
    const id = companyNamed(office, 'Kowalski Spedition GmbH')
    await removedByHand(id)
    const byHand = await newOrganisation(office, { name: 'Von Hand GmbH' })
    expect(byHand).toBeGreaterThan(id)
    await editedByHand(office, byHand, { name: 'Neu GmbH', employees: 5 })
    await undone(office, two)
    await undone(office, one)
    expect(companyNames(office)).toEqual(['Neu GmbH'])
    const { fields, formerNames } = await office.call('organisations.get', { id: byHand })
    expect([fields.employees, formerNames.map(({ name }) => name)]).toEqual([5, ['Von Hand GmbH']])
    sound()
  })

  it('a company removed by hand since is no obstacle', async () => {
    await imported(office, first, { profileId })
    const { batchId } = await imported(office, second, { profileId })
    await removedByHand(companyNamed(office, 'Weiß Stahlbau e.K.'))
    expect(await undone(office, batchId)).toMatchObject({ removed: 1, restored: 1, kept: [] })
    expect([...companyNames(office)].sort()).toEqual(['Bäckerei Müller GmbH', 'Kowalski Spedition GmbH'])
    sound()
  })
})
