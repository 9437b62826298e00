import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { createBackup, restoreSnapshot, type RestoreResult } from '../../../db/slices/backups/index.ts'
import { KontorError } from '../../../db/engine/errors.ts'
import {
  countNotes,
  currentDatabase,
  filesBelow,
  openWorkplace,
  type Workplace,
} from '../../integration/backups/workplace.ts'
import { untilStopped, type Fault } from './fault-layer.ts'
import { sideOfKey } from './invariants.ts'

/** 300 notes are in the backup, 320 in the database in use. */
async function prepared() {
  const place = await openWorkplace()
  const { file } = await createBackup(place.backup)
  place.addNotes(20)
  return { place, file }
}

const generations = (place: Workplace) =>
  fs.readdirSync(place.dataFolder).filter((name) => name.startsWith('gen-'))

/** The database in use before is as it was, and the pointer names either it or a complete restored one. */
function expectSound(place: Workplace, where: string): void {
  expect([where, place.noteCount()]).toEqual([where, 320])
  const current = currentDatabase(place.dataFolder)
  const notes = countNotes(current)
  expect([where, notes]).toEqual([where, current === place.databaseFile ? 320 : 300])
}

/** The next restore succeeds and leaves exactly: the first database, what was in use in between, the new one. */
async function expectConverges(place: Workplace, file: string, where: string): Promise<void> {
  const between = path.basename(path.dirname(currentDatabase(place.dataFolder)))
  const result = await restoreSnapshot(place.restore(file, place.dataFolder))
  expect([where, countNotes(currentDatabase(place.dataFolder))]).toEqual([where, 300])
  const expected = new Set(['gen-first', between, result.generation])
  expect([where, generations(place)]).toEqual([where, [...expected].sort()])
  expect([where, filesBelow(place.dataFolder).filter((name) => name.endsWith('restoring'))]).toEqual([
    where,
    [],
  ])
}

async function forEachOperation(
  faultAt: (at: number) => Fault,
  check: (place: Workplace, file: string, where: string, error: Error | null) => Promise<void>,
): Promise<{ readonly operations: readonly string[]; readonly result: RestoreResult | null }> {
  for (let at = 1; ; at++) {
    const { place, file } = await prepared()
    const fault = faultAt(at)
    const { layer, result, error } = await untilStopped(fault, ({ files, takeLock }) =>
      restoreSnapshot({ ...place.restore(file, place.dataFolder), files, takeLock }),
    )
    if (layer.operations.length < at) return { operations: layer.operations, result }
    await check(place, file, `${fault.kind} at ${at}: ${layer.operations[at - 1] ?? ''}`, error)
  }
}

it('any operation that fails ends with a true message and leaves a whole database', async () => {
  const codes = ['ENOSPC', 'EIO', 'EACCES']
  const { result } = await forEachOperation(
    (at) => ({ kind: 'fail', at, code: codes[at % 3] ?? 'EIO' }),
    async (place, file, where, error) => {
      expectSound(place, where)
      if (error === null) return
      const { messageKey } = error instanceof KontorError ? error.failure : { messageKey: error.message }
      const fromBackup = where.includes(': share')
      expect([where, messageKey === 'backups.error.fileUnreadable']).toEqual([where, fromBackup])
      expect([where, fromBackup ? 'local' : sideOfKey[messageKey]]).toEqual([where, 'local'])
      // An error means that nothing was switched.
      expect([where, currentDatabase(place.dataFolder)]).toEqual([where, place.databaseFile])
      await expectConverges(place, file, where)
    },
  )
  expect(result?.replacedGeneration).toBe('gen-first')
}, 120_000)
