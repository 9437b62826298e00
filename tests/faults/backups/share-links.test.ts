import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import {
  createBackup,
  listSnapshots,
  pruneSnapshots,
  verifySnapshot,
  type BackupRequest,
  type BackupStep,
  type PruneRequest,
} from '../../../db/slices/backups/index.ts'
import type { OnProgress } from '../../../db/slices/backups/progress.ts'
import { defaultRetention } from '../../../db/slices/backups/retention.ts'
import { openWorkplace, type Workplace } from '../../integration/backups/workplace.ts'
import { failureOfAsync } from '../../unit/backups/support.ts'
import { replaceByLink, victimKinds, type PlantedLink } from './links.ts'

const day = 24 * 60 * 60 * 1000
const start = Date.UTC(2026, 0, 5, 9)
const rules = { ...defaultRetention, hourly: 0, daily: 1, weekly: 0, monthly: 0, yearly: 0, newest: 1 }
const own = 'kontor/v1/office-1/ws/ws-1'

/** Every folder that Kontor makes below the chosen one. */
const folders = [
  'kontor',
  'kontor/v1',
  'kontor/v1/office-1',
  'kontor/v1/office-1/ws',
  own,
  `${own}/snap`,
  `${own}/tmp`,
  `${own}/trash`,
  `${own}/trash/2026-01-20`,
]

const at = (days: number) => () => new Date(start + days * day)

/** Backups of which one is in the trash long enough to go, one is due for the trash and the newest stays. */
async function prepared(): Promise<{
  readonly place: Workplace
  readonly backup: BackupRequest
  readonly prune: PruneRequest
  readonly newest: string
}> {
  const place = await openWorkplace()
  const { localRoot, targetFolder, officeId, workstationId, stateFile, spoolFolder, signingKey } =
    place.backup
  const request = {
    localRoot,
    targetFolder,
    officeId,
    workstationId,
    stateFile,
    spoolFolder,
    signingKey,
    rules,
  }
  await createBackup({ ...place.backup, now: at(0) })
  await createBackup({ ...place.backup, now: at(1) })
  await pruneSnapshots({ ...request, now: at(15) })
  const { file } = await createBackup({ ...place.backup, now: at(16) })
  fs.writeFileSync(path.join(place.tmpFolder, '00000009-0badcafe.json.part'), '{}')
  const backup = { ...place.backup, now: at(39) }
  return { place, backup, prune: { ...request, now: at(40) }, newest: file }
}

const refused = { code: 'CONFLICT', messageKey: 'backups.error.linkOnShare' }

/** Which of the three come by a folder; with a link there they must fail. */
const comingBy = (folder: string) =>
  folder.includes('/trash') ? ['prune'] : folder.endsWith('/tmp') ? ['backup'] : ['backup', 'prune', 'list']

it.each(folders)(
  '%s replaced by a link: nothing behind it changes, nothing says all is well',
  async (folder) => {
    const { place, backup, prune } = await prepared()
    const { targetFolder } = place
    const linked = path.join(targetFolder, folder)
    const attempts = {
      backup: () => createBackup(backup),
      prune: () => pruneSnapshots(prune),
      list: () => listSnapshots({ targetFolder }),
    }
    for (const kind of victimKinds) {
      const link = replaceByLink(linked, path.join(place.folder, 'elsewhere'), kind)
      const failed: string[] = []
      for (const [name, attempt] of Object.entries(attempts)) {
        const outcome = await Promise.allSettled([attempt()])
        link.expectUntouched()
        if (outcome[0].status === 'fulfilled') continue
        failed.push(name)
        expect([kind, name, outcome[0].reason]).toMatchObject([
          kind,
          name,
          { failure: { ...refused, params: { place: folder } } },
        ])
      }
      expect([kind, failed]).toEqual([kind, comingBy(folder)])
      link.undo()
    }
    expect((await createBackup({ ...backup, now: at(41) })).warnings).toEqual([])
  },
)

it.each([own, `${own}/snap`, `${own}/tmp`])(
  '%s that becomes a link in the middle of a backup receives nothing more',
  async (folder) => {
    const { place, backup } = await prepared()
    const linked = path.join(place.targetFolder, folder)
    for (const step of ['snapshot', 'upload', 'readBack', 'publish'] satisfies BackupStep[]) {
      let link: PlantedLink | undefined
      const onProgress: OnProgress = (progress) => {
        if (progress.step === step)
          link ??= replaceByLink(linked, path.join(place.folder, 'elsewhere'), 'private files')
      }
      const failure = await failureOfAsync(createBackup({ ...backup, onProgress }))
      expect([step, failure]).toEqual([step, { ...refused, params: { place: folder } }])
      link?.expectUntouched()
      link?.undo()
    }
  },
)

it('a file on the share that is replaced by a link is neither read nor replaced', async () => {
  const { place, newest } = await prepared()
  const elsewhere = path.join(place.folder, 'elsewhere')
  fs.renameSync(newest, elsewhere)
  fs.symlinkSync(elsewhere, newest)
  expect(await failureOfAsync(verifySnapshot(place.verify(newest)))).toMatchObject(refused)
  expect(await failureOfAsync(listSnapshots({ targetFolder: place.targetFolder }))).toMatchObject(refused)
  expect(fs.lstatSync(newest).isSymbolicLink()).toBe(true)
})

it('the chosen folder itself may be reached through a link', async () => {
  const place = await openWorkplace()
  const real = path.join(place.folder, 'real share')
  fs.renameSync(place.targetFolder, real)
  fs.symlinkSync(real, place.targetFolder, 'junction')
  const { file } = await createBackup(place.backup)
  expect((await verifySnapshot(place.verify(file))).signature).toBe('trusted')
  expect(await listSnapshots({ targetFolder: place.targetFolder })).toHaveLength(1)
})

it('what others put into Kontor’s folders stays there', async () => {
  const { place, backup, prune } = await prepared()
  const strange = [
    `${own}/tmp/Brief.txt`,
    `${own}/tmp/00000001-00000000.db.zst.age.part.bak`,
    `${own}/tmp/folder/Brief.txt`,
    `${own}/snap/00000001-00000000.db.zst.age.bak`,
    `${own}/trash/2026-01-20/Brief.txt`,
    `${own}/trash/2026-01-20/folder/Brief.txt`,
    `${own}/trash/note.txt`,
  ].map((name) => path.join(place.targetFolder, name))
  for (const file of strange) {
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, 'mine')
  }
  await createBackup(backup)
  const { emptied, trashed } = await pruneSnapshots(prune)
  expect([emptied, trashed.length]).toEqual([[], 2])
  for (const file of strange) expect([file, fs.existsSync(file)]).toEqual([file, true])
  expect(fs.readdirSync(place.tmpFolder).sort()).toEqual([
    '00000001-00000000.db.zst.age.part.bak',
    'Brief.txt',
    'folder',
  ])
  expect(fs.readdirSync(path.join(place.targetFolder, own, 'trash/2026-01-20')).sort()).toEqual([
    'Brief.txt',
    'folder',
  ])
})
