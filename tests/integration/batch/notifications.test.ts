import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { currentDatabaseFile, profileFolder } from '../../../db/engine/connection/profile-folder.ts'
import { openTestOffice } from '../../support/data.ts'
import { notificationFile, uuidOf } from '../../support/notifications.ts'
import { temporaryFolder } from './kontor.ts'
import { runKontor } from './run-kontor.ts'

const valueOf = (run: { json(): unknown }) =>
  (run.json() as { readonly value: Readonly<Record<string, unknown>> }).value

it('reads folders and files of trade notifications, once somebody has confirmed that this is lawful', async () => {
  const folder = temporaryFolder()
  const profile = path.join(folder, 'profile')
  const data = ['--data', profile, '--json']
  await runKontor(['create', '--office', 'Amt', ...data])
  const month = path.join(folder, 'monat')
  fs.mkdirSync(month)
  fs.writeFileSync(path.join(month, '1.xml'), notificationFile({}))
  const single = path.join(folder, 'einzeln.xml')
  fs.writeFileSync(
    single,
    notificationFile(
      { uuid: uuidOf(2), business: uuidOf(9002), name: 'Zweites Haus KG', legalForm: '220', register: null },
      {
        kind: 'abmeldung',
        uuid: uuidOf(3),
        business: uuidOf(9003),
        name: 'Fremdes Haus',
        street: 'Ring',
        register: null,
      },
    ),
  )
  const refused = await runKontor(['import', month, single, ...data])
  expect([refused.exitCode, refused.json()]).toMatchObject([
    1,
    { ok: false, error: { messageKey: 'imports.error.notificationsUnconfirmed' } },
  ])
  // nothing waits that nobody will come back to
  const drafts = path.join(path.dirname(currentDatabaseFile(profileFolder(profile)) ?? ''), 'imports')
  expect(fs.existsSync(drafts) ? fs.readdirSync(drafts) : []).toEqual([])

  const office = await openTestOffice({
    folder: profile,
    request: { mode: 'existing', profileFolder: profile },
  })
  await office.call('office.confirmNotifications', {})
  await office.close()
  const done = await runKontor(['import', month, single, ...data])
  expect([done.exitCode, valueOf(done)]).toMatchObject([
    0,
    { rows: 3, new: 2, notifications: 3, notStocked: 1, unmapped: [], guards: [] },
  ])
  const again = await runKontor(['import', month, single, ...data])
  expect(valueOf(again)).toMatchObject({ rows: 3, new: 0, changed: 0, same: 3 })
})
