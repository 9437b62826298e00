import fs from 'node:fs'
import path from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { kontor, temporaryFolder, writeRegister } from './kontor.ts'
import { runKontor } from './run-kontor.ts'

const failure = (code: string, messageKey: string) => ({ ok: false, error: { code, messageKey } })

describe('wrong calls', () => {
  it('end with 2, say what is wrong and how it is done', async () => {
    const run = await kontor(['import', '--frobnicate'])
    expect(run).toMatchObject({ exitCode: 2, stdout: '' })
    expect(run.stderr).toContain('Der Aufruf ist nicht richtig')
    expect(run.stderr).toContain('kontor restore DATEI --to ORDNER')
  })

  it('give scripts their JSON too, in the language they ask for', async () => {
    const run = await runKontor(['backup', '--recipient', 'age1x', '--json', '--lang', 'en'])
    expect(run.exitCode).toBe(2)
    expect(run.json()).toMatchObject({
      ok: false,
      error: { message: 'The command is not right: --target' },
    })
  })

  it('help when asked', async () => {
    const run = await runKontor(['--help'])
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(run.stdout).toContain('kontor report council')
  })
})

describe('what cannot be done ends with 1 and says why', () => {
  it('no office in the folder', async () => {
    const run = await runKontor(['doctor', '--data', path.join(temporaryFolder(), 'none'), '--json'])
    expect(run.exitCode).toBe(1)
    expect(run.json()).toMatchObject(failure('NOT_FOUND', 'profile.empty'))
  })

  it("a folder with other people's files", async () => {
    const folder = temporaryFolder()
    writeRegister(folder)
    const run = await runKontor(['create', '--office', 'A', '--data', folder])
    expect(run).toMatchObject({ exitCode: 1, stdout: '' })
    expect(run.stderr).toContain('In diesem Ordner liegen schon andere Dateien')
    expect(fs.readdirSync(folder)).toEqual(['register.csv'])
  })

  it('an office that is open elsewhere; nothing of it is touched', async () => {
    const office = await openTestOffice()
    try {
      const run = await runKontor([
        'import',
        writeRegister(temporaryFolder()),
        '--data',
        office.folder,
        '--json',
      ])
      expect(run.exitCode).toBe(1)
      expect(run.json()).toMatchObject(failure('BUSY', 'profile.inUse'))
      const { total } = await office.call('lists.rows', {
        list: 'organisation',
        offset: 0,
        limit: 1,
        filter: {},
        sort: [],
      })
      expect(total).toBe(0)
    } finally {
      await office.close()
    }
  })

  it('an office from a newer Kontor is left as it is', async () => {
    const office = await openTestOffice()
    const file = office.file()
    await office.client.close()
    const { default: Database } = await import('better-sqlite3')
    const database = new Database(file)
    database.pragma('user_version = 99999')
    database.pragma('wal_checkpoint(truncate)')
    database.close()
    const before = fs.readFileSync(file)
    const run = await runKontor(['doctor', '--data', office.folder, '--json'])
    expect(run.exitCode).toBe(1)
    expect(run.json()).toMatchObject(failure('DB_NEWER', 'database.newer'))
    expect(fs.readFileSync(file).equals(before)).toBe(true)
    fs.rmSync(office.folder, { recursive: true, force: true })
  })
})

describe('files that are no register', () => {
  let office: TestOffice
  beforeAll(async () => {
    office = await openTestOffice()
    await office.client.close()
  })
  afterAll(() => fs.rmSync(office.folder, { recursive: true, force: true }))

  it.each([
    ['that is not there', null, 'file.notFound'],
    ['that is empty', Buffer.alloc(0), 'imports.file.empty'],
    ['that is binary', Buffer.from([0, 1, 2, 0, 255, 254, 0, 7, 0, 0, 1, 3, 0, 9]), 'imports.file.binary'],
    ['that is a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'), 'imports.file.pdf'],
  ])('a file %s', async (_kind, content, messageKey) => {
    const file = path.join(temporaryFolder(), 'x.csv')
    if (content !== null) fs.writeFileSync(file, content)
    const run = await runKontor(['import', file, '--data', office.folder, '--json'])
    expect(run.exitCode).toBe(1)
    expect(run.json()).toMatchObject({ ok: false, error: { messageKey } })
  })
})

describe('backups', () => {
  it('a missing share, a wrong key, a damaged file, no key', async () => {
    const folder = temporaryFolder()
    const profile = path.join(folder, 'profile')
    const share = path.join(folder, 'share')
    fs.mkdirSync(share)
    await runKontor(['create', '--office', 'A', '--data', profile])
    const identity = await generateX25519Identity()
    const recipient = await identityToRecipient(identity)
    const backup = (target: string) =>
      runKontor(['backup', '--target', target, '--recipient', recipient, '--data', profile, '--json'])

    const missing = await backup(path.join(folder, 'gone', 'share'))
    expect(missing.exitCode).toBe(1)
    expect(missing.json()).toMatchObject({ error: { code: 'SHARE_UNAVAILABLE' } })

    const { value } = (await backup(share)).json() as {
      readonly value: { readonly file: string; readonly signer: string }
    }
    const target = path.join(folder, 'restored')
    const restore = (key: string, to = target) =>
      runKontor(['restore', value.file, '--to', to, '--signer', value.signer, '--json'], {
        KONTOR_RECOVERY_KEY: key,
      })

    const wrong = await restore(await generateX25519Identity())
    expect(wrong.exitCode).toBe(1)
    expect(wrong.json()).toMatchObject({ error: { code: 'WRONG_KEY' } })

    const keyless = await runKontor(['restore', value.file, '--to', target, '--json'], {
      KONTOR_RECOVERY_KEY: '',
    })
    expect(keyless.exitCode).toBe(1)
    expect(keyless.json()).toMatchObject({ error: { messageKey: 'batch.keyMissing' } })

    expect(await restore(identity)).toMatchObject({ exitCode: 0 })

    const bytes = fs.readFileSync(value.file)
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 20) ^ 1, bytes.length - 20)
    fs.chmodSync(value.file, 0o600)
    fs.writeFileSync(value.file, bytes)
    const broken = await restore(identity, path.join(folder, 'another'))
    expect(broken.exitCode).toBe(1)
    expect(broken.json()).toMatchObject({ error: { code: 'DB_CORRUPT' } })
  })
})

it('an import that is interrupted takes nothing over and leaves a sound office', async () => {
  const folder = temporaryFolder()
  const profile = path.join(folder, 'profile')
  const register = path.join(folder, 'large.csv')
  const rows = Array.from({ length: 60_000 }, (_, row) => `Firma ${row} GmbH;Weg ${row};46236;Musterstadt`)
  fs.writeFileSync(register, `Name;Straße;PLZ;Ort\n${rows.join('\n')}\n`)
  await runKontor(['create', '--office', 'A', '--data', profile])
  let isInterrupted = false
  const run = await kontor(['import', register, '--data', profile, '--json'], (said, interrupt) => {
    if (isInterrupted || !/ [1-4]0 %/.test(said)) return
    isInterrupted = true
    interrupt()
  })
  expect(isInterrupted).toBe(true)
  expect(run.exitCode).toBe(1)
  expect(run.json()).toMatchObject({ ok: false, error: { code: 'CANCELLED' } })
  const examined = await runKontor(['doctor', '--data', profile, '--json'])
  expect(examined.json()).toMatchObject({ value: { healthy: true, rows: { organisation: 0 } } })
}, 120_000)
