import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { serve } from '../../db/process/serve.ts'
import { createWorkstationSecrets } from '../../db/process/workstation-secrets.ts'
import type { DataChild } from '../../main/data-child.ts'
import type { DataProcess } from '../../main/data-process.ts'
import { OpenedDocuments } from '../../main/documents/opened-documents.ts'
import { DraftFolder } from '../../main/drafts/draft-folder.ts'
import { failed } from '../../main/failure.ts'
import { FileTokens } from '../../main/file-tokens.ts'
import { desktopHandlers } from '../../main/handlers/desktop.ts'
import { documentFileHandlers } from '../../main/handlers/document-files.ts'
import { draftHandlers } from '../../main/handlers/drafts.ts'
import { fileHandlers } from '../../main/handlers/files.ts'
import { reportHandlers } from '../../main/handlers/reports.ts'
import { Setup } from '../../main/handlers/setup.ts'
import { DataInView } from '../../main/look.ts'
import { readLicences } from '../../main/licences.ts'
import { createLog } from '../../main/log/log.ts'
import type { NoteDamaged } from '../../main/profile/damaged-files.ts'
import { checkFolder } from '../../main/profile/places.ts'
import { readPreferences, writePreferences } from '../../main/profile/preferences.ts'
import { workstationFolderName } from '../../main/profile/profile-folder.ts'
import { PrintedReports } from '../../main/reports/printed-reports.ts'
import { Router } from '../../main/router.ts'
import type { System } from '../../main/system.ts'
import type { DamagedFile } from '../../preload/contract/desktop.ts'
import type { KontorEvent } from '../../preload/contract/events.ts'
import { portPair } from './data.ts'

const out = path.resolve(import.meta.dirname, '../../out/main')
const licences = path.join(out, 'licences.json')
/** As it is built: read from its many sources, a thread takes three times as long to start. */
const importWorker = pathToFileURL(path.join(out, 'import-worker.js'))

/** Made once for all tests of a worker, as a workstation makes them once in its life. */
const usualSecrets = createWorkstationSecrets()

/** What stands for Electron and the desktop around a window. */
export interface Surroundings {
  readonly system: System
  readonly emit: (event: KontorEvent) => void
  /** The page has kept what was typed last. */
  readonly readyToClose: () => void
  readonly closingGoesOn: () => void
  /** Hears of what goes wrong unexpectedly. */
  readonly log: (line: string) => void
  /** The keys of another workstation than the usual one. */
  readonly secrets?: ReturnType<typeof createWorkstationSecrets>
}

export interface MainSide {
  readonly router: Router
  readonly data: Pick<DataProcess, 'close'>
  /** Opens the profile, if there is one. */
  open(): Promise<void>
}

/** The data process, within this one. */
function dataChild(): DataChild {
  const { hostEnd, clientEnd } = portPair()
  const exits: ((exitCode: number | null) => void)[] = []
  // what goes along with an open profile does; the minutes do not pass here
  serve(hostEnd, { checkOutput: true, every: () => () => undefined, importWorker })
  return {
    postMessage: (message) => clientEnd.postMessage(message),
    onMessage: (listener) => clientEnd.onMessage(listener),
    onExit: (listener) => exits.push(listener),
    kill: () => {
      for (const exited of exits.splice(0)) exited(0)
    },
  }
}

/** The parts of the main process as main/application.ts puts them together, without Electron. Nothing can be printed. */
export function mainSide(
  profile: string,
  { system, emit, readyToClose, closingGoesOn, log: write, secrets = usualSecrets }: Surroundings,
): MainSide {
  const workstation = path.join(profile, workstationFolderName)
  const log = createLog(write)
  const damaged: DamagedFile[] = []
  const noteDamaged: NoteDamaged = (file) => damaged.push(file)
  let preferences = readPreferences(workstation, noteDamaged)
  system.setColourScheme(preferences.colourScheme)
  const tokens = new FileTokens()
  const view = new DataInView({
    fork: dataChild,
    secrets: () => secrets,
    appVersion: system.appVersion,
    log,
    emit,
  })
  const data = view.present
  const setup = new Setup({
    data,
    view,
    profileFolder: profile,
    demoFolder: profile,
    checkFolder: checkFolder(workstation),
    damaged,
    noteDamaged,
    remember: () => undefined,
  })
  const router = new Router({
    handlers: {
      desktop: desktopHandlers({
        runtime: { name: 'Chromium', isDevelopment: false },
        licences: () => readLicences(licences),
        data,
        log,
        preferences: () => preferences,
        setPreferences: (change) => {
          preferences = { ...preferences, ...change }
          writePreferences(workstation, preferences)
        },
        system,
        menuCommand: () => undefined,
        readyToClose,
        closingGoesOn,
      }),
      documentFiles: documentFileHandlers({
        data: view,
        opened: new OpenedDocuments(workstation),
        language: () => preferences.language,
        system,
      }),
      drafts: draftHandlers(
        new DraftFolder({ profileFolder: () => view.profileFolder, now: () => Date.now(), noteDamaged }),
      ),
      files: fileHandlers({ tokens, language: () => preferences.language, system }),
      reports: reportHandlers({
        data: view,
        print: () => Promise.resolve(failed('INTERNAL', 'report.printFailed')),
        printed: new PrintedReports(workstation),
        system,
      }),
      setup: setup.handlers(),
    },
    data: view,
    tokens,
    log,
    checkOutput: true,
  })
  return { router, data: view, open: () => setup.start(false) }
}
