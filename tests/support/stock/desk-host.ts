import { setShareFiles } from '../../../db/engine/files/file-system.ts'
import type { Every } from '../../../db/process/attendance.ts'
import type { ToHost } from '../../../db/process/protocol.ts'
import { serve } from '../../../db/process/serve.ts'
import { ShareClient } from '../../../db/process/share/client.ts'
import { nodeShareHosts } from '../../../db/process/share/node-hosts.ts'

// The data process of one desk as a child of a test, with a process of its own for the share. It follows and publishes by
// itself; what is looked at once a minute is left out.

const never: Every = () => () => undefined
const share = new ShareClient(nodeShareHosts)
setShareFiles(share.files)
serve(
  {
    postMessage: (message) => void process.send?.(message),
    onMessage: (listener) => process.on('message', (message) => listener(message as ToHost)),
  },
  { share, every: never },
)
process.on('disconnect', () => process.exit())
