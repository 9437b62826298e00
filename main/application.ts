import { app, type BrowserWindow } from 'electron'
import os from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { isPlainFile } from '../db/engine/files/plain-file.ts'
import type { DamagedFile } from '../preload/contract/desktop.ts'
import type { StartArguments } from './arguments.ts'
import { OpenedDocuments } from './documents/opened-documents.ts'
import { DraftFolder } from './drafts/draft-folder.ts'
import { FileTokens } from './file-tokens.ts'
import { desktopHandlers } from './handlers/desktop.ts'
import { documentFileHandlers } from './handlers/document-files.ts'
import { draftHandlers } from './handlers/drafts.ts'
import { fileHandlers, purposeOfOffered } from './handlers/files.ts'
import { reportHandlers } from './handlers/reports.ts'
import { Setup } from './handlers/setup.ts'
import { electronKeyStore } from './key-store.ts'
import { say } from './messages/messages.ts'
import { readLicences } from './licences.ts'
import { createFileLog, type Log } from './log/log.ts'
import { OfferedFiles } from './offered-files.ts'
import { DataInView } from './look.ts'
import type { Places } from './places.ts'
import type { NoteDamaged } from './profile/damaged-files.ts'
import { checkFolder } from './profile/places.ts'
import { readPreferences, writePreferences, type Preferences } from './profile/preferences.ts'
import { loadSecrets } from './profile/secrets.ts'
import { keepWorkstationPrivate, resolveWorkstation, type Workstation } from './profile/workstation.ts'
import { printInApp } from './reports/print-in-app.ts'
import { PrintedReports } from './reports/printed-reports.ts'
import { Router } from './router.ts'
import { isFromCheckout, readRuntime } from './runtime.ts'
import { registerAppScheme, serveApp } from './security/app-protocol.ts'
import { lockDownEarly, lockDownSession } from './security/lock-down.ts'
import { electronSystem } from './system.ts'
import { utilityChild } from './utility-child.ts'
import { AppWindows } from './window/app-windows.ts'
import { CloseQuestion } from './window/close-question.ts'
import { crashPages, crashPageUrl } from './window/crash-page.ts'
import { Farewell } from './window/farewell.ts'
import { answerWindows } from './window/ipc.ts'

type WindowStart = Extract<StartArguments, { mode: 'window' }>

const handedOver = z.object({ files: z.array(z.string()).max(20) })

/** Kontor with its window. Returns at once: Electron gets ready only after the entry module has been evaluated. */
export function runApplication(start: WindowStart, places: Places): void {
  const damaged: DamagedFile[] = []
  const workstation = resolveWorkstation({ ...start, noteDamaged: (file) => damaged.push(file) })
  keepWorkstationPrivate(workstation.folder)
  // one Kontor per workstation folder: Electron keeps its lock where the browser's own files are
  app.setPath('userData', path.join(workstation.folder, 'browser'))
  if (!app.requestSingleInstanceLock({ files: start.files })) {
    app.exit(0)
    return
  }
  // what Windows groups the windows in the taskbar by: the identifier of the package
  app.setAppUserModelId('de.kontor.app')
  registerAppScheme()
  lockDownEarly()
  const log = createFileLog(path.join(workstation.folder, 'logs'), [os.homedir(), workstation.profileFolder])
  process.on('uncaughtException', (error) => log.unexpected('main', error))
  process.on('unhandledRejection', (reason) => log.unexpected('main', reason))
  app
    .whenReady()
    .then(() => open(start, places, workstation, damaged, log))
    .catch((error: unknown) => {
      process.stderr.write(`kontor: could not start, see the log (${log.unexpected('main', error)})\n`)
      app.exit(1)
    })
}

