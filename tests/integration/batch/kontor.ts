import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

const root = path.resolve(import.meta.dirname, '../../..')

export interface Ended {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  /** The one JSON object of `--json`. */
  json(): unknown
}

/** Gets everything said on stderr so far, each time there is more; may end the run. */
type OnProgress = (said: string, interrupt: () => void) => void

/** Runs batch mode as the task scheduler does: a process of its own on plain Node, which costs a second. */
export function kontor(args: readonly string[], onProgress?: OnProgress): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'main/batch/cli.ts'), ...args], {
      cwd: os.tmpdir(),
      timeout: 60_000,
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
      onProgress?.(stderr, () => child.kill('SIGINT'))
    })
    child.once('error', reject)
    child.once('close', (exitCode) => {
      resolve({ exitCode, stdout, stderr, json: (): unknown => JSON.parse(stdout) })
    })
  })
}

/** A folder of this test, gone when it ends. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-batch-'))
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A register with one row that cannot be taken over. */
export function writeRegister(folder: string): string {
  const file = path.join(folder, 'register.csv')
  const rows = [
    'Name;Straße;PLZ;Ort',
    '"Bäckerei Amsel";Weg 1;46236;Musterstadt',
    'Drossel GmbH;Weg 2;46236;Musterstadt',
  ]
  fs.writeFileSync(file, `${[...rows, ';Weg 3;46236;Musterstadt'].join('\r\n')}\r\n`)
  return file
}
