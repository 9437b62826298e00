import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ImportDraft } from '../../../preload/contract/import-draft.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { newOrganisation } from '../../support/records.ts'
import {
  applied,
  compared,
  companyNamed,
  companyNames,
  editedByHand,
  imported,
  rowsOf,
} from '../../support/registers.ts'

const headings = 'Betriebs-Nr.;Firma;Rechtsform;Straße;Haus-Nr.;PLZ;Ort;Beschäftigte'
const first = [
  headings,
  '4711;Quante Backwaren GmbH;GmbH;Ringstraße;5;46238;Bottrop;12',
  '4712;Stahlbau Xylander AG;AG;Am Hafen;9;46236;Bottrop;80',
  '4713;Optik Zabel GmbH;GmbH;Markt;1;46236;Bottrop;3',
]
/** The legal form of each has changed, which no row may decide by itself. */
const second = first.map((line) =>
  line.replace(' GmbH;GmbH;', ' OHG;OHG;').replace(' AG;AG;', ' KG;KG;').replace(';12', ';14'),
)

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

/** Keeps what was imported and asks about the changed rows. */
async function asked(): Promise<ImportDraft> {
  await imported(office, first)
  const draft = await compared(office, second)
  expect(draft.counts).toMatchObject({ new: 0, undecided: 3, open: 3 })
  return draft
}

async function rowOf(draft: ImportDraft, name: string): Promise<number> {
  const row = (await rowsOf(office, draft, 'undecided')).find((each) => each.name === name)
  if (!row) throw new Error(`no row is called ${name}`)
  return row.rowId
}

const counted = (sql: string): unknown => office.read((database) => database.prepare(sql).pluck().get())

