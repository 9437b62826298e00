import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { readReportFonts } from '../../db/slices/reports/fonts.ts'
import { renderCouncilReport } from '../../db/slices/reports/render/council-report-html.ts'
import { emptyReport } from './support/empty-office.ts'
import { endlessName, extremeReport, hostileName } from './support/extreme-office.ts'
import { internalNames, internalReport, publicReport } from './support/fictional-city.ts'
import {
  checkWithQpdf,
  countUnmarked,
  openPdf,
  readFonts,
  readLinkDescriptions,
  readOutline,
  readPages,
  writePageImages,
} from './support/inspect.ts'
import { pageFolder, printWithElectron } from './support/print-with-electron.ts'
import { findAll, readStructure, readTables, type Element, type TableText } from './support/structure.ts'

interface Sample {
  readonly pdf: Uint8Array
  readonly document: PDFDocumentProxy
  readonly pages: readonly string[]
  readonly structure: readonly Element[]
}

const reports = { internal: internalReport, public: publicReport, empty: emptyReport, extreme: extremeReport }
type Name = keyof typeof reports
const names: readonly Name[] = ['internal', 'public', 'empty', 'extreme']
const samples = new Map<Name, Sample>()

function sample(name: Name): Sample {
  const found = samples.get(name)
  if (!found) throw new Error(`the ${name} report was not printed`)
  return found
}

const withoutSoftHyphens = (text: string) => text.replace(/\u00ad\n\s*/g, '').replace(/\s+/g, ' ')

