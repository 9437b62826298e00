import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { test as base, type BrowserContext, type Page } from '@playwright/test'
import type { System } from '../../main/system.ts'
import { appOrigin } from '../../main/security/content-policy.ts'
import { serveFile } from '../../main/security/served-files.ts'
import { Farewell } from '../../main/window/farewell.ts'
import { callChannel, eventChannel } from '../../preload/channels.ts'
import type { KontorEvent } from '../../preload/contract/events.ts'
import { createWorkstationSecrets } from '../../db/process/workstation-secrets.ts'
import { openTestOffice } from './data.ts'
import { makeDemoProfile } from './demo-profile.ts'
import { giveIdsAt } from './desk-ids.ts'
import { navigation, newOffice } from './journey.ts'
import type { KontorWindow } from './kontor.ts'
import { mainSide, type Surroundings } from './main-side.ts'
import type { WindowOptions } from './window-options.ts'

const out = path.resolve(import.meta.dirname, '../../out')

/** Kontor's window in a browser: the built page and bridge, the parts of main and the data process; no Electron. */
export interface Kontor extends KontorWindow {
  /** Answers on this channel arrive once they are released; what they were asked for is done at once. */
  holdAnswers(channel: string): () => void
  /** Ends at once, without a word to the page. */
  end(): Promise<void>
  /** Everything that Kontor wrote into its log. */
  log(): string
}

/** The built bridge, given what it takes from Electron. No file of a page has a path here, so none can be offered. */
const bridgeInPage = () => `(() => {
  const listeners = new Map()
  globalThis.kontorTell = (channel, message) => listeners.get(channel)?.({}, message)
  const electron = {
    contextBridge: { exposeInMainWorld: (name, api) => Object.assign(globalThis, { [name]: api }) },
    ipcRenderer: {
      invoke: (...message) => globalThis.kontorAsk(message),
      send: (...message) => void globalThis.kontorAsk(message),
      on: (channel, listener) => listeners.set(channel, listener),
    },
    webUtils: { getPathForFile: () => '' },
  }
  const run = (require) => {
    ${fs.readFileSync(path.join(out, 'preload/bridge.cjs'), 'utf8')}
  }
  run(() => electron)
})()`

interface Listening {
  kontorTell(channel: string, message: KontorEvent): void
}

/** A page that is gone or being loaded hears nothing, as in Electron. */
async function tell(page: Page, event: KontorEvent): Promise<void> {
  const message = { channel: eventChannel, event }
  await page
    .evaluate((told) => (globalThis as unknown as Listening).kontorTell(told.channel, told.event), message)
    .catch(() => undefined)
}

/** A person who takes what `places` names in each dialog and agrees to nothing. */
function systemAround(page: Page, places: () => readonly string[]): System {
  return {
    appVersion: '0.0.0-test',
    chromiumVersion: page.context().browser()?.version() ?? '',
    ask: (_windowId, { cancelId }) => Promise.resolve({ button: cancelId ?? 0, isTicked: false }),
    chooseExisting: () => Promise.resolve(places()[0] ?? null),
    chooseSeveral: () => Promise.resolve(places()),
    chooseTarget: () => Promise.resolve(places()[0] ?? null),
    openAddress: () => Promise.resolve(),
    openFile: () => Promise.resolve(true),
    startDrag: () => Promise.resolve(),
    copy: () => Promise.resolve(),
    setMenu: () => undefined,
    setColourScheme: (scheme) =>
      void page.emulateMedia({ colorScheme: scheme === 'system' ? 'light' : scheme }),
  }
}

async function openWindow(
  context: BrowserContext,
  site: string,
  profile: string,
  keys: Pick<Surroundings, 'secrets'> = {},
): Promise<Kontor> {
  const page = await context.newPage()
  const held = new Map<string, Promise<void>>()
  const lines: string[] = []
  let places: readonly string[] = []
  let closed: () => void = () => undefined
  const window = { close: () => (farewell.mayClose(window) ? closed() : undefined) }
  const farewell: Farewell<{ close(): void }> = new Farewell(() => {
    void tell(page, { type: 'window.closing' })
    return true
  })
  const main = mainSide(profile, {
    system: systemAround(page, () => places),
    emit: (event) => void tell(page, event),
    readyToClose: () => farewell.answered(window),
    closingGoesOn: () => farewell.goesOn(window),
    log: (line) => lines.push(line),
    ...keys,
  })
  await page.exposeBinding('kontorAsk', async ({ frame }, [message, channel, input]: unknown[]) => {
    if (message !== callChannel) return null
    const source = { windowId: 1, isMainFrame: frame === page.mainFrame(), origin: appOrigin }
    const answer = await main.router.handle(source, channel, input)
    await held.get(String(channel))
    return answer
  })
  await page.addInitScript({ content: bridgeInPage() })
  const opening = main.open()
  await page.goto(site)
  await opening
  await page.waitForFunction(() => (document.querySelector('#root')?.childElementCount ?? 0) > 0)
  const end = async (): Promise<void> => {
    await page.close()
    await main.data.close()
  }
  return {
    page,
    profile,
    holdAnswers(channel) {
      let release: () => void = () => undefined
      held.set(channel, new Promise((resolve) => (release = resolve)))
      return () => release()
    },
    answerDialogs(...chosen) {
      places = chosen
      return Promise.resolve()
    },
    async close() {
      await new Promise<void>((resolve) => {
        closed = resolve
        window.close()
      })
      await end()
    },
    end,
    log: () => lines.join('\n'),
  }
}

