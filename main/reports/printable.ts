import type { ReportHtml } from '../../preload/contract/printing.ts'
import type { ReportDocument } from './print.ts'

/** The page and the properties that its PDF carries. Reports are German whatever language the window has. */
export function printable({ html, title, author }: ReportDocument): ReportHtml {
  return { html, title, author, subject: title, language: 'de-DE', footer: title.slice(0, 200) }
}

/** Number of pages of a PDF. */
export async function pagesOf(pdf: Uint8Array): Promise<number> {
  const { PDFDocument } = await import('@cantoo/pdf-lib')
  return (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount()
}
