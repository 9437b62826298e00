import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Bench, Measurement } from './bench.ts'
import { bigRegister, importedOffice } from './big-office.ts'

/** Measures in a process that has imported nothing: what a data process needs is not what its import has left. */
function measuredApart(folder: string): readonly Measurement[] {
  const result = path.join(folder, 'backup.json')
  const script = path.join(import.meta.dirname, 'backup-office.ts')
  const args = [...process.execArgv, script, folder, result]
  if (spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0)
    throw new Error('nothing was measured')
  // written by the child from the same type
  return JSON.parse(fs.readFileSync(result, 'utf8')) as readonly Measurement[]
}

/** Backups of an office of 200,000 companies against the standard programs, in the same run. */
export const backupBench: Bench = {
  name: 'backup',
  async run() {
    for (const program of ['age', 'zstd', 'sqlite3'])
      if (spawnSync(program, ['--version']).error) throw new Error(`the floor needs ${program}`)
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-backup-'))
    try {
      await (await importedOffice(await bigRegister(), path.join(folder, 'office'))).office.close()
      return measuredApart(path.join(folder, 'office'))
    } finally {
      fs.rmSync(folder, { recursive: true, force: true })
    }
  },
}
