import fs from 'node:fs'
import path from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { expect, it } from 'vitest'
import { kontor, temporaryFolder, writeRegister } from './kontor.ts'

it('makes an office, imports, backs up, verifies, restores and examines, without a window', async () => {
  const folder = temporaryFolder()
  const profile = path.join(folder, 'profile')
  const share = path.join(folder, 'share')
  fs.mkdirSync(share)
  const data = ['--data', profile, '--json']

  const created = await kontor(['create', '--office', 'Wirtschaftsförderung Musterstadt', ...data])
  expect(created).toMatchObject({ exitCode: 0, stderr: '' })
  expect(created.json()).toMatchObject({
    command: 'create',
    ok: true,
    value: { profileFolder: profile, demo: false },
  })

  const register = writeRegister(folder)
  const tried = await kontor(['import', register, '--dry-run', ...data])
  expect(tried.exitCode).toBe(3)
  expect(tried.json()).toMatchObject({ ok: true, value: { dryRun: true, rows: 3, new: 2, rejected: 1 } })

  const rejects = path.join(folder, 'rejects.csv')
  const imported = await kontor(['import', register, '--rejects', rejects, ...data])
  expect(imported.exitCode).toBe(3)
  expect(imported.json()).toMatchObject({
    ok: true,
    exitCode: 3,
    value: { dryRun: false, new: 2, rejected: 1 },
  })
  expect(imported.stderr).toMatch(/^Abgleich …/)
  expect(fs.readFileSync(rejects, 'utf8')).toContain(';Weg 3;46236;Musterstadt')

  for (const figure of [
    'rows',
    'new',
    'changed',
    'same',
    'vanished',
    'rejected',
    'undecided',
    'encoding',
    'delimiter',
    'headerRow',
    'columns',
    'milliseconds',
    'peakRssBytes',
  ])
    expect(imported.json()).toHaveProperty(figure)

  const again = await kontor(['import', register, ...data])
  expect(again.json()).toMatchObject({ value: { new: 0, same: 2 } })

  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  const backedUp = await kontor(['backup', '--target', share, '--recipient', recipient, ...data])
  expect(backedUp.exitCode).toBe(0)
  const { value } = backedUp.json() as { readonly value: { readonly file: string; readonly signer: string } }
  expect(value.file.startsWith(share)).toBe(true)

  const verified = await kontor(['verify', value.file, '--key', identity, ...data])
  expect(verified.exitCode).toBe(0)
  expect(verified.json()).toMatchObject({ ok: true, value: { rowCounts: { organisation: 2 } } })

  const keyFile = path.join(folder, 'key.txt')
  fs.writeFileSync(keyFile, `# the office's key\n${identity}\n`)
  const restored = path.join(folder, 'restored')
  const restoring = await kontor([
    'restore',
    value.file,
    '--to',
    restored,
    '--key-file',
    keyFile,
    '--signer',
    value.signer,
    '--json',
  ])
  expect(restoring.exitCode).toBe(0)

  const examined = await kontor(['doctor', '--data', restored, '--json'])
  expect(examined.exitCode).toBe(0)
  expect(examined.json()).toMatchObject({ value: { healthy: true, rows: { organisation: 2 } } })
  const said = examined.json() as {
    readonly message: string
    readonly value: { readonly driveEncryption: string }
  }
  expect(said.message).toMatch(/ist in Ordnung.*Laufwerk/)
  expect(said.value.driveEncryption).toMatch(/^(?:encrypted|notEncrypted|unknown)$/)
}, 120_000)
