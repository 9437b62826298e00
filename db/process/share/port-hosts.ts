import type { FromShare, ShareHost, ShareHosts, ToShare } from './protocol.ts'

/** What the data process asks of the main process, which alone can start processes in Electron. */
export type ShareRequest = Numbered<'share.start'> | Numbered<'share.kill'>

/** What it hears: a port to the process with the message, or that the process has ended. */
export type ShareNews = Numbered<'share.started'> | Numbered<'share.ended'>

interface Numbered<Type> {
  readonly type: Type
  /** Counted by the data process, from 1. */
  readonly number: number
}

/** The parts of Electron's `MessagePortMain` that are used. */
export interface SharePort {
  postMessage(message: ToShare): void
  on(event: 'message', listener: (event: { readonly data: FromShare }) => void): void
  start(): void
  close(): void
}

interface Asked {
  readonly exited: () => void
  readonly started: (port: SharePort) => void
}

/** Share processes that the main process starts and connects to this one. */
export class PortShareHosts implements ShareHosts {
  readonly #ask: (request: ShareRequest) => void
  readonly #asked = new Map<number, Asked>()
  #count = 0

  constructor(ask: (request: ShareRequest) => void) {
    this.#ask = ask
  }

  start(): ShareHost {
    this.#count += 1
    const number = this.#count
    let port: SharePort | null = null
    const waiting: ToShare[] = []
    const listeners: ((message: FromShare) => void)[] = []
    const exits: (() => void)[] = []
    this.#asked.set(number, {
      exited: () => {
        port?.close()
        for (const listener of exits) listener()
      },
      started: (connected) => {
        port = connected
        connected.on('message', ({ data }) => {
          for (const listener of listeners) listener(data)
        })
        connected.start()
        for (const message of waiting.splice(0)) connected.postMessage(message)
      },
    })
    this.#ask({ type: 'share.start', number })
    return {
      postMessage: (message) => {
        if (port) port.postMessage(message)
        else waiting.push(message)
      },
      onMessage: (listener) => listeners.push(listener),
      onExit: (listener) => exits.push(listener),
      kill: () => this.#ask({ type: 'share.kill', number }),
    }
  }

  /** What the main process says of one. */
  hear({ type, number }: ShareNews, port: SharePort | undefined): void {
    const asked = this.#asked.get(number)
    if (!asked) return
    if (type === 'share.started') {
      if (port) asked.started(port)
      return
    }
    this.#asked.delete(number)
    asked.exited()
  }
}
