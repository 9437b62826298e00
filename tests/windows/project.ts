import type { TestProjectInlineConfiguration } from 'vitest/config'
import { windowsPool } from './pool.ts'

/** Tests of other kinds that are about files, paths, locks, links and renames. */
const alsoOnWindows = [
  'tests/unit/main/{draft-folder,log,network-path,profile-folder,reports,secrets}.test.ts',
  'tests/unit/main/{served-files,small-files,workstation}.test.ts',
  'tests/migrations/open-profile.test.ts',
  'tests/integration/backups/restore.test.ts',
  'tests/integration/safe-start.test.ts',
  'tests/faults/connection/{disk-full,leftovers}.test.ts',
]

/**
 * How the tests of this folder run, and with them those above: in Windows' own Node, for which files behave as on
 * Windows. On Windows itself all tests run like that.
 */
export const windowsProject: TestProjectInlineConfiguration['test'] =
  process.platform === 'win32'
    ? {}
    : {
        include: ['tests/windows/**/*.test.ts', ...alsoOnWindows],
        pool: windowsPool,
        isolate: false,
        experimental: { viteModuleRunner: false, nodeLoader: false },
      }
