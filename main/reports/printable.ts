import type { ReportHtml } from '../../preload/contract/printing.ts'
import type { ReportDocument } from './print.ts'

/** The page and the properties of its PDF, without what is said about the file. */
export function printable(document: ReportDocument): ReportHtml {
  const { fileName: _, version: __, ...report } = document
  return report
}

/** Number of pages of a PDF. */
export async function pagesOf(pdf: Uint8Array): Promise<number> {
  const { PDFDocument } = await import('@cantoo/pdf-lib')
  return (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount()
}
