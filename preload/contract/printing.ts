import { z } from 'zod'

/** Place in a report's HTML where the printer writes the page number of the element with this id. */
export function pageNumberMark(anchorId: string): string {
  return `<!--page-of:${anchorId}-->`
}

const line = (mostCharacters: number) => z.string().min(1).max(mostCharacters)

const documentProperties = {
  title: line(500),
  author: line(500),
  subject: line(500),
  /** BCP 47, e.g. `de-DE` */
  language: line(35),
  /** Left text of the page foot; the page number stands right of it. '' for pages without a foot. */
  footer: z.string().max(200),
}

/** A self-contained HTML document ready to be printed, with the properties of its PDF. */
export const reportHtml = z.strictObject({
  ...documentProperties,
  html: z.string().min(1).max(64_000_000),
})
export type ReportHtml = Readonly<z.infer<typeof reportHtml>>

/** A job of the batch mode: HTML files to print to PDF files; relative paths start at the job file's folder. */
export const printJob = z.strictObject({
  version: z.literal(1),
  documents: z
    .array(z.strictObject({ ...documentProperties, htmlFile: line(4096), pdfFile: line(4096) }))
    .min(1)
    .max(50),
})
export type PrintJob = Readonly<z.infer<typeof printJob>>
