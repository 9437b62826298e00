import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DamagedFile } from '../../../preload/contract/desktop.ts'
import { settleSmallFiles } from '../../../db/slices/backups/index.ts'
import { profileFolder } from '../../../db/engine/connection/profile-folder.ts'
import { readPreferences } from '../../../main/profile/preferences.ts'
import { loadSecrets, type KeyStore } from '../../../main/profile/secrets.ts'
import { resolveWorkstation } from '../../../main/profile/workstation.ts'
import { readWindowState } from '../../../main/window/window-state.ts'
import { listeningLog, temporaryFolder } from './support.ts'

const keyStore: KeyStore = {
  isAvailable: async () => true,
  name: () => 'gnome_libsecret',
  wrap: async (text) => Buffer.from(text),
  unwrap: async (wrapped) => wrapped.toString('utf8'),
}
const secrets = { ageIdentity: 'AGE-SECRET-KEY-1EXAMPLE', signingKey: 'PRIVATE' }

type Note = (file: DamagedFile) => void

/** Every small file: its name within the folder, what it is called when it is said, and who reads it. */
const readers: readonly (readonly [string, DamagedFile['kind'], (folder: string, note: Note) => unknown])[] =
  [
    ['preferences.json', 'preferences', readPreferences],
    [
      'preferences.json',
      'preferences',
      (folder, noteDamaged) =>
        resolveWorkstation({ profile: null, demo: false, applicationData: folder, noteDamaged }),
    ],
    ['window.json', 'window', readWindowState],
    [
      'secrets.json',
      'secrets',
      (folder, note) => loadSecrets(folder, keyStore, async () => secrets, listeningLog().log, note),
    ],
    ...(
      [
        ['backup/state.json', 'backupState'],
        ['backup/settings.json', 'backupSettings'],
        ['backup/unattended-keys.json', 'backupKeys'],
        ['data/gen-1/origin.json', 'origin'],
        ['desk.json', 'desk'],
      ] as const
    ).map(([name, kind]) => {
      const read = (folder: string, note: Note): void => {
        const database = path.join(folder, 'data/gen-1/kontor.db')
        for (const file of settleSmallFiles(profileFolder(folder), database)) note(file)
      }
      return [name, kind, read] as const
    }),
  ]

const damages: readonly (readonly [string, (file: string) => void])[] = [
  ['half of it', (file) => fs.writeFileSync(file, '{"version": 1, "officeId": "off')],
  ['nothing in it', (file) => fs.writeFileSync(file, '')],
  ['zeros', (file) => fs.writeFileSync(file, Buffer.alloc(512))],
  ['something else', (file) => fs.writeFileSync(file, '[1, 2]')],
  ['far too much', (file) => fs.writeFileSync(file, `"${'x'.repeat(5_000_000)}"`)],
  [
    'a folder',
    (file) => {
      fs.mkdirSync(file)
    },
  ],
  ...(process.platform === 'win32'
    ? [] // no pipes that lie in a folder
    : [['a pipe', (file: string) => execFileSync('mkfifo', [file])] as const]),
]

describe.each(readers)('%s (%s)', (name, kind, read) => {
  it.each(damages)('%s: counts as missing, is kept aside and said', async (_what, damage) => {
    const folder = temporaryFolder()
    const file = path.join(folder, name)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    damage(file)
    const said: DamagedFile[] = []
    await read(folder, (found) => said.push(found))
    expect(said).toEqual([{ kind, keptAs: `${file}.damaged-1` }])
    expect(fs.existsSync(`${file}.damaged-1`)).toBe(true)
    said.length = 0
    await read(folder, (found) => said.push(found))
    expect(said).toEqual([])
    fs.rmSync(file, { force: true, recursive: true })
    damage(file)
    await read(folder, (found) => said.push(found))
    expect(said).toEqual([{ kind, keptAs: `${file}.damaged-2` }])
  })

  it('says nothing where there is none', async () => {
    const said: DamagedFile[] = []
    await read(temporaryFolder(), (found) => said.push(found))
    expect(said).toEqual([])
  })
})

it('a key store that is gone is said where keys were wrapped by it; they stay in place', async () => {
  const folder = temporaryFolder()
  const { log } = listeningLog()
  await loadSecrets(folder, keyStore, async () => secrets, log)
  const said: DamagedFile[] = []
  const none: KeyStore = { ...keyStore, isAvailable: async () => false }
  expect(
    await loadSecrets(
      folder,
      none,
      async () => secrets,
      log,
      (file) => said.push(file),
    ),
  ).toBeNull()
  expect(said).toEqual([{ kind: 'keyStore', keptAs: '' }])
  expect(fs.readdirSync(folder)).toEqual(['secrets.json'])
})
