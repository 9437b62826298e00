import { parentPort } from 'node:worker_threads'
import type { ToHost } from './protocol.ts'
import { setShareFiles } from '../engine/files/file-system.ts'
import { serve } from './serve.ts'
import { ShareClient } from './share/client.ts'
import { nodeShareHosts } from './share/node-hosts.ts'

/** The data process as a worker thread: batch mode and tests. */
const port = parentPort
if (!port) throw new Error('this module runs in a worker thread')
const share = new ShareClient(nodeShareHosts)
setShareFiles(share.files)
serve(
  {
    postMessage: (message) => port.postMessage(message),
    onMessage: (listener) => port.on('message', (message: ToHost) => listener(message)),
  },
  { share },
)
