import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openTestOffice } from '../../support/data.ts'
import { writeRegister } from '../../bench/generate-register.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-killed-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

/** Starts an import in batch mode and kills it once it has written its first rows. */
async function killedImport(profile: string, register: string): Promise<NodeJS.Signals | null> {
  const cli = path.resolve(import.meta.dirname, '../../../main/batch/cli.ts')
  const child = spawn(process.execPath, [cli, 'import', register, '--data', profile, '--json'], {
    stdio: ['ignore', 'ignore', 'ignore'],
  })
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.on('exit', (_code, signal) => resolve(signal)),
  )
  const wal = () =>
    fs.globSync('data/gen-*/kontor.db-wal', { cwd: profile }).map((file) => path.join(profile, file))
  const writtenBytes = () => wal().reduce((sum, file) => sum + fs.statSync(file).size, 0)
  const isOver = ended.then(() => true)
  while (writtenBytes() < 8_000_000) {
    const over = await Promise.race([
      isOver,
      new Promise<false>((resolve) => setTimeout(() => resolve(false), 10)),
    ])
    if (over) break
  }
  child.kill('SIGKILL')
  return ended
}

it('an import killed in the middle leaves the register as it was', { timeout: 120_000 }, async () => {
  const profile = path.join(folder, 'profile')
  const register = path.join(folder, 'register.csv')
  writeRegister(register, { rows: 40_000, encoding: 'windows-1252', seed: 7 })
  const before = await openTestOffice({ folder: profile })
  await before.close()
  expect(await killedImport(profile, register)).toBe('SIGKILL')

  const office = await openTestOffice({
    folder: profile,
    request: { mode: 'existing', profileFolder: profile },
  })
  const { total } = await office.call('organisations.list', { offset: 0, limit: 1, filter: {}, sort: [] })
  const health = await office.call('doctor.run', {})
  const { batches } = await office.call('imports.list', { offset: 0, limit: 5 })
  await office.close()
  expect(total).toBe(0)
  expect(health).toMatchObject({ integrity: [], foreignKeyProblems: 0, searchIndexOk: true })
  expect(batches.map((batch) => batch.status)).toEqual(['cancelled'])
})
