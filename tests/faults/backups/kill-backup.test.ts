import path from 'node:path'
import { expect, it } from 'vitest'
import {
  createBackup,
  listSnapshots,
  pruneSnapshots,
  type PruneRequest,
} from '../../../db/slices/backups/index.ts'
import { defaultRetention } from '../../../db/slices/backups/retention.ts'
import { filesBelow, openWorkplace, type Workplace } from '../../integration/backups/workplace.ts'
import { expectConverges, expectNextStartTidies, expectSound } from './invariants.ts'
import { killEverywhere } from './killing.ts'

const notes = 320

/** A workplace with one good backup and newer rows that no backup holds yet. */
async function oneBackup() {
  const place = await openWorkplace()
  await createBackup(place.backup)
  place.addNotes(20)
  return { place }
}

it.each(['stop', 'tear'] as const)(
  'a backup that is killed anywhere (%s) harms nothing, the next start tidies up and the next run goes on',
  async (kind) => {
    const killed = await killEverywhere(
      kind,
      oneBackup,
      ({ place }) => ({ backup: place.backup }),
      async ({ place }, where) => {
        const finished = await expectSound(place, notes, where)
        await expectNextStartTidies(place, where)
        await expectConverges(place, notes, finished, where)
      },
    )
    // The probe, the sealed file, the intent, three files on the share, the acknowledgement; and much around them.
    expect(killed).toBeGreaterThanOrEqual(kind === 'tear' ? 7 : 30)
  },
  120_000,
)

it('a first backup that is killed in any write leaves nothing that looks like one, and the next run makes it', async () => {
  await killEverywhere(
    'tear',
    async () => ({ place: await openWorkplace() }),
    ({ place }) => ({ backup: place.backup }),
    async ({ place }, where) => {
      await expectNextStartTidies(place, where)
      const { targetFolder, signing } = place
      const trustedSigningKeys = [signing.publicKey]
      const left = await listSnapshots({ targetFolder, trustedSigningKeys })
      const { snapshotId } = await createBackup(place.backup)
      const listed = await listSnapshots({ targetFolder, trustedSigningKeys })
      expect([where, listed[0]?.snapshotId, listed[0]?.state]).toEqual([where, snapshotId, 'trusted'])
      // only the acknowledgement was missing, or the backup as a whole
      const finished = left.filter(({ state }) => state === 'trusted')
      expect([where, listed.length]).toEqual([where, 1 + finished.length])
    },
  )
}, 120_000)

const day = 24 * 60 * 60 * 1000
const start = Date.UTC(2026, 0, 5, 9)
const rules = { ...defaultRetention, hourly: 0, daily: 1, weekly: 0, monthly: 0, yearly: 0, newest: 1 }
const at = (days: number) => start + days * day

/** Three backups of which one is in the trash long enough to go and one is due to follow it. */
async function dueForPruning(): Promise<{ readonly place: Workplace; readonly prune: PruneRequest }> {
  const place = await openWorkplace()
  const { localRoot, targetFolder, officeId, workstationId, stateFile, spoolFolder, signingKey } =
    place.backup
  const prune = {
    localRoot,
    targetFolder,
    officeId,
    workstationId,
    stateFile,
    spoolFolder,
    signingKey,
    rules,
  }
  for (const days of [0, 1]) await createBackup({ ...place.backup, now: () => new Date(at(days)) })
  await pruneSnapshots({ ...prune, now: () => new Date(at(12)) })
  await createBackup({ ...place.backup, now: () => new Date(at(13)) })
  return { place, prune }
}

it('pruning that is killed anywhere leaves only complete backups, and the next run finishes it', async () => {
  const now = at(40)
  await killEverywhere(
    'stop',
    dueForPruning,
    ({ prune }) => ({ prune, now }),
    async ({ place, prune }, where) => {
      await expectSound(place, 300, where)
      await pruneSnapshots({ ...prune, now: () => new Date(now) })
      const left = await expectSound(place, 300, where)
      expect([where, left]).toEqual([where, [expect.stringMatching(/^00000003-/)]])
      const trashed = filesBelow(place.targetFolder).filter((name) => name.includes('trash'))
      expect([where, trashed.map((name) => name.split(/[\\/]/).at(-2))]).toEqual([
        where,
        Array<string>(3).fill('2026-02-14'),
      ])
    },
  )
}, 120_000)

it.each(['stop', 'tear'] as const)(
  'bringing back from the trash that is killed anywhere (%s) loses nothing, and the next tidying up finishes it',
  async (kind) => {
    await killEverywhere(
      kind,
      async () => {
        const { place, prune } = await dueForPruning()
        const [trashed = ''] = filesBelow(place.targetFolder).filter(
          (name) => name.includes('trash') && name.endsWith('.age'),
        )
        return { place, prune, snapshotId: path.basename(trashed).slice(0, 17) }
      },
      ({ place, snapshotId }) => ({ bringBack: { ...place.backup, snapshotId } }),
      async ({ place, prune, snapshotId }, where) => {
        const isPinned = filesBelow(place.targetFolder).some((name) => name.endsWith('.pin.json'))
        await expectSound(place, 300, where)
        await pruneSnapshots({ ...prune, now: () => new Date(at(14)) })
        const left = await expectSound(place, 300, where)
        expect([where, left.includes(snapshotId)]).toEqual([where, isPinned])
        const trashed = filesBelow(place.targetFolder).filter((name) => name.includes('trash'))
        expect([where, trashed.filter((name) => name.includes(snapshotId)).length]).toEqual([
          where,
          isPinned ? 0 : 3,
        ])
      },
    )
  },
  120_000,
)
