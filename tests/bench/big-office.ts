import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { importDraft } from '../../preload/contract/import-draft.ts'
import { openTestOffice, type TestOffice } from '../support/data.ts'
import { finishJob } from '../support/jobs.ts'
import { writeRegister } from './generate-register.ts'

export const bigOfficeRows = 200_000
export const cacheFolder = path.join(os.tmpdir(), 'kontor-bench')
export const registerToken = 'file-benchregister0000'

/** The generated register of 200,000 rows in Windows-1252, written once per machine. */
export async function bigRegister(): Promise<string> {
  fs.mkdirSync(cacheFolder, { recursive: true })
  const file = path.join(cacheFolder, `register-${bigOfficeRows}-windows-1252.csv`)
  if (!fs.existsSync(file)) {
    writeRegister(`${file}.part`, { rows: bigOfficeRows, encoding: 'windows-1252', seed: 20_261_123 })
    fs.renameSync(`${file}.part`, file)
  }
  return file
}

export interface ImportedOffice {
  readonly office: TestOffice
  readonly milliseconds: number
}

async function finished(office: TestOffice, jobId: string): Promise<unknown> {
  const job = await finishJob(office, jobId)
  if (job.status !== 'finished') throw new Error(`a job ended ${job.status}: ${JSON.stringify(job.error)}`)
  return job.result
}

/** A fresh office, in a temporary folder unless told otherwise, with the register imported through the data process. */
export async function importedOffice(file: string, folder?: string): Promise<ImportedOffice> {
  const office = await openTestOffice({ checkOutput: false, ...(folder !== undefined && { folder }) })
  const grants = { [registerToken]: file }
  const { dialect, mapping } = await office.call('imports.inspect', { file: registerToken }, grants)
  const plan = {
    file: registerToken,
    dialect,
    mapping: mapping.map(({ column, field }) => ({ column, field })),
    profileId: null,
  }
  const start = performance.now()
  const comparing = await office.call('importDrafts.compare', plan, grants)
  const { draftId, guards } = importDraft.parse(await finished(office, comparing.jobId))
  const acknowledged = guards.map(({ kind }) => kind)
  const applying = await office.call('importDrafts.apply', { draftId, acknowledged })
  await finished(office, applying.jobId)
  return { office, milliseconds: performance.now() - start }
}
