// the bundler gives the address of the worker's file
// eslint-disable-next-line import/default
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist/legacy/build/pdf.mjs'

GlobalWorkerOptions.workerSrc = workerUrl

export interface OpenedPdf {
  /** Page numbers from 1. */
  readonly pages: readonly number[]
  /** Size of the first page in device pixels, so that sheets have their place before they are drawn. */
  readonly width: number
  readonly height: number
  readonly draw: (page: number, canvas: HTMLCanvasElement) => Promise<void>
  readonly close: () => Promise<void>
}

/** Drawn larger than shown, so that small print stays sharp. */
const scale = 2

/** Opens a PDF for drawing; the bytes stay the caller's. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const task = getDocument({ data: bytes.slice() })
  const document = await task.promise
  const first = (await document.getPage(1)).getViewport({ scale })
  return {
    pages: Array.from({ length: document.numPages }, (_, index) => index + 1),
    width: Math.round(first.width),
    height: Math.round(first.height),
    async draw(number, canvas) {
      const page = await document.getPage(number)
      const viewport = page.getViewport({ scale })
      canvas.width = Math.round(viewport.width)
      canvas.height = Math.round(viewport.height)
      await page.render({ canvas, viewport }).promise
    },
    close: () => task.destroy(),
  }
}
