import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openTestOffice, type TestOffice } from '../support/data.ts'
import { finishJob } from '../support/jobs.ts'
import { writeRegister } from './generate-register.ts'

export const bigOfficeRows = 200_000
const cacheFolder = path.join(os.tmpdir(), 'kontor-bench')
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

/** A fresh office in a temporary folder with the register imported through the data process. */
export async function importedOffice(file: string): Promise<ImportedOffice> {
  const office = await openTestOffice({ checkOutput: false })
  const grants = { [registerToken]: file }
  const { dialect, mapping } = await office.call('imports.inspect', { file: registerToken }, grants)
  const plan = {
    file: registerToken,
    dialect,
    mapping: mapping.map(({ column, field }) => ({ column, field })),
  }
  const start = performance.now()
  const { jobId } = await office.call('imports.apply', plan, grants)
  const job = await finishJob(office, jobId)
  if (job.status !== 'finished')
    throw new Error(`the import ended ${job.status}: ${JSON.stringify(job.error)}`)
  return { office, milliseconds: performance.now() - start }
}
