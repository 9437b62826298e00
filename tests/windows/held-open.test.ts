import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFiles } from '../../db/engine/files/file-system.ts'
import { createBackup, verifySnapshot } from '../../db/slices/backups/index.ts'
import { writeRejects } from '../../db/slices/imports/rejects.ts'
import { saveFile } from '../../main/reports/printed-reports.ts'
import { openWorkplace } from '../integration/backups/workplace.ts'
import { temporaryFolder } from '../unit/main/support.ts'

/** libuv's UV_FS_O_EXLOCK: opens without sharing, as Excel does a workbook and a virus scanner a new file. */
const withoutSharing = 0x1000_0000

/** Holds a file as another program does; returns what lets go of it. */
function holdOpen(file: string): () => void {
  const handle = fs.openSync(file, fs.constants.O_RDWR | withoutSharing)
  return () => fs.closeSync(handle)
}

const notWritable = { code: 'READONLY', messageKey: 'file.notWritable' }

describe('a file that another program has open', () => {
  it('is not replaced by rejected rows; the person learns it, and nothing is left beside it', async () => {
    const folder = temporaryFolder()
    const file = path.join(folder, 'rejects.csv')
    fs.writeFileSync(file, 'as it was')
    const release = holdOpen(file)
    const labels = { columns: ['Name'], lineHeading: 'Zeile', reasonHeading: 'Grund' }
    const dialect = { encoding: 'utf-8', delimiter: ';', quote: '"', headerRow: 0 } as const
    const rows = [{ lineNumber: 2, cells: ['Amsel GmbH'], reason: 'Der Ort fehlt.' }]
    await expect(writeRejects(file, { ...labels, dialect }, rows)).rejects.toMatchObject({
      failure: notWritable,
    })
    release()
    expect(fs.readdirSync(folder)).toEqual(['rejects.csv'])
    expect(await writeRejects(file, { ...labels, dialect }, rows)).toBe(1)
  })

  it('is not replaced by a report', () => {
    const folder = temporaryFolder()
    const file = path.join(folder, 'Bericht.pdf')
    fs.writeFileSync(file, 'as it was')
    const release = holdOpen(file)
    expect(saveFile(file, new Uint8Array([1]))).toEqual({ ok: false, error: notWritable })
    release()
    expect(fs.readdirSync(folder)).toEqual(['Bericht.pdf'])
    expect(saveFile(file, new Uint8Array([1]))).toMatchObject({ ok: true })
  })

  it('gets its name on the share once the scanner lets go of it', async () => {
    const place = await openWorkplace()
    const refused: unknown[] = []
    const share = nodeFiles.below(place.targetFolder)
    const scanned = {
      ...share,
      async rename(from: string, to: string) {
        const release = refused.length < 3 ? holdOpen(from) : () => undefined
        try {
          await share.rename(from, to)
        } catch (error) {
          refused.push(error)
          throw error
        } finally {
          release()
        }
      },
    }
    const files = { local: nodeFiles, share: { below: () => scanned } }
    const { file } = await createBackup({ ...place.backup, files })
    expect(refused).toHaveLength(3)
    expect((await verifySnapshot(place.verify(file))).signature).toBe('trusted')
  })
})
