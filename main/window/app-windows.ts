import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import { eventChannel } from '../../preload/channels.ts'
import type { Language } from '../../preload/contract/desktop.ts'
import type { KontorEvent } from '../../preload/contract/events.ts'
import type { Log } from '../log/log.ts'
import type { NoteDamaged } from '../profile/damaged-files.ts'
import { isFromCheckout } from '../runtime.ts'
import { appPage, isAppUrl } from '../security/content-policy.ts'
import { offerTextMenu } from './context-menu.ts'
import { CrashPolicy } from './crash-policy.ts'
import { keepZoomKeys } from './zoom.ts'
import { placeOnScreens, readWindowState, windowSizeMin, writeWindowState } from './window-state.ts'

export interface AppWindowsParts {
  readonly preload: string
  readonly workstationFolder: string
  readonly log: Log
  readonly noteDamaged: NoteDamaged
  /** Address of the error page for a crash with this reference. */
  readonly crashPage: (ref: string) => string
  readonly closed: (windowId: number, window: BrowserWindow) => void
  /** False where the person or the page is asked first; the window is closed again when they agree. */
  readonly mayClose: (window: BrowserWindow) => boolean
  readonly language: () => Language
}

/** Kontor's windows: makes them, brings them to the front, tells them what happened. */
export class AppWindows {
  readonly #parts: AppWindowsParts
  readonly #listening = new Set<number>()
  readonly #waiting = new Map<number, KontorEvent[]>()

  constructor(parts: AppWindowsParts) {
    this.#parts = parts
  }

  /** Opens the window where it was last time. */
  open(): BrowserWindow {
    const state = readWindowState(this.#parts.workstationFolder, this.#parts.noteDamaged)
    const primary = screen.getPrimaryDisplay()
    const displays = [primary, ...screen.getAllDisplays().filter(({ id }) => id !== primary.id)]
    const window = new BrowserWindow({
      ...placeOnScreens(
        state.place,
        displays.map(({ workArea }) => workArea),
      ),
      minWidth: windowSizeMin.width,
      minHeight: windowSizeMin.height,
      title: app.name,
      show: false,
      // what shows until the page has painted
      backgroundColor: nativeTheme.shouldUseDarkColors ? '#1f1f1f' : '#ffffff',
      webPreferences: {
        preload: this.#parts.preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        devTools: isFromCheckout(),
        spellcheck: process.platform === 'win32',
      },
    })
    if (state.isMaximised) window.maximize()
    window.once('ready-to-show', () => {
      window.show()
      this.#parts.log.info('window', 'shown', { millisecondsSinceStart: Math.round(performance.now()) })
    })
    this.#watch(window, state.zoomLevel)
    void window.loadURL(appPage)
    return window
  }

  /** The window a person works in, or the only one; null before the first and after the last. */
  get current(): BrowserWindow | null {
    return BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0] ?? null
  }

  byId(windowId: number): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find(({ webContents }) => webContents.id === windowId) ?? null
  }

  /** Brings the window to the front. */
  focus(): void {
    const window = this.current
    if (window === null) return
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }

  /** Tells every window. */
  broadcast(event: KontorEvent): void {
    for (const windowId of this.#listening) this.send(windowId, event)
  }

  /** Tells one window; keeps the event until its page listens. */
  send(windowId: number, event: KontorEvent): void {
    const window = this.byId(windowId)
    if (window === null) return
    if (this.#listening.has(windowId)) window.webContents.send(eventChannel, event)
    else this.#waiting.set(windowId, [...(this.#waiting.get(windowId) ?? []), event])
  }

  /** Tells one window now; false when its page does not listen. */
  tellNow(window: BrowserWindow, event: KontorEvent): boolean {
    if (!this.#listening.has(window.webContents.id) || window.webContents.isCrashed()) return false
    window.webContents.send(eventChannel, event)
    return true
  }

  /** The page of a window has begun to listen. */
  listens(windowId: number): void {
    this.#listening.add(windowId)
    for (const event of this.#waiting.get(windowId) ?? []) this.send(windowId, event)
    this.#waiting.delete(windowId)
  }

  #watch(window: BrowserWindow, zoomLevel: number): void {
    const { log, workstationFolder } = this.#parts
    const contents = window.webContents
    const windowId = contents.id
    const crashes = new CrashPolicy()
    keepZoomKeys(contents)
    offerTextMenu(contents, this.#parts.language)
    contents.on('did-start-navigation', (details) => {
      if (details.isMainFrame && !details.isSameDocument) this.#listening.delete(windowId)
    })
    contents.on('did-navigate', (_event, url) => {
      // an empty page can be gone to without asking; nothing is there to be stolen, but nobody could work with it either
      if (!isAppUrl(url)) void window.loadURL(appPage)
    })
    contents.once('did-finish-load', () => contents.setZoomLevel(zoomLevel))
    contents.on('preload-error', (_event, _path, error) => log.unexpected('preload', error))
    contents.on('render-process-gone', (_event, details) => {
      if (details.reason === 'clean-exit') return
      const ref = log.unexpected('renderer', new Error(`the renderer ended: ${details.reason}`), {
        ...details,
      })
      const isFirst = crashes.next(Date.now()) === 'reload'
      void window.loadURL(isFirst ? appPage : this.#parts.crashPage(ref))
    })
    contents.on('unresponsive', () => log.warning('renderer', 'unresponsive'))
    window.on('close', (event) => {
      if (!this.#parts.mayClose(window)) {
        event.preventDefault()
        return
      }
      try {
        writeWindowState(workstationFolder, {
          place: window.getNormalBounds(),
          isMaximised: window.isMaximized(),
          zoomLevel: contents.getZoomLevel(),
        })
      } catch (error) {
        log.unexpected('window', error)
      }
    })
    window.on('closed', () => {
      this.#listening.delete(windowId)
      this.#waiting.delete(windowId)
      this.#parts.closed(windowId, window)
    })
  }
}
