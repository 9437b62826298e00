import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { finishJob } from '../../support/jobs.ts'
import { loggedFields, newOrganisation, newPerson } from '../../support/records.ts'
import {
  applied,
  compared,
  comparedAgain,
  companyNamed,
  companyNames,
  draftFolderNames,
  editedByHand,
  imported,
  newProfile,
  rowsOf,
} from '../../support/registers.ts'

const headings = 'Betriebs-Nr.;Firma;Straße;Haus-Nr.;PLZ;Ort;Telefon;Beschäftigte'
const register = [
  headings,
  '4711;Quante Backwaren GmbH;Ringstraße;5;46238;Bottrop;02041 111;12',
  '4712;Stahlbau Xylander AG;Am Hafen;9;46236;Bottrop;02041 222;80',
]
const grown = register.map((line) => line.replace(';80', ';90'))

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const get = (draftId: string) => office.call('importDrafts.get', { draftId })
const list = async () => (await office.call('importDrafts.list', {})).drafts
const applyFails = async (draftId: string) => {
  const { jobId } = await office.call('importDrafts.apply', { draftId, acknowledged: [] })
  const { status, error } = await finishJob(office, jobId)
  expect(status).toBe('failed')
  return error?.messageKey
}

describe('a compared file', () => {
  it('waits with all that is known of it', async () => {
    const draft = await compared(office, register)
    expect(await get(draft.draftId)).toEqual(draft)
    expect(draft).toMatchObject({
      fileName: 'register.csv',
      staff: 'Anna Amsel',
      createdAt: '2026-03-11T09:00:00.000Z',
      columns: headings.split(';'),
      sampleRows: register.slice(1).map((line) => line.split(';')),
      profile: null,
      earlierBatch: null,
      isOutdated: false,
      counts: { rows: 2, new: 2 },
    })
    expect(await list()).toMatchObject([{ draftId: draft.draftId, counts: { rows: 2, new: 2 } }])
  })

  it('says when a file with the same bytes is in effect already', async () => {
    const { batchId } = await imported(office, register)
    const draft = await compared(office, register)
    expect(draft.earlierBatch).toEqual({ id: batchId, startedAt: '2026-03-11T09:00:00.000Z' })
    expect(draft.counts).toMatchObject({ same: 2, new: 0 })
  })

  it('shows of an unchanged row what its company says', async () => {
    await imported(office, register)
    const draft = await compared(office, register)
    expect(await rowsOf(office, draft, 'same')).toMatchObject([
      { name: 'Quante Backwaren GmbH', place: 'Ringstraße 5, 46238 Bottrop' },
      { name: 'Stahlbau Xylander AG', place: 'Am Hafen 9, 46236 Bottrop' },
    ])
  })

  it('is there after the office was closed, decisions included, and needs its file no more', async () => {
    const draft = await compared(office, register)
    const { draftId } = draft
    const [row] = await rowsOf(office, draft, 'new')
    await office.call('importDrafts.decide', {
      draftId,
      target: { rowIds: [row?.rowId ?? 0] },
      decision: 'skip',
    })
    fs.rmSync(path.join(office.folder, 'register.csv'))
    await office.client.close()
    const folder = office.folder
    const reopened = await openTestOffice({ folder, request: { mode: 'existing', profileFolder: folder } })
    office = {
      ...reopened,
      close: async () => {
        await reopened.close()
        fs.rmSync(folder, { recursive: true, force: true })
      },
    }
    expect(await list()).toMatchObject([{ draftId }])
    const again = await get(draftId)
    expect(again).toEqual({ ...draft, counts: { ...draft.counts, skipped: 1 } })
    expect((await applied(office, again)).counts).toMatchObject({ created: 1, skipped: 1 })
    expect(await list()).toEqual([])
  })

  it('goes when it is discarded, with everything it has stored', async () => {
    const { draftId } = await compared(office, register)
    expect(draftFolderNames(office)).toEqual([draftId])
    await office.call('importDrafts.discard', { draftId })
    expect(draftFolderNames(office)).toEqual([])
    for (const failure of [
      await office.fail('importDrafts.get', { draftId }),
      await office.fail('importDrafts.discard', { draftId }),
      await office.fail('importDrafts.apply', { draftId, acknowledged: [] }),
    ])
      expect(failure).toMatchObject({ code: 'NOT_FOUND', messageKey: 'imports.error.draftGone' })
  })

  it('can be compared with other columns, without its file', async () => {
    const draft = await compared(office, register)
    const fewer = draft.mapping.filter(({ field }) => field !== 'phone')
    const again = await comparedAgain(office, { ...draft, mapping: fewer })
    expect(again.mapping).toEqual(fewer)
    await applied(office, again)
    const { fields } = await office.call('organisations.get', {
      id: companyNamed(office, 'Quante Backwaren GmbH'),
    })
    expect(fields).toMatchObject({ phone: '', employees: 12 })
  })

  it('can be compared for another source', async () => {
    const profileId = await newProfile(office, { name: 'IHK' })
    const draft = await compared(office, register)
    const again = await comparedAgain(office, draft, profileId)
    expect(again.profile).toEqual({ id: profileId, name: 'IHK' })
    await applied(office, again)
    const { batches } = await office.call('imports.list', { offset: 0, limit: 5 })
    expect(batches[0]?.profile).toBe('IHK')
  })

  it('that was never compared to its end can be compared still', async () => {
    const draft = await compared(office, register)
    const folder = path.join(path.dirname(office.file()), 'imports', draft.draftId)
    // as a process leaves it that is killed while comparing
    fs.renameSync(path.join(folder, 'comparison.db'), path.join(folder, 'comparison.db.part'))
    expect(await get(draft.draftId)).toMatchObject({ isOutdated: true, counts: { rows: 2, new: 0 } })
    expect((await get(draft.draftId)).mapping).toEqual(draft.mapping)
    const page = { draftId: draft.draftId, fate: 'new' as const, offset: 0, limit: 10 }
    expect((await office.fail('importDrafts.rows', page)).messageKey).toBe('imports.error.notCompared')
    const again = await comparedAgain(office, draft)
    expect((await applied(office, again)).counts.created).toBe(2)
  })
})

