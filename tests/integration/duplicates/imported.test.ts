import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importDraft, type ImportDraft } from '../../../preload/contract/import-draft.ts'
import { importOutcome, type ImportOutcome } from '../../../preload/contract/imports.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { problemsOf } from '../../support/dump.ts'
import { finishJob } from '../../support/jobs.ts'
import { loggedFields, newOrganisation } from '../../support/records.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const file = 'file-importtestfile0001'
const register = [
  'Betriebs-Nr.;Firma;Straße;Haus-Nr.;PLZ;Ort;Telefon',
  '4711;Quante Backwaren GmbH;Ringstraße;5;46238;Bottrop;02041 12345',
  '4712;Stahlbau Xylander AG;Am Hafen;9;46236;Bottrop;02041 99887',
]

async function compared(): Promise<ImportDraft> {
  const target = path.join(office.folder, 'register.csv')
  fs.writeFileSync(target, `${register.join('\r\n')}\r\n`)
  const grants = { [file]: target }
  const { dialect, mapping } = await office.call('imports.inspect', { file }, grants)
  const plan = {
    file,
    dialect,
    mapping: mapping.map(({ column, field }) => ({ column, field })),
    profileId: null,
  }
  const { jobId } = await office.call('importDrafts.compare', plan, grants)
  return importDraft.parse((await finishJob(office, jobId)).result)
}

async function applied(): Promise<ImportOutcome> {
  const { draftId, guards } = await compared()
  const acknowledged = guards.map(({ kind }) => kind)
  const { jobId } = await office.call('importDrafts.apply', { draftId, acknowledged })
  return importOutcome.parse((await finishJob(office, jobId)).result)
}

const ids = (name: string): unknown[] =>
  office.read((database) =>
    database.prepare('select id from organisation where name = ? order by id').pluck().all(name),
  )
const versionOf = async (id: number) => (await office.call('organisations.get', { id })).version

/** A company known by hand with a contact, merged with the one that the register brought. */
async function mergedWithImported() {
  const byHand = await newOrganisation(office, { name: 'Bäckerei Quante', street: 'Hauptstraße' })
  await office.call('contacts.log', { ...loggedFields(byHand), channel: 'phone' })
  const { batchId } = await applied()
  const [imported] = ids('Quante Backwaren GmbH')
  const mergeId = Number(imported)
  await office.call('duplicates.merge', {
    keepId: byHand,
    keepVersion: await versionOf(byHand),
    mergeId,
    mergeVersion: await versionOf(mergeId),
    choices: { name: 'keep', address: 'keep' },
  })
  return { byHand, mergeId, batchId }
}

describe('a company that was merged with an imported one', () => {
  it('is found again by the next import of the register', async () => {
    const { byHand } = await mergedWithImported()
    const draft = await compared()
    expect(draft.counts.new).toBe(0)
    const known = office.read((database) =>
      database
        .prepare('select organisation_id from organisation_source_key where source_key = ?')
        .pluck()
        .all('4711'),
    )
    expect(known).toEqual([byHand])
  })

  it('stays when the import is taken back, and the merge can still be taken back', async () => {
    const { byHand, mergeId, batchId } = await mergedWithImported()
    const { jobId } = await office.call('imports.undo', { batchId })
    expect((await finishJob(office, jobId)).status).toBe('finished')
    expect(office.read(problemsOf)).toEqual([])
    expect(ids('Bäckerei Quante')).toEqual([byHand])
    expect(ids('Stahlbau Xylander AG')).toEqual([])
    const { undone } = await office.call('history.undo', {})
    expect(undone?.command).toBe('duplicates.merge')
    expect(ids('Quante Backwaren GmbH')).toEqual([mergeId])
    expect(office.read(problemsOf)).toEqual([])
  })
})
