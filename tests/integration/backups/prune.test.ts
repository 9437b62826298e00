import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  createBackup,
  listSnapshots,
  pruneSnapshots,
  verifySnapshot,
  type PruneRequest,
} from '../../../db/slices/backups/index.ts'
import { nodeFiles } from '../../../db/engine/files/file-system.ts'
import { workstationFolders } from '../../../db/slices/backups/layout.ts'
import { setPin, takePin } from '../../../db/slices/backups/pins.ts'
import { bringBackFromTrash, listTrash } from '../../../db/slices/backups/trash.ts'
import { defaultRetention } from '../../../db/slices/backups/retention.ts'
import { failureOfAsync } from '../../unit/backups/support.ts'
import { filesBelow, openWorkplace, type Workplace } from './workplace.ts'

const hour = 60 * 60 * 1000
const day = 24 * hour
const start = Date.UTC(2026, 0, 5, 9)
const rules = { ...defaultRetention, hourly: 0, daily: 2, weekly: 0, monthly: 0, yearly: 0, newest: 1 }

const at = (instant: number) => () => new Date(instant)

/** Backups at these instants; their identifiers in order. */
async function backUpAt(place: Workplace, ...instants: number[]): Promise<string[]> {
  const ids: string[] = []
  for (const instant of instants)
    ids.push((await createBackup({ ...place.backup, now: at(instant) })).snapshotId)
  return ids
}

const pruning = (place: Workplace, instant: number): PruneRequest => {
  const { localRoot, targetFolder, officeId, workstationId, stateFile, spoolFolder, signingKey } =
    place.backup
  return {
    localRoot,
    targetFolder,
    officeId,
    workstationId,
    stateFile,
    spoolFolder,
    signingKey,
    rules,
    now: at(instant),
  }
}

const listed = async (place: Workplace) =>
  (await listSnapshots({ targetFolder: place.targetFolder })).map(({ snapshotId }) => snapshotId).reverse()

const share = (place: Workplace) => nodeFiles.below(place.targetFolder)
const pinPlace = ({ backup: { targetFolder, officeId, workstationId } }: Workplace) => ({
  targetFolder,
  officeId,
  workstationId,
})
const pin = (place: Workplace, snapshotId: string) =>
  setPin(share(place), pinPlace(place), snapshotId, {
    reason: 'evidence',
    at: new Date(start).toISOString(),
  })

