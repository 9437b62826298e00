import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createBackup, listSnapshots, restoreSnapshot } from '../../../db/backups/index.ts'
import {
  countNotes,
  currentDatabase,
  openWorkplace,
  type Workplace,
} from '../../integration/backups/workplace.ts'
import type { Fault } from './fault-layer.ts'
import { expectConverges, expectSound } from './invariants.ts'
import type { ChildTask } from './kill-child.ts'

const child = path.join(import.meta.dirname, 'kill-child.ts')

interface Outcome {
  readonly signal: string | null
  readonly said: string
}

/** Runs a task in a process of its own, optionally under a shell's limit on the size of files. */
function runChild(place: Workplace, task: ChildTask, fileLimitKilobytes?: number): Outcome {
  const taskFile = path.join(place.folder, 'task.json')
  fs.writeFileSync(taskFile, JSON.stringify(task))
  const command = [process.execPath, '--no-warnings', child, taskFile]
  const limited = ['bash', '-c', `ulimit -f ${fileLimitKilobytes ?? 0}; exec "$@"`, 'bash', ...command]
  const [program = '', ...parameters] = fileLimitKilobytes === undefined ? command : limited
  const { signal, stdout, stderr } = spawnSync(program, parameters, { encoding: 'utf8', timeout: 60_000 })
  fs.rmSync(taskFile)
  return { signal, said: (stdout + stderr).trim() }
}

const stop = (at: number): Fault => ({ kind: 'stop', at })
const tear = (at: number): Fault => ({ kind: 'tear', at })

describe('a process that is really killed', () => {
  // A sample: publish-faults and restore-faults stop at every operation, without a process for each.
  const publishing = [...[4, 9, 14, 18, 22, 26, 31].map(stop), ...[1, 3, 6].map(tear)]
  const restoring = [...[2, 4, 6, 8, 9].map(stop), ...[2, 4].map(tear)]

  it('while it makes a backup', async () => {
    for (const fault of publishing) {
      const place = await openWorkplace()
      await createBackup(place.backup)
      place.addNotes(20)
      const where = `${fault.kind} at ${fault.at}`
      const outcome = runChild(place, { fault, backup: place.backup })
      expect([where, outcome]).toEqual([where, { signal: 'SIGKILL', said: '' }])
      await expectConverges(place, 320, await expectSound(place, 320, where), where)
    }
  }, 120_000)

  it('while it restores', async () => {
    for (const fault of restoring) {
      const place = await openWorkplace()
      const { file } = await createBackup(place.backup)
      place.addNotes(20)
      const where = `${fault.kind} at ${fault.at}`
      const outcome = runChild(place, { fault, restore: place.restore(file, place.dataFolder) })
      expect([where, outcome]).toEqual([where, { signal: 'SIGKILL', said: '' }])
      const current = currentDatabase(place.dataFolder)
      expect([where, countNotes(current)]).toEqual([where, current === place.databaseFile ? 320 : 300])
      expect([where, place.noteCount()]).toEqual([where, 320])
      await restoreSnapshot(place.restore(file, place.dataFolder))
      expect([where, countNotes(currentDatabase(place.dataFolder))]).toEqual([where, 300])
    }
  }, 120_000)
})

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
