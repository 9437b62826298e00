import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import {
  applied,
  compared,
  companyNamed,
  companyNames,
  imported,
  newProfile,
  undone,
} from '../../support/registers.ts'

const headings = 'Betriebs-Nr.;Firma;Straße;Haus-Nr.;PLZ;Ort;Beschäftigte'
const names = [
  'Amsel',
  'Bussard',
  'Drossel',
  'Elster',
  'Fink',
  'Goldammer',
  'Habicht',
  'Kiebitz',
  'Lerche',
  'Meise',
  'Nachtigall',
  'Ortolan',
]
const company = (index: number, employees = 3): string =>
  `B-${index};${names[index] ?? ''} Bau GmbH;Weg;${index + 1};46238;Bottrop;${employees}`
const whole = [headings, ...names.map((_, index) => company(index))]
const without = (...gone: readonly number[]): string[] =>
  whole.filter((_, row) => row === 0 || !gone.includes(row - 1))

let office: TestOffice
let profileId: number
beforeEach(async () => {
  office = await openTestOffice()
  profileId = await newProfile(office, { name: 'Gewerberegister', isFullSnapshot: true })
})
afterEach(() => office.close())

const absences = () =>
  office.read((database) =>
    database
      .prepare(
        `select name, source, since from organisation_absence
        join organisation on organisation.id = organisation_id order by name`,
      )
      .all(),
  )
const later = '2026-06-01T08:00:00.000Z'

describe('a full snapshot', () => {
  it('marks what it no longer lists with the day, and removes nothing', async () => {
    await imported(office, whole, { profileId })
    office.setNow(later)
    const draft = await compared(office, without(2), { profileId, fileName: 'juni.csv' })
    expect(draft.counts).toMatchObject({ vanished: 1, same: 11 })
    const listed = await office.call('importDrafts.vanished', {
      draftId: draft.draftId,
      offset: 0,
      limit: 10,
    })
    const id = companyNamed(office, 'Drossel Bau GmbH')
    expect(listed).toEqual({
      organisations: [{ id, name: 'Drossel Bau GmbH', place: 'Weg 3, 46238 Bottrop' }],
      total: 1,
    })
    const { batchId, counts } = await applied(office, draft)
    expect(counts.vanished).toBe(1)
    expect(companyNames(office)).toHaveLength(12)
    const { vanished } = await office.call('organisations.get', { id })
    expect(vanished).toEqual([{ source: 'Gewerberegister', since: '2026-06-01' }])
    const filtered = await office.call('lists.rows', {
      list: 'organisation',
      offset: 0,
      limit: 5,
      filter: { vanishedIn: batchId },
      sort: [],
    })
    expect(filtered.rows.map(({ name }) => name)).toEqual(['Drossel Bau GmbH'])
    // the next file without it says nothing new
    const again = await compared(office, without(2), { profileId })
    expect(again.counts.vanished).toBe(0)
    expect(again.guards).toEqual([])
  })

  it('takes the mark away from who comes back, and its undo puts it there again', async () => {
    await imported(office, whole, { profileId })
    office.setNow(later)
    await imported(office, without(2), { profileId })
    const marked = absences()
    office.setNow('2026-09-01T08:00:00.000Z')
    const { batchId } = await imported(office, whole, { profileId })
    expect(absences()).toEqual([])
    await undone(office, batchId)
    expect(absences()).toEqual(marked)
  })

  it('taken back, leaves no marks', async () => {
    await imported(office, whole, { profileId })
    const { batchId } = await imported(office, without(2, 3), { profileId })
    expect(absences()).toHaveLength(2)
    await undone(office, batchId)
    expect(absences()).toEqual([])
  })

  it('says nothing about companies that another source or a person brought', async () => {
    const other = await newProfile(office, { name: 'IHK' })
    await imported(office, without(0, 1, 2, 3), { profileId })
    await imported(office, whole, { profileId: other })
    const draft = await compared(office, without(0, 1, 2, 3), { profileId })
    expect(draft.counts.vanished).toBe(0)
  })

  it('a company that still stands in the file under another key has not vanished', async () => {
    await imported(office, whole, { profileId })
    const draft = await compared(office, [...without(2), company(2).replace('B-2', 'B-99')], { profileId })
    expect(draft.counts).toMatchObject({ vanished: 0, same: 12, new: 0 })
  })

  it('a company whose row is said to be somebody else has vanished, until that is taken back', async () => {
    await imported(office, whole, { profileId })
    const draft = await compared(
      office,
      whole.map((line) => line.replace('Drossel Bau GmbH', 'Drossel Bau AG')),
      {
        profileId,
      },
    )
    expect(draft.counts).toMatchObject({ undecided: 1, vanished: 0 })
    const { draftId } = draft
    const decide = async (decision: 'create' | 'accept' | 'link') =>
      (await office.call('importDrafts.decide', { draftId, target: { fate: 'undecided' }, decision })).counts
    expect(await decide('create')).toMatchObject({ open: 0, vanished: 1 })
    expect(await decide('accept')).toMatchObject({ open: 1, vanished: 0 })
    expect(await decide('link')).toMatchObject({ open: 0, vanished: 0 })
    await decide('create')
    const { counts } = await applied(office, draft)
    expect(counts).toMatchObject({ created: 1, vanished: 1 })
    const { vanished } = await office.call('organisations.get', {
      id: companyNamed(office, 'Drossel Bau GmbH'),
    })
    expect(vanished).toHaveLength(1)
  })

  it('of a partial list nothing vanishes', async () => {
    const part = await newProfile(office, { name: 'Teil' })
    await imported(office, whole, { profileId: part })
    expect((await compared(office, without(2, 3, 4), { profileId: part })).counts.vanished).toBe(0)
    expect((await compared(office, without(2, 3, 4))).counts.vanished).toBe(0)
  })
})

