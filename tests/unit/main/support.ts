import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { createLog, type Log } from '../../../main/log/log.ts'

/** A folder of this test, gone when it ends. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-test-'))
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A log whose lines can be looked at. */
export function listeningLog(homes: readonly string[] = []): { readonly log: Log; readonly lines: string[] } {
  const lines: string[] = []
  return { log: createLog((line) => lines.push(line), homes), lines }
}

/** True where nobody but the owner may read; Windows keeps that in other lists, which a profile inherits. */
export function isPrivate(place: string): boolean {
  return process.platform === 'win32' || (fs.statSync(place).mode & 0o077) === 0
}
