import type { FromShare, ToShare } from './share/protocol.ts'
import { ShareServer } from './share/host.ts'

// The process that waits for shares and database servers. In Electron a utility process, which gets a port to the data
// process; in plain Node a child of the process that holds the data.

/** The parts of Electron's ports that are used; db/ knows no Electron types. */
interface Port {
  postMessage(message: FromShare): void
  on(event: 'message', listener: (event: { readonly data: ToShare }) => void): void
  on(event: 'close', listener: () => void): void
  start(): void
}
interface ParentPort {
  once(event: 'message', listener: (event: { readonly ports: readonly Port[] }) => void): void
}

/** Whoever asked has gone. */
const end = (): never => process.exit()

const { parentPort } = process as NodeJS.Process & { readonly parentPort?: ParentPort }
if (parentPort)
  parentPort.once('message', ({ ports: [port] }) => {
    if (!port) throw new Error('no port to the data process')
    port.on('close', end)
    serve({
      postMessage: (message) => port.postMessage(message),
      onMessage: (listener) => port.on('message', (event) => listener(event.data)),
    })
    port.start()
  })
else {
  process.on('disconnect', end)
  serve({
    // a message that cannot be sent has nobody left to read it
    postMessage: (message) => void process.send?.(message, undefined, undefined, () => undefined),
    onMessage: (listener) => process.on('message', (message: ToShare) => listener(message)),
  })
}

function serve(port: ConstructorParameters<typeof ShareServer>[0]): void {
  new ShareServer(port)
}