describe('guards', () => {
  it('stop when more than a tenth has vanished, until somebody agrees', async () => {
    await imported(office, whole, { profileId })
    const draft = await compared(office, without(1, 2), { profileId })
    expect(draft.guards).toEqual([{ kind: 'manyVanished', value: expect.closeTo(2 / 12) as number }])
    await expect(applied(office, draft, [])).rejects.toThrow(/imports\.error\.guards.*manyVanished/)
    expect(absences()).toEqual([])
    expect((await applied(office, draft, ['manyVanished'])).counts.vanished).toBe(2)
  })

  it('do not stop at a tenth or less', async () => {
    await imported(office, whole, { profileId })
    expect((await compared(office, without(1), { profileId })).guards).toEqual([])
  })

  it('stop when more than three tenths of the known companies change', async () => {
    await imported(office, whole, { profileId })
    const changed = (count: number) =>
      whole.map((line, row) => (row > 0 && row <= count ? company(row - 1, 50) : line))
    expect((await compared(office, changed(3), { profileId })).guards).toEqual([])
    const draft = await compared(office, changed(4), { profileId })
    expect(draft.guards).toEqual([{ kind: 'manyChanged', value: expect.closeTo(4 / 12) as number }])
    await expect(applied(office, draft, ['manyVanished'])).rejects.toThrow('manyChanged')
  })

  it('stop when keys repeat', async () => {
    const twice = [...without(5), company(5).replace('B-5', 'B-4')]
    const { guards } = await compared(office, twice, { profileId })
    expect(guards).toEqual([{ kind: 'keyNotUnique', value: 1 }])
  })

  it('stop when the headings of a source are not what they were', async () => {
    await imported(office, whole, { profileId })
    const renamed = whole.map((line) => line.replace('Beschäftigte', 'Mitarbeiter'))
    const draft = await compared(office, renamed, { profileId })
    expect(draft.guards).toEqual([{ kind: 'headingsChanged', value: 0 }])
    await applied(office, draft)
    // agreed to once, they are what is expected
    expect((await compared(office, renamed, { profileId })).guards).toEqual([])
  })
})
