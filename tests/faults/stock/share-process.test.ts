import { expect, it, onTestFinished } from 'vitest'
import { KontorError } from '../../../db/engine/errors.ts'
import { nodeFiles, type FileSystems } from '../../../db/engine/files/file-system.ts'
import { ShareClient } from '../../../db/process/share/client.ts'
import { createFolderLog, FolderStore } from '../../../db/stock/stores/index.ts'
import { createBackup, listSnapshots } from '../../../db/slices/backups/index.ts'
import { openWorkplace } from '../../integration/backups/workplace.ts'
import { countedHosts, StillClock } from '../../support/stock/share-processes.ts'
import { failureOfAsync } from '../../unit/backups/support.ts'
import { expectConverges, expectSound } from '../backups/invariants.ts'

const notes = 320

function openShare() {
  const hosts = countedHosts()
  const clock = new StillClock()
  const client = new ShareClient(hosts, clock)
  onTestFinished(() => client.close())
  const files: FileSystems = { local: nodeFiles, share: client.files }
  return { hosts, clock, client, files }
}

it('a backup whose share process is killed at any message fails in words, and the next one is whole', async () => {
  // a step that has no divisor in common with the turns of the work, so that every kind of message has its turn
  let messages = 0
  for (let message = 1, isUndisturbed = false; !isUndisturbed; message += 3) {
    const place = await openWorkplace()
    await createBackup(place.backup)
    place.addNotes(20)
    const { hosts, files } = openShare()
    hosts.killAfter(message)
    const said = await createBackup({ ...place.backup, files }).then(
      () => 'made',
      (error: unknown) => (error instanceof KontorError ? error.failure.messageKey : String(error)),
    )
    const where = `message ${message}`
    expect([where, ['made', 'share.error.silent'].includes(said) || said]).toEqual([where, true])
    const finished = await expectSound(place, notes, where)
    await expectConverges(place, notes, finished, where)
    isUndisturbed = said === 'made' && hosts.started === 1
    if (isUndisturbed) messages = message
  }
  expect(messages).toBeGreaterThan(20)
}, 240_000)

it('a put whose share process is killed at some point of its work is won, lost or asked again, never torn', async () => {
  const place = await openWorkplace()
  const { targetFolder: chosenFolder } = place
  await createFolderLog({ chosenFolder, officeId: 'office' })
  const about = { chosenFolder, officeId: 'office', publication: 'link', desk: 'd1' } as const
  const plain = new FolderStore(about)
  for (let seq = 1; seq <= 12; seq += 1) {
    const { hosts, client } = openShare()
    const store = client.openStore({ kind: 'folder', place: about })
    // the store is opened by the first message, the put is the second: this kill comes at some point of its work
    await store.get(1)
    const bytes = Buffer.alloc(3_000_000, seq)
    const put = store.put(seq, bytes).catch(() => null)
    setTimeout(() => hosts.last().kill('SIGKILL'), seq * 2)
    const won = await put
    await hosts.nothingLives()
    const there = await plain.get(seq)
    const isMine = there === null ? null : bytes.equals(there)
    expect([won, isMine]).toEqual(there === null ? [null, null] : [won, true])
    expect(await client.openStore({ kind: 'folder', place: about }).put(seq, bytes)).toBe(true)
  }
}, 60_000)

it('while a share stands still, this process goes on with its own files and data', async () => {
  const place = await openWorkplace()
  const { hosts, clock, files } = openShare()
  await files.share.below(place.targetFolder).list(place.targetFolder)
  hosts.standStill()
  const backup = failureOfAsync(createBackup({ ...place.backup, files }))
  // more calls than a process has threads; none of them is one of this process
  const stalled = Array.from({ length: 8 }, () =>
    failureOfAsync(files.share.below(place.targetFolder).list(place.targetFolder)),
  )
  for (let turn = 0; turn < 20; turn += 1) {
    place.addNotes(1)
    expect(await files.local.below(place.folder).list(place.folder)).toContain('share')
  }
  expect(place.noteCount()).toBe(320)
  for (let beat = 0; beat < 11; beat += 1) clock.beat()
  const silent = { code: 'SHARE_UNAVAILABLE', messageKey: 'share.error.silent' }
  expect(await Promise.all(stalled)).toEqual(Array(8).fill(silent))
  // the backup may have begun its next call after that, and gets through
  await backup.catch(() => undefined)
  const made = await createBackup({ ...place.backup, files })
  expect(made.verified).toBe(true)
  expect(await listSnapshots({ targetFolder: place.targetFolder, files })).not.toEqual([])
}, 60_000)
