import { afterEach, beforeEach, expect, it } from 'vitest'
import type { JobState } from '../../../preload/contract/jobs.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { finishJob } from '../../support/jobs.ts'
import { moved, moveOf, previewed } from '../../support/moves.ts'
import { draftFolderNames, registerDump } from '../../support/registers.ts'
import { textRows, workbookParts, zipOf } from '../../support/workbook.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice({ checkOutput: false })
})
afterEach(() => office.close())

const rows = 1500
const companies = [
  'Firmen-Nr.;Firma;PLZ;Ort',
  ...Array.from({ length: rows }, (_, row) => `${row};Nummer ${row * 7919} GmbH;46236;Musterstadt`),
]
const notes = [
  'Datum;Firmen-Nr.;Art;Text',
  ...Array.from({ length: rows * 2 }, (_, row) => `1.2.2024;${row % rows};Anruf;Text ${row}`),
]

/** Cancels a job when it is at a step; says how it ended. */
async function cancelledAt(jobId: string, step: string): Promise<JobState> {
  const stop = office.client.onEvent((event) => {
    if (event.type !== 'job.progress' || event.job.jobId !== jobId || event.job.step !== step) return
    void office.call('jobs.cancel', { jobId })
  })
  const ended = await finishJob(office, jobId)
  stop()
  return ended
}

it.each(['applying', 'notes'])(
  'a move that is cancelled while it is at "%s" leaves nothing, and can be taken afterwards',
  async (step) => {
    const move = await moveOf(office, { 'f.csv': companies, 'n.csv': notes })
    await previewed(office, move)
    const before = registerDump(office)
    const { jobId } = await office.call('moves.apply', { moveId: move.moveId, acknowledged: [] })
    expect((await cancelledAt(jobId, step)).status).toBe('cancelled')
    expect(registerDump(office)).toEqual(before)
    expect(draftFolderNames(office)).toEqual([move.moveId])
    const again = await office.call('moves.apply', { moveId: move.moveId, acknowledged: [] })
    expect((await finishJob(office, again.jobId)).status).toBe('finished')
    expect(draftFolderNames(office)).toEqual([])
  },
)

it('is one line among the imports, with its parts below; unlike an import it is no draft of its own', async () => {
  const move = await moveOf(office, { 'f.csv': companies.slice(0, 4), 'n.csv': notes.slice(0, 4) })
  await previewed(office, move)
  expect((await office.call('importDrafts.list', {})).drafts).toEqual([])
  const page = { offset: 0, limit: 10 }
  const listed = await office.call('importDrafts.rows', { draftId: move.moveId, fate: 'new', ...page })
  expect(listed.total).toBe(3)
  await expect(office.call('importDrafts.apply', { draftId: move.moveId, acknowledged: [] })).rejects.toThrow(
    'draftGone',
  )
  await office.call('moves.discard', { moveId: move.moveId })
  const { batchId } = await moved(office, { 'f.csv': companies.slice(0, 4), 'n.csv': notes.slice(0, 4) })
  const { batches, total } = await office.call('imports.list', page)
  expect([total, batches[0]]).toMatchObject([1, { id: batchId, kind: 'move', fileName: 'f.csv, n.csv' }])
  const parts = await office.call('imports.list', { ...page, moveId: batchId })
  expect(parts.batches.map(({ kind, created }) => [kind, created])).toEqual([
    ['notes', 3],
    ['companies', 3],
  ])
})

it('is found by the words of what it has filled up in the same step', async () => {
  await moved(office, {
    'p.csv': ['Vorname;Nachname;Telefon', 'Anna;Zaunkoenig;', 'Anna;Zaunkoenig;02041 778899'],
  })
  const [words] = office.read((database) => database.prepare('select search_text from person').pluck().all())
  expect(String(words)).toContain('778899')
})

it('takes every sheet of a workbook for a table of its own, and says of an empty one that it is none', async () => {
  const sheets = [
    {
      name: 'Firmen',
      rows: textRows([
        ['Nr', 'Firma', 'PLZ', 'Ort'],
        ['7', 'Amsel GmbH', '46236', 'Bottrop'],
        ['8', 'Fink AG', '46236', 'Bottrop'],
      ]),
    },
    { name: 'Leer', rows: '' },
    {
      name: 'Kontakte',
      rows: textRows([
        ['Firmen-Nr', 'Vorname', 'Nachname'],
        ['8', 'Anna', 'Fink'],
        ['7', 'Ben', 'Amsel'],
      ]),
    },
  ]
  const move = await moveOf(office, { 'umzug.xlsx': zipOf(workbookParts(sheets)) })
  expect(move.tables.map(({ sheet, kind, link }) => [sheet, kind, link?.how ?? null])).toEqual([
    ['Firmen', 'companies', null],
    ['Leer', null, null],
    ['Kontakte', 'people', 'key'],
  ])
  const { parts } = await previewed(office, move)
  expect(parts.map(({ counts }) => [counts.created, counts.rejected])).toEqual([
    [2, 0],
    [2, 0],
  ])
})
