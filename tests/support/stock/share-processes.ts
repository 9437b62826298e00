import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { ShareClock } from '../../../db/process/share/connection.ts'
import { forkShareProcess, hostOf } from '../../../db/process/share/node-hosts.ts'
import type { ShareHost, ShareHosts } from '../../../db/process/share/protocol.ts'

/** Share processes whose number and numbers are known. */
export interface CountedHosts extends ShareHosts {
  readonly started: number
  last(): ChildProcess
  /** The next one is killed when it has been sent so many messages. */
  killAfter(messages: number): void
  /** The last one stops, as one does that waits for a disk. */
  standStill(): void
  /** Resolves once all have ended. */
  nothingLives(): Promise<void>
  onlyLastLives(): Promise<void>
  /** Resolves once the last one has answered a beat. */
  pong(): Promise<void>
}

/** A clock that stands still until a test has it go on. */
export class StillClock implements ShareClock {
  readonly #looks = new Set<() => void>()
  #now = 0

  every(_milliseconds: number, look: () => void): () => void {
    this.#looks.add(look)
    return () => this.#looks.delete(look)
  }

  now(): number {
    return this.#now
  }

  beat(): void {
    for (const look of this.#looks) look()
  }

  goOn(milliseconds: number): void {
    this.#now += milliseconds
  }
}

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

export function countedHosts(): CountedHosts {
  const children: ChildProcess[] = []
  let answered = () => {}
  let messagesLeft = Infinity
  const last = (): ChildProcess => {
    const child = children.at(-1)
    if (!child) throw new Error('no share process was started')
    return child
  }
  return {
    get started() {
      return children.length
    },
    start() {
      const child = forkShareProcess()
      children.push(child)
      const host: ShareHost = hostOf(child)
      host.onMessage((message) => {
        if (message.type === 'pong') answered()
      })
      return {
        ...host,
        postMessage: (message) => {
          messagesLeft -= 1
          if (messagesLeft === 0) child.kill('SIGKILL')
          host.postMessage(message)
        },
      }
    },
    killAfter: (messages) => {
      messagesLeft = messages
    },
    last,
    standStill: () => void last().kill('SIGSTOP'),
    nothingLives: async () => void (await Promise.all(children.map(ended))),
    onlyLastLives: async () => void (await Promise.all(children.slice(0, -1).map(ended))),
    pong: () =>
      new Promise((resolve) => {
        answered = resolve
      }),
  }
}
