import { setShareFiles } from '../engine/files/file-system.ts'
import { createPrivateFiles } from '../engine/files/private.ts'
import { everyMinute } from './attendance.ts'
import type { FromHost, ToHost } from './protocol.ts'
import { serve } from './serve.ts'
import { ShareClient } from './share/client.ts'
import { PortShareHosts, type ShareNews, type SharePort, type ShareRequest } from './share/port-hosts.ts'

interface ParentMessage {
  readonly data: ToHost | ShareNews
  readonly ports: readonly SharePort[]
}

/** The part of Electron's `process.parentPort` that is used; db/ knows no Electron types. */
interface ParentPort {
  postMessage(message: FromHost | ShareRequest): void
  on(event: 'message', listener: (event: ParentMessage) => void): void
}

/** The data process as Electron's utility process. */
createPrivateFiles()
const { parentPort } = process as NodeJS.Process & { readonly parentPort: ParentPort }
const shareHosts = new PortShareHosts((request) => parentPort.postMessage(request))
const share = new ShareClient(shareHosts)
setShareFiles(share.files)
serve(
  {
    postMessage: (message) => parentPort.postMessage(message),
    onMessage: (listener) =>
      parentPort.on('message', ({ data, ports }) => {
        if (data.type === 'share.started' || data.type === 'share.ended') shareHosts.hear(data, ports[0])
        else listener(data)
      }),
  },
  // a packaged app keeps the report's fonts among its resources
  {
    reportFontDirectory: process.env['KONTOR_REPORT_FONTS'],
    importWorker: new URL('./import-worker.js', import.meta.url),
    every: everyMinute,
    share,
  },
)