describe('rows that somebody has to decide on', () => {
  it('say why, field by field, and are left out while nobody does', async () => {
    const draft = await asked()
    const [row] = await rowsOf(office, draft, 'undecided')
    expect(row?.candidates).toMatchObject([
      { organisationId: companyNamed(office, 'Quante Backwaren GmbH'), lineNumber: null },
    ])
    expect(row?.candidates[0]?.contributions.map(({ field }) => field)).toContain('name')
    const { counts } = await applied(office, draft)
    expect(counts).toMatchObject({ created: 0, updated: 0, skipped: 3 })
    expect(companyNames(office)).toContain('Quante Backwaren GmbH')
  })

  it('left out, they are asked about again and never become new', async () => {
    await applied(office, await asked())
    const again = await compared(office, second)
    expect(again.counts).toMatchObject({ new: 0, changed: 0, undecided: 3, open: 3 })
  })

  it('linked to the best candidate, they change it', async () => {
    const draft = await asked()
    const rowIds = [await rowOf(draft, 'Quante Backwaren OHG')]
    const { rows, counts } = await office.call('importDrafts.decide', {
      draftId: draft.draftId,
      target: { rowIds },
      decision: 'link',
    })
    expect([rows, counts.open, counts.undecided]).toEqual([1, 2, 3])
    const outcome = await applied(office, draft)
    expect(outcome.counts).toMatchObject({ updated: 1, created: 0, skipped: 2 })
    const { fields, formerNames } = await office.call('organisations.get', {
      id: companyNamed(office, 'Quante Backwaren OHG'),
    })
    expect(fields).toMatchObject({ legalForm: 'OHG', employees: 14 })
    expect(formerNames.map(({ name }) => name)).toEqual(['Quante Backwaren GmbH'])
    const again = await compared(office, second)
    expect(again.counts).toMatchObject({ new: 0, changed: 0, same: 1, undecided: 2 })
  })

  it('linked to another organisation, they change that one', async () => {
    const other = await newOrganisation(office, {
      name: 'Backwaren Q',
      street: 'Ringstraße',
      houseNumber: '5',
    })
    const draft = await asked()
    const rowIds = [await rowOf(draft, 'Quante Backwaren OHG')]
    const { draftId } = draft
    await office.call('importDrafts.decide', {
      draftId,
      target: { rowIds },
      decision: 'link',
      organisationId: other,
    })
    const row = (await rowsOf(office, draft, 'undecided')).find(({ rowId }) => rowIds.includes(rowId))
    expect(row).toMatchObject({ organisation: { id: other, name: 'Backwaren Q' }, decision: 'link' })
    expect(row?.differences.find(({ field }) => field === 'name')).toMatchObject({
      before: 'Backwaren Q',
      after: 'Quante Backwaren OHG',
      conflict: 'setByHand',
    })
    await applied(office, draft)
    expect(companyNames(office)).toContain('Quante Backwaren GmbH')
    const { fields } = await office.call('organisations.get', { id: other })
    // a person has given the name; what nobody had said is filled
    expect(fields).toMatchObject({ name: 'Backwaren Q', employees: 14, legalForm: 'OHG' })
  })

  it('created, they are new, and the next import knows them as what they are', async () => {
    const draft = await asked()
    const rowIds = [await rowOf(draft, 'Quante Backwaren OHG')]
    const { draftId } = draft
    const { counts } = await office.call('importDrafts.decide', {
      draftId,
      target: { rowIds },
      decision: 'create',
    })
    expect(counts.open).toBe(2)
    const outcome = await applied(office, draft)
    expect(outcome.counts).toMatchObject({ created: 1, updated: 0, skipped: 2 })
    expect(companyNames(office)).toEqual(
      expect.arrayContaining(['Quante Backwaren GmbH', 'Quante Backwaren OHG']),
    )
    expect(counted('select count(*) from import_distinct')).toBe(1)
    const again = await compared(office, second)
    expect(again.counts).toMatchObject({ new: 0, changed: 0, same: 1, undecided: 2 })
  })

  it('skipped, they are left out, this time and the next', async () => {
    const draft = await asked()
    const rowIds = [await rowOf(draft, 'Quante Backwaren OHG')]
    const { draftId } = draft
    const decided = await office.call('importDrafts.decide', {
      draftId,
      target: { rowIds },
      decision: 'skip',
    })
    expect(decided.counts).toMatchObject({ open: 2, skipped: 1 })
    expect((await applied(office, draft)).counts).toMatchObject({ created: 0, updated: 0, skipped: 3 })
    const again = await compared(office, second)
    expect(again.counts).toMatchObject({ new: 0, undecided: 3, open: 2, skipped: 1 })
  })

  it('are decided together where they share a pattern, and can be taken back together', async () => {
    const draft = await asked()
    const { draftId } = draft
    const { patterns } = await office.call('importDrafts.patterns', { draftId, fate: 'undecided' })
    expect(patterns.reduce((sum, { rows }) => sum + rows, 0)).toBe(3)
    const [most] = patterns
    const target = { fate: 'undecided', pattern: most?.pattern ?? '' } as const
    const decided = await office.call('importDrafts.decide', { draftId, target, decision: 'link' })
    expect(decided.rows).toBe(most?.rows)
    expect(decided.counts.open).toBe(3 - decided.rows)
    const reset = await office.call('importDrafts.decide', { draftId, target, decision: 'accept' })
    expect([reset.rows, reset.counts.open]).toEqual([decided.rows, 3])
    const all = await office.call('importDrafts.decide', {
      draftId,
      target: { fate: 'undecided' },
      decision: 'link',
    })
    expect(all.counts.open).toBe(0)
    expect((await applied(office, draft)).counts).toMatchObject({ updated: 3, skipped: 0 })
    expect((await compared(office, second)).counts).toMatchObject({ same: 3, changed: 0, undecided: 0 })
  })

  it('of two rows that are alike within the file the later one is asked about', async () => {
    const draft = await compared(office, [
      'Firma;Rechtsform;Straße;Haus-Nr.;PLZ;Ort;Telefon',
      'Quante Backwaren GmbH;GmbH;Ringstraße;5;46238;Bottrop;02041 12345',
      'Stahlbau Xylander AG;AG;Am Hafen;9;46236;Bottrop;02041 888',
      'Quante Bakwaren GmbH;GmbH;Ringstr.;5;46238;Bottrop;02041 12345',
    ])
    expect(draft.counts).toMatchObject({ new: 2, undecided: 1 })
    const [row] = await rowsOf(office, draft, 'undecided')
    expect(row).toMatchObject({
      lineNumber: 4,
      candidates: [{ organisationId: null, lineNumber: 2, name: 'Quante Backwaren GmbH' }],
    })
    const target = { rowIds: [row?.rowId ?? 0] }
    const { draftId } = draft
    expect((await office.fail('importDrafts.decide', { draftId, target, decision: 'link' })).messageKey).toBe(
      'imports.error.noCandidate',
    )
    await office.call('importDrafts.decide', { draftId, target, decision: 'create' })
    expect((await applied(office, draft)).counts).toMatchObject({ created: 3, skipped: 0 })
  })
})

