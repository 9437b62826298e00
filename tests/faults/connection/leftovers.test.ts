import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { migrationCopyName } from '../../../db/engine/connection/migration-copies.ts'
import { DataClient } from '../../../db/process/client.ts'
import { serve } from '../../../db/process/serve.ts'
import { filesBelow } from '../../integration/backups/workplace.ts'
import { openTestOffice, portPair, testNow } from '../../support/data.ts'
import { temporaryFolder } from '../../unit/main/support.ts'

const daysAgo = (days: number) => new Date(Date.parse(testNow) - days * 24 * 60 * 60 * 1000)

/** Writes files into a profile as runs leave them that were killed, or as others have put them there. */
function plant(profile: string, names: readonly string[]): void {
  for (const name of names) {
    fs.mkdirSync(path.dirname(path.join(profile, name)), { recursive: true })
    fs.writeFileSync(path.join(profile, name), 'plain')
  }
}

it('the next start removes every plain copy that a killed run has left, and nothing of others', async () => {
  const profile = temporaryFolder()
  const first = await openTestOffice({ folder: profile })
  const generation = path.relative(profile, path.dirname(first.file()))
  await first.close()
  const copies = [1, 2, 3, 29, 31].map((days) => `snapshots/${migrationCopyName(10, daysAgo(days))}`)
  const killed = [
    'backup/spool/work/00000001-0badcafe.db',
    'backup/spool/work/00000001-0badcafe.db-journal',
    'backup/spool/work/00000001-0badcafe.db.zst.age',
    'backup/spool/work/kontor.db',
    `${generation}/imports/m1abcdef0123/rows.db.part`,
    `${generation}/imports/m2abcdef0123/comparison.db.part`,
    `${generation}/imports/m2abcdef0123/comparison.db.part.1`,
    `${generation}/imports/m2abcdef0123/rows.db.part`,
    'data/gen-20260101000000-abcdef/kontor.db',
    'data/gen-20260101000000-abcdef/kontor.db-wal',
    'data/gen-20260101000000-abcdef/restoring',
    `snapshots/${migrationCopyName(10, daysAgo(1))}.part`,
    `snapshots/${migrationCopyName(10, daysAgo(1))}.part-journal`,
    'printing/report.html',
    'printing/kontor-browser-abc/Default/Cache/data_0',
  ]
  const kept = [
    `${generation}/imports/m2abcdef0123/rows.db`,
    `${generation}/imports/notes/Brief.txt`,
    'backup/spool/Brief.txt',
    'data/gen-20250101000000-abcdef/kontor.db',
    'snapshots/before-migration.txt',
  ]
  const before = filesBelow(profile)
  plant(profile, [...copies, ...killed, ...kept])
  const second = await openTestOffice({
    folder: profile,
    request: { mode: 'existing', profileFolder: profile },
  })
  await second.close()
  // the newest three copies, each for 30 days
  const left = [...kept, ...copies.slice(0, 3), 'backup/spool/lock.db'].map((name) => path.normalize(name))
  expect(filesBelow(profile)).toEqual([...before, ...left].toSorted())
})

it('a copy before a migration is kept for 30 days and no longer', async () => {
  const profile = temporaryFolder()
  await (await openTestOffice({ folder: profile })).close()
  const copies = [29, 31].map((days) => `snapshots/${migrationCopyName(10, daysAgo(days))}`)
  plant(profile, copies)
  const office = await openTestOffice({
    folder: profile,
    request: { mode: 'existing', profileFolder: profile },
  })
  expect((await office.call('doctor.run', {})).plainCopies).toEqual(copies.slice(0, 1))
  await office.close()
  expect(fs.readdirSync(path.join(profile, 'snapshots'))).toEqual([path.basename(copies[0] ?? '')])
})

it('a check without a profile that was killed leaves nothing after the next start', async () => {
  const application = temporaryFolder()
  plant(application, ['check/work/kontor.db', 'check/work/kontor.db-journal', 'check/Brief.txt'])
  const { hostEnd, clientEnd } = portPair()
  serve(hostEnd, { checkOutput: true })
  const client = new DataClient(clientEnd)
  expect(await client.tidy(path.join(application, 'check'))).toMatchObject({ ok: true })
  expect(filesBelow(application).map((name) => name.split(path.sep).join('/'))).toEqual([
    'check/Brief.txt',
    'check/lock.db',
  ])
})

it('a first run or restore that was killed leaves nothing, though there is nothing to open', async () => {
  const profile = temporaryFolder()
  plant(profile, ['data/gen-20260101000000-abcdef/kontor.db', 'data/gen-20260101000000-abcdef/restoring'])
  const { hostEnd, clientEnd } = portPair()
  serve(hostEnd, { checkOutput: true })
  const opened = await new DataClient(clientEnd).open({ mode: 'existing', profileFolder: profile }, null, '0')
  expect(opened).toMatchObject({ ok: false, error: { messageKey: 'profile.empty' } })
  expect(filesBelow(path.join(profile, 'data'))).toEqual([])
})