/** Serves the built page as main does, with the policy of main, on an address of this machine. */
async function serveSite(): Promise<http.Server> {
  const server = http.createServer((request, response) => {
    const asked = { method: request.method ?? '', url: `${appOrigin}${request.url ?? ''}` }
    void serveFile(asked, path.join(out, 'renderer')).then(async (served) =>
      response
        .writeHead(served.status, Object.fromEntries(served.headers))
        .end(Buffer.from(await served.arrayBuffer())),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

const temporaryFolder = () => fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-window-'))
const remove = (folder: string) => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 })

interface PerTest extends WindowOptions {
  readonly browserIsThere: void
  readonly profile: string
  /** Opens a window on the profile. */
  readonly launch: () => Promise<Kontor>
  /** A window at another workstation, with keys of its own and without data. */
  readonly other: Kontor
  /** A window on an office that has just been set up. */
  readonly kontor: Kontor
  /** A window on the invented city of the demo data. */
  readonly city: Kontor
}

interface PerWorker {
  /** Address of the page. */
  readonly site: string
  /** Profiles to copy. */
  readonly emptyProfile: string
  readonly demoProfile: string
}

/* eslint-disable no-empty-pattern -- Playwright finds the fixtures that are asked for in this pattern */
export const test = base.extend<PerTest, PerWorker>({
  desk: [0, { option: true }],
  site: [
    async ({}, lend) => {
      const server = await serveSite()
      await lend(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
      server.closeAllConnections()
      server.close()
    },
    { scope: 'worker' },
  ],
  emptyProfile: [
    async ({}, lend) => {
      const folder = temporaryFolder()
      const request = { mode: 'create', profileFolder: folder, office: newOffice } as const
      const office = await openTestOffice({ folder, request, now: new Date().toISOString() })
      await office.close()
      await lend(folder)
      remove(folder)
    },
    { scope: 'worker' },
  ],
  demoProfile: [
    async ({}, lend) => {
      const folder = temporaryFolder()
      makeDemoProfile(folder)
      await lend(folder)
      remove(folder)
    },
    { scope: 'worker' },
  ],
  browserIsThere: [
    async ({}, lend, testInfo) => {
      const program = testInfo.project.use.launchOptions?.executablePath ?? ''
      testInfo.skip(!fs.existsSync(program), `there is no ${program}`)
      await lend()
    },
    { auto: true },
  ],
  profile: async ({}, lend) => {
    const folder = temporaryFolder()
    await lend(folder)
    remove(folder)
  },
  launch: async ({ context, site, profile }, lend, testInfo) => {
    const opened: Kontor[] = []
    await lend(async () => {
      const kontor = await openWindow(context, site, profile)
      opened.push(kontor)
      return kontor
    })
    for (const kontor of opened) {
      if (testInfo.status !== testInfo.expectedStatus)
        await testInfo.attach('kontor.log', { body: kontor.log(), contentType: 'text/plain' })
      await kontor.end()
    }
  },
  other: async ({ context, site }, lend, testInfo) => {
    const folder = temporaryFolder()
    const kontor = await openWindow(context, site, folder, { secrets: createWorkstationSecrets() })
    await lend(kontor)
    if (testInfo.status !== testInfo.expectedStatus)
      await testInfo.attach('other.log', { body: kontor.log(), contentType: 'text/plain' })
    await kontor.end()
    remove(folder)
  },
  kontor: async ({ profile, emptyProfile, desk, launch }, lend) => {
    fs.cpSync(emptyProfile, profile, { recursive: true })
    giveIdsAt(desk, profile)
    const kontor = await launch()
    await navigation(kontor.page).waitFor()
    await lend(kontor)
  },
  city: async ({ profile, demoProfile, desk, launch }, lend) => {
    fs.cpSync(demoProfile, profile, { recursive: true })
    giveIdsAt(desk, profile)
    await lend(await launch())
  },
})
/* eslint-enable no-empty-pattern */
