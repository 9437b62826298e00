import fs from 'node:fs'
import { availableParallelism } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { finishJob } from '../../support/jobs.ts'
import {
  chosenFile,
  companyNamed,
  compared,
  comparedAgain,
  draftFolderNames,
  editedByHand,
  imported,
  planFor,
  rowsOf,
} from '../../support/registers.ts'

const headings = 'Betriebs-Nr.;Firma;Straße;Haus-Nr.;PLZ;Ort;Bemerkung'
const company = (number: number, name = `Betrieb ${number} GmbH`): string =>
  `B-${number};${name};Hauptstraße;${number};46236;Bottrop;${'Notiz '.repeat(16)}`
/** More rows than one message to another thread holds, in a file that is worth one. */
const rows = 17_000
const companies = Array.from({ length: rows }, (_, index) => company(index + 1))

// with one core everything is read and compared in one thread
describe.skipIf(availableParallelism() === 1)('a file read while another thread compares', () => {
  let office: TestOffice
  beforeAll(async () => {
    office = await openTestOffice()
    await imported(office, [headings, ...companies])
  })
  afterAll(() => office.close())

  it('is compared as one that was read before', async () => {
    await editedByHand(office, companyNamed(office, 'Betrieb 5 GmbH'), { name: 'Von Hand GmbH' })

    const later = [...companies]
    later[10] = company(11, 'Umbenannt GmbH')
    later.push(company(rows + 1), companies[2] ?? '', 'B-3;zu;viele;Zellen;46236;Bottrop;;;und mehr')
    const draft = await compared(office, [headings, ...later])
    expect(draft.counts).toMatchObject({ rows: rows + 3, same: rows - 1, changed: 1, new: 1 })

    const again = await comparedAgain(office, draft)
    expect({ ...draft, milliseconds: 0 }).toEqual({ ...again, milliseconds: 0 })
    const changed = await rowsOf(office, again, 'changed')
    expect(changed.map(({ name }) => name)).toContain('Umbenannt GmbH')
  })

  it('leaves nothing when it is cancelled', async () => {
    const before = draftFolderNames(office)
    const grants = chosenFile(office, [headings, ...companies])
    const { jobId } = await office.call('importDrafts.compare', await planFor(office, grants), grants)
    await office.call('jobs.cancel', { jobId })
    const job = await finishJob(office, jobId)
    expect(job.status).toBe('cancelled')
    expect(draftFolderNames(office)).toEqual(before)
    expect(fs.existsSync(office.file())).toBe(true)
  })
})
