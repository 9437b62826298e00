import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { localDay } from '../../db/text/days.ts'
import { openTestOffice } from '../support/data.ts'
import { checkWithQpdf, countUnmarked, openPdf, readPages, writePageImages } from './support/inspect.ts'
import { pageFolder, printWithElectron } from './support/print-with-electron.ts'
import { headsAlone, readStructure } from './support/structure.ts'

describe.skipIf(process.platform !== 'linux')('the calendar of the invented city as PDF', () => {
  const printed: { pdf: Uint8Array; pages: readonly string[] }[] = []

  beforeAll(async () => {
    const profileFolder = await mkdtemp(path.join(tmpdir(), 'kontor-calendar-'))
    const office = await openTestOffice({ folder: profileFolder, request: { mode: 'demo', profileFolder } })
    // the invented city is of today, whatever the office's clock says
    const day = localDay(new Date())
    const documents = []
    for (const [view, language] of [
      ['month', 'de'],
      ['week', 'de'],
      ['week', 'en'],
    ] as const) {
      const {
        fileName: _fileName,
        version: _version,
        ...document
      } = await office.call('reportDocuments.calendar', { view, day, language })
      documents.push(document)
    }
    await office.close()
    await rm(profileFolder, { recursive: true })
    const folder = await pageFolder('calendar')
    for (const [place, { pdf }] of (await printWithElectron(documents)).entries()) {
      printed.push({ pdf, pages: await readPages(pdf) })
      await writePageImages(pdf, folder, ['month', 'week-de', 'week-en'][place] ?? '')
    }
  }, 120_000)

  it('shows a month on one page on its side', async () => {
    const [month] = printed
    expect(month?.pages).toHaveLength(1)
    const page = await (await openPdf(month?.pdf ?? new Uint8Array())).getPage(1)
    const { width, height } = page.getViewport({ scale: 1 })
    expect(width).toBeGreaterThan(height)
    expect(month?.pages[0]).toContain('Montag')
  })

  it('lists a week in either language', () => {
    expect(printed[1]?.pages[0]).toMatch(/^Woche vom/)
    expect(printed[2]?.pages[0]).toMatch(/^Week from/)
  })

  it('is marked, and says whom it is for', async () => {
    for (const { pdf, pages } of printed) {
      const document = await openPdf(pdf)
      expect((await countUnmarked(document)).filter((count) => count > 0)).toEqual([])
      expect(await checkWithQpdf(pdf)).toContain('No syntax or stream encoding errors found')
      expect(headsAlone(await readStructure(document))).toEqual([])
      expect(pages.every((page) => /Dienstgebrauch|internal use/.test(page))).toBe(true)
    }
  })
})
