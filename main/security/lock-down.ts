import { app, session, type Session, type WebContents } from 'electron'
import type { Log } from '../log/log.ts'
import { isFromCheckout } from '../runtime.ts'
import { appPage, isAppUrl } from './content-policy.ts'

/** What a window may fetch: Kontor's own files, and what a page holds in itself. Developer tools only from a checkout. */
function isAllowedRequest(address: string): boolean {
  if (isAppUrl(address) || address.startsWith('data:') || address.startsWith('blob:app://kontor/'))
    return true
  return isFromCheckout() && address.startsWith('devtools://')
}

/** Switches that must be set before the app is ready. */
export function lockDownEarly(): void {
  // no name is ever resolved: whatever tries to leave the workstation in spite of everything else ends here
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  // every renderer in the sandbox, whatever its window says; root, which has none, must have said so itself
  if (!app.commandLine.hasSwitch('no-sandbox') && !process.env['ELECTRON_DISABLE_SANDBOX'])
    app.enableSandbox()
  app.on('web-contents-created', (_event, contents) => lockDownContents(contents))
}

/** Takes every power from the windows' session that Kontor does not need; call it once the app is ready. */
export function lockDownSession(log: Log, target: Session = session.defaultSession): void {
  target.setPermissionRequestHandler((_contents, permission, decide) => {
    log.warning('security', 'permission-refused', { permission })
    decide(false)
  })
  target.setPermissionCheckHandler(() => false)
  target.setDevicePermissionHandler(() => false)
  target.webRequest.onBeforeRequest((details, decide) => {
    const isAllowed = isAllowedRequest(details.url)
    if (!isAllowed) log.warning('security', 'request-refused', { type: details.resourceType })
    decide({ cancel: !isAllowed })
  })
  target.on('will-download', (event) => event.preventDefault())
  // where the system has no speller of its own Chromium would fetch dictionaries from the internet
  target.setSpellCheckerEnabled(process.platform === 'win32')
  if (process.platform === 'win32') target.setSpellCheckerLanguages(['de', 'en-GB'])
  if (process.platform !== 'darwin') target.setSpellCheckerDictionaryDownloadURL('app://kontor/none/')
}

/** No page leaves Kontor, opens a window, embeds another page or talks to another machine. */
function lockDownContents(contents: WebContents): void {
  const stay = (event: { preventDefault(): void; readonly url: string }): void => {
    // reloading the page is the only navigation there is
    if (event.url.split('#')[0] !== appPage) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  // peer connections do not ask the content policy: with no proxy to go through, none of them sends a packet
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