describe('a draft is outdated', () => {
  it('once somebody has changed what it was compared with, and not before', async () => {
    await imported(office, register)
    const draft = await compared(office, grown)
    await newPerson(office)
    const id = companyNamed(office, 'Stahlbau Xylander AG')
    await office.call('contacts.log', { ...loggedFields(id), channel: 'phone' })
    expect((await get(draft.draftId)).isOutdated).toBe(false)
    await editedByHand(office, id, { employees: 85 })
    expect((await get(draft.draftId)).isOutdated).toBe(true)
    expect(await applyFails(draft.draftId)).toBe('imports.error.outdated')
    const again = await comparedAgain(office, draft)
    expect(again).toMatchObject({ isOutdated: false, counts: { changed: 0, same: 2, conflicts: 1 } })
    await applied(office, again)
    expect((await office.call('organisations.get', { id })).fields.employees).toBe(85)
  })

  it.each([
    ['a new company', () => newOrganisation(office, { name: 'Neu GmbH' })],
    ['another import', () => imported(office, grown)],
  ] as const)('by %s', async (_what, write) => {
    const draft = await compared(office, register)
    await write()
    expect((await get(draft.draftId)).isOutdated).toBe(true)
    expect(await applyFails(draft.draftId)).toBe('imports.error.outdated')
  })

  it('not by an import that changed nothing', async () => {
    await imported(office, register)
    const draft = await compared(office, grown)
    await imported(office, register)
    expect((await get(draft.draftId)).isOutdated).toBe(false)
  })
})

describe('a draft is applied once', () => {
  it('and is gone then', async () => {
    const draft = await compared(office, register)
    await applied(office, draft)
    expect(draftFolderNames(office)).toEqual([])
    const failure = await office.fail('importDrafts.apply', { draftId: draft.draftId, acknowledged: [] })
    expect(failure.messageKey).toBe('imports.error.draftGone')
  })

  it('although it is asked for twice at the same time', async () => {
    const { draftId } = await compared(office, register)
    const input = { draftId, acknowledged: [] }
    const [one, two] = await Promise.all([
      office.client.call('importDrafts.apply', input),
      office.client.call('importDrafts.apply', input),
    ])
    const started = [one, two].flatMap((answer) => (answer.ok ? [answer.value.jobId] : []))
    const ends = await Promise.all(started.map((jobId) => finishJob(office, jobId)))
    expect(ends.filter(({ status }) => status === 'finished')).toHaveLength(1)
    expect(companyNames(office)).toHaveLength(2)
  })

  it('and taking a batch back meanwhile is refused', async () => {
    const { batchId } = await imported(office, register)
    const many = Array.from(
      { length: 5000 },
      (_, row) => `N-${row};Firma ${row} GmbH;Weg ${row};1;46236;Bottrop;;`,
    )
    const draft = await compared(office, [...register, ...many])
    const { jobId } = await office.call('importDrafts.apply', { draftId: draft.draftId, acknowledged: [] })
    expect((await office.fail('imports.undo', { batchId })).messageKey).toBe('job.alreadyRunning')
    expect((await finishJob(office, jobId)).status).toBe('finished')
  })
})
