import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice } from '../support/data.ts'
import { checkWithQpdf, countUnmarked, openPdf, readPages, writePageImages } from './support/inspect.ts'
import { pageFolder, printWithElectron } from './support/print-with-electron.ts'
import { headsAlone, readStructure, readTables } from './support/structure.ts'

const versions = ['registered', 'all'] as const

interface Sample {
  readonly pdf: Uint8Array
  readonly document: PDFDocumentProxy
  readonly pages: readonly string[]
}

describe.skipIf(process.platform !== 'linux')('the month of the invented city as PDF', () => {
  const samples = new Map<string, Sample>()
  const sample = (names: (typeof versions)[number]): Sample => {
    const found = samples.get(names)
    if (!found) throw new Error('the month was not printed')
    return found
  }

  beforeAll(async () => {
    const profileFolder = await mkdtemp(path.join(tmpdir(), 'kontor-month-'))
    const office = await openTestOffice({ folder: profileFolder, request: { mode: 'demo', profileFolder } })
    const { months } = await office.call('tradeNotifications.months', {})
    const documents = await Promise.all(
      versions.map((names) => office.call('reportDocuments.month', { month: months[1] ?? '', names })),
    )
    await office.close()
    await rm(profileFolder, { recursive: true })
    const printed = await printWithElectron(
      documents.map(({ fileName: _fileName, version: _version, ...html }) => html),
    )
    const folder = await pageFolder('month')
    for (const [index, names] of versions.entries()) {
      const pdf = printed[index]?.pdf ?? new Uint8Array()
      samples.set(names, { pdf, document: await openPdf(pdf), pages: await readPages(pdf) })
      await writePageImages(pdf, folder, `month-${names}`)
    }
  }, 120_000)

  it.each(versions)(
    'names %s: every page has its number, all is marked, every table has its headings',
    async (names) => {
      const { pdf, pages, document } = sample(names)
      for (const [index, text] of pages.entries())
        expect(text).toContain(`Seite ${index + 1} von ${pages.length}`)
      expect((await countUnmarked(document)).filter((count) => count > 0)).toEqual([])
      expect(await checkWithQpdf(pdf)).toContain('No syntax or stream encoding errors found')
      const structure = await readStructure(document)
      expect(readTables(structure).length).toBeGreaterThanOrEqual(5)
      expect(headsAlone(structure)).toEqual([])
    },
  )

  it('names nobody who stands in no register, unless all names are wanted', () => {
    const said = (names: (typeof versions)[number]) => sample(names).pages.join(' ')
    expect(said('registered')).toMatch(/GmbH/)
    expect(said('registered')).toContain('weitere sind nicht genannt')
    expect(said('registered')).not.toMatch(/Hausmeisterdienst|Onlineshop|Reinigung /)
    expect(said('all')).toContain('Nichtöffentlich')
    expect(said('all')).toMatch(/Hausmeisterdienst|Onlineshop|Reinigung /)
  })
})
