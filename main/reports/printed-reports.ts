import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { Result } from '../../preload/contract/errors.ts'
import { writeFileAtomically } from '../atomic-file.ts'
import { failed, systemCodeOf } from '../failure.ts'
import { safeFileName } from './file-name.ts'

interface PrintedReport {
  readonly reportId: string
  readonly fileName: string
}

/** PDFs of this session in a folder that only this person can read; gone when Kontor quits. */
export class PrintedReports {
  readonly #folder: string
  readonly #files = new Map<string, string>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Keeps a PDF under the name a viewer will show. */
  keep(pdf: Uint8Array, wantedName: string): PrintedReport {
    const reportId = randomUUID()
    const fileName = safeFileName(wantedName, 'pdf')
    const file = path.join(this.#folder, reportId, fileName)
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    fs.writeFileSync(file, pdf, { mode: 0o600 })
    this.#files.set(reportId, file)
    return { reportId, fileName }
  }

  /** The file of a report. Errors: NOT_FOUND. */
  fileOf(reportId: string): Result<string> {
    const file = this.#files.get(reportId)
    return file !== undefined && fs.existsSync(file)
      ? { ok: true, value: file }
      : failed('NOT_FOUND', 'report.gone')
  }

  /** The PDF's bytes. Errors: NOT_FOUND. */
  async bytesOf(reportId: string): Promise<Result<Uint8Array<ArrayBuffer>>> {
    const file = this.fileOf(reportId)
    return file.ok ? { ok: true, value: new Uint8Array(await fs.promises.readFile(file.value)) } : file
  }

  /** Writes the PDF where the person wants it. Errors: NOT_FOUND, READONLY, DISK_FULL. */
  async saveTo(reportId: string, target: string): Promise<Result<Record<string, never>>> {
    const bytes = await this.bytesOf(reportId)
    return bytes.ok ? saveFile(target, bytes.value) : bytes
  }

  /** Removes what is kept; a file that a viewer still holds goes with the next start. */
  clear(): void {
    this.#files.clear()
    try {
      fs.rmSync(this.#folder, { recursive: true, force: true })
    } catch {
      // see above
    }
  }
}

/** Replaces a file the person chose. Errors: READONLY (also: open elsewhere), DISK_FULL, NOT_FOUND (its folder). */
export function saveFile(target: string, bytes: Uint8Array): Result<Record<string, never>> {
  try {
    writeFileAtomically(target, bytes, 0o644)
    return { ok: true, value: {} }
  } catch (error) {
    const code = systemCodeOf(error)
    if (code === 'ENOSPC' || code === 'EDQUOT') return failed('DISK_FULL', 'file.diskFull')
    return failed('READONLY', 'file.notWritable')
  }
}
