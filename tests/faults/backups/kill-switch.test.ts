import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import type { OpenRequest } from '../../../db/process/protocol.ts'
import { restorePreview } from '../../../preload/contract/restoring.ts'
import { openTestOffice } from '../../support/data.ts'
import { finishJob } from '../../support/jobs.ts'
import { backUpNow, setUpBackups } from '../../support/office-backups.ts'
import { organisationFields } from '../../support/records.ts'

const child = path.join(import.meta.dirname, 'switch-child.ts')

/** A profile with "Neu GmbH" in use, and beside it, prepared, a state without it. */
async function prepared() {
  const office = await openTestOffice()
  const create = (name: string) =>
    office.call('organisations.create', { fields: organisationFields({ name }) })
  const target = path.join(office.folder, 'share')
  fs.mkdirSync(target)
  await setUpBackups(office, target)
  await create('Alt GmbH')
  await backUpNow(office)
  await create('Neu GmbH')
  const { snapshots } = await office.call('backups.list', {})
  const choice = { file: null, recoveryKey: null, signer: null, acceptUnknownSigner: false }
  const snapshot = snapshots[0]?.file ?? ''
  const { jobId } = await office.call('restoring.prepare', { ...choice, snapshot })
  const { generation } = restorePreview.parse((await finishJob(office, jobId)).result)
  await office.client.close()
  return { office, generation }
}

async function namesAfterStart(folder: string): Promise<unknown[]> {
  const again = await openTestOffice({ folder, request: { mode: 'existing', profileFolder: folder } })
  const names = again.read((raw) => raw.prepare('select name from organisation order by id').pluck().all())
  expect(again.read((raw) => raw.pragma('integrity_check', { simple: true }))).toBe('ok')
  await again.close()
  return names
}

it.each(['prepared', 'earlier'] as const)(
  'a switch to the state that is %s, killed anywhere, leaves the old state or the new one, whole',
  async (mode) => {
    const { office, generation } = await prepared()
    const { folder } = office
    const original = `${folder}-original`
    const prepare: OpenRequest = { mode: 'prepared', profileFolder: folder, generation }
    const run = (request: OpenRequest, at: number) => {
      const parameters = ['--no-warnings', child, JSON.stringify(request), String(at)]
      return spawnSync(process.execPath, parameters, { encoding: 'utf8', timeout: 60_000 })
    }
    // taken back is what was put in place before
    if (mode === 'earlier') run(prepare, 0)
    fs.cpSync(folder, original, { recursive: true })
    const request: OpenRequest = mode === 'prepared' ? prepare : { mode, profileFolder: folder }
    const [before, after] =
      mode === 'prepared'
        ? [['Alt GmbH', 'Neu GmbH'], ['Alt GmbH']]
        : [['Alt GmbH'], ['Alt GmbH', 'Neu GmbH']]
    const outcomes = new Set<string>()
    const undisturbed = run(request, Number.MAX_SAFE_INTEGER).stdout
    const operations = Number(undisturbed.replace('done ', ''))
    expect(operations).toBeGreaterThan(8)
    for (let at = 1; at <= operations + 1; at += 1) {
      fs.rmSync(folder, { recursive: true })
      fs.cpSync(original, folder, { recursive: true })
      run(request, at)
      const names = await namesAfterStart(folder)
      expect([at, [before, after]]).toEqual([at, expect.arrayContaining([names])])
      outcomes.add(String(names))
      const generations = fs.readdirSync(path.join(folder, 'data')).filter((name) => name.startsWith('gen-'))
      // the state in use before is always there; the other one only where it was put in use
      expect([at, generations.length]).toEqual([at, mode === 'prepared' && names.length === 2 ? 1 : 2])
    }
    expect(outcomes.size).toBe(2)
    fs.rmSync(original, { recursive: true })
    fs.rmSync(folder, { recursive: true })
  },
  120_000,
)
