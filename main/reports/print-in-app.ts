import type { Result } from '../../preload/contract/errors.ts'
import { failed } from '../failure.ts'
import type { PrintedDocument, ReportDocument } from './print.ts'
import { pagesOf, printable } from './printable.ts'

/** Prints in a hidden window of this Electron; loaded with the first report. */
export const printInApp = async (document: ReportDocument): Promise<Result<PrintedDocument>> => {
  const { printReport } = await import('../printing/print-report.ts')
  const { signal } = new AbortController()
  const pdf = await printReport(printable(document), { signal, onProgress: () => undefined })
  if (pdf.length === 0) return failed('INTERNAL', 'report.printFailed')
  return { ok: true, value: { pdf, pages: await pagesOf(pdf) } }
}
