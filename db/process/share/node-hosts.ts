import { fork, type ChildProcess } from 'node:child_process'
import { harmlessVariables } from '../environment.ts'
import type { FromShare, ShareHost, ShareHosts } from './protocol.ts'

/** Straight from the sources. */
export const forkShareProcess = (): ChildProcess =>
  fork(new URL('../share-host.ts', import.meta.url), [], {
    execArgv: [],
    env: harmlessVariables(process.env),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })

export function hostOf(child: ChildProcess): ShareHost {
  // followed by the exit, which is what everybody waits for
  child.on('error', () => undefined)
  return {
    postMessage: (message) => {
      if (child.connected) child.send(message, () => undefined)
    },
    onMessage: (listener) => child.on('message', (message) => listener(message as FromShare)),
    onExit: (listener) => child.once('exit', () => listener()),
    kill: () => void child.kill('SIGKILL'),
  }
}

/** Share processes as children, for plain Node. */
export const nodeShareHosts: ShareHosts = { start: () => hostOf(forkShareProcess()) }
