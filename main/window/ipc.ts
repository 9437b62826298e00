import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron'
import fs from 'node:fs'
import { callChannel, listeningChannel, offerChannel } from '../../preload/channels.ts'
import type { FileTokens } from '../file-tokens.ts'
import { purposeOfOffered } from '../handlers/files.ts'
import type { Log } from '../log/log.ts'
import type { CallSource, Router } from '../router.ts'
import { appOrigin } from '../security/content-policy.ts'
import type { AppWindows } from './app-windows.ts'

export interface IpcParts {
  readonly router: Router
  readonly tokens: FileTokens
  readonly windows: AppWindows
  readonly log: Log
}

/** The three messages that come from a window; whoever sends another or from elsewhere gets no answer. */
export function answerWindows({ router, tokens, windows, log }: IpcParts): void {
  ipcMain.handle(callChannel, (event, channel: unknown, input: unknown) =>
    router.handle(sourceOf(event), channel, input),
  )
  ipcMain.handle(offerChannel, (event, place: unknown) => {
    const source = sourceOf(event)
    if (!isOurs(source) || typeof place !== 'string' || !isFile(place)) {
      log.warning('router', 'offer-refused', { windowId: source.windowId })
      return null
    }
    return tokens.grant(place, purposeOfOffered(place), source.windowId)
  })
  ipcMain.on(listeningChannel, (event) => {
    const source = sourceOf(event)
    if (isOurs(source)) windows.listens(source.windowId)
  })
}

function sourceOf(event: IpcMainInvokeEvent | IpcMainEvent): CallSource {
  const frame = event.senderFrame
  return {
    windowId: event.sender.id,
    isMainFrame: frame !== null && frame === event.sender.mainFrame,
    origin: frame?.origin ?? '',
  }
}

function isOurs(source: CallSource): boolean {
  return source.isMainFrame && source.origin === appOrigin
}

function isFile(place: string): boolean {
  return fs.statSync(place, { throwIfNoEntry: false })?.isFile() ?? false
}
