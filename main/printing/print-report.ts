import { PDFDocument } from '@cantoo/pdf-lib'
import type { ReportHtml } from '../../preload/contract/printing.ts'
import { readDocumentTexts } from './document-texts.ts'
import { pageFootOptions } from './page-foot.ts'
import { askedPageNumbers, fillPageNumbers, readPageNumbers } from './page-numbers.ts'
import { postProcess } from './post-process.ts'
import { openPrintWindow, type PrintWindow } from './print-window.ts'

export type PrintStep = 'loading' | 'printing' | 'numbering' | 'finishing'

export interface PrintProgress {
  readonly step: PrintStep
  /** 0 to 1 over the whole job */
  readonly share: number
}

export interface PrintOptions {
  readonly signal: AbortSignal
  readonly onProgress: (progress: PrintProgress) => void
}

/** Page numbers settle at the second printing; more are only needed if the numbers themselves move a line. */
const mostPrintings = 4

/**
 * Prints a report to an accessible PDF: tagged, with outline, page numbers in the contents and on each page.
 *
 * Rejects with the signal's reason when aborted, with an error when the hidden page dies.
 */
export async function printReport(report: ReportHtml, options: PrintOptions): Promise<Uint8Array> {
  const { signal, onProgress } = options
  signal.throwIfAborted()
  const window = openPrintWindow(signal)
  try {
    const printed = await printWithPageNumbers(window, report, options)
    onProgress({ step: 'finishing', share: 0.7 })
    const pdf = await postProcess(printed, report, readDocumentTexts(report.html), new Date())
    signal.throwIfAborted()
    onProgress({ step: 'finishing', share: 1 })
    return pdf
  } catch (error) {
    signal.throwIfAborted()
    throw error
  } finally {
    window.close()
  }
}

async function printWithPageNumbers(
  window: PrintWindow,
  document: ReportHtml,
  { onProgress }: PrintOptions,
): Promise<Uint8Array> {
  const { html } = document
  const asked = askedPageNumbers(html)
  const printOptions = {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    ...pageFootOptions(process.versions.chrome, document),
  }
  let pageOf: ReadonlyMap<string, number> = new Map()
  for (let printing = 1; printing <= mostPrintings; printing += 1) {
    onProgress({ step: printing === 1 ? 'loading' : 'numbering', share: (printing - 1) * 0.3 })
    await window.load(fillPageNumbers(html, pageOf))
    onProgress({ step: printing === 1 ? 'printing' : 'numbering', share: (printing - 1) * 0.3 + 0.1 })
    const pdf = await window.print(printOptions)
    if (asked.length === 0) return pdf
    const found = readPageNumbers(await PDFDocument.load(pdf, { updateMetadata: false }))
    const missing = asked.find((id) => !found.has(id))
    if (missing !== undefined) throw new Error(`the contents name a place that was not printed: ${missing}`)
    const isSettled = asked.every((id) => pageOf.get(id) === found.get(id))
    if (isSettled) return pdf
    pageOf = found
  }
  throw new Error('the page numbers of the contents do not settle')
}
