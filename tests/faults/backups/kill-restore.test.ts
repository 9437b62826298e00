import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  createBackup,
  listSnapshots,
  restoreSnapshot,
  tidyGenerations,
  verifySnapshot,
} from '../../../db/slices/backups/index.ts'
import { profileFolder } from '../../../db/engine/connection/profile-folder.ts'
import {
  countNotes,
  currentDatabase,
  filesBelow,
  openWorkplace,
} from '../../integration/backups/workplace.ts'
import { expectNextStartTidies, expectSound } from './invariants.ts'
import { killEverywhere, runChild } from './killing.ts'

/** 300 notes are in the backup, 320 in the database in use. */
async function prepared() {
  const place = await openWorkplace()
  const { file } = await createBackup(place.backup)
  place.addNotes(20)
  return { place, file }
}

const generations = (dataFolder: string) =>
  fs.readdirSync(dataFolder).filter((name) => name.startsWith('gen-'))

it.each(['stop', 'tear'] as const)(
  'a restore that is killed anywhere (%s) leaves the old database or the new one, whole',
  async (kind) => {
    const killed = await killEverywhere(
      kind,
      prepared,
      ({ place, file }) => ({ restore: place.restore(file, place.dataFolder) }),
      async ({ place, file }, where) => {
        expect([where, place.noteCount()]).toEqual([where, 320])
        const current = currentDatabase(place.dataFolder)
        expect([where, countNotes(current)]).toEqual([where, current === place.databaseFile ? 320 : 300])
        await createBackup(place.backup)
        await expectNextStartTidies(place, where)
        const between = path.basename(path.dirname(current))
        expect([where, generations(place.dataFolder)]).toEqual([
          where,
          [...new Set(['gen-first', between])].sort(),
        ])
        const { generation } = await restoreSnapshot(place.restore(file, place.dataFolder))
        expect([where, countNotes(currentDatabase(place.dataFolder))]).toEqual([where, 300])
        const expected = new Set(['gen-first', between, generation])
        expect([where, generations(place.dataFolder)]).toEqual([where, [...expected].sort()])
        expect([where, filesBelow(place.dataFolder).filter((name) => name.endsWith('restoring'))]).toEqual([
          where,
          [],
        ])
      },
    )
    expect(killed).toBeGreaterThanOrEqual(kind === 'tear' ? 4 : 9)
  },
  120_000,
)

it('a restore into a new profile that is killed anywhere is there as a whole or not at all after the next start', async () => {
  for (const kind of ['stop', 'tear'] as const)
    await killEverywhere(
      kind,
      async () => {
        const { place, file } = await prepared()
        const profile = profileFolder(path.join(place.folder, 'new'))
        fs.mkdirSync(profile.root)
        const restore = { ...place.restore(file, profile.data), localRoot: profile.root }
        return { place, profile, restore }
      },
      ({ restore }) => ({ restore }),
      async ({ profile, restore }, where) => {
        await tidyGenerations(profile)
        const plain = filesBelow(profile.root).filter((name) => name.endsWith('kontor.db'))
        const isThere = fs.existsSync(profile.current)
        expect([where, plain.length]).toEqual([where, isThere ? 1 : 0])
        if (!isThere) await restoreSnapshot(restore)
        expect([where, countNotes(currentDatabase(profile.data))]).toEqual([where, 300])
      },
    )
}, 120_000)

it('a check that is killed anywhere leaves no readable copy behind after the next start', async () => {
  for (const kind of ['stop', 'tear'] as const)
    await killEverywhere(
      kind,
      prepared,
      ({ place, file }) => ({ verify: place.verify(file) }),
      async ({ place, file }, where) => {
        await expectNextStartTidies(place, where)
        await verifySnapshot(place.verify(file))
        expect(filesBelow(place.spoolFolder)).toEqual(['lock.db'])
      },
    )
}, 120_000)

describe.skipIf(process.platform === 'win32')(
  'a limit on the size of files (ulimit -f; a shell of Unix)',
  () => {
    it('that the copy of the database meets is told as trouble with the disk here', async () => {
      const place = await openWorkplace()
      await createBackup(place.backup)
      // SQLite has no code of its own for this errno.
      expect(runChild(place, { fault: null, backup: place.backup }, 16)).toEqual({
        signal: null,
        said: 'backups.error.dataFolder',
      })
      await expectSound(place, 300, 'ulimit')
      expect(await listSnapshots({ targetFolder: place.targetFolder })).toHaveLength(1)
      expect((await createBackup(place.backup)).warnings).toEqual([])
    })

    it('that a restore meets is told as a full disk here', async () => {
      const place = await openWorkplace()
      const { file } = await createBackup(place.backup)
      const task = { fault: null, restore: place.restore(file, place.dataFolder) }
      expect(runChild(place, task, 16)).toEqual({ signal: null, said: 'backups.error.diskFull' })
      expect(currentDatabase(place.dataFolder)).toBe(place.databaseFile)
      expect(fs.readdirSync(place.dataFolder).filter((name) => name.startsWith('gen-'))).toEqual([
        'gen-first',
      ])
    })
  },
)
