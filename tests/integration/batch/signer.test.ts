import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createBackup,
  createSigningKeyPair,
  signingKeyFingerprint,
} from '../../../db/slices/backups/index.ts'
import { temporaryFolder } from './kontor.ts'
import { runKontor } from './run-kontor.ts'

interface Backup {
  readonly file: string
  readonly signer: string
}

let folder: string
let profile: string
let keyFile: string
let recipient: string
/** Made by the office. */
let genuine: Backup
/** Made by somebody who has no more than a database, the public keys and the share. */
let forged: Backup

/** A computer on which Kontor was never opened. */
const newComputer = (): Readonly<Record<string, string>> => ({
  XDG_DATA_HOME: temporaryFolder(),
  KONTOR_RECOVERY_KEY: '',
})

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-signer-'))
  profile = path.join(folder, 'profile')
  keyFile = path.join(folder, 'key.txt')
  const share = path.join(folder, 'share')
  fs.mkdirSync(share)
  const identity = await generateX25519Identity()
  fs.writeFileSync(keyFile, `${identity}\n`)
  recipient = await identityToRecipient(identity)
  await runKontor(['create', '--office', 'Amt', '--data', profile])
  const run = await runKontor([
    'backup',
    '--target',
    share,
    '--recipient',
    recipient,
    '--data',
    profile,
    '--json',
  ])
  genuine = (run.json() as { readonly value: Backup }).value

  const manifest = JSON.parse(fs.readFileSync(genuine.file.replace(/\.db\..*$/, '.json'), 'utf8')) as {
    readonly officeId: string
    readonly workstationId: string
    readonly recipients: readonly string[]
  }
  const generation = fs.readFileSync(path.join(profile, 'data', 'CURRENT'), 'utf8').trim()
  const foreign = createSigningKeyPair()
  const { file } = await createBackup({
    ...manifest,
    localRoot: folder,
    databaseFile: path.join(profile, 'data', generation, 'kontor.db'),
    spoolFolder: path.join(folder, 'forger'),
    stateFile: path.join(folder, 'forger', 'state.json'),
    targetFolder: share,
    signingKey: foreign.privateKey,
    appVersion: '0.1.0',
  })
  forged = { file, signer: signingKeyFingerprint(foreign.publicKey) }
})

type Variables = Readonly<Record<string, string>>
const withKey = () => ['--key-file', keyFile, '--json']
const verify = (file: string, variables: Variables, ...options: readonly string[]) =>
  runKontor(['verify', file, ...withKey(), ...options], variables)
const restore = (file: string, to: string, variables: Variables, ...options: readonly string[]) =>
  runKontor(['restore', file, '--to', to, ...withKey(), ...options], variables)
const refused = (messageKey: string, params: object) => ({
  ok: false,
  error: { code: 'VALIDATION', messageKey, params },
})

describe('on a computer without a profile', () => {
  it('checking and restoring need nothing but the file and the key, once the signer was compared', async () => {
    const computer = newComputer()
    const checked = await verify(genuine.file, computer, '--signer', genuine.signer)
    expect(checked.json()).toMatchObject({ ok: true, signature: 'trusted', signer: genuine.signer })
    expect(checked.exitCode).toBe(0)
    const to = path.join(temporaryFolder(), 'restored')
    const restored = await restore(genuine.file, to, computer, '--signer', genuine.signer)
    expect(restored.json()).toMatchObject({ ok: true, signature: 'trusted', signer: genuine.signer })
    expect(restored.exitCode).toBe(0)
    // the signer is known from now on
    expect(await verify(genuine.file, computer, '--data', to)).toMatchObject({ exitCode: 0 })
    expect(await verify(forged.file, computer, '--data', to)).toMatchObject({ exitCode: 1 })
  })

  it('a signer nobody has compared stops both, with the check digits and what they mean', async () => {
    const computer = newComputer()
    const to = path.join(temporaryFolder(), 'restored')
    for (const { file, signer } of [genuine, forged])
      for (const run of [await verify(file, computer), await restore(file, to, computer)]) {
        expect(run.exitCode).toBe(1)
        expect(run.json()).toMatchObject(refused('backups.error.unknownSigner', { signer }))
        expect(run.stdout).toContain('--accept-unknown-signer')
        expect(run.stdout).toContain('Wiederherstellungsblatt')
      }
    expect(fs.existsSync(to) ? fs.readdirSync(path.join(to, 'data')) : []).not.toContain('CURRENT')
  })

  it('a forged backup does not carry the digits on the sheet, however they are typed', async () => {
    const computer = newComputer()
    const typed = genuine.signer.replaceAll(' ', '-').toUpperCase()
    expect(await verify(genuine.file, computer, '--signer', typed)).toMatchObject({ exitCode: 0 })
    const run = await restore(forged.file, path.join(temporaryFolder(), 'to'), computer, '--signer', typed)
    expect(run.exitCode).toBe(1)
    expect(run.json()).toMatchObject(
      refused('backups.error.otherSigner', { signer: forged.signer, expected: genuine.signer }),
    )
    const cut = await verify(genuine.file, computer, '--signer', typed.slice(0, 19))
    expect(cut.json()).toMatchObject({ ok: false, error: { messageKey: 'backups.error.signerLength' } })
  })

  it('a file without its manifest has no signer, which has to be accepted', async () => {
    const computer = newComputer()
    const alone = path.join(temporaryFolder(), 'Sicherung.age')
    fs.copyFileSync(genuine.file, alone)
    const run = await restore(alone, path.join(temporaryFolder(), 'to'), computer)
    expect(run.exitCode).toBe(1)
    expect(run.json()).toMatchObject({ ok: false, error: { messageKey: 'backups.error.notSigned' } })
    const accepted = await restore(
      alone,
      path.join(temporaryFolder(), 'to'),
      computer,
      '--accept-unknown-signer',
    )
    expect(accepted.json()).toMatchObject({ ok: true, signature: 'none', signer: null })
  })

  it('what was accepted without comparing is said so and not remembered', async () => {
    const computer = newComputer()
    const to = path.join(temporaryFolder(), 'to')
    const run = await restore(forged.file, to, computer, '--accept-unknown-signer')
    expect(run.json()).toMatchObject({ ok: true, signature: 'unknownSigner', signer: forged.signer })
    expect(run.stdout).toContain('unbekannt')
    const again = await verify(forged.file, computer, '--data', to)
    expect(again.exitCode).toBe(1)
  })

  it('asks for the key where none is given', async () => {
    const run = await runKontor(['verify', genuine.file, '--json'], newComputer())
    expect(run).toMatchObject({ exitCode: 1 })
    expect(run.json()).toMatchObject({ ok: false, error: { messageKey: 'batch.keyMissing' } })
  })
})

describe('with the profile that made the backup', () => {
  it('the genuine one is known and the forged one is not', async () => {
    const computer = { ...newComputer(), KONTOR_PROFILE: profile }
    const checked = await verify(genuine.file, computer)
    expect(checked.json()).toMatchObject({ ok: true, signature: 'trusted', signer: genuine.signer })
    expect(await verify(forged.file, computer)).toMatchObject({ exitCode: 1 })
    const to = path.join(temporaryFolder(), 'restored')
    expect((await restore(forged.file, to, computer)).json()).toMatchObject(
      refused('backups.error.unknownSigner', { signer: forged.signer }),
    )
    expect((await restore(genuine.file, to, computer)).json()).toMatchObject({
      ok: true,
      signature: 'trusted',
    })
  })
})
