import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { importOutcome } from '../../../preload/contract/imports.ts'
import { writeRegister } from '../../bench/generate-register.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { finishJob } from '../../support/jobs.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-killed-'))
const register = path.join(folder, 'register.csv')
/** So many that indexes are put aside while they are applied. */
const rows = 12_000
beforeAll(() => void writeRegister(register, { rows, encoding: 'windows-1252', seed: 7 }))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const sizes = (profile: string, pattern: string): number =>
  fs.globSync(pattern, { cwd: profile }).reduce((sum, file) => {
    // between finding it and asking for its size a file may have got its final name
    const size = fs.statSync(path.join(profile, file), { throwIfNoEntry: false })?.size
    return sum + (size ?? 0)
  }, 0)

/** Starts an import in batch mode and kills it once a file of the profile has grown to so many bytes. */
async function killedImport(profile: string, pattern: string, bytes: number): Promise<NodeJS.Signals | null> {
  const cli = path.resolve(import.meta.dirname, '../../../main/batch/cli.ts')
  const child = spawn(process.execPath, [cli, 'import', register, '--data', profile, '--json'], {
    stdio: ['ignore', 'ignore', 'ignore'],
  })
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.on('exit', (_code, signal) => resolve(signal)),
  )
  const isOver = ended.then(() => true)
  while (sizes(profile, pattern) < bytes) {
    const over = await Promise.race([
      isOver,
      new Promise<false>((resolve) => setTimeout(() => resolve(false), 5)),
    ])
    if (over) break
  }
  child.kill('SIGKILL')
  return ended
}

/** Compares a draft that was left once more and applies it; rows it had, null without a draft. */
async function rowsApplied(office: TestOffice, draftId: string | undefined): Promise<number | null> {
  if (draftId === undefined) return null
  const { mapping } = await office.call('importDrafts.get', { draftId })
  const compared = await office.call('importDrafts.compareAgain', { draftId, mapping, profileId: null })
  await finishJob(office, compared.jobId)
  const applied = await office.call('importDrafts.apply', { draftId, acknowledged: [] })
  return importOutcome.parse((await finishJob(office, applied.jobId)).result).counts.rows
}

it.each([
  ['being read', 'data/gen-*/imports/*/rows.db.part', 1_000_000, false],
  ['being compared', 'data/gen-*/imports/*/comparison.db.part', 1_000_000, true],
  ['beginning to be applied', 'data/gen-*/kontor.db-wal', 2_000_000, true],
  ['being applied', 'data/gen-*/kontor.db-wal', 8_000_000, true],
] as const)(
  'an import killed while %s leaves the register as it was',
  { timeout: 120_000 },
  async (_moment, pattern, bytes, leavesDraft) => {
    const profile = fs.mkdtempSync(path.join(folder, 'profile-'))
    await (await openTestOffice({ folder: profile })).close()
    expect(await killedImport(profile, pattern, bytes)).toBe('SIGKILL')

    const office = await openTestOffice({
      folder: profile,
      request: { mode: 'existing', profileFolder: profile },
    })
    const { total } = await office.call('lists.rows', {
      list: 'organisation',
      offset: 0,
      limit: 1,
      filter: {},
      sort: [],
    })
    expect(total).toBe(0)
    expect(await office.call('doctor.run', {})).toMatchObject({
      integrity: [],
      foreignKeyProblems: 0,
      searchIndexOk: true,
    })
    expect((await office.call('imports.list', { offset: 0, limit: 5 })).batches).toEqual([])
    const { drafts } = await office.call('importDrafts.list', {})
    expect(drafts).toHaveLength(leavesDraft ? 1 : 0)
    expect(await rowsApplied(office, drafts[0]?.draftId)).toBe(leavesDraft ? rows : null)
    await office.close()
  },
)
