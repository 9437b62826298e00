import { expect, it } from 'vitest'
import { createBackup, type BackupResult } from '../../../db/backups/index.ts'
import { KontorError } from '../../../db/errors.ts'
import { openWorkplace, type Workplace } from '../../integration/backups/workplace.ts'
import { untilStopped, type Fault, type FaultLayer } from './fault-layer.ts'
import { expectConverges, expectSound, sideOfKey } from './invariants.ts'

const notes = 320

/** A workplace with one good backup and newer rows that no backup holds yet. */
async function prepared(): Promise<{ readonly place: Workplace; readonly first: BackupResult }> {
  const place = await openWorkplace()
  const first = await createBackup(place.backup)
  place.addNotes(20)
  return { place, first }
}

const backUp = (place: Workplace, layer: FaultLayer) =>
  createBackup({ ...place.backup, files: layer.files, takeLock: layer.takeLock })

/** The run in which nothing went wrong any more: which operations had their turn before, and its result. */
interface Undisturbed {
  readonly operations: readonly string[]
  readonly result: BackupResult | null
}

/** Every operation of a backup has its turn; ends with the run that gets through undisturbed. */
async function forEachOperation(
  faultAt: (at: number) => Fault,
  check: (place: Workplace, first: BackupResult, where: string, error: Error | null) => Promise<void>,
): Promise<Undisturbed> {
  for (let at = 1; ; at++) {
    const { place, first } = await prepared()
    const fault = faultAt(at)
    const { layer, result, error } = await untilStopped(fault, (faulty) => backUp(place, faulty))
    if (layer.operations.length < at) return { operations: layer.operations, result }
    await check(place, first, `${fault.kind} at ${at}: ${layer.operations[at - 1] ?? ''}`, error)
  }
}

it('a process that is gone at any change harms nothing, and the next run clears up', async () => {
  const { operations, result } = await forEachOperation(
    (at) => ({ kind: 'stop', at }),
    async (place, first, where) => {
      await expectSound(place, notes, where)
      await expectConverges(place, notes, first, where)
    },
  )
  expect(result?.verified).toBe(true)
  // Guards the guard: all the steps that matter did have their turn.
  const steps = [
    'local syncFile',
    'local write',
    'local rename',
    'share write',
    'share rename',
    'share remove',
  ]
  for (const step of steps) expect(operations).toContain(step)
}, 120_000)

it('a process that is gone in the middle of any write harms nothing, and the next run clears up', async () => {
  const { operations, result } = await forEachOperation(
    (at) => ({ kind: 'tear', at }),
    async (place, first, where) => {
      await expectSound(place, notes, where)
      await expectConverges(place, notes, first, where)
    },
  )
  expect(result?.verified).toBe(true)
  // The probe, the sealed file, the intent, three files on the share, the acknowledgement.
  expect(operations).toHaveLength(7)
}, 120_000)

it('any operation that fails ends with a true message and harms nothing, and the next run clears up', async () => {
  const codes = ['ENOSPC', 'EIO', 'EACCES']
  const { result } = await forEachOperation(
    (at) => ({ kind: 'fail', at, code: codes[at % 3] ?? 'EIO' }),
    async (place, first, where, error) => {
      await expectSound(place, notes, where)
      // What failed may have been clearing up, which a run survives.
      if (error === null) return
      const { messageKey } = error instanceof KontorError ? error.failure : { messageKey: error.message }
      const side = where.split(': ')[1]?.split(' ')[0]
      expect([where, messageKey, sideOfKey[messageKey]]).toEqual([where, messageKey, side])
      await expectConverges(place, notes, first, where)
    },
  )
  expect(result?.verified).toBe(true)
}, 120_000)
