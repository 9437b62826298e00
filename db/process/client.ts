import type { VerifyOutcome } from '../../preload/contract/backups.ts'
import type { DataChannel, DataInput, DataOutput } from '../../preload/contract/index.ts'
import type { Envelope, Failure, Result } from '../../preload/contract/errors.ts'
import type { KontorEvent } from '../../preload/contract/events.ts'
import type { FileSurvey } from '../slices/imports/index.ts'
import type {
  FromHost,
  HostPort,
  Opened,
  OpenRequest,
  ToHost,
  VerifyFileRequest,
  WorkstationSecrets,
} from './protocol.ts'

export type Grants = Readonly<Record<string, string>>

const gone: Failure = { code: 'INTERNAL', messageKey: 'error.dataProcessGone' }

/** Speaks with a data process over one port; used by the main process, batch mode and tests alike. */
export class DataClient {
  readonly #port: HostPort<ToHost, FromHost>
  readonly #isBatch: boolean
  readonly #calls = new Map<number, (envelope: Envelope<unknown>) => void>()
  readonly #listeners = new Set<(event: KontorEvent) => void>()
  #opening: ((result: Result<Opened>) => void) | null = null
  #onOpening: () => void = () => undefined
  #closing: (() => void) | null = null
  #nextCallId = 1
  #isGone = false

  /** `isBatch`: for IT, who runs it from the command line, and not for a person at a window. */
  constructor(port: HostPort<ToHost, FromHost>, isBatch = false) {
    this.#port = port
    this.#isBatch = isBatch
    port.onMessage((message) => this.#receive(message))
  }

  /**
   * Opens, makes or restores the profile's database; `onOpening` hears that it gets further.
   * Errors: DB_CORRUPT, DB_NEWER, BUSY, READONLY, WRONG_KEY …
   */
  open(
    request: OpenRequest,
    secrets: WorkstationSecrets | null,
    appVersion: string,
    onOpening: () => void = () => undefined,
  ): Promise<Result<Opened>> {
    if (this.#isGone) return Promise.resolve({ ok: false, error: gone })
    this.#onOpening = onOpening
    return new Promise((resolve) => {
      this.#opening = resolve
      this.#port.postMessage({ type: 'open', request, secrets, appVersion, isBatch: this.#isBatch })
    })
  }

  /** Any channel, input unchecked: the data process checks it against the contract. */
  send(channel: string, input: unknown, grants: Grants = {}): Promise<Envelope<unknown>> {
    return this.#ask((callId) => ({ type: 'call', callId, channel, input, grants }))
  }

  /** A channel with its types. */
  async call<C extends DataChannel>(
    channel: C,
    input: DataInput<C>,
    grants: Grants = {},
  ): Promise<Envelope<DataOutput<C>>> {
    // the data process parses every output against the contract's schema in tests; the shape is the contract's
    return (await this.send(channel, input, grants)) as Envelope<DataOutput<C>>
  }

  /** Looks at a file without an open profile. Errors: those of the file. */
  async survey(path: string, recordsPath: string | null): Promise<Envelope<FileSurvey>> {
    // the data process answers this message with this type and no other
    return (await this.#ask((callId) => ({
      type: 'survey',
      callId,
      path,
      recordsPath,
    }))) as Envelope<FileSurvey>
  }

  /** Checks a backup file without an open profile. Errors: those of the check. */
  async verify(
    request: VerifyFileRequest,
    secrets: WorkstationSecrets | null,
  ): Promise<Envelope<VerifyOutcome>> {
    // the data process answers this message with this type and no other
    return (await this.#ask((callId) => ({
      type: 'verify',
      callId,
      request,
      secrets,
    }))) as Envelope<VerifyOutcome>
  }

  /** Removes what a check that was stopped has left. Errors: BUSY while one runs. */
  tidy(spoolFolder: string): Promise<Envelope<unknown>> {
    return this.#ask((callId) => ({ type: 'tidy', callId, spoolFolder }))
  }

  onEvent(listener: (event: KontorEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Lets running work drain or roll back, then closes the database. */
  close(): Promise<void> {
    if (this.#isGone) return Promise.resolve()
    return new Promise((resolve) => {
      this.#closing = resolve
      this.#port.postMessage({ type: 'close' })
    })
  }

  /** Called by the owner when the process behind the port has ended: everything pending fails. */
  processGone(): void {
    this.#isGone = true
    const error: Failure = gone
    for (const resolve of this.#calls.values()) resolve({ ok: false, error })
    this.#calls.clear()
    this.#opening?.({ ok: false, error })
    this.#opening = null
    this.#closing?.()
    this.#closing = null
  }

  #ask(message: (callId: number) => ToHost): Promise<Envelope<unknown>> {
    if (this.#isGone) return Promise.resolve({ ok: false, error: gone })
    const callId = this.#nextCallId++
    return new Promise((resolve) => {
      this.#calls.set(callId, resolve)
      this.#port.postMessage(message(callId))
    })
  }

  #receive(message: FromHost): void {
    switch (message.type) {
      case 'opening':
        this.#onOpening()
        return
      case 'opened':
        this.#opening?.(message.result)
        this.#opening = null
        return
      case 'reply': {
        const resolve = this.#calls.get(message.callId)
        this.#calls.delete(message.callId)
        resolve?.(message.envelope)
        return
      }
      case 'event':
        for (const listener of this.#listeners) listener(message.event)
        return
      case 'closed':
        this.#closing?.()
        this.#closing = null
    }
  }
}
