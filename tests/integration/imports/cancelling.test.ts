import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { JobState } from '../../../preload/contract/jobs.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { problemsOf } from '../../support/dump.ts'
import { finishJob } from '../../support/jobs.ts'
import { newOrganisation } from '../../support/records.ts'
import {
  applied,
  chosenFile,
  compared,
  draftFolderNames,
  imported,
  planFor,
  undone,
} from '../../support/registers.ts'

// enough that every step takes a while
const rows = 6000
const headings = 'Betriebs-Nr.;Firma;Straße;Haus-Nr.;PLZ;Ort;Telefon;Beschäftigte;Ansprechpartner'
const company = (row: number, employees: number): string =>
  `B-${row};Firma ${row * 7919} Nummer ${row} GmbH;Weg;${row};46236;Bottrop;02041 ${100_000 + row};${employees};Anna Nowak`
const known = [headings, ...Array.from({ length: rows }, (_, row) => company(row, 3))]
/** Two thirds changed, a sixth new, a sixth no longer there. */
const next = [
  headings,
  ...Array.from({ length: rows }, (_, row) => company(row + rows / 6, row % 3 === 0 ? 3 : 4)),
]
/** From so many on indexes are made anew. */
const manyRows = 12_000
const changedRows = 3333

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice({ checkOutput: false })
  await imported(office, known)
})
afterAll(() => office.close())

/** Everything in the register's file but the mapping that was remembered the moment it was made. */
function everything(): ReadonlyMap<string, readonly unknown[]> {
  return office.read((database) => {
    const tables = database
      .prepare(
        "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name",
      )
      .pluck()
      .all()
      .map(String)
      .filter((name) => name !== 'import_mapping' && !name.includes('_fts'))
    return new Map(tables.map((name) => [name, database.prepare(`select * from "${name}"`).raw().all()]))
  })
}

/** Cancels a job when it is at a step; says how it ended. */
async function cancelledAt(jobId: string, step: string): Promise<JobState> {
  for (;;) {
    const states = office.events.flatMap((event) =>
      event.type === 'job.progress' && event.job.jobId === jobId ? [event.job] : [],
    )
    const isOver = states.some(({ status }) => status !== 'running')
    if (isOver || states.some((state) => state.step === step)) break
    await new Promise((resolve) => setImmediate(resolve))
  }
  await office.call('jobs.cancel', { jobId })
  return finishJob(office, jobId)
}

/** A short step may be over before the cancelling arrives; then it is tried again. */
async function cancelledAtLast(start: () => Promise<string>, step: string): Promise<void> {
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const { status, error } = await cancelledAt(await start(), step)
    if (status === 'cancelled') return
    expect([status, error]).toEqual(['finished', undefined])
    for (const { draftId } of (await office.call('importDrafts.list', {})).drafts)
      await office.call('importDrafts.discard', { draftId })
  }
  throw new Error(`no attempt was cancelled while ${step}`)
}