// Set-up installs Electron, a virtual screen and the PDF tools on Linux; elsewhere CI's Linux run stands for it.
describe.skipIf(process.platform !== 'linux')('council report as PDF', () => {
  beforeAll(async () => {
    const fonts = await readReportFonts()
    const printed = await printWithElectron(names.map((name) => renderCouncilReport(reports[name], fonts)))
    const folder = await pageFolder('council')
    const measurements: Record<string, { pages: number; milliseconds: number; bytes: number }> = {}
    for (const [index, name] of names.entries()) {
      const { pdf, milliseconds } = printed[index] ?? { pdf: new Uint8Array(), milliseconds: Number.NaN }
      const document = await openPdf(pdf)
      samples.set(name, {
        pdf,
        document,
        pages: await readPages(pdf),
        structure: await readStructure(document),
      })
      measurements[name] = { pages: document.numPages, milliseconds, bytes: pdf.length }
    }
    await Promise.all(names.map(async (name) => writePageImages(sample(name).pdf, folder, name)))
    await writeFile(path.join(folder, 'measurements.json'), `${JSON.stringify(measurements, null, 2)}\n`)
  }, 180_000)

  describe.each(names)('%s version', (name) => {
    it('says "Seite x von y" on every page', () => {
      const { pages, document } = sample(name)
      expect(pages).toHaveLength(document.numPages)
      const missing = pages.flatMap((text, index) =>
        text.includes(`Seite ${index + 1} von ${document.numPages}`) ? [] : [index + 1],
      )
      expect(missing).toEqual([])
    })

    it('embeds every font and has no Type 3 font', async () => {
      const fonts = await readFonts(sample(name).pdf)
      expect(fonts.length).toBeGreaterThan(2)
      expect(fonts.filter((font) => !font.isEmbedded || font.type.includes('Type 3'))).toEqual([])
    })

    it('is sound for qpdf', async () => {
      expect(await checkWithQpdf(sample(name).pdf)).toContain('No syntax or stream encoding errors found')
    })

    it('says its language, title and author, and that it follows PDF/UA-1', async () => {
      const { document } = sample(name)
      const { info, metadata } = await document.getMetadata()
      expect(info).toMatchObject({ Language: 'de-DE', Creator: 'Kontor' })
      expect(metadata?.get('dc:title')).toMatch(/^Bericht der Wirtschaftsförderung – /)
      expect(metadata?.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>')
      expect(await document.getViewerPreferences()).toEqual(new Map([['DisplayDocTitle', true]]))
      expect(await document.getMarkInfo()).toEqual(
        new Map([
          ['Marked', true],
          ['UserProperties', false],
          ['Suspects', false],
        ]),
      )
    })

    it('marks everything as structure or artifact', async () => {
      expect((await countUnmarked(sample(name).document)).filter((count) => count > 0)).toEqual([])
    })

    it('describes every picture and every link', async () => {
      const { document, structure } = sample(name)
      const figures = structure.flatMap((page) => findAll(page, 'Figure'))
      expect(figures.filter((figure) => !figure.alt.includes('Balkendiagramm'))).toEqual([])
      const links = await readLinkDescriptions(document, 2)
      expect(links.length).toBeGreaterThan(4)
      expect(links.filter((text) => !/., Seite \d+$/.test(text))).toEqual([])
    })

    it('numbers the contents with the pages on which the chapters are', async () => {
      const { document, pages } = sample(name)
      const contents = (pages[1] ?? '').split('\n').map((line) => line.replace(/\s+/g, ' ').trim())
      const outline = (await readOutline(document)).filter(
        (entry) => entry.level > 1 && entry.title !== 'Inhalt',
      )
      const inContents = outline.filter(
        (entry) => !['Beschlussvorschlag', 'Sachverhalt', 'Anlagen'].includes(entry.title),
      )
      expect(inContents.length).toBeGreaterThan(6)
      for (const { title, page } of inContents) {
        expect(contents).toContain(`${title} ${page}`)
        expect(withoutSoftHyphens(pages[page - 1] ?? '')).toContain(title)
      }
    })

    it('keeps soft hyphens to the ends of lines', () => {
      expect(sample(name).pages.join('\n')).not.toMatch(/\u00ad(?=\p{L})|\u2010/u)
    })
  })

  it('uses the report’s fonts only, for every letter of the rich report', async () => {
    const fonts = await readFonts(sample('internal').pdf)
    expect(fonts.filter((font) => !font.name.includes('SourceSans3'))).toEqual([])
  })

  it('outlines the report in chapters and parts', async () => {
    const outline = await readOutline(sample('internal').document)
    expect(outline.map(({ level, title }) => `${level} ${title}`)).toEqual([
      '1 Bericht der Wirtschaftsförderung',
      '2 Inhalt',
      '2 Vorlage',
      '3 Beschlussvorschlag',
      '3 Sachverhalt',
      '3 Anlagen',
      '2 1 Auf einen Blick',
      '2 2 Unternehmensbesuche',
      '3 2.1 Besuche nach Stadtteil',
      '3 2.2 Besuche nach Größenklasse',
      '3 2.3 Besuche nach Stadtteil und Größenklasse',
      '2 3 Arbeitskreise',
      '2 4 Themenschwerpunkte',
      '2 5 Liste der Besuche',
      '2 6 Methode und Definitionen',
      '3 6.1 Datengrundlage',
      '3 6.2 Definitionen',
      '3 6.3 Geheimhaltung und Zeichen',
    ])
  })

  it('gives every table a caption and heads', () => {
    const { structure } = sample('public')
    const captions = readTables(structure)
      .map((table) => table.caption)
      .filter((caption) => caption !== '')
    expect(captions).toHaveLength(9)
    expect(captions.map((caption) => caption.replace(/:.*/, ''))).toEqual(
      captions.map((_, index) => `Tabelle ${index + 1}`),
    )
    expect(structure.flatMap((page) => findAll(page, 'TH')).length).toBeGreaterThan(60)
  })

  it('repeats the head of a table on every page', () => {
    const list = sample('internal').pages.filter((text) => text.includes('Anlass und Themen'))
    expect(list.length).toBeGreaterThan(4)
  })

  it.each(['internal', 'public'] as const)(
    'prints no figure of one or two companies or persons: %s',
    (name) => {
      const tables = readTables(sample(name).structure)
      const figures = [
        ...columnsOf(tables, 'nach Stadtteil', [1, 2, 3]),
        ...columnsOf(tables, 'nach Größenklasse', [1, 2, 3]),
        ...columnsOf(tables, 'Zahl der Beschäftigten', [1, 2, 3, 4, 5, 6]),
        ...columnsOf(tables, 'Teilnahme', [3, 4]),
        ...columnsOf(tables, 'Themenschwerpunkte', [1, 3]),
      ]
      expect(figures.length).toBeGreaterThan(150)
      expect(figures.filter((figure) => figure === '1' || figure === '2')).toEqual([])
      expect(figures.filter((figure) => figure === '•').length).toBeGreaterThan(10)
    },
  )

  it('holds nothing of the internal version in the public one', () => {
    const everything = (name: Name) =>
      `${withoutSoftHyphens(sample(name).pages.join('\n'))} ${JSON.stringify(sample(name).structure)}`
    const secrets = [
      ...Object.values(internalNames),
      'Nichtöffentlich',
      'Liste der Besuche',
      'Hafenspedition',
    ]
    expect(secrets.filter((secret) => !everything('internal').includes(secret))).toEqual([])
    expect(secrets.filter((secret) => everything('public').includes(secret))).toEqual([])
    expect(everything('public')).toContain('Ein weiterer, nicht öffentlicher Arbeitskreis')
  })

  it('prints the same figures in both versions', () => {
    const visitTables = (name: Name) =>
      readTables(sample(name).structure).filter((table) =>
        /nach (Stadtteil|Größenklasse)/.test(table.caption),
      )
    expect(visitTables('public')).toHaveLength(3)
    expect(visitTables('public')).toEqual(visitTables('internal'))
  })

  it('says in words that an office has nothing to report yet', () => {
    const text = withoutSoftHyphens(sample('empty').pages.join('\n'))
    expect(text).toContain('Im Bestand ist noch kein Unternehmen erfasst.')
    expect(text).toContain('Themenschwerpunkte sind noch nicht festgelegt.')
    expect(text).not.toMatch(/NaN|undefined|Infinity|null,/)
  })

  it('prints hostile names as text and cuts endless ones', () => {
    const { pages } = sample('extreme')
    const text = pages.join('\n').replace(/[\s\u00ad]+/g, '')
    expect(text).toContain(hostileName.slice(0, 40).replace(/\s+/g, ''))
    expect(text).toContain('…')
    expect(text).toContain(endlessName.slice(0, 150))
    expect(text).toContain('1.234.567.890')
  })
})

/** Cells of some columns of the tables whose caption contains a text; the head is left out. */
function columnsOf(
  tables: readonly TableText[],
  caption: string,
  columns: readonly number[],
): readonly string[] {
  return tables
    .filter((table) => table.caption.includes(caption))
    .flatMap((table) => table.rows.slice(1))
    .flatMap((row) => columns.map((column) => row[column] ?? ''))
}
