import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { nodeFiles } from '../../../db/engine/files/file-system.ts'
import { createBackup } from '../../../db/slices/backups/index.ts'
import { sendWaiting } from '../../../db/slices/backups/send.ts'
import { listWaiting } from '../../../db/slices/backups/waiting.ts'
import { openWorkplace } from '../../integration/backups/workplace.ts'
import { expectConverges, expectNextStartTidies, expectSound } from './invariants.ts'
import { killEverywhere } from './killing.ts'

/** A workplace with one backup in its folder and the folder gone; newer rows are in no backup yet. */
async function folderAway() {
  const place = await openWorkplace()
  await createBackup(place.backup)
  place.addNotes(20)
  const waitingFolder = path.join(place.folder, 'waiting')
  const away = `${place.targetFolder}-away`
  fs.renameSync(place.targetFolder, away)
  const backup = { ...place.backup, waitingFolder }
  const isBack = () => fs.renameSync(away, place.targetFolder)
  const waiting = () => listWaiting(nodeFiles.below(place.folder), waitingFolder)
  return { place, backup, waitingFolder, isBack, waiting }
}

/** Of these rows everything is in one backup or another. */
const notes = 320

it.each(['stop', 'tear'] as const)(
  'a backup that is to wait and is killed anywhere (%s) leaves what waited before, and nothing in plain',
  async (kind) => {
    const killed = await killEverywhere(
      kind,
      async () => {
        const away = await folderAway()
        await expect(createBackup(away.backup)).rejects.toMatchObject({ code: 'SHARE_UNAVAILABLE' })
        return away
      },
      ({ backup }) => ({ waits: backup }),
      async ({ place, backup, isBack, waiting }, where) => {
        expect([where, (await waiting()).length > 0]).toEqual([where, true])
        isBack()
        const finished = await expectSound(place, notes, where)
        await expectNextStartTidies(place, where)
        await sendWaiting(backup)
        expect([where, await waiting()]).toEqual([where, []])
        const sent = await expectSound(place, notes, where)
        expect([where, sent.length > finished.length]).toEqual([where, true])
        await expectConverges(place, notes, sent, where)
      },
    )
    expect(killed).toBeGreaterThanOrEqual(kind === 'tear' ? 2 : 15)
  },
  240_000,
)

it.each(['stop', 'tear'] as const)(
  'what waits arrives once and complete, wherever its sending is killed (%s)',
  async (kind) => {
    await killEverywhere(
      kind,
      async () => {
        const away = await folderAway()
        await expect(createBackup(away.backup)).rejects.toMatchObject({ code: 'SHARE_UNAVAILABLE' })
        away.isBack()
        return away
      },
      ({ backup }) => ({ send: backup }),
      async ({ place, backup, waiting }, where) => {
        await expectSound(place, notes, where)
        await expectNextStartTidies(place, where)
        await sendWaiting(backup)
        expect([where, await waiting()]).toEqual([where, []])
        const finished = await expectSound(place, notes, where)
        expect([where, finished.length]).toEqual([where, 2])
        await expectConverges(place, notes, finished, where)
      },
    )
  },
  240_000,
)
