import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { channels } from '../../preload/contract/index.ts'

type Listener = (event: unknown, message: unknown) => void
type Api = Record<string, Record<string, (input: unknown) => Promise<unknown>>> & {
  readonly onEvent: (listener: (event: unknown) => void) => () => void
  readonly offerFile: (file: unknown) => Promise<string | null>
}

const electron = vi.hoisted(() => ({
  exposed: new Map<string, unknown>(),
  invoke: vi.fn<(...args: unknown[]) => Promise<unknown>>(),
  send: vi.fn<(...args: unknown[]) => void>(),
  listeners: new Map<string, Listener>(),
  pathOf: vi.fn<(file: unknown) => string>(),
}))

vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, api: unknown) => electron.exposed.set(name, api) },
  ipcRenderer: {
    invoke: electron.invoke,
    send: electron.send,
    on: (channel: string, listener: Listener) => electron.listeners.set(channel, listener),
  },
  webUtils: { getPathForFile: electron.pathOf },
}))

let api: Api

beforeAll(async () => {
  vi.stubGlobal('__KONTOR_CHANNELS__', channels)
  await import('../../preload/bridge.ts')
  api = electron.exposed.get('kontor') as Api
})

describe('window.kontor', () => {
  it('is all that the page gets', () => {
    expect([...electron.exposed.keys()]).toEqual(['kontor'])
  })

  it('has one function for each channel of the window and nothing that takes a name of a channel', () => {
    const { onEvent, offerFile, ...slices } = api
    const offered = Object.entries(slices).flatMap(([slice, methods]) =>
      Object.keys(methods).map((method) => `${slice}.${method}`),
    )
    expect(offered.toSorted()).toEqual(channels)
    expect([typeof onEvent, typeof offerFile]).toEqual(['function', 'function'])
  })

  it('calls its own channel with its input and nothing else', async () => {
    electron.invoke.mockResolvedValueOnce({ ok: true })
    const get = api['office']?.['get'] as (...args: unknown[]) => Promise<unknown>
    expect(await get({ a: 1 }, 'desktop.copyText')).toEqual({ ok: true })
    expect(electron.invoke).toHaveBeenLastCalledWith('kontor:call', 'office.get', { a: 1 })
  })

  it('passes events without the sender, until told to stop', () => {
    const seen: unknown[] = []
    const stop = api.onEvent((event) => seen.push(event))
    expect(electron.send).toHaveBeenLastCalledWith('kontor:listening')
    const listener = electron.listeners.get('kontor:event')
    listener?.({ sender: 'secret' }, { type: 'menu.command', command: 'a' })
    stop()
    listener?.({}, { type: 'menu.command', command: 'b' })
    expect(seen).toEqual([{ type: 'menu.command', command: 'a' }])
  })

  it('offers only files that the system has put a path behind', async () => {
    const before = electron.invoke.mock.calls.length
    for (const file of ['/etc/passwd', { path: '/etc/passwd' }, null, undefined]) {
      expect(await api.offerFile(file)).toBeNull()
    }
    electron.pathOf.mockReturnValueOnce('')
    expect(await api.offerFile(new File(['x'], 'made-up.csv'))).toBeNull()
    expect(electron.invoke.mock.calls.length).toBe(before)
    electron.pathOf.mockReturnValueOnce('/data/a.csv')
    electron.invoke
      .mockResolvedValueOnce({
        questionId: 'q',
        salt: 'salt',
        parts: [
          [1, 3],
          [0, 1],
        ],
      })
      .mockResolvedValueOnce('file-1234567890abcdef')
    expect(await api.offerFile(new File(['abcd'], 'a.csv'))).toBe('file-1234567890abcdef')
    const proof = new Uint8Array(createHash('sha256').update('saltbca').digest())
    expect(electron.invoke.mock.calls.slice(before)).toEqual([
      ['kontor:offer', '/data/a.csv', 4, undefined],
      ['kontor:prove', 'q', proof],
    ])
  })
})
