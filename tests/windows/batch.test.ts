import fs from 'node:fs'
import path from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { expect, it } from 'vitest'
import { kontor, temporaryFolder, writeRegister, type Ended } from '../integration/batch/kontor.ts'
import { runKontor } from '../integration/batch/run-kontor.ts'

const valueOf = (run: Ended) => (run.json() as { readonly value: Readonly<Record<string, unknown>> }).value

it('an office is made by a process as the task scheduler starts it', async () => {
  const profile = path.join(temporaryFolder(), 'Büro Süd')
  const created = await kontor(['create', '--office', 'Amt', '--data', profile, '--json'])
  expect(created).toMatchObject({ exitCode: 0, stderr: '' })
  expect(created.json()).toMatchObject({ ok: true, value: { profileFolder: profile, officeName: 'Amt' } })
  const examined = await runKontor(['doctor', '--data', profile.toUpperCase(), '--json'])
  expect([examined.exitCode, valueOf(examined)]).toMatchObject([0, { healthy: true, officeName: 'Amt' }])
}, 120_000)

it('the daily job: an import, the same again, taken back; a backup, checked and restored', async () => {
  const folder = temporaryFolder()
  const share = path.join(folder, 'share')
  fs.mkdirSync(share)
  const data = ['--data', path.join(folder, 'Büro Süd'), '--json']
  expect((await runKontor(['create', '--demo', ...data])).exitCode).toBe(0)
  const examined = async (...where: readonly string[]) => {
    const run = await runKontor(['doctor', ...where])
    expect([run.exitCode, valueOf(run)]).toMatchObject([0, { healthy: true }])
    return valueOf(run)['rows'] as Readonly<Record<string, number>>
  }
  const before = await examined(...data)

  const register = writeRegister(folder)
  const rejects = path.join(folder, 'rejects.csv')
  const imported = await runKontor(['import', register, '--rejects', rejects, ...data])
  expect([imported.exitCode, valueOf(imported)]).toMatchObject([3, { new: 2, rejected: 1 }])
  expect(fs.readFileSync(rejects, 'utf8')).toContain(';Weg 3;46236;Musterstadt')
  expect(valueOf(await runKontor(['import', register, ...data]))).toMatchObject({ new: 0, same: 2 })
  const batchId = valueOf(imported)['batchId']
  const undone = await runKontor(['import', '--undo', String(batchId), ...data])
  expect([undone.exitCode, valueOf(undone)]).toMatchObject([
    0,
    { batchId, removed: 2, restored: 0, kept: [] },
  ])
  expect(await examined(...data)).toMatchObject({ organisation: before['organisation'] })

  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  const backedUp = await runKontor(['backup', '--target', share, '--recipient', recipient, ...data])
  expect(backedUp.exitCode).toBe(0)
  const { file, signer } = valueOf(backedUp) as { readonly file: string; readonly signer: string }
  expect(path.relative(share, file)).toMatch(/^kontor\\v1\\[^\\]+\\ws\\[^\\]+\\snap\\[^\\]+\.age$/)
  const verified = await runKontor(['verify', file, '--key', identity, ...data])
  expect([verified.exitCode, valueOf(verified)]).toMatchObject([
    0,
    { rowCounts: { organisation: before['organisation'] } },
  ])
  const restored = path.join(folder, 'restored')
  const from = ['restore', file, '--to', restored, '--signer', signer, '--json']
  expect(await runKontor(from, { KONTOR_RECOVERY_KEY: identity })).toMatchObject({ exitCode: 0 })
  expect(await examined('--data', restored, '--json')).toMatchObject({ organisation: before['organisation'] })
}, 120_000)

it.each([String.raw`\\server\amt\kontor`, '//server/amt/kontor', String.raw`\\.\UNC\server\amt\kontor`])(
  'no office is made in %s',
  async (profile) => {
    const run = await runKontor(['create', '--office', 'Amt', '--data', profile, '--json'])
    expect(run.exitCode).toBe(1)
    expect(run.json()).toMatchObject({ ok: false, error: { messageKey: 'profile.network' } })
  },
)