describe('pruning', () => {
  it('only tells in a dry run, then moves to the trash, and a week later removes', async () => {
    const place = await openWorkplace()
    // Two on the first day, one on each of the next two: the first day falls out.
    const [a = '', b = '', c = '', d = ''] = await backUpAt(
      place,
      start,
      start + hour,
      start + day,
      start + 2 * day,
    )
    const later = start + 10 * day
    const dry = await pruneSnapshots({ ...pruning(place, later), dryRun: true })
    expect(dry).toMatchObject({ plan: { stopped: null, remove: [a, b] }, trashed: [], emptied: [] })
    expect(await listed(place)).toEqual([a, b, c, d])

    expect(await pruneSnapshots(pruning(place, later))).toMatchObject({ trashed: [a, b], emptied: [] })
    expect(await listed(place)).toEqual([c, d])
    const trash = path.join(path.dirname(place.snapFolder), 'trash', '2026-01-15')
    expect(fs.readdirSync(trash)).toHaveLength(6)

    const soon = await pruneSnapshots(pruning(place, later + 7 * day))
    expect(soon).toMatchObject({ trashed: [], emptied: [] })
    const afterWeek = await pruneSnapshots(pruning(place, later + 8 * day))
    expect(afterWeek.emptied).toEqual(['2026-01-15'])
    expect(filesBelow(path.dirname(trash))).toEqual([])
    expect(await listed(place)).toEqual([c, d])
  })

  it('keeps what a person has pinned', async () => {
    const place = await openWorkplace()
    const [a = '', b = ''] = await backUpAt(place, start, start + hour, start + day, start + 2 * day)
    await pin(place, a)
    const result = await pruneSnapshots(pruning(place, start + 10 * day))
    expect(result.trashed).toEqual([b])
    await takePin(share(place), pinPlace(place), a)
    expect((await pruneSnapshots(pruning(place, start + 10 * day))).trashed).toEqual([a])
  })

  it('keeps what another desk has pinned, even by a pin that cannot be read', async () => {
    const place = await openWorkplace()
    const [a = '', b = ''] = await backUpAt(place, start, start + hour, start + day, start + 2 * day)
    for (const id of [a, b]) await pin(place, id)
    const [first = ''] = filesBelow(place.targetFolder).filter((file) => file.endsWith('.pin.json'))
    fs.writeFileSync(path.join(place.targetFolder, first), '{"half":')
    expect((await pruneSnapshots(pruning(place, start + 10 * day))).trashed).toEqual([])
  })

  it('brings back from the trash what was pinned there, and keeps it from then on', async () => {
    const place = await openWorkplace()
    const [a = '', b = ''] = await backUpAt(place, start, start + hour, start + day, start + 2 * day)
    const later = start + 10 * day
    await pruneSnapshots(pruning(place, later))
    const { targetFolder, officeId, workstationId } = place.backup
    const folders = workstationFolders(targetFolder, officeId, workstationId)
    const trashed = await listTrash(share(place), folders)
    expect(trashed).toMatchObject([
      { snapshotId: b, trashedOn: '2026-01-15', goesOn: '2026-01-23' },
      { snapshotId: a, createdAt: new Date(start).toISOString() },
    ])
    await pin(place, a)
    expect(await bringBackFromTrash(share(place), folders, a)).toBe(true)
    expect(await bringBackFromTrash(share(place), folders, a)).toBe(false)
    expect(await listed(place)).toContain(a)
    await verifySnapshot(place.verify(path.join(place.snapFolder, `${a}.db.zst.age`)))
    await pruneSnapshots(pruning(place, later + 9 * day))
    expect(await listed(place)).toContain(a)
    expect(await listTrash(share(place), folders)).toEqual([])
  })

  it('never touches another workstation, nor what it did not sign itself', async () => {
    const place = await openWorkplace()
    const own = await backUpAt(place, start, start + hour, start + day, start + 2 * day)
    const stateFile = path.join(place.folder, 'state-2.json')
    const other = { ...place.backup, workstationId: 'ws-2', stateFile }
    for (let turn = 0; turn < 3; turn++) await createBackup({ ...other, now: at(start + turn * hour) })
    const foreign = own[0] ?? ''
    const manifest = path.join(place.snapFolder, `${foreign}.json`)
    fs.appendFileSync(manifest, ' ')
    const result = await pruneSnapshots(pruning(place, start + 10 * day))
    expect(result.trashed).toEqual([own[1]])
    expect((await listed(place)).filter((id) => !own.includes(id))).toHaveLength(3)
    expect(fs.existsSync(manifest)).toBe(true)
  })

  it('stops while the newest backup is damaged or gone', async () => {
    const place = await openWorkplace()
    const ids = await backUpAt(place, start, start + hour, start + day, start + 2 * day)
    const newest = path.join(place.snapFolder, `${ids.at(-1) ?? ''}.db.zst.age`)
    const bytes = fs.readFileSync(newest)
    fs.truncateSync(newest, 100)
    const request = pruning(place, start + 10 * day)
    const stopped = { plan: { stopped: 'newestFailed', remove: [] }, trashed: [] }
    expect(await pruneSnapshots(request)).toMatchObject(stopped)
    for (const name of fs.readdirSync(place.snapFolder))
      if (name.startsWith(ids.at(-1) ?? '')) fs.rmSync(path.join(place.snapFolder, name))
    expect(await pruneSnapshots(request)).toMatchObject(stopped)
    expect(await listed(place)).toEqual(ids.slice(0, -1))
    expect(bytes.length).toBeGreaterThan(100)
  })

  it('goes on where an interrupted run stopped', async () => {
    const place = await openWorkplace()
    const [a = ''] = await backUpAt(place, start, start + hour, start + day, start + 2 * day)
    const trash = path.join(path.dirname(place.snapFolder), 'trash', '2026-01-14')
    fs.mkdirSync(trash, { recursive: true })
    fs.renameSync(path.join(place.snapFolder, `${a}.json`), path.join(trash, `${a}.json`))
    await pruneSnapshots(pruning(place, start + 10 * day))
    expect(fs.readdirSync(trash)).toEqual([`${a}.db.zst.age`, `${a}.json`, `${a}.json.sig`])
    expect(fs.readdirSync(place.snapFolder).filter((name) => name.startsWith(a))).toEqual([])
  })

  it('says that the folder is not there', async () => {
    const place = await openWorkplace()
    const request = { ...pruning(place, start), targetFolder: path.join(place.folder, 'unplugged') }
    expect(await failureOfAsync(pruneSnapshots(request))).toMatchObject({
      code: 'SHARE_UNAVAILABLE',
      messageKey: 'backups.error.shareMissing',
    })
  })
})

describe('listing', () => {
  it('finds every office and workstation, and says what is wrong with a snapshot', async () => {
    const place = await openWorkplace()
    const ids = await backUpAt(
      place,
      start,
      start + hour,
      start + 2 * hour,
      start + 3 * hour,
      start + 4 * hour,
    )
    const other = {
      officeId: 'office-2',
      workstationId: 'ws-9',
      stateFile: path.join(place.folder, 's.json'),
    }
    await createBackup({ ...place.backup, ...other })
    const file = (index: number, extension: string) =>
      path.join(place.snapFolder, `${ids[index] ?? ''}${extension}`)
    fs.rmSync(file(0, '.json'))
    fs.rmSync(file(1, '.db.zst.age'))
    fs.appendFileSync(file(2, '.json'), ' ')
    fs.appendFileSync(file(3, '.db.zst.age'), 'x')
    fs.writeFileSync(path.join(place.snapFolder, 'Thumbs.db'), 'x')

    const everything = await listSnapshots({
      targetFolder: place.targetFolder,
      trustedSigningKeys: [place.signing.publicKey],
    })
    expect(
      everything.map(({ officeId, sequence, state, failure }) => [
        officeId,
        sequence,
        state,
        failure?.messageKey,
      ]),
    ).toEqual([
      ['office-1', 5, 'trusted', undefined],
      ['office-1', 4, 'damaged', 'backups.error.damaged'],
      ['office-1', 3, 'damaged', 'backups.error.signatureInvalid'],
      ['office-1', 2, 'damaged', 'backups.error.fileMissing'],
      ['office-1', 1, 'incomplete', undefined],
      ['office-2', 1, 'trusted', undefined],
    ])
    const one = await listSnapshots({ targetFolder: place.targetFolder, officeId: 'office-2' })
    expect(one.map(({ state, workstationId }) => [state, workstationId])).toEqual([['unknownSigner', 'ws-9']])
  })

  it('of an empty folder is empty', async () => {
    const place = await openWorkplace()
    expect(await listSnapshots({ targetFolder: place.targetFolder })).toEqual([])
  })
})
