import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FromHost, OpenRequest, ToHost, WorkstationSecrets } from '../../../db/process/protocol.ts'
import type { KontorEvent } from '../../../preload/contract/events.ts'
import type { DataChild } from '../../../main/data-child.ts'
import { DataProcess } from '../../../main/data-process.ts'
import { listeningLog } from './support.ts'

const opened = { officeName: 'Amt', demo: false, schemaVersion: 10, sqliteVersion: '3', damagedFiles: [] }
const existing: OpenRequest = { mode: 'existing', profileFolder: '/p' }

/** How a fake data process answers being opened. */
type Manner = 'opens' | 'crashes' | 'refuses' | 'isEmpty' | 'hangs'

/** A data process that answers at once, can be made to crash, and remembers what it was sent. */
class FakeChild implements DataChild {
  readonly received: ToHost[] = []
  isKilled = false
  readonly #manner: Manner
  #listener: (message: FromHost) => void = () => undefined
  #exit: (code: number | null) => void = () => undefined

  constructor(manner: Manner) {
    this.#manner = manner
  }

  postMessage(message: ToHost): void {
    this.received.push(message)
    queueMicrotask(() => this.#answer(message))
  }

  onMessage(listener: (message: FromHost) => void): void {
    this.#listener = listener
  }

  onExit(listener: (code: number | null) => void): void {
    this.#exit = listener
  }

  kill(): void {
    this.isKilled = true
    queueMicrotask(() => this.#exit(0))
  }

  crash(): void {
    this.#exit(139)
  }

  emit(event: KontorEvent): void {
    this.#listener({ type: 'event', event })
  }

  #answer(message: ToHost): void {
    if (message.type === 'close') {
      for (const pending of this.received) if (pending.type === 'verify') this.#cancel(pending.callId)
      this.#listener({ type: 'closed' })
    }
    if (message.type === 'call' && message.channel === 'office.get') {
      this.#listener({
        type: 'reply',
        callId: message.callId,
        envelope: { ok: true, value: message.channel, revision: 7 },
      })
    }
    if (message.type !== 'open') return
    if (this.#manner === 'crashes') this.crash()
    if (this.#manner === 'opens') this.#listener({ type: 'opened', result: { ok: true, value: opened } })
    if (this.#manner === 'refuses') this.#refuse('DB_CORRUPT', 'database.corrupt')
    if (this.#manner === 'isEmpty') this.#refuse('NOT_FOUND', 'profile.empty')
  }

  #cancel(callId: number): void {
    const error = { code: 'CANCELLED', messageKey: 'job.cancelled' } as const
    this.#listener({ type: 'reply', callId, envelope: { ok: false, error } })
  }

  /** Says that opening gets further. */
  getFurther(): void {
    this.#listener({ type: 'opening' })
  }

  #refuse(code: 'DB_CORRUPT' | 'NOT_FOUND', messageKey: string): void {
    this.#listener({ type: 'opened', result: { ok: false, error: { code, messageKey } } })
  }
}

function start(
  manners: readonly Manner[],
  secrets = () => Promise.resolve<WorkstationSecrets | null>(null),
  now?: () => number,
) {
  const children: FakeChild[] = []
  const events: KontorEvent[] = []
  const { log, lines } = listeningLog()
  const data = new DataProcess({
    fork: () => {
      const child = new FakeChild(manners[children.length] ?? 'opens')
      children.push(child)
      return child
    },
    secrets,
    ...(now && { now }),
    appVersion: '0',
    log,
    emit: (event) => events.push(event),
  })
  const statuses = () => events.flatMap((event) => (event.type === 'setup.changed' ? [event.status] : []))
  return { data, children, events, statuses, lines }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('opening', () => {
  it('tells the windows, then answers calls and knows the newest change set', async () => {
    const { data, statuses, children } = start(['opens'])
    expect(await data.send('office.get', {})).toMatchObject({ ok: false, error: { code: 'BUSY' } })
    expect(await data.open(existing)).toEqual({ ok: true, value: opened })
    expect(statuses()).toEqual(['opening', 'ready'])
    expect(await data.send('office.get', {}, { 'file-a': '/a' })).toMatchObject({ ok: true, revision: 7 })
    expect(children[0]?.received.at(-1)).toMatchObject({ type: 'call', grants: { 'file-a': '/a' } })
    expect(data.revision).toBe(7)
    children[0]?.emit({ type: 'data.changed', revision: 9, changes: [] })
    expect(data.revision).toBe(9)
  })

  it('fails with the reason, leaves no process behind, and can be tried again', async () => {
    const { data, children, statuses } = start(['refuses', 'opens'])
    expect(await data.open(existing)).toMatchObject({ ok: false, error: { code: 'DB_CORRUPT' } })
    expect(data.status).toBe('failed')
    expect(data.failure).toMatchObject({ messageKey: 'database.corrupt' })
    expect(children[0]?.isKilled).toBe(true)
    expect(await data.open(existing)).toMatchObject({ ok: true })
    expect(statuses()).toEqual(['opening', 'failed', 'opening', 'ready'])
    expect(data.failure).toBeNull()
  })

  it('is a first run where nothing is there yet, and after a profile that could not be made', async () => {
    const { data } = start(['isEmpty', 'refuses'])
    await data.open(existing)
    expect(data.status).toBe('firstRun')
    const office = { officeName: 'A', municipality: 'B', staffName: 'C' }
    expect(await data.open({ mode: 'create', profileFolder: '/p', office })).toMatchObject({ ok: false })
    expect(data.status).toBe('firstRun')
    expect(data.failure).toBeNull()
  })

  it('keeps the failure of the data that were to be opened when no other profile could be made', async () => {
    const { data } = start(['refuses', 'refuses'])
    await data.open(existing)
    const office = { officeName: 'A', municipality: 'B', staffName: 'C' }
    expect(await data.open({ mode: 'create', profileFolder: '/other', office })).toMatchObject({ ok: false })
    expect(data.status).toBe('failed')
    expect(data.failure).toMatchObject({ messageKey: 'database.corrupt' })
  })

  it('fails with a reference, and can be tried again, when the keys cannot be had', async () => {
    const keys = [() => Promise.reject(new Error('EACCES')), () => Promise.resolve(null)]
    const { data, children, lines } = start(
      ['opens', 'opens'],
      () => keys.shift()?.() ?? Promise.resolve(null),
    )
    expect(await data.open(existing)).toMatchObject({ ok: false, error: { messageKey: 'error.internal' } })
    expect(data.status).toBe('failed')
    expect(children[0]?.isKilled).toBe(true)
    expect(lines.join('\n')).toContain(data.failure?.ref ?? 'no reference')
    expect(await data.open(existing)).toMatchObject({ ok: true })
  })

  it('fails when the process crashes while it opens', async () => {
    const { data, children } = start(['crashes'])
    expect(await data.open(existing)).toMatchObject({
      ok: false,
      error: { messageKey: 'error.dataProcessGone' },
    })
    await settled()
    expect(data.status).toBe('failed')
    expect(children).toHaveLength(1)
  })
})

describe('opening that does not get further', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('is said after a minute, and that it goes on after all', async () => {
    const { data, children, events } = start(['hangs'])
    void data.open(existing)
    await vi.advanceTimersByTimeAsync(59_000)
    expect(data.isStuck).toBe(false)
    // a long migration says that it gets further
    children[0]?.getFurther()
    await vi.advanceTimersByTimeAsync(59_000)
    expect(data.isStuck).toBe(false)
    const before = events.length
    await vi.advanceTimersByTimeAsync(1000)
    expect([data.status, data.isStuck]).toEqual(['opening', true])
    expect(events.length).toBe(before + 1)
    children[0]?.getFurther()
    expect(data.isStuck).toBe(false)
    expect(events.length).toBe(before + 2)
  })

  it('gives way to the state before at once, without waiting for an answer', async () => {
    const { data, children, statuses } = start(['hangs', 'opens'])
    const first = data.open(existing)
    await vi.advanceTimersByTimeAsync(60_000)
    const second = data.open({ mode: 'earlier', profileFolder: '/p' })
    await vi.advanceTimersByTimeAsync(0)
    expect(await second).toEqual({ ok: true, value: opened })
    expect(await first).toMatchObject({ ok: false })
    expect(children[0]?.isKilled).toBe(true)
    expect(children[0]?.received.map(({ type }) => type)).toEqual(['open'])
    expect(children[1]?.received[0]).toMatchObject({ request: { mode: 'earlier' } })
    expect([data.status, data.isStuck]).toEqual(['ready', false])
    expect(statuses().at(-1)).toBe('ready')
    await vi.advanceTimersByTimeAsync(120_000)
    expect(data.isStuck).toBe(false)
  })

  it('says why the state before does not open either', async () => {
    const { data } = start(['refuses', 'refuses'])
    await data.open(existing)
    await data.open({ mode: 'earlier', profileFolder: '/p' })
    expect([data.status, data.failure?.code]).toEqual(['failed', 'DB_CORRUPT'])
  })

  it('does not count the time in which a person unlocks the key store', async () => {
    const { data } = start(['hangs'], () => new Promise(() => undefined))
    void data.open(existing)
    await vi.advanceTimersByTimeAsync(300_000)
    expect(data.isStuck).toBe(false)
  })
})

describe('a crash', () => {
  it('answers what is pending and opens the same profile again', async () => {
    const { data, children, statuses, lines } = start(['opens', 'opens'])
    await data.open(existing)
    const pending = data.send('start.overview', {})
    children[0]?.crash()
    expect(await pending).toMatchObject({ ok: false, error: { messageKey: 'error.dataProcessGone' } })
    await settled()
    expect(statuses()).toEqual(['opening', 'ready', 'opening', 'ready'])
    expect(children[1]?.received[0]).toMatchObject({ type: 'open', request: existing })
    expect(await data.send('office.get', {})).toMatchObject({ ok: true })
    expect(lines.join()).toContain('process-ended exitCode=139 restarts=0')
  })

  it('is survived three times in ten minutes; then it is over with a clear error, until the person tries again', async () => {
    const { data, children } = start([])
    await data.open(existing)
    for (const nth of [0, 1, 2]) {
      children[nth]?.crash()
      await settled()
      expect(data.status).toBe('ready')
    }
    children[3]?.crash()
    await settled()
    expect(data.status).toBe('failed')
    expect(data.failure).toMatchObject({ messageKey: 'error.dataProcessFailed' })
    expect(children).toHaveLength(4)
    await data.open(existing)
    expect(data.status).toBe('ready')
  })

  it('is survived any number of times where they lie apart', async () => {
    let clock = 0
    const { data, children } = start([], undefined, () => clock)
    await data.open(existing)
    for (let nth = 0; nth < 8; nth += 1) {
      clock += 4 * 60_000
      children[nth]?.crash()
      await settled()
      expect([nth, data.status]).toEqual([nth, 'ready'])
    }
    for (const nth of [8, 9]) {
      clock += 1000
      children[nth]?.crash()
      await settled()
    }
    expect(data.status).toBe('failed')
    expect(data.failure).toMatchObject({ messageKey: 'error.dataProcessFailed' })
  })

  it('counts the ones while it opens again too', async () => {
    const { data, children } = start(['opens', 'crashes', 'crashes', 'crashes', 'opens'])
    await data.open(existing)
    children[0]?.crash()
    await settled()
    expect(data.status).toBe('failed')
    expect(children).toHaveLength(4)
  })

  it('that damaged the file ends with the reason', async () => {
    const { data, children } = start(['opens', 'refuses'])
    await data.open(existing)
    children[0]?.crash()
    await settled()
    expect(data.failure).toMatchObject({ code: 'DB_CORRUPT' })
  })
})

describe('closing', () => {
  it('asks the process to close before it ends it, and starts none anew', async () => {
    const { data, children } = start(['opens'])
    await data.open(existing)
    await data.close()
    await settled()
    expect(children[0]?.received.at(-1)).toEqual({ type: 'close' })
    expect(children[0]?.isKilled).toBe(true)
    expect(children).toHaveLength(1)
  })

  it('stops a check that runs beside, and waits until nothing of it is left', async () => {
    const { data, children } = start(['opens'])
    const request = {
      backupFile: '/b',
      recoveryKey: 'K',
      profileFolder: null,
      spoolFolder: '/s',
      signer: null,
    }
    const check = data.verifyFile({ ...request, acceptUnknownSigner: false })
    await Promise.resolve()
    await data.close()
    expect(await check).toMatchObject({ ok: false, error: { code: 'CANCELLED' } })
    expect(children[0]?.received.map(({ type }) => type)).toEqual(['verify', 'close'])
    expect(children[0]?.isKilled).toBe(true)
  })

  it('opening another profile closes the first', async () => {
    const { data, children } = start(['opens', 'opens'])
    await data.open(existing)
    await data.open({ mode: 'existing', profileFolder: '/q' })
    expect(children[0]?.received.at(-1)).toEqual({ type: 'close' })
    expect(children).toHaveLength(2)
    children[1]?.crash()
    await settled()
    expect(children[2]?.received[0]).toMatchObject({ request: { profileFolder: '/q' } })
  })
})
