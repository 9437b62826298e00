import { app, MessageChannelMain, utilityProcess, type UtilityProcess } from 'electron'
import { harmlessVariables } from '../db/process/environment.ts'
import type { FromHost } from '../db/process/protocol.ts'
import type { ShareNews, ShareRequest } from '../db/process/share/port-hosts.ts'
import type { DataChild } from './data-child.ts'
import type { Log } from './log/log.ts'
import type { Places } from './places.ts'
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

/** What a process says on stderr goes to the log. */
function logged(child: UtilityProcess, area: 'data' | 'share', log: Log): UtilityProcess {
  let unfinished = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    const lines = (unfinished + chunk.toString('utf8')).split('\n')
    unfinished = lines.pop() ?? ''
    log.foreign(area, lines.join('\n'))
  })
  child.once('exit', () => log.foreign(area, unfinished))
  return child
}

/** Starts the processes that a data process asks for, each with a port to it; they end with it. */
class ShareProcesses {
  readonly #entry: string
  readonly #log: Log
  readonly #data: UtilityProcess
  readonly #running = new Map<number, UtilityProcess>()
  #isOver = false

  constructor(entry: string, data: UtilityProcess, log: Log) {
    this.#entry = entry
    this.#data = data
    this.#log = log
    data.once('exit', () => {
      this.#isOver = true
      for (const child of this.#running.values()) end(child)
    })
  }

  heed({ type, number }: ShareRequest): void {
    const running = this.#running.get(number)
    if (type === 'share.start') this.#start(number)
    else if (running) end(running)
  }

  #start(number: number): void {
    const child = utilityProcess.fork(this.#entry, [], {
      serviceName: 'Kontor Share',
      stdio: ['ignore', 'ignore', 'pipe'],
      env: harmlessVariables(process.env),
    })
    this.#running.set(number, logged(child, 'share', this.#log))
    child.once('exit', () => {
      this.#running.delete(number)
      if (!this.#isOver) this.#data.postMessage({ type: 'share.ended', number } satisfies ShareNews)
    })
    const { port1, port2 } = new MessageChannelMain()
    child.postMessage(null, [port1])
    this.#data.postMessage({ type: 'share.started', number } satisfies ShareNews, [port2])
  }
}

/** Starts the data process as Electron's utility process, and for it those that wait for shares. */
export function utilityChild(places: Places, log: Log): DataChild {
  const { isPackaged } = app
  const fonts = reportFontDirectory({ isPackaged, resourcesPath: process.resourcesPath })
  const child = utilityProcess.fork(places.dataProcess, [], {
    serviceName: 'Kontor Data',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...harmlessVariables(process.env), ...(fonts !== undefined && { KONTOR_REPORT_FONTS: fonts }) },
  })
  const shares = new ShareProcesses(places.shareProcess, logged(child, 'data', log), log)
  return {
    postMessage: (message) => child.postMessage(message),
    onMessage: (listener) =>
      child.on('message', (message: FromHost | ShareRequest) => {
        if (message.type === 'share.start' || message.type === 'share.kill') shares.heed(message)
        else listener(message)
      }),
    onExit: (listener) => child.once('exit', (code) => listener(code)),
    kill: () => end(child),
  }
}
