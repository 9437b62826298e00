import { parentPort } from 'node:worker_threads'
import type { ToHost } from './protocol.ts'
import { serve } from './serve.ts'

/** The data process as a worker thread: batch mode and tests. */
const port = parentPort
if (!port) throw new Error('this module runs in a worker thread')
serve({
  postMessage: (message) => port.postMessage(message),
  onMessage: (listener) => port.on('message', (message: ToHost) => listener(message)),
})
