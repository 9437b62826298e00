import fs from 'node:fs'
import os from 'node:os'
import { defineConfig } from 'vitest/config'
import { kinds } from './scripts/gates/kinds.mjs'
import { compileCache, steadyArguments } from './scripts/setup/lean-node.mjs'
import { windowsProject } from './tests/windows/project.ts'

/** Files of one kind whose modules, and threads for imports, serve all files that a worker runs. */
const sharing = ['integration', 'desks']

/** Tests of one desk that are run with the ids of another besides. */
const again = [
  'bin',
  'establishments',
  'functions',
  'groups',
  'journal',
  'list-export',
  'lists',
  'more-lists',
  'organisation-parts',
  'organisations',
  'own-fields',
  'people',
  'record-history',
  'relations',
  'search',
  'search-texts',
  'tasks',
  'themes',
  'timeline',
  'timeline-changes',
  'trade-notifications',
  '{documents,duplicates,reports}/*',
  'imports/{contacts,decisions,idempotence,imports,moves,notifications,same-rows,snapshots,undo}',
].map((name) => `tests/integration/${name}.test.ts`)

/** Desk 3 is one whose ids no 32 bits hold. */
const desksProject = { include: [...again, 'tests/desks/**/*.test.ts'], env: { KONTOR_TEST_DESK: '3' } }

const roomyBytes = 2 ** 30

/** Memory where there is enough: a new office is flushed to the disk a hundred times. */
function temporaryFolder(): string {
  const memory = '/dev/shm'
  if (!fs.existsSync(memory)) return os.tmpdir()
  const { bavail, bsize } = fs.statfsSync(memory)
  return bavail * bsize > roomyBytes ? memory : os.tmpdir()
}

export default defineConfig({
  test: {
    execArgv: steadyArguments,
    env: { NODE_COMPILE_CACHE: compileCache, TMPDIR: temporaryFolder() },
    maxWorkers: os.availableParallelism(),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: kinds.map((kind) => ({
      extends: true,
      test: {
        name: kind,
        include: [`tests/${kind}/**/*.test.{ts,tsx}`],
        isolate: !sharing.includes(kind),
        ...(kind === 'windows' && windowsProject),
        ...(kind === 'desks' && desksProject),
      },
    })),
  },
})
