import { Worker } from 'node:worker_threads'
import type { FromHost } from '../../db/process/protocol.ts'
import { errorText } from '../../preload/contract/error-text.ts'
import type { DataChild } from '../data-child.ts'

/** The data process as a worker thread, for plain Node; runs straight from the sources. */
export function workerChild(): DataChild {
  const worker = new Worker(new URL('../../db/process/worker.ts', import.meta.url))
  // an error of the thread is followed by its exit, which is what everybody waits for
  worker.on('error', (error: Error) => process.stderr.write(`${errorText(error)}\n`))
  return {
    postMessage: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.on('message', (message: FromHost) => listener(message)),
    onExit: (listener) => worker.once('exit', (exitCode) => listener(exitCode)),
    kill: () => void worker.terminate(),
  }
}
