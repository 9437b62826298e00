import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { codeOf } from '../../db/engine/files/error-code.ts'
import { LinkRefused, lookAt } from '../../db/engine/files/links.ts'
import { makeFolder, removeOwn } from '../../db/engine/files/own-files.ts'
import { savedFileMode } from '../../db/engine/files/private.ts'
import { writeSavedFile } from '../../db/engine/files/saved-file.ts'
import type { Result } from '../../preload/contract/errors.ts'
import { failed } from '../failure.ts'
import { safeFileName } from './file-name.ts'

interface PrintedReport {
  readonly reportId: string
  readonly fileName: string
}

const reportFolder = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** PDFs of this session in a folder that only this person can read; gone when Kontor quits. */
export class PrintedReports {
  readonly #root: string
  readonly #folder: string
  readonly #files = new Map<string, string>()

  /** @param workstationFolder the reports lie in a folder of its own below it */
  constructor(workstationFolder: string) {
    this.#root = workstationFolder
    this.#folder = path.join(workstationFolder, 'printed')
  }

  /** Keeps a PDF under the name a viewer will show. Errors: CONFLICT where the folder has become a link. */
  keep(pdf: Uint8Array, wantedName: string): Result<PrintedReport> {
    const reportId = randomUUID()
    const fileName = safeFileName(wantedName, 'pdf')
    const file = path.join(this.#folder, reportId, fileName)
    try {
      makeFolder(this.#root, path.dirname(file))
    } catch (error) {
      if (error instanceof LinkRefused) return { ok: false, error: error.failure }
      throw error
    }
    fs.writeFileSync(file, pdf, { mode: 0o600, flag: 'wx' })
    this.#files.set(reportId, file)
    return { ok: true, value: { reportId, fileName } }
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
      for (const name of lookAt(this.#root, this.#folder) === null ? [] : fs.readdirSync(this.#folder))
        if (reportFolder.test(name))
          removeOwn(this.#root, path.join(this.#folder, name), (file) => file.endsWith('.pdf'))
      removeOwn(this.#root, this.#folder, () => false)
    } catch {
      // see above
    }
  }
}

/** Replaces a file the person chose, in a folder that is made where it is not there. Errors: READONLY (also: open elsewhere), DISK_FULL. */
export function saveFile(
  target: string,
  bytes: Uint8Array,
  mode = savedFileMode(),
): Result<Record<string, never>> {
  try {
    fs.mkdirSync(path.dirname(target), { recursive: true })
    writeSavedFile(target, bytes, mode)
    return { ok: true, value: {} }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOSPC' || code === 'EDQUOT') return failed('DISK_FULL', 'file.diskFull')
    return failed('READONLY', 'file.notWritable')
  }
}
