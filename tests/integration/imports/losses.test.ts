import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { currentDatabaseFile, profileFolder } from '../../../db/engine/connection/profile-folder.ts'
import { existingDraft } from '../../../db/slices/imports/staging/draft-folder.ts'
import { factsOf } from '../../../db/slices/imports/staging/rows-file.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { finishJob } from '../../support/jobs.ts'
import {
  applied,
  chosenFile,
  companyNamed,
  compared,
  comparedAgain,
  editedByHand,
  imported,
  newProfile,
  planFor,
  registerToken,
  rowsOf,
} from '../../support/registers.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const headings = 'Betriebs-Nr.;Firma;PLZ;Ort;USt-IdNr.;LEI;Lieblingsfarbe'
const row = (vatId: string, lei = '', colour = 'blau'): string =>
  `B-1;Amsel GmbH;46236;Bottrop;${vatId};${lei};${colour}`
const other = 'B-2;Drossel GmbH;46236;Bottrop;DE136695976;529900T8BM49AURSDO55;grün'
const noteOf = async (name: string): Promise<string> =>
  (await office.call('organisations.get', { id: companyNamed(office, name) })).fields.note

it('tells of each column that nobody takes, and of each cell that does not arrive as it stands', async () => {
  const draft = await compared(office, [headings, row('12'), other])
  expect(draft.unmapped).toEqual([{ column: 6, filled: 2, examples: ['blau', 'grün'] }])
  expect(draft.losses).toEqual([
    { field: 'vatId', messageKey: 'imports.problem.vatIdShape', loss: 'kept', cells: 1, filled: 2 },
  ])
  const page = { offset: 0, limit: 10 }
  expect(await office.call('importDrafts.losses', { draftId: draft.draftId, ...page })).toMatchObject({
    rows: [{ lineNumber: 2, name: 'Amsel GmbH', problems: [{ field: 'vatId', value: '12', loss: 'kept' }] }],
    total: 1,
  })
})

it('keeps what fits no field in the note, once however often the file comes', async () => {
  const file = [headings, row('12', 'x9'), other]
  const { remarked, batchId } = await imported(office, file)
  expect(remarked).toBe(1)
  expect(await noteOf('Amsel GmbH')).toBe('USt-IdNr.: 12\nLEI: x9')
  expect((await compared(office, file)).counts).toMatchObject({ changed: 0, same: 2 })
  const { problems } = await office.call('imports.problems', { batchId, offset: 0, limit: 10 })
  expect(problems.map(({ field, loss }) => [field, loss])).toEqual([
    ['vatId', 'kept'],
    ['lei', 'kept'],
  ])
})

it('adds to a note that a person has not touched, and asks where one has', async () => {
  await imported(office, [headings, row('12'), other])
  await imported(office, [headings, row('13'), other])
  expect(await noteOf('Amsel GmbH')).toBe('USt-IdNr.: 12\nUSt-IdNr.: 13')
  await editedByHand(office, companyNamed(office, 'Amsel GmbH'), { note: 'Ruft gern an.' })
  const draft = await compared(office, [headings, row('14'), other])
  expect(draft.counts).toMatchObject({ changed: 0, conflicts: 1 })
  const [same] = await rowsOf(office, draft, 'same')
  expect(same?.differences).toEqual([
    { field: 'note', before: 'Ruft gern an.', after: 'Ruft gern an.\nUSt-IdNr.: 14', conflict: 'setByHand' },
  ])
  await applied(office, draft)
  expect(await noteOf('Amsel GmbH')).toBe('Ruft gern an.')
})

it('puts it behind the note that the file itself gives', async () => {
  const lines = [
    'Firma;PLZ;Ort;USt-IdNr.;Bemerkung',
    'Amsel GmbH;46236;Bottrop;12;Gut bekannt',
    'Fink GmbH;46236;Bottrop;DE136695976;',
  ]
  await imported(office, lines)
  expect(await noteOf('Amsel GmbH')).toBe('Gut bekannt\nUSt-IdNr.: 12')
  expect((await compared(office, lines)).counts).toMatchObject({ changed: 0, same: 2 })
})

it('keeps nothing of a source whose notes are not stored, and says that it is lost', async () => {
  const profileId = await newProfile(office, { keptFields: ['name', 'postcode', 'city', 'vatId'] })
  const draft = await compared(office, [headings, row('12'), other], { profileId })
  expect(draft.losses).toMatchObject([{ field: 'vatId', loss: 'lost' }])
  expect(draft.unmapped).toEqual([])
  await applied(office, draft)
  expect(await noteOf('Amsel GmbH')).toBe('')
})

it('saves the rows behind the rejected ones, which mends them when they come again', async () => {
  const { batchId } = await imported(office, [headings, row('12'), other, 'B-3;;46236;Bottrop;;;'])
  const target = path.join(office.folder, 'nachbessern.csv')
  const input = { batchId, file: registerToken, language: 'de' } as const
  expect(await office.call('imports.saveRejects', input, { [registerToken]: target })).toEqual({ rows: 2 })
  const lines = fs.readFileSync(target, 'utf8').split('\r\n')
  expect(lines[1]).toMatch(/^B-3;.*Der Name fehlt\.$/)
  expect(lines[2]).toMatch(
    /^B-1;Amsel GmbH;.*Übernommen, aber: Das ist keine USt-IdNr\. „12“ steht in der Notiz\.$/,
  )
  const mended = [lines[0] ?? '', (lines[2] ?? '').replace(';12;', ';DE129273398;')]
  await imported(office, mended, { fileName: 'nachbessern.csv' })
  const { fields } = await office.call('organisations.get', { id: companyNamed(office, 'Amsel GmbH') })
  expect(fields.vatId).toBe('DE129273398')
})

it('forgets the examples of a column that is discarded afterwards', async () => {
  const draft = await compared(office, [headings, row('12', 'x9'), other])
  const profileId = await newProfile(office, { keptFields: ['name', 'postcode', 'city'] })
  await comparedAgain(office, draft, profileId)
  const stored = factsOf(
    existingDraft(currentDatabaseFile(profileFolder(office.folder)) ?? '', draft.draftId),
  )
  expect(stored.held.map(({ examples }) => examples)).toEqual([
    [],
    ['Amsel GmbH', 'Drossel GmbH'],
    ['46236'],
    ['Bottrop'],
    [],
    [],
    [],
  ])
})

it('says once of a file that no column names the companies, before anything of it is compared', async () => {
  const grants = chosenFile(office, ['PLZ;Ort;Telefon', '46236;Bottrop;02041 12345'])
  const { jobId } = await office.call('importDrafts.compare', await planFor(office, grants), grants)
  expect((await finishJob(office, jobId)).error).toMatchObject({
    code: 'VALIDATION',
    messageKey: 'imports.error.noName',
    params: { columns: 'PLZ, Ort, Telefon' },
  })
  expect(await office.call('importDrafts.list', {})).toEqual({ drafts: [] })
})

it('a column that was put right as a whole is said with its reason and how many cells it took', async () => {
  const draft = await compared(office, [
    'Nr.;Firma;PLZ;Gegründet',
    '1;Anker GmbH;46.236;3/14/2019',
    '2;Boje GmbH;46.238;2019-03-14',
  ])
  expect(draft.losses).toEqual([
    {
      field: 'postcode',
      messageKey: 'imports.problem.column.thousands',
      loss: 'changed',
      cells: 2,
      filled: 2,
    },
    {
      field: 'foundedOn',
      messageKey: 'imports.problem.column.monthFirst',
      loss: 'changed',
      cells: 1,
      filled: 2,
    },
  ])
})
