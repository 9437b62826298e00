import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect } from 'vitest'
import type { Workplace } from '../../integration/backups/workplace.ts'
import type { Fault } from './fault-layer.ts'
import type { ChildTask } from './kill-child.ts'

const root = path.join(import.meta.dirname, '../../..')
/** One file of JavaScript: reading all the sources anew would be most of what each child does. */
const outDir = path.join(root, `node_modules/.cache/kontor/kill-child-${process.pid}`)
const child = path.join(outDir, 'child.mjs')

beforeAll(() =>
  build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: path.join(import.meta.dirname, 'kill-child.ts'),
      outDir,
      target: 'node20.18',
      rolldownOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  }),
)

export interface Outcome {
  readonly signal: string | null
  readonly said: string
}

/** Runs a task in a process of its own, optionally under a shell's limit on the size of files. */
export function runChild(
  place: Workplace,
  task: ChildTask & { readonly fault: Fault | null },
  fileLimitKilobytes?: number,
): Outcome {
  const taskFile = path.join(place.folder, 'task.json')
  fs.writeFileSync(taskFile, JSON.stringify(task))
  const command = [process.execPath, '--no-warnings', child, taskFile]
  const limited = ['bash', '-c', `ulimit -f ${fileLimitKilobytes ?? 0}; exec "$@"`, 'bash', ...command]
  const [program = '', ...parameters] = fileLimitKilobytes === undefined ? command : limited
  const env = { ...process.env, NODE_COMPILE_CACHE: path.join(outDir, 'compiled') }
  const { signal, stdout, stderr } = spawnSync(program, parameters, {
    encoding: 'utf8',
    timeout: 60_000,
    env,
  })
  fs.rmSync(taskFile)
  return { signal, said: (stdout + stderr).trim() }
}

let kills = 0
afterAll(() => {
  process.stdout.write(`processes killed in this file: ${kills}\n`)
  fs.rmSync(outDir, { recursive: true, force: true })
})

/**
 * Kills a process before every operation that changes something, and in the middle of every write: each time in a fresh
 * workplace, with a look at what it left. How many there are a run tells that gets through; what Node compiles for it,
 * those that are killed need not compile again. Returns how many were killed.
 */
export async function killEverywhere<Prepared extends { readonly place: Workplace }>(
  kind: 'stop' | 'tear',
  prepare: () => Promise<Prepared>,
  taskOf: (prepared: Prepared) => ChildTask,
  check: (prepared: Prepared, where: string) => Promise<void>,
): Promise<number> {
  const run = async (at: number) => {
    const prepared = await prepare()
    return { prepared, outcome: runChild(prepared.place, { ...taskOf(prepared), fault: { kind, at } }) }
  }
  const undisturbed = (await run(Number.MAX_SAFE_INTEGER)).outcome
  expect(undisturbed).toEqual({ signal: null, said: expect.stringMatching(/^done [1-9]\d*$/) as string })
  const operations = Number(undisturbed.said.replace('done ', ''))
  for (let at = 1; at <= operations; at++) {
    const { prepared, outcome } = await run(at)
    kills += 1
    const where = `${kind} at ${at}`
    expect([where, outcome]).toEqual([where, { signal: 'SIGKILL', said: '' }])
    await check(prepared, where)
  }
  return operations
}
