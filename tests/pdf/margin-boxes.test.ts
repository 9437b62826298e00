import { existsSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import { chromium } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { readReportFonts } from '../../db/slices/reports/fonts.ts'
import { renderCouncilReport } from '../../db/slices/reports/render/council-report-html.ts'
import { readDocumentTexts } from '../../main/printing/document-texts.ts'
import { pageFootOptions, printsMarginBoxes } from '../../main/printing/page-foot.ts'
import { fillPageNumbers, readPageNumbers } from '../../main/printing/page-numbers.ts'
import { postProcess } from '../../main/printing/post-process.ts'
import { publicReport } from './support/fictional-city.ts'
import { countUnmarked, openPdf, readFonts, readOutline, readPages, readPixels } from './support/inspect.ts'

/** Debian's browser: a Chromium newer than the development runtime's, as the product's Electron has it. */
const browserPath = '/usr/bin/chromium'

// Only where that browser is installed; without it the template path of the other test stands alone.
describe.skipIf(!existsSync(browserPath))('page foot by margin boxes, in a current Chromium', () => {
  let raw: Uint8Array = new Uint8Array()
  let finished: Uint8Array = new Uint8Array()
  let version = ''

  beforeAll(async () => {
    const report = renderCouncilReport(publicReport, await readReportFonts())
    const browser = await chromium.launch({
      executablePath: browserPath,
      chromiumSandbox: process.getuid?.() !== 0,
    })
    try {
      version = browser.version()
      const page = await browser.newPage()
      const session = await page.context().newCDPSession(page)
      let pageOf: ReadonlyMap<string, number> = new Map()
      for (let printing = 1; printing <= 2; printing += 1) {
        await page.setContent(fillPageNumbers(report.html, pageOf))
        const { data } = await session.send('Page.printToPDF', {
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
          ...pageFootOptions(version, report),
        })
        raw = new Uint8Array(Buffer.from(data, 'base64'))
        pageOf = readPageNumbers(await PDFDocument.load(raw, { updateMetadata: false }))
      }
      finished = await postProcess(raw, report, readDocumentTexts(report.html), new Date())
    } finally {
      await browser.close()
    }
  }, 60_000)

  it('is the path that this Chromium takes', () => {
    expect(printsMarginBoxes(version)).toBe(true)
  })

  it('says "Seite x von y" and the version on every page', async () => {
    const pages = await readPages(finished)
    expect(pages.length).toBeGreaterThan(9)
    const missing = pages.flatMap((text, index) =>
      text.includes(`Seite ${index + 1} von ${pages.length}`) && text.includes('Öffentliche Fassung')
        ? []
        : [index + 1],
    )
    expect(missing).toEqual([])
  })

  it('marks everything as structure or artifact, which Chromium alone does not', async () => {
    expect((await countUnmarked(await openPdf(finished))).filter((count) => count > 0)).toEqual([])
    expect((await countUnmarked(await openPdf(raw))).filter((count) => count > 0)).not.toEqual([])
  })

  it('changes no pixel', async () => {
    expect((await readPixels(finished)) === (await readPixels(raw))).toBe(true)
  })

  it('numbers the contents with the pages on which the chapters are', async () => {
    const outline = await readOutline(await openPdf(finished))
    const contents = ((await readPages(finished))[1] ?? '')
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
    for (const { title, page } of outline.filter((entry) => /^\d/.test(entry.title))) {
      expect(contents).toContain(`${title} ${page}`)
    }
    expect(outline.length).toBeGreaterThan(12)
  })

  it('embeds every font and has no Type 3 font', async () => {
    const fonts = await readFonts(finished)
    expect(fonts.filter((font) => !font.isEmbedded || font.type.includes('Type 3'))).toEqual([])
  })
})
