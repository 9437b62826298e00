import { app, utilityProcess, type UtilityProcess } from 'electron'
import type { FromHost } from '../db/process/protocol.ts'
import type { DataChild } from './data-child.ts'
import type { Log } from './log/log.ts'
import { reportFontDirectory } from './printing/fonts.ts'

/** Ends a process that may be stuck: one that waits for a disk, or was stopped, does not heed a polite signal. */
function end(child: UtilityProcess): void {
  const { pid } = child
  child.kill()
  if (pid === undefined || process.platform === 'win32') return
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it has ended already
  }
}

/** Starts the data process as Electron's utility process; what it says on stderr goes to the log. */
export function utilityChild(entry: string, log: Log): DataChild {
  const { isPackaged } = app
  const fonts = reportFontDirectory({ isPackaged, resourcesPath: process.resourcesPath })
  const child = utilityProcess.fork(entry, [], {
    serviceName: 'Kontor Data',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...harmlessVariables(process.env), ...(fonts !== undefined && { KONTOR_REPORT_FONTS: fonts }) },
  })
  let unfinished = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    const lines = (unfinished + chunk.toString('utf8')).split('\n')
    unfinished = lines.pop() ?? ''
    log.foreign('data', lines.join('\n'))
  })
  child.once('exit', () => log.foreign('data', unfinished))
  return {
    postMessage: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', (message: FromHost) => listener(message)),
    onExit: (listener) => child.once('exit', (code) => listener(code)),
    kill: () => end(child),
  }
}

/** Without what would have Node or Electron load, record or show something in the process that holds the data. */
export function harmlessVariables(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^(?:NODE|ELECTRON)_/i.test(name)),
  )
}
