import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createAgeKeyPair } from '../../../db/slices/backups/index.ts'
import { rehearsal, type Rehearsal } from '../../../preload/contract/restoring.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { finishJob } from '../../support/jobs.ts'
import { backUpNow, setUpBackups } from '../../support/office-backups.ts'
import { organisationFields } from '../../support/records.ts'
import { filesBelow } from './workplace.ts'

const unasked = { signer: null, acceptUnknownSigner: false, file: null } as const

let office: TestOffice
let recoveryKey: string
beforeEach(async () => {
  office = await openTestOffice()
  const target = path.join(office.folder, 'share')
  fs.mkdirSync(target)
  recoveryKey = await setUpBackups(office, target)
})
afterEach(() => office.close())

const create = (name: string) => office.call('organisations.create', { fields: organisationFields({ name }) })

async function rehearse(key: string | null) {
  const { snapshots } = await office.call('backups.list', {})
  const snapshot = snapshots[0]?.file ?? ''
  const { jobId } = await office.call('restoring.rehearse', { ...unasked, snapshot, recoveryKey: key })
  return finishJob(office, jobId)
}
const protocolOf = async (key: string | null): Promise<Rehearsal> =>
  rehearsal.parse((await rehearse(key)).result)

it('restores a backup for a test, says what it found, and leaves nothing but the protocol', async () => {
  await create('Gleich GmbH')
  const { id, version } = await create('Vorher GmbH')
  const { id: gone, version: goneVersion } = await create('Weg GmbH')
  await backUpNow(office)
  await office.call('organisations.update', { id, version, fields: organisationFields({ name: 'Nachher' }) })
  await office.call('organisations.remove', { id: gone, version: goneVersion })
  const database = fs.readFileSync(office.file())
  const before = filesBelow(office.folder)
  expect(await office.call('restoring.lastRehearsal', {})).toEqual({ rehearsal: null })

  const protocol = await protocolOf(recoveryKey)
  expect(protocol).toMatchObject({
    staffName: 'Anna Amsel',
    officeName: 'Wirtschaftsförderung Musterstadt',
    key: 'sheet',
    signature: 'trusted',
    failure: null,
    samples: { compared: 3, same: 1, changedSince: 2, differing: 0 },
  })
  expect(protocol.kinds[0]).toEqual({ kind: 'organisation', restored: 3, now: 2 })
  expect(protocol.rows).toBeGreaterThan(3)
  expect(fs.readFileSync(office.file())).toEqual(database)
  expect(filesBelow(office.folder)).toEqual(before)
  expect((await office.call('restoring.lastRehearsal', {})).rehearsal).toEqual(protocol)

  const own = await protocolOf(null)
  expect(own.key).toBe('own')
  expect(own.keyDigits).not.toBe(protocol.keyDigits)
  const { html } = await office.call('restoringFiles.protocol', { language: 'de' })
  expect(html).toContain('das Wiederherstellungsblatt wurde nicht erprobt')
})

it('sees that a record differs without having been changed', async () => {
  const { id } = await create('Vorher GmbH')
  await backUpNow(office)
  // as nothing of Kontor does it
  const Database = (await import('better-sqlite3')).default
  const raw = new Database(office.file())
  raw.prepare("update organisation set name = 'Verfälscht GmbH' where id = ?").run(id)
  raw.close()
  expect((await protocolOf(null)).samples).toEqual({ compared: 1, same: 0, changedSince: 0, differing: 1 })
})

it('keeps a protocol of a backup that cannot be restored, and none of a slip of the keys', async () => {
  await create('Damals GmbH')
  const { file } = await backUpNow(office)
  expect((await office.fail('restoringFiles.protocol', { language: 'de' })).code).toBe('NOT_FOUND')
  expect((await rehearse((await createAgeKeyPair()).identity)).error?.code).toBe('WRONG_KEY')
  expect((await office.call('restoring.lastRehearsal', {})).rehearsal).toBeNull()
  const bytes = fs.readFileSync(file)
  bytes[bytes.length - 40] = (bytes.at(-40) ?? 0) ^ 1
  fs.writeFileSync(file, bytes)
  expect((await rehearse(null)).error?.code).toBe('DB_CORRUPT')
  const { rehearsal: kept } = await office.call('restoring.lastRehearsal', {})
  expect(kept?.failure?.code).toBe('DB_CORRUPT')
  const { html } = await office.call('restoringFiles.protocol', { language: 'de' })
  expect(html).toContain('nicht bestanden')
})