async function open(
  start: WindowStart,
  places: Places,
  workstation: Workstation,
  damagedBefore: readonly DamagedFile[],
  log: Log,
): Promise<void> {
  const runtime = readRuntime(process.execPath, process.versions.electron)
  log.info('main', 'start', {
    version: app.getVersion(),
    runtime: runtime.name,
    development: runtime.isDevelopment,
  })

  const damaged: DamagedFile[] = []
  const noteDamaged: NoteDamaged = (file) => {
    damaged.push(file)
    log.warning('profile', 'file-damaged', { kind: file.kind, keptAs: path.basename(file.keptAs) })
  }
  for (const file of damagedBefore) noteDamaged(file)

  let preferences = readPreferences(workstation.folder, noteDamaged)
  const setPreferences = (change: Partial<Preferences>): void => {
    preferences = { ...preferences, ...change }
    writePreferences(workstation.folder, preferences)
  }
  const language = () => preferences.language
  const system = electronSystem((windowId) => windows.byId(windowId))
  system.setColourScheme(preferences.colourScheme)

  const tokens = new FileTokens()
  const printed = new PrintedReports(workstation.folder)
  printed.clear()
  const openedDocuments = new OpenedDocuments(workstation.folder)
  openedDocuments.clear()
  const closing = new CloseQuestion<BrowserWindow>(async (window) => {
    const { button } = await system.ask(window.webContents.id, {
      type: 'warning',
      message: say(language(), 'close.importRuns'),
      detail: say(language(), 'close.importRuns.detail'),
      buttons: [say(language(), 'close.goOn'), say(language(), 'close.end')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    return button === 1
  })
  const farewell = new Farewell<BrowserWindow>((window) =>
    windows.tellNow(window, { type: 'window.closing' }),
  )
  const windows: AppWindows = new AppWindows({
    preload: places.preload,
    workstationFolder: workstation.folder,
    log,
    noteDamaged,
    crashPage: crashPageUrl,
    closed: (windowId, window) => {
      tokens.forgetWindow(windowId)
      farewell.closed(window)
    },
    mayClose: (window) => closing.mayClose(window) && farewell.mayClose(window),
    language,
  })
  const view = new DataInView({
    fork: () => utilityChild(places, log),
    secrets: keysOf(workstation, log, noteDamaged),
    appVersion: app.getVersion(),
    log,
    emit: (event) => {
      closing.note(event)
      windows.broadcast(event)
    },
  })
  const data = view.present
  const setup = new Setup({
    data,
    view,
    profileFolder: workstation.profileFolder,
    demoFolder: workstation.demoFolder,
    checkFolder: checkFolder(workstation.folder),
    damaged,
    noteDamaged,
    remember: (lastProfile) => {
      if (workstation.remembers) setPreferences({ lastProfile })
    },
  })
  const router = new Router({
    handlers: {
      desktop: desktopHandlers({
        runtime,
        licences: () => readLicences(places.licences),
        data,
        log,
        preferences: () => preferences,
        setPreferences,
        system,
        menuCommand: (windowId, command) => windows.send(windowId, { type: 'menu.command', command }),
        readyToClose: (windowId) => {
          const window = windows.byId(windowId)
          if (window !== null) farewell.answered(window)
        },
        closingGoesOn: (windowId) => {
          const window = windows.byId(windowId)
          if (window !== null) farewell.goesOn(window)
        },
      }),
      documentFiles: documentFileHandlers({ data: view, opened: openedDocuments, language, system }),
      drafts: draftHandlers(
        new DraftFolder({ profileFolder: () => view.profileFolder, now: () => Date.now(), noteDamaged }),
      ),
      files: fileHandlers({ tokens, language, system }),
      reports: reportHandlers({ data: view, print: printInApp, printed, system }),
      setup: setup.handlers(),
    },
    data: view,
    tokens,
    log,
    checkOutput: isFromCheckout(),
  })

  const offer = (files: readonly string[]): void => {
    const window = windows.current
    if (window === null) return
    for (const place of files.filter(isPlainFile)) {
      const file = tokens.grant(place, purposeOfOffered(place), window.webContents.id)
      windows.send(window.webContents.id, { type: 'file.offered', file, name: path.basename(place) })
    }
  }
  app.on('second-instance', (_event, _argv, _folder, sent) => {
    windows.focus()
    const parsed = handedOver.safeParse(sent)
    if (parsed.success) offer(parsed.data.files)
  })
  app.on('will-quit', (event) => {
    event.preventDefault()
    void view.close().finally(() => {
      printed.clear()
      openedDocuments.clear()
      app.exit(0)
    })
  })

  lockDownSession(log)
  serveApp(
    places.renderer,
    crashPages(language, () => `Kontor ${app.getVersion()} · ${runtime.name}`),
    log,
  )
  answerWindows({ router, offered: new OfferedFiles(tokens, app.getPath('userData')), windows, log })
  const opening = setup.start(start.demo)
  windows.open()
  offer(start.files)
  await opening
}

/** The workstation's keys, unwrapped when the data process first needs them. */
function keysOf(workstation: Workstation, log: Log, noteDamaged: NoteDamaged) {
  let keys: ReturnType<typeof loadSecrets> | undefined
  return async () => {
    keys ??= loadSecrets(workstation.folder, electronKeyStore(), makeKeys, log, noteDamaged)
    // what failed once may go well when it is tried again
    keys.catch(() => (keys = undefined))
    return keys
  }
}

async function makeKeys() {
  // made once in the life of a workstation, so not worth loading at every start
  const { createWorkstationSecrets } = await import('../db/process/workstation-secrets.ts')
  return createWorkstationSecrets()
}
