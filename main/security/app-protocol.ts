import { protocol } from 'electron'
import type { Log } from '../log/log.ts'
import { appScheme } from './content-policy.ts'
import { serveFile, type MadePages } from './served-files.ts'

/** Makes `app://` a scheme with an origin of its own; must be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** Serves the window's files once the app is ready. */
export function serveApp(folder: string, madePages: MadePages, log: Log): void {
  protocol.handle(appScheme, async (request) => {
    try {
      return await serveFile(request, folder, madePages)
    } catch (error) {
      log.unexpected('protocol', error)
      return new Response('', { status: 500 })
    }
  })
}
