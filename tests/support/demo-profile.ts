import { spawnSync } from 'node:child_process'
import path from 'node:path'

const cli = path.resolve(import.meta.dirname, '../../main/batch/cli.ts')

/** Makes a profile with demo data by batch mode, in a process of its own. */
export function makeDemoProfile(profile: string): void {
  const made = spawnSync(process.execPath, [cli, 'create', '--demo', '--data', profile, '--json'], {
    encoding: 'utf8',
  })
  if (made.status !== 0) throw new Error(`the demo profile was not made: ${made.stdout}${made.stderr}`)
}
