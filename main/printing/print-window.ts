import { randomUUID } from 'node:crypto'
import { BrowserWindow, session, type PrintToPDFOptions, type Session } from 'electron'

const scheme = 'kontor-print'

/** A page that is only printed: nobody sees it, it runs no script, and nothing it asks for leaves the process. */
export interface PrintWindow {
  load(html: string): Promise<void>
  print(options: PrintToPDFOptions): Promise<Uint8Array>
  close(): void
}

/** Opens a print window; an aborted signal closes it, whatever it is doing. */
export function openPrintWindow(signal: AbortSignal): PrintWindow {
  let html = ''
  const ownSession = isolatedSession(() => html)
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: ownSession,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      // On a machine without a display, only such a window opens; what is printed is the same.
      offscreen: true,
      disableDialogs: true,
      spellcheck: false,
      backgroundThrottling: false,
    },
  })
  const { webContents } = window
  webContents.on('will-navigate', (event) => event.preventDefault())
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  const gone = new Promise<never>((_resolve, reject) => {
    webContents.once('render-process-gone', (_event, { reason }) =>
      reject(new Error(`print page ended: ${reason}`)),
    )
    window.once('closed', () => reject(new Error('print window closed')))
  })
  // Whoever waits sees the rejection; without a waiter it is the normal end.
  gone.catch(() => undefined)
  const close = () => {
    if (window.isDestroyed()) return
    signal.removeEventListener('abort', close)
    ownSession.protocol.unhandle(scheme)
    window.destroy()
  }
  signal.addEventListener('abort', close, { once: true })
  return {
    async load(document) {
      html = document
      await Promise.race([webContents.loadURL(`${scheme}://report/`), gone])
    },
    print: async (options) => new Uint8Array(await Promise.race([webContents.printToPDF(options), gone])),
    close,
  }
}

/** A session in memory that knows one document and refuses every other request. */
function isolatedSession(readHtml: () => string): Session {
  const ownSession = session.fromPartition(`${scheme}-${randomUUID()}`, { cache: false })
  ownSession.protocol.handle(
    scheme,
    () =>
      new Response(readHtml(), {
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; font-src data:",
        },
      }),
  )
  ownSession.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !url.startsWith(`${scheme}:`) && !url.startsWith('data:') })
  })
  ownSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  ownSession.setPermissionCheckHandler(() => false)
  return ownSession
}
