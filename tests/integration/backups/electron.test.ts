import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { expect, it } from 'vitest'
import { createBackup, restoreSnapshot } from '../../../db/slices/backups/index.ts'
import type { ElectronAnswer, ElectronTask } from './electron-run.ts'
import { countNotes, openWorkplace } from './workplace.ts'

const root = path.join(import.meta.dirname, '../../..')

/** The program, or null where no runtime is installed. Not by importing the package: that may start a download. */
function electronProgram(): string | null {
  const folder = path.join(root, 'node_modules/electron')
  if (!fs.existsSync(path.join(folder, 'path.txt'))) return null
  const program = path.join(folder, 'dist', fs.readFileSync(path.join(folder, 'path.txt'), 'utf8').trim())
  return fs.existsSync(program) ? program : null
}
const electron = electronProgram()

/** One file for Electron's Node, which cannot read TypeScript; the native module stays outside, as in the product. */
async function bundle(): Promise<string> {
  const outDir = path.join(root, 'node_modules/.cache/kontor/backups-in-electron')
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: path.join(import.meta.dirname, 'electron-run.ts'),
      outDir,
      target: 'node20.18',
      rolldownOptions: { output: { entryFileNames: 'run.mjs' } },
    },
  })
  return path.join(outDir, 'run.mjs')
}

function isAnswer(value: unknown): value is ElectronAnswer {
  return typeof value === 'object' && value !== null && 'madeFile' in value
}

/** Runs as plain Node: what counts here is Electron's cryptography and compression, not its windows. */
function runInElectron(
  program: string,
  script: string,
  task: ElectronTask,
  taskFile: string,
): ElectronAnswer {
  fs.writeFileSync(taskFile, JSON.stringify(task))
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const said = execFileSync(program, ['--no-warnings', script, taskFile], { encoding: 'utf8', env })
  const answer: unknown = JSON.parse(said.trim().split('\n').at(-1) ?? '')
  if (!isAnswer(answer)) throw new Error(`Electron answered ${said}`)
  return answer
}

it.skipIf(electron === null)(
  'backups go from Electron to Node and back (needs the Electron runtime)',
  async () => {
    const place = await openWorkplace()
    const fromNode = await createBackup({ ...place.backup, compression: 'gzip' })
    place.addNotes(7)
    const script = await bundle()
    const answer = runInElectron(
      electron ?? '',
      script,
      { backup: place.backup, identity: place.office.identity, restore: place.restore(fromNode.file) },
      path.join(place.folder, 'task.json'),
    )
    expect(answer).toMatchObject({ verifiedRows: 307, restoredRows: 300 })
    expect(answer.electron).toMatch(/^\d+\./)
    expect(answer.fingerprint).toMatch(/^[0-9a-f]{4} /)
    expect(answer.madeFile).toContain(answer.compression === 'zstd' ? '.zst.age' : '.gz.age')
    const back = await restoreSnapshot(place.restore(answer.madeFile, path.join(place.folder, 'back')))
    expect(back.signature).toBe('trusted')
    expect(countNotes(back.databaseFile)).toBe(307)
  },
  60_000,
)
