import { createPrivateFiles } from '../engine/files/private.ts'
import { everyMinute } from './attendance.ts'
import type { FromHost, ToHost } from './protocol.ts'
import { serve } from './serve.ts'

/** The part of Electron's `process.parentPort` that is used; db/ knows no Electron types. */
interface ParentPort {
  postMessage(message: FromHost): void
  on(event: 'message', listener: (event: { readonly data: ToHost }) => void): void
}

/** The data process as Electron's utility process. */
createPrivateFiles()
const { parentPort } = process as NodeJS.Process & { readonly parentPort: ParentPort }
serve(
  {
    postMessage: (message) => parentPort.postMessage(message),
    onMessage: (listener) => parentPort.on('message', (event) => listener(event.data)),
  },
  // a packaged app keeps the report's fonts among its resources
  {
    reportFontDirectory: process.env['KONTOR_REPORT_FONTS'],
    importWorker: new URL('./import-worker.js', import.meta.url),
    every: everyMinute,
  },
)
