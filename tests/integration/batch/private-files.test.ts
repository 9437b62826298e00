import fs from 'node:fs'
import path from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { expect, it } from 'vitest'
import { kontor, temporaryFolder, writeRegister } from './kontor.ts'

const placesIn = (folder: string): readonly string[] =>
  ['', ...fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })].map((name) =>
    path.join(folder, name),
  )

/** Folders and files that others than their owner may read or change; Windows keeps that in the folder above. */
function openToOthers(folder: string): readonly string[] {
  if (process.platform === 'win32') return []
  return placesIn(folder).filter((place) => (fs.lstatSync(place).mode & 0o077) !== 0)
}

it('a profile is for its owner alone; a backup goes on with a trash that is a link, and says so', async () => {
  const folder = temporaryFolder()
  const profile = path.join(folder, 'profile')
  const share = path.join(folder, 'share')
  fs.mkdirSync(share)
  const data = ['--data', profile]
  await kontor(['create', '--office', 'Amt', ...data])
  const rejects = path.join(folder, 'rejects.csv')
  expect((await kontor(['import', writeRegister(folder), '--rejects', rejects, ...data])).exitCode).toBe(3)
  // what a person saves gets the rights that any program would give it
  const plain = path.join(folder, 'plain')
  fs.writeFileSync(plain, '')
  expect(fs.statSync(rejects).mode).toBe(fs.statSync(plain).mode)

  const recipient = await identityToRecipient(await generateX25519Identity())
  const backup = ['backup', '--target', share, '--recipient', recipient, '--lang', 'en', ...data]
  const first = await kontor(backup)
  expect(first.stdout.trim().split('\n').at(-1)).toBe(
    'Backups of this workstation in the folder: 1, none superseded.',
  )
  expect([openToOthers(profile), openToOthers(path.join(share, 'kontor'))]).toEqual([[], []])

  // as an older version left it
  for (const place of placesIn(profile)) fs.chmodSync(place, fs.statSync(place).isDirectory() ? 0o755 : 0o644)
  const [own = ''] = fs.globSync('kontor/v1/*/ws/*', { cwd: share })
  const victim = path.join(folder, 'victim')
  fs.mkdirSync(path.join(victim, '2026-01-20'), { recursive: true })
  fs.symlinkSync(victim, path.join(share, own, 'trash'), 'junction')
  const second = await kontor([...backup, '--json'])
  expect(openToOthers(profile)).toEqual([])
  expect(second.json()).toMatchObject({
    ok: true,
    retention: { trashed: 0, failure: { messageKey: 'backups.error.linkOnShare' } },
    message: expect.stringContaining('Older backups not tidied up: In the backup folder') as unknown,
  })
  expect(fs.readdirSync(victim)).toEqual(['2026-01-20'])
}, 120_000)
