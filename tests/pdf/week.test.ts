import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { localDay } from '../../db/text/days.ts'
import { openTestOffice } from '../support/data.ts'
import { checkWithQpdf, countUnmarked, openPdf, readPages, writePageImages } from './support/inspect.ts'
import { pageFolder, printWithElectron } from './support/print-with-electron.ts'
import { headsAlone, readStructure } from './support/structure.ts'

describe.skipIf(process.platform !== 'linux')('the weekly overview of the invented city as PDF', () => {
  const printed: { pdf: Uint8Array; pages: readonly string[] }[] = []

  beforeAll(async () => {
    const profileFolder = await mkdtemp(path.join(tmpdir(), 'kontor-week-'))
    const office = await openTestOffice({ folder: profileFolder, request: { mode: 'demo', profileFolder } })
    // the invented city is of today, whatever the office's clock says
    const day = localDay(new Date())
    const documents = []
    for (const language of ['de', 'en'] as const) {
      const {
        fileName: _fileName,
        version: _version,
        ...document
      } = await office.call('reportDocuments.week', { language, day })
      documents.push(document)
    }
    await office.close()
    await rm(profileFolder, { recursive: true })
    const folder = await pageFolder('week')
    for (const [place, { pdf }] of (await printWithElectron(documents)).entries()) {
      printed.push({ pdf, pages: await readPages(pdf) })
      await writePageImages(pdf, folder, place === 0 ? 'de' : 'en')
    }
  }, 120_000)

  it('begins with figures by member of staff and in sum, in either language', () => {
    const [german, english] = printed.map(({ pages }) => pages[0] ?? '')
    expect(german).toMatch(/^Wochenübersicht/)
    expect(german).toContain('Zusammen')
    expect(german).toContain('Worauf gewartet wird')
    expect(english).toMatch(/^Weekly overview/)
    expect(english).toContain('Whom we are waiting for')
  })

  it('is marked, with headings to every table, and says whom it is for on every page', async () => {
    for (const [place, { pdf, pages }] of printed.entries()) {
      const document = await openPdf(pdf)
      expect((await countUnmarked(document)).filter((count) => count > 0)).toEqual([])
      expect(await checkWithQpdf(pdf)).toContain('No syntax or stream encoding errors found')
      expect(headsAlone(await readStructure(document))).toEqual([])
      const said = place === 0 ? 'Nur für den Dienstgebrauch' : 'For internal use only'
      expect(pages.every((page) => page.includes(said))).toBe(true)
    }
  })
})
