import { expect, it } from 'vitest'
import { createBackup, pruneSnapshots, type PruneRequest } from '../../../db/backups/index.ts'
import { defaultRetention } from '../../../db/backups/retention.ts'
import { filesBelow, openWorkplace, type Workplace } from '../../integration/backups/workplace.ts'
import { untilStopped } from './fault-layer.ts'
import { expectSound } from './invariants.ts'

const day = 24 * 60 * 60 * 1000
const start = Date.UTC(2026, 0, 5, 9)
const rules = { ...defaultRetention, hourly: 0, daily: 1, weekly: 0, monthly: 0, yearly: 0, newest: 1 }

/** Three backups, of which two are due to go, and a trash that is due to be emptied. */
async function prepared(): Promise<{ readonly place: Workplace; readonly request: PruneRequest }> {
  const place = await openWorkplace()
  for (const days of [0, 1, 2])
    await createBackup({ ...place.backup, now: () => new Date(start + days * day) })
  const { localRoot, targetFolder, officeId, workstationId, stateFile, spoolFolder, signingKey } =
    place.backup
  const now = () => new Date(start + 20 * day)
  const request = {
    localRoot,
    targetFolder,
    officeId,
    workstationId,
    stateFile,
    spoolFolder,
    signingKey,
    rules,
    now,
  }
  return { place, request }
}

it('pruning that is gone at any change leaves only complete backups, and the next run finishes it', async () => {
  for (let at = 1; ; at++) {
    const { place, request } = await prepared()
    const { layer } = await untilStopped({ kind: 'stop', at }, ({ files, takeLock }) =>
      pruneSnapshots({ ...request, files, takeLock }),
    )
    const where = `stop at ${at}: ${layer.operations[at - 1] ?? ''}`
    await expectSound(place, 300, where)
    await pruneSnapshots(request)
    expect([where, await expectSound(place, 300, where)]).toEqual([
      where,
      [expect.stringMatching(/^00000003-/)],
    ])
    const trashed = filesBelow(place.targetFolder).filter((name) => name.includes('trash'))
    expect([where, filesBelow(place.snapFolder).length, trashed.length]).toEqual([where, 3, 6])
    if (layer.operations.length < at) break
  }
}, 60_000)
