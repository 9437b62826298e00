import type { OutputOf } from '../../preload/contract/define.ts'
import { addressKinds, type desktop } from '../../preload/contract/desktop.ts'
import type { Result } from '../../preload/contract/errors.ts'
import type { DataProcess } from '../data-process.ts'
import { done, failed } from '../failure.ts'
import type { Log } from '../log/log.ts'
import { say } from '../messages/messages.ts'
import type { Preferences } from '../profile/preferences.ts'
import type { MainHandlers } from '../router.ts'
import type { Runtime } from '../runtime.ts'
import { oneAtATime, quota } from '../restraint.ts'
import { bccAddress, kindOfAddress, parseExternalAddress } from '../security/external-address.ts'
import type { System } from '../system.ts'
import { menuTemplate } from '../window/native-menu.ts'

export interface DesktopHandlerParts {
  readonly runtime: Runtime
  readonly licences: () => OutputOf<(typeof desktop)['info']>['licences']
  readonly data: Pick<DataProcess, 'opened'>
  readonly log: Log
  readonly preferences: () => Preferences
  readonly setPreferences: (change: Partial<Preferences>) => void
  readonly system: System
  readonly menuCommand: (windowId: number, command: string) => void
  /** The page of a window that closes has kept what was typed. */
  readonly readyToClose: (windowId: number) => void
  readonly closingGoesOn: (windowId: number) => void
}

/** Problems of windows that are written within a minute: a page that fails at every turn drives nothing else out of the log. */
const reportsMax = 30

/** Addresses opened within a minute without a question: more than anybody calls or writes to. */
const unaskedMax = 20

/** What a window may ask of the desktop. */
export function desktopHandlers(parts: DesktopHandlerParts): MainHandlers<'desktop'> {
  // many boxes, one upon the other, get a yes from anybody
  const alone = oneAtATime()
  // a page that opens one address after the other is stopped
  const mayOpenUnasked = quota(unaskedMax, 60_000)
  const mayReport = quota(reportsMax, 60_000)
  const { system } = parts
  const open = async (address: string): Promise<Result<Record<string, never>>> => {
    try {
      await system.openAddress(address)
      return done
    } catch {
      return failed('NOT_FOUND', 'external.failed')
    }
  }
  async function openAfterAsking(
    address: Result<string>,
    windowId: number,
  ): Promise<Result<Record<string, never>>> {
    if (!address.ok) return address
    const kind = kindOfAddress(address.value)
    const { language, openedUnasked } = parts.preferences()
    if (openedUnasked.includes(kind))
      return mayOpenUnasked() ? open(address.value) : failed('BUSY', 'code.BUSY')
    const question = {
      type: 'question' as const,
      message: say(language, `external.question.${kind}`),
      detail: address.value,
      checkboxLabel: say(language, `external.unasked.${kind}`),
      buttons: [say(language, 'external.open'), say(language, 'external.cancel')],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    }
    const answer = await alone(() => system.ask(windowId, question))
    if (answer?.button !== 0) return failed('CANCELLED', 'code.CANCELLED')
    if (answer.isTicked) {
      const known = parts.preferences().openedUnasked
      parts.setPreferences({
        openedUnasked: addressKinds.filter((each) => each === kind || known.includes(each)),
      })
    }
    return open(address.value)
  }
  return {
    info: () => ({
      ok: true,
      value: {
        version: system.appVersion,
        runtime: parts.runtime.name,
        developmentRuntime: parts.runtime.isDevelopment,
        sqliteVersion: parts.data.opened?.sqliteVersion ?? '',
        chromium: system.chromiumVersion,
        licences: parts.licences(),
      },
    }),
    preferences: () => {
      const { language, colourScheme } = parts.preferences()
      return { ok: true, value: { language, colourScheme } }
    },
    setPreferences: ({ language, colourScheme }) => {
      parts.setPreferences({ language, colourScheme })
      system.setColourScheme(colourScheme)
      return done
    },
    openExternal: ({ url }, { windowId }) => openAfterAsking(parseExternalAddress(url), windowId),
    writeToAll: ({ bcc }, { windowId }) => openAfterAsking(bccAddress(bcc), windowId),
    openedUnasked: () => ({ ok: true, value: { kinds: [...parts.preferences().openedUnasked] } }),
    askAgain: () => {
      parts.setPreferences({ openedUnasked: [] })
      return done
    },
    async copyText({ text }) {
      await system.copy(text)
      return done
    },
    readyToClose: (_input, { windowId }) => {
      parts.readyToClose(windowId)
      return done
    },
    closingGoesOn: (_input, { windowId }) => {
      parts.closingGoesOn(windowId)
      return done
    },
    setMenu: ({ menus }, { windowId }) => {
      const template = menuTemplate(menus, (command) => parts.menuCommand(windowId, command))
      if (!template.ok) return template
      system.setMenu(template.value)
      return done
    },
    reportProblem: ({ message, stack }) => {
      if (!mayReport()) return failed('BUSY', 'code.BUSY')
      const problem = new Error('reported by the window')
      problem.stack = `${message}\n${stack}`
      return { ok: true, value: { ref: parts.log.unexpected('renderer', problem) } }
    },
  }
}
