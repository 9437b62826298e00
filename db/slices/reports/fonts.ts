import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The faces of a printed report, each a WOFF2 file in base64. */
export interface ReportFonts {
  readonly regular: string
  readonly semibold: string
  readonly bold: string
  readonly italic: string
}

/**
 * The font files of the report. Static ones, because Chromium turns variable fonts into Type 3 fonts, and the
 * TrueType flavour with the full DIN 91379 repertoire, because that binds German authorities.
 */
export const reportFontFiles: Readonly<Record<keyof ReportFonts, string>> = {
  regular: 'SourceSans3-Regular.ttf.woff2',
  semibold: 'SourceSans3-Semibold.ttf.woff2',
  bold: 'SourceSans3-Bold.ttf.woff2',
  italic: 'SourceSans3-It.ttf.woff2',
}

/** Reads the fonts from a folder, by default the installed package (a checkout; a packaged app passes its own). */
export async function readReportFonts(directory = installedFontDirectory()): Promise<ReportFonts> {
  const read = async (face: keyof ReportFonts) =>
    (await readFile(join(directory, reportFontFiles[face]))).toString('base64')
  const [regular, semibold, bold, italic] = await Promise.all([
    read('regular'),
    read('semibold'),
    read('bold'),
    read('italic'),
  ])
  return { regular, semibold, bold, italic }
}

function installedFontDirectory(): string {
  const packageFile = createRequire(import.meta.url).resolve('source-sans/package.json')
  return join(dirname(packageFile), 'WOFF2', 'TTF')
}