it('a row that is like an unchanged one is asked about, with what the other says', async () => {
  const known = [
    'Firma;Rechtsform;Straße;Haus-Nr.;PLZ;Ort;Telefon',
    'Quante Backwaren GmbH;GmbH;Ringstraße;5;46238;Bottrop;02041 12345',
    'Stahlbau Xylander AG;AG;Am Hafen;9;46236;Bottrop;02041 888',
  ]
  await imported(office, known)
  const draft = await compared(office, [
    ...known,
    'Quante Bakwaren GmbH;GmbH;Ringstr.;5;46238;Bottrop;02041 12345',
  ])
  expect(draft.counts).toMatchObject({ same: 2, undecided: 1 })
  const place = 'Ringstraße 5, 46238 Bottrop'
  expect(await rowsOf(office, draft, 'undecided')).toMatchObject([
    { lineNumber: 4, candidates: [{ lineNumber: 2, name: 'Quante Backwaren GmbH', place }] },
  ])
})

it('a second row that means a company already taken says which row took it', async () => {
  const heading = 'Firma;Rechtsform;Straße;Haus-Nr.;PLZ;Ort;USt-IdNr.'
  const moved = 'Quante Backwaren GmbH;GmbH;Am Markt;1;46236;Bottrop;DE136695976'
  const known = 'Quante Backwaren GmbH;GmbH;Ringstraße;5;46238;Bottrop;DE136695976'
  await imported(office, [heading, known])
  const draft = await compared(office, [heading, known, moved])
  expect(draft.counts).toMatchObject({ same: 1, undecided: 1 })
  const [row] = await rowsOf(office, draft, 'undecided')
  expect(row?.candidates).toMatchObject([{ organisationId: companyNamed(office, 'Quante Backwaren GmbH') }])
  expect(row?.candidates[0]?.contributions[0]).toEqual({
    field: 'file',
    level: 'rival',
    bits: 0,
    ours: '2',
    theirs: '3',
  })
  const { patterns } = await office.call('importDrafts.patterns', {
    draftId: draft.draftId,
    fate: 'undecided',
  })
  expect(patterns[0]?.parts).toContain('file:rival')
})

it('of two rows that look like one company, the second is asked about with reasons', async () => {
  const heading = 'Firma;Rechtsform;Straße;Haus-Nr.;PLZ;Ort;Telefon'
  await imported(office, [heading, 'Quante Backwaren GmbH;GmbH;Ringstraße;5;46238;Bottrop;02041 12345'])
  const draft = await compared(office, [
    heading,
    'Quante Bakwaren GmbH;GmbH;Ringstr.;5;46238;Bottrop;02041 12345',
    'Quante Backwarn GmbH;GmbH;Ringstraße;5;46238;Bottrop;02041 12345',
  ])
  expect(draft.counts).toMatchObject({ changed: 1, undecided: 1 })
  const [row] = await rowsOf(office, draft, 'undecided')
  expect(row?.candidates[0]?.contributions.map(({ level }) => level)).toContain('rival')
})