describe('cancelled', () => {
  it.each(['reading', 'checking', 'matching', 'comparing'])(
    'while a file is compared (%s), nothing is left of it',
    async (step) => {
      const before = everything()
      const grants = chosenFile(office, next)
      const plan = await planFor(office, grants)
      await cancelledAtLast(async () => (await office.call('importDrafts.compare', plan, grants)).jobId, step)
      expect(draftFolderNames(office)).toEqual([])
      expect((await office.call('importDrafts.list', {})).drafts).toEqual([])
      expect(everything()).toEqual(before)
    },
  )

  it.each(['checking', 'matching', 'comparing'])(
    'while a draft is compared again (%s), the older comparison stays',
    async (step) => {
      const draft = await compared(office, next)
      const { draftId, mapping } = draft
      // decisions show that it is the older one
      await office.call('importDrafts.decide', { draftId, target: { fate: 'new' }, decision: 'skip' })
      const again = { draftId, mapping, profileId: null }
      const { jobId } = await office.call('importDrafts.compareAgain', again)
      const { status } = await cancelledAt(jobId, step)
      const { counts } = await office.call('importDrafts.get', { draftId })
      expect(counts).toEqual({ ...draft.counts, skipped: status === 'cancelled' ? rows / 6 : 0 })
      // the last step may be over before the cancelling arrives
      expect(step === 'comparing' || status === 'cancelled').toBe(true)
      await office.call('importDrafts.discard', { draftId })
      expect(draftFolderNames(office)).toEqual([])
    },
  )

  it('while a draft changes companies, the register is as it was and the draft waits', async () => {
    const draft = await compared(office, next)
    expect(draft.counts).toMatchObject({ changed: changedRows, new: rows / 6 })
    const before = everything()
    const { draftId, guards } = draft
    const acknowledged = guards.map(({ kind }) => kind)
    const { jobId } = await office.call('importDrafts.apply', { draftId, acknowledged })
    expect(await cancelledAt(jobId, 'changing')).toMatchObject({ status: 'cancelled' })
    expect(everything()).toEqual(before)
    expect(office.read(problemsOf)).toEqual([])
    expect(await office.call('importDrafts.get', { draftId })).toEqual(draft)
    await office.call('importDrafts.discard', { draftId })
  })

  it('while a batch is taken back, the batch stays in effect', async () => {
    const draft = await compared(office, next)
    const { batchId } = await applied(office, draft)
    const before = everything()
    const { jobId } = await office.call('imports.undo', { batchId })
    expect(await cancelledAt(jobId, 'undo')).toMatchObject({ status: 'cancelled' })
    expect(everything()).toEqual(before)
    const { restored, removed } = await undone(office, batchId)
    expect([restored, removed]).toEqual([changedRows, rows / 6])
    expect(office.read(problemsOf)).toEqual([])
  })
})

it('cancelled while new companies are made, indexes put aside, an office is as it was', async () => {
  const usual = office
  office = await openTestOffice({ checkOutput: false })
  try {
    const many = Array.from({ length: manyRows }, (_, row) => company(row, 3))
    const { draftId } = await compared(office, [headings, ...many])
    const before = everything()
    const schema = () =>
      office.read((database) => database.prepare('select name, sql from sqlite_schema order by name').all())
    const tables = schema()
    const { jobId } = await office.call('importDrafts.apply', { draftId, acknowledged: [] })
    expect(await cancelledAt(jobId, 'applying')).toMatchObject({ status: 'cancelled' })
    expect(everything()).toEqual(before)
    expect(schema()).toEqual(tables)
    const applying = await office.call('importDrafts.apply', { draftId, acknowledged: [] })
    expect((await finishJob(office, applying.jobId)).status).toBe('finished')
    expect(schema()).toEqual(tables)
    expect(await office.call('doctor.run', {})).toMatchObject({ integrity: [], searchIndexOk: true })
  } finally {
    await office.close()
    office = usual
  }
}, 90_000)

describe('while an import is being applied', () => {
  it('others read the register as it was, and what they write is written after it', async () => {
    const draft = await compared(office, next)
    const { draftId, guards } = draft
    const companies = async () =>
      (await office.call('lists.rows', { list: 'organisation', offset: 0, limit: 1, filter: {}, sort: [] }))
        .total
    const before = await companies()
    const acknowledged = guards.map(({ kind }) => kind)
    const { jobId } = await office.call('importDrafts.apply', { draftId, acknowledged })
    const isRunning = async (): Promise<boolean> =>
      (await office.call('jobs.list', {})).jobs.some((job) => job.jobId === jobId && job.status === 'running')
    const writing = newOrganisation(office, { name: 'Zwischendurch GmbH' })
    const totals: number[] = []
    while (await isRunning()) totals.push(await companies())
    // the job ends a moment after its changes are there
    const after = before + rows / 6
    expect(totals.filter((total) => total === before).length).toBeGreaterThan(3)
    expect(totals).toEqual(totals.toSorted((one, other) => one - other))
    expect(totals.filter((total) => ![before, after, after + 1].includes(total))).toEqual([])
    const job = await finishJob(office, jobId)
    const id = await writing
    expect(job.status).toBe('finished')
    expect((await office.call('organisations.get', { id })).fields.name).toBe('Zwischendurch GmbH')
    expect(await companies()).toBe(after + 1)
  })
})
