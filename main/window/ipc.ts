import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron'
import { callChannel, listeningChannel, offerChannel, proveChannel } from '../../preload/channels.ts'
import type { Log } from '../log/log.ts'
import type { OfferedFiles } from '../offered-files.ts'
import type { CallSource, Router } from '../router.ts'
import { appOrigin } from '../security/content-policy.ts'
import type { AppWindows } from './app-windows.ts'

export interface IpcParts {
  readonly router: Router
  readonly offered: OfferedFiles
  readonly windows: AppWindows
  readonly log: Log
}

/** The four messages that come from a window; whoever sends another or from elsewhere gets no answer. */
export function answerWindows({ router, offered, windows, log }: IpcParts): void {
  ipcMain.handle(callChannel, (event, channel: unknown, input: unknown) =>
    router.handle(sourceOf(event), channel, input),
  )
  ipcMain.handle(offerChannel, (event, place: unknown, bytes: unknown, purpose: unknown) => {
    const source = sourceOf(event)
    return isOurs(source) ? offered.ask(place, bytes, source.windowId, purpose) : null
  })
  ipcMain.handle(proveChannel, async (event, questionId: unknown, proof: unknown) => {
    const source = sourceOf(event)
    const token = isOurs(source) ? await offered.prove(questionId, proof, source.windowId) : null
    if (token === null) log.warning('router', 'offer-refused', { windowId: source.windowId })
    return token
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
