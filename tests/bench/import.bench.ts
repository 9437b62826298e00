import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { finishJob } from '../support/jobs.ts'
import { bigOfficeRows, bigRegister, importedOffice, registerToken } from './big-office.ts'
import type { Bench } from './bench.ts'

/** The plainest import there is: the sqlite3 shell's `.import` of the same file into one untyped table. */
function shellImport(file: string): number {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-floor-'))
  const start = performance.now()
  const shell = spawnSync('sqlite3', [path.join(folder, 'floor.db')], {
    input: `.mode csv\n.separator ; "\\r\\n"\n.import ${file} register\nselect count(*) from register;\n`,
    encoding: 'utf8',
  })
  const milliseconds = performance.now() - start
  fs.rmSync(folder, { recursive: true, force: true })
  if (shell.status !== 0) throw new Error(`sqlite3 failed: ${shell.stderr}`)
  return milliseconds
}

export const importBench: Bench = {
  name: 'import',
  async run() {
    const file = await bigRegister()
    const floor = shellImport(file)
    const { office, milliseconds } = await importedOffice(file)
    const { batches } = await office.call('imports.list', { offset: 0, limit: 1 })
    const [batch] = batches
    if (!batch) throw new Error('the batch is missing')
    const start = performance.now()
    const { jobId } = await office.call('imports.undo', { batchId: batch.id })
    await finishJob(office, jobId)
    const undo = performance.now() - start
    const grants = { [registerToken]: file }
    const left = await office.call(
      'organisations.list',
      { offset: 0, limit: 1, filter: {}, sort: [] },
      grants,
    )
    const peak = process.resourceUsage().maxRSS / 1024
    await office.close()
    return [
      {
        name: `import of ${bigOfficeRows} rows × 25 columns`,
        value: milliseconds,
        floor,
        unit: 'ms',
        note: `${batch.created} new, ${batch.rejected} rejected; floor: sqlite3 .import`,
      },
      {
        name: 'undo of that batch',
        value: undo,
        floor: milliseconds,
        unit: 'ms',
        bar: '≤ its import',
        isMet: undo <= milliseconds,
        note: `${left.total} left`,
      },
      { name: 'peak memory of the process', value: peak, floor: null, unit: 'MB' },
    ]
  },
}
