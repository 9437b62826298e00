import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { newJoinCode } from '../../../db/slices/desks/join-code.ts'
import { createWorkstationSecrets } from '../../../db/process/workstation-secrets.ts'
import { restorePreview } from '../../../preload/contract/restoring.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { finishJob } from '../../support/jobs.ts'
import { backUpNow, setUpBackups } from '../../support/office-backups.ts'
import { newOrganisation } from '../../support/records.ts'
import { admitting, never, shareOffice } from '../../support/stock/offices.ts'

let folder: string
const offices: TestOffice[] = []
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-office-back-'))
})
afterEach(async () => {
  for (const office of offices.splice(0)) await office.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

const place = (name: string): string => {
  const made = path.join(folder, name)
  fs.mkdirSync(made)
  return made
}
const namesAt = (office: TestOffice) =>
  office.read((raw) => raw.prepare('select name from organisation order by name').pluck().all())

async function joined(colleague: TestOffice, share: string): Promise<TestOffice> {
  const code = newJoinCode()
  const profileFolder = path.join(folder, 'Zimmer 13')
  const wish = { folder: share, database: null, authority: null, name: 'Zimmer 13', code }
  const opening = openTestOffice({
    folder: profileFolder,
    request: { mode: 'join', profileFolder, wish },
    secrets: await createWorkstationSecrets(),
    every: never,
  })
  await admitting(colleague, { name: 'Zimmer 13', code })
  const office = await opening
  offices.push(office)
  return office
}

it('goes back at every desk by one change set of one of them, and forth again', async () => {
  const share = place('share')
  const one = await shareOffice(share)
  offices.push(one)
  await setUpBackups(one, place('backups'))
  await newOrganisation(one, { name: 'Damals GmbH' })
  await backUpNow(one)
  const two = await joined(one, share)
  await newOrganisation(two, { name: 'Seither bei Zwei GmbH' })
  await two.call('desks.syncNow', {})
  await one.call('desks.syncNow', {})
  await newOrganisation(one, { name: 'Seither bei Eins GmbH' })

  const { snapshots } = await one.call('backups.list', {})
  const choice = { file: null, recoveryKey: null, signer: null, acceptUnknownSigner: false }
  const snapshot = snapshots[0]?.file ?? ''
  const { jobId } = await one.call('restoring.prepare', { ...choice, snapshot })
  const preview = restorePreview.parse((await finishJob(one, jobId)).result)
  expect(preview).toMatchObject({ isShared: true, changesOfItsOwn: 0 })
  expect(preview.kinds[0]?.gone.count).toBe(2)
  await one.call('restoring.goBack', { generation: preview.generation })
  expect(namesAt(one)).toEqual(['Damals GmbH'])
  expect(
    fs.readdirSync(path.join(one.folder, 'data')).filter((name) => name.startsWith('gen-')),
  ).toHaveLength(1)

  await one.call('desks.syncNow', {})
  await two.call('desks.syncNow', {})
  expect(namesAt(two)).toEqual(['Damals GmbH'])
  // both desks still belong to the office
  expect((await two.call('desks.list', {})).desks).toHaveLength(2)

  await one.call('history.undo', {})
  await one.call('desks.syncNow', {})
  await two.call('desks.syncNow', {})
  const all = ['Damals GmbH', 'Seither bei Eins GmbH', 'Seither bei Zwei GmbH']
  expect([namesAt(one), namesAt(two)]).toEqual([all, all])
}, 60_000)
