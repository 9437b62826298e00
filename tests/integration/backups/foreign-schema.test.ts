import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nodeFiles } from '../../../db/engine/files/file-system.ts'
import { createAgeKeyPair } from '../../../db/slices/backups/index.ts'
import { sealFile } from '../../../db/sealing/seal.ts'
import { migrateDatabase } from '../../../db/engine/connection/migrate.ts'
import { DataClient } from '../../../db/process/client.ts'
import type { OpenRequest } from '../../../db/process/protocol.ts'
import { serve } from '../../../db/process/serve.ts'
import { migrations } from '../../../db/engine/migrations/index.ts'
import { kontor } from '../batch/kontor.ts'
import { openTestOffice, portPair } from '../../support/data.ts'
import { newOrganisation } from '../../support/records.ts'

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-foreign-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

/** An office with one company, closed: its profile folder and its database. */
async function closedOffice(): Promise<{ readonly profile: string; readonly file: string }> {
  const profile = path.join(folder, 'office')
  const office = await openTestOffice({ folder: profile })
  await newOrganisation(office, { name: 'Bleibt GmbH' })
  const file = office.file()
  await office.close()
  return { profile, file }
}

function change(file: string, sql: string): void {
  const database = new Database(file)
  database.unsafeMode()
  database.pragma('legacy_alter_table = ON')
  database.exec(sql)
  database.close()
}

async function open(request: OpenRequest) {
  const { hostEnd, clientEnd } = portPair()
  serve(hostEnd, { checkOutput: true })
  const client = new DataClient(clientEnd)
  const result = await client.open(request, null, '0.0.0-test')
  if (result.ok) await client.close()
  return result
}

async function sealed(plainFile: string) {
  const key = await createAgeKeyPair()
  const other = await createAgeKeyPair()
  const sealedFile = path.join(folder, 'snapshot.db.zst.age')
  await sealFile({
    local: nodeFiles.below(folder),
    plainFile,
    sealedFile,
    recipients: [key.recipient, other.recipient],
    compression: 'zstd',
  })
  // a file alone is signed by nobody: a person has said that it may be taken
  const choice = { signer: null, acceptUnknownSigner: true, knownTo: null }
  return { backupFile: sealedFile, recoveryKey: key.identity, ...choice }
}

const endless = 'with recursive n(i) as (select 1 union all select i + 1 from n) select'

/** What somebody may have put into a database, each with the name that the message must give. */
const foreign: readonly (readonly [string, string, string])[] = [
  [
    'a trigger that changes data in silence',
    `create trigger quiet after update on organisation begin update person set note = ''; end`,
    'trigger quiet',
  ],
  ['a view that nothing asks for', 'create view harmless as select 1 as one', 'view harmless'],
  [
    'an endless view in place of a table',
    `alter table office rename to office_hidden;
     create view office as ${endless} i as id, 'x' as name, '' as municipality, 0 as demo, 1 as current_staff_id,
       1 as version from n where i < 0`,
    'table office_hidden',
  ],
  ['a column more', 'alter table person add column shadow text', 'table person'],
  ['a table more', 'create table extra (x text) strict', 'table extra'],
  ['an index less', 'drop index task_by_status', 'index task_by_status'],
]

describe('a database that holds what its version does not', () => {
  it.each(foreign)('is not restored: %s', async (_what, sql, name) => {
    const { file } = await closedOffice()
    change(file, sql)
    const profileFolder = path.join(folder, 'restored')
    const result = await open({ mode: 'restore', profileFolder, ...(await sealed(file)) })
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'DB_CORRUPT', messageKey: 'backups.error.foreignSchema' },
    })
    expect(JSON.stringify(result)).toContain(name)
    expect(fs.existsSync(path.join(profileFolder, 'data', 'CURRENT'))).toBe(false)
    expect(
      fs.readdirSync(path.join(profileFolder, 'data')).filter((entry) => entry.startsWith('gen')),
    ).toEqual([])
  })

  it.each(foreign.slice(0, 5))('is not opened, and stays as it is: %s', async (_what, sql, name) => {
    const { profile, file } = await closedOffice()
    change(file, sql)
    const before = fs.readFileSync(file)
    const result = await open({ mode: 'existing', profileFolder: profile })
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'DB_CORRUPT', messageKey: 'database.schemaForeign' },
    })
    expect(JSON.stringify(result)).toContain(name)
    expect(fs.readFileSync(file).equals(before)).toBe(true)
  })

  it('is named by the doctor', async () => {
    const { profile, file } = await closedOffice()
    change(file, 'create view harmless as select 1 as one')
    const doctor = await kontor(['doctor', '--data', profile, '--json'])
    expect(doctor.exitCode).toBe(1)
    expect(doctor.json()).toMatchObject({
      error: { messageKey: 'database.schemaForeign', params: { parts: 'view harmless' } },
    })
  })

  it('is not migrated either', async () => {
    const { profile, file } = await closedOffice()
    fs.rmSync(file)
    migrateDatabase(
      file,
      path.join(folder, 'snapshots'),
      migrations.filter(({ version }) => version < 50),
    )
    change(file, 'create trigger quiet after update on organisation begin delete from person; end')
    expect(await open({ mode: 'existing', profileFolder: profile })).toMatchObject({
      error: { messageKey: 'database.schemaForeign', params: { parts: 'trigger quiet' } },
    })
    const database = new Database(file, { readonly: true })
    expect(database.pragma('user_version', { simple: true })).toBeLessThan(50)
    database.close()
  })
})

describe('a backup of an older version', () => {
  async function older(): Promise<string> {
    const file = path.join(folder, 'older.db')
    migrateDatabase(
      file,
      path.join(folder, 'snapshots'),
      migrations.filter(({ version }) => version < 50),
    )
    change(
      file,
      `insert into staff (id, name) values (1, 'Anna');
       insert into office (id, name, municipality, current_staff_id) values (1, 'Amt', 'Stadt', 1)`,
    )
    return file
  }

  it('is brought to the newest schema before the profile points to it', async () => {
    const profileFolder = path.join(folder, 'restored')
    const result = await open({ mode: 'restore', profileFolder, ...(await sealed(await older())) })
    expect(result).toMatchObject({ ok: true, value: { officeName: 'Amt' } })
    // the backup itself is the copy from before
    expect(fs.existsSync(path.join(profileFolder, 'snapshots'))).toBe(false)
  })

  it('that cannot be brought there is not taken into use', async () => {
    const file = await older()
    // the office's row is missing: the schema is right, the content is none of Kontor's
    change(file, 'delete from office')
    const profileFolder = path.join(folder, 'restored')
    const result = await open({ mode: 'restore', profileFolder, ...(await sealed(file)) })
    expect(result.ok).toBe(false)
    expect(fs.existsSync(path.join(profileFolder, 'data', 'CURRENT'))).toBe(false)
  })
})