describe('rows that nobody has to decide on', () => {
  it('can be left out one by one or together', async () => {
    await imported(office, first)
    const next = [
      ...first.map((line) => line.replace(';12', ';14').replace(';80', ';81')),
      '4714;Neu AG;AG;Ring;1;46236;Bottrop;1',
    ]
    const draft = await compared(office, next)
    expect(draft.counts).toMatchObject({ new: 1, changed: 2, same: 1 })
    const { draftId } = draft
    const [changed] = await rowsOf(office, draft, 'changed')
    await office.call('importDrafts.decide', {
      draftId,
      target: { rowIds: [changed?.rowId ?? 0] },
      decision: 'skip',
    })
    const { counts } = await office.call('importDrafts.decide', {
      draftId,
      target: { fate: 'new' },
      decision: 'skip',
    })
    expect(counts.skipped).toBe(2)
    expect((await applied(office, draft)).counts).toMatchObject({
      created: 0,
      updated: 1,
      same: 1,
      skipped: 2,
    })
    expect(companyNames(office)).not.toContain('Neu AG')
    const again = await compared(office, next)
    expect(again.counts).toMatchObject({ changed: 1, undecided: 1, skipped: 2, open: 0 })
    expect((await applied(office, again)).counts).toMatchObject({ created: 0, updated: 0, skipped: 2 })
  })

  it('may overwrite what was set by hand where a person says so, and only there', async () => {
    await imported(office, first)
    const id = companyNamed(office, 'Quante Backwaren GmbH')
    await editedByHand(office, id, { employees: 99 })
    const next = first.map((line) => line.replace(';12', ';14').replace('Ringstraße;5', 'Ringstraße;7'))
    const kept = await compared(office, next)
    expect(kept.counts).toMatchObject({ changed: 1, conflicts: 1 })
    const [row] = await rowsOf(office, kept, 'changed')
    expect(row?.differences).toEqual([
      { field: 'employees', before: '99', after: '14', conflict: 'setByHand' },
      { field: 'houseNumber', before: '5', after: '7', conflict: null },
    ])
    await office.call('importDrafts.decide', {
      draftId: kept.draftId,
      target: { fate: 'changed', pattern: 'houseNumber' },
      decision: 'overwrite',
    })
    await applied(office, kept)
    const { fields, origins } = await office.call('organisations.get', { id })
    expect(fields).toMatchObject({ employees: 14, houseNumber: '7' })
    expect(origins.find(({ field }) => field === 'employees')).toMatchObject({
      source: 'register.csv',
      previous: '99',
    })
    // from now on the register's value again
    const again = await compared(
      office,
      next.map((line) => line.replace(';14', ';15')),
    )
    expect(again.counts).toMatchObject({ changed: 1, conflicts: 0 })
  })

  it('that are the same but for a conflict can be overwritten too', async () => {
    await imported(office, first)
    const id = companyNamed(office, 'Quante Backwaren GmbH')
    await editedByHand(office, id, { employees: 99 })
    const draft = await compared(office, first)
    expect(draft.counts).toMatchObject({ same: 3, changed: 0, conflicts: 1 })
    const decided = await office.call('importDrafts.decide', {
      draftId: draft.draftId,
      target: { fate: 'same', onlyConflicts: true },
      decision: 'overwrite',
    })
    expect(decided).toMatchObject({ rows: 1, counts: { overwritten: 1 } })
    expect((await applied(office, draft)).counts).toMatchObject({ updated: 1, same: 2 })
    expect((await office.call('organisations.get', { id })).fields.employees).toBe(12)
  })

  it.each([
    ['new', 'link'],
    ['new', 'overwrite'],
    ['same', 'skip'],
    ['rejected', 'create'],
  ] as const)('of fate %s refuse "%s"', async (fate, decision) => {
    await imported(office, first)
    const draft = await compared(office, [...first, '4715;Neu AG;AG;Ring;1;46236;Bottrop;1', '4716;;;;;;;'])
    const { draftId } = draft
    const failure = await office.fail('importDrafts.decide', { draftId, target: { fate }, decision })
    expect(failure).toMatchObject({ code: 'VALIDATION', messageKey: 'imports.error.decision' })
  })

  it('refuse an organisation that is gone', async () => {
    const draft = await asked()
    const target = { rowIds: [await rowOf(draft, 'Quante Backwaren OHG')] }
    const failure = await office.fail('importDrafts.decide', {
      draftId: draft.draftId,
      target,
      decision: 'link',
      organisationId: 9999,
    })
    expect(failure.code).toBe('NOT_FOUND')
  })
})
