import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { nodeFiles } from '../../../db/engine/files/file-system.ts'
import { createBackup, listSnapshots, type BackupResult } from '../../../db/slices/backups/index.ts'
import { checkSealed, sealFile } from '../../../db/sealing/seal.ts'
import { KontorError } from '../../../db/engine/errors.ts'
import { openWorkplace, type Workplace } from '../../integration/backups/workplace.ts'
import { untilStopped, type Fault, type FaultLayer } from './fault-layer.ts'
import { expectConverges, expectSound, sideOfKey } from './invariants.ts'

const notes = 320

/** A workplace with one good backup and newer rows that no backup holds yet. */
async function prepared(): Promise<Workplace> {
  const place = await openWorkplace()
  await createBackup(place.backup)
  place.addNotes(20)
  return place
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
  check: (place: Workplace, where: string, error: Error | null) => Promise<void>,
): Promise<Undisturbed> {
  for (let at = 1; ; at++) {
    const place = await prepared()
    const fault = faultAt(at)
    const { layer, result, error } = await untilStopped(fault, (faulty) => backUp(place, faulty))
    if (layer.operations.length < at) return { operations: layer.operations, result }
    await check(place, `${fault.kind} at ${at}: ${layer.operations[at - 1] ?? ''}`, error)
  }
}

it('any operation that fails ends with a true message and harms nothing, and the next run clears up', async () => {
  const codes = ['ENOSPC', 'EIO', 'EACCES']
  const { operations, result } = await forEachOperation(
    (at) => ({ kind: 'fail', at, code: codes[at % 3] ?? 'EIO' }),
    async (place, where, error) => {
      const finished = await expectSound(place, notes, where)
      // What failed may have been clearing up, which a run survives.
      if (error === null) return
      const { messageKey } = error instanceof KontorError ? error.failure : { messageKey: error.message }
      const side = where.split(': ')[1]?.split(' ')[0]
      expect([where, messageKey, sideOfKey[messageKey]]).toEqual([where, messageKey, side])
      await expectConverges(place, notes, finished, where)
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
    'share removeFile',
  ]
  for (const step of steps) expect(operations).toContain(step)
}, 120_000)

it('a sealed file that the disk gave back changed is not sent', async () => {
  const place = await prepared()
  for (const at of [40, -9]) {
    const disk = nodeFiles.below(place.folder)
    const changing = {
      ...disk,
      async writeNew(file: string, content: AsyncIterable<Uint8Array>) {
        await disk.writeNew(file, content)
        if (!file.endsWith('.age')) return
        const bytes = fs.readFileSync(file)
        const position = (bytes.length + at) % bytes.length
        bytes[position] = (bytes[position] ?? 0) ^ 1
        fs.writeFileSync(file, bytes)
      },
    }
    const failed = createBackup({
      ...place.backup,
      files: { local: { below: () => changing }, share: nodeFiles },
    })
    await expect(failed).rejects.toMatchObject({ failure: { messageKey: 'backups.error.selfCheck' } })
  }
  expect(await expectSound(place, notes, 'changed on the disk')).toHaveLength(1)
})

it('a sealed file that does not give back what went in is not sent', async () => {
  const place = await prepared()
  const sealedFile = path.join(place.dataFolder, 'sealed.age')
  const { recipients } = place.backup
  const local = nodeFiles.below(place.folder)
  const request = { local, plainFile: place.stateFile, sealedFile, recipients }
  const { fileKey, ...measured } = await sealFile({ ...request, compression: 'gzip' })
  await checkSealed(local, sealedFile, measured, fileKey, {})
  for (const part of ['plain', 'sealed'] as const) {
    const expected = { ...measured, [part]: { ...measured[part], sha256: '0'.repeat(64) } }
    const checked = checkSealed(local, sealedFile, expected, fileKey, {})
    await expect(checked).rejects.toMatchObject({ failure: { messageKey: 'backups.error.selfCheck' } })
  }
})

it('a manifest that the server lost before it was acknowledged is cleared away with its files', async () => {
  const undisturbed = await prepared()
  const { layer } = await untilStopped({ kind: 'stop', at: Infinity }, (faulty) =>
    backUp(undisturbed, faulty),
  )
  const place = await prepared()
  const at = layer.operations.lastIndexOf('share rename') + 2
  await untilStopped({ kind: 'stop', at }, (faulty) => backUp(place, faulty))
  const manifests = fs.readdirSync(place.snapFolder).filter((name) => name.endsWith('.json'))
  expect(manifests).toHaveLength(2)
  fs.truncateSync(path.join(place.snapFolder, manifests.at(-1) ?? ''))
  await createBackup(place.backup)
  const listed = await listSnapshots({ targetFolder: place.targetFolder })
  expect(listed.map(({ sequence, state }) => [sequence, state])).toEqual([
    [3, 'unknownSigner'],
    [1, 'unknownSigner'],
  ])
  expect(fs.readdirSync(place.snapFolder)).toHaveLength(6)
})
