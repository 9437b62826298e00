import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron'
import {
  callChannel,
  eventChannel,
  listeningChannel,
  offerChannel,
  proveChannel,
  type FileQuestion,
} from './channels.ts'
import type { KontorEvent } from './contract/events.ts'
import type { KontorApi } from './contract/index.ts'

/** Put in by the bundler: the names of all channels a window may call. */
declare const __KONTOR_CHANNELS__: readonly string[]

type Call = (input: unknown) => Promise<unknown>
type Listener = (event: KontorEvent) => void

const listeners = new Set<Listener>()
ipcRenderer.on(eventChannel, (_event: IpcRendererEvent, event: KontorEvent) => {
  for (const listener of listeners) listener(event)
})

/** One function per channel: a page cannot name a channel that is not in the list. */
const slices: Record<string, Record<string, Call>> = {}
for (const channel of __KONTOR_CHANNELS__) {
  const [slice = '', method = ''] = channel.split('.')
  const methods = (slices[slice] ??= {})
  methods[method] = (input) => ipcRenderer.invoke(callChannel, channel, input)
}

const rest: Pick<KontorApi, 'onEvent' | 'offerFile'> = {
  onEvent(listener) {
    // a function of its own for each call, so that one given twice can be taken back once
    const own: Listener = (event) => listener(event)
    listeners.add(own)
    if (listeners.size === 1) ipcRenderer.send(listeningChannel)
    return () => listeners.delete(own)
  },
  async offerFile(file, purpose) {
    // only the system puts a path behind a File, so a page cannot make one up; the path goes to main, not to the page
    const path = file instanceof File ? webUtils.getPathForFile(file) : ''
    if (path === '' || !(file instanceof File)) return null
    const question = (await ipcRenderer.invoke(offerChannel, path, file.size, purpose)) as FileQuestion | null
    if (question === null) return null
    const proof = await proofOf(file, question)
    const token: unknown = proof && (await ipcRenderer.invoke(proveChannel, question.questionId, proof))
    return typeof token === 'string' ? token : null
  },
}

/** Shows main that this window can read the file; null when it cannot. */
async function proofOf(file: File, { salt, parts }: FileQuestion): Promise<Uint8Array | null> {
  try {
    const told = new Blob([salt, ...parts.map(([from, to]) => file.slice(from, to))])
    return new Uint8Array(await crypto.subtle.digest('SHA-256', await told.arrayBuffer()))
  } catch {
    return null
  }
}

contextBridge.exposeInMainWorld('kontor', { ...slices, ...rest })
