import {
  needsOf,
  type Contract,
  type Definition,
  type InputOf,
  type OutputOf,
} from '../preload/contract/define.ts'
import { validationFailure, type Envelope, type Failure, type Result } from '../preload/contract/errors.ts'
import { channels, mainContract } from '../preload/contract/index.ts'
import { fileFields } from './file-fields.ts'
import type { FileTokens } from './file-tokens.ts'
import { failed } from './failure.ts'
import type { Log } from './log/log.ts'
import { appOrigin } from './security/content-policy.ts'

/** Who calls, as Electron says it; never what the caller says of itself. */
export interface CallSource {
  readonly windowId: number
  readonly isMainFrame: boolean
  readonly origin: string
}

/** What a handler of the main process learns about its call. */
export interface WindowCall {
  readonly windowId: number
  /** Path behind a file token of this call's input. */
  pathOf(token: string): string
}

type Handler<D extends Definition> = (
  input: InputOf<D>,
  call: WindowCall,
) => Result<OutputOf<D>> | Promise<Result<OutputOf<D>>>

/** Handlers of one slice that the main process answers; a missing or superfluous one does not compile. */
export type MainHandlers<S extends keyof typeof mainContract> = {
  readonly [M in keyof (typeof mainContract)[S]]: (typeof mainContract)[S][M] extends Definition
    ? Handler<(typeof mainContract)[S][M]>
    : never
}

export type AllMainHandlers = { readonly [S in keyof typeof mainContract]: MainHandlers<S> }

/** The data process as the router sees it. */
export interface DataDoor {
  send(channel: string, input: unknown, grants: Readonly<Record<string, string>>): Promise<Envelope<unknown>>
  /** Newest change set that any window may have seen. */
  readonly revision: number
}

export interface RouterParts {
  readonly handlers: AllMainHandlers
  readonly data: DataDoor
  readonly tokens: FileTokens
  readonly log: Log
  /** Check what the main process's own handlers return (tests, development). */
  readonly checkOutput: boolean
}

type AnyHandler = (input: never, call: WindowCall) => Result<unknown> | Promise<Result<unknown>>
type AnyHandlers = Readonly<Record<string, Readonly<Record<string, AnyHandler>>>>

const windowChannels: ReadonlySet<string> = new Set(channels)
const ownContract: Contract = mainContract
const mainDefinitions: ReadonlyMap<string, Definition> = new Map(
  Object.entries(ownContract).flatMap(([slice, methods]) =>
    Object.entries(methods).map(([method, definition]): [string, Definition] => [
      `${slice}.${method}`,
      definition,
    ]),
  ),
)

/** Answers every call of a window: who calls, which channel, which files, then main's own handler or the data process. */
export class Router {
  readonly #parts: RouterParts
  readonly #handlers: ReadonlyMap<string, AnyHandler>

  constructor(parts: RouterParts) {
    this.#parts = parts
    const handlers: AnyHandlers = parts.handlers
    this.#handlers = new Map(
      Object.entries(handlers).flatMap(([slice, methods]) =>
        Object.entries(methods).map(([method, handler]): [string, AnyHandler] => [
          `${slice}.${method}`,
          handler,
        ]),
      ),
    )
  }

  /** Channel and input are unchecked; never throws. */
  async handle(source: CallSource, channel: unknown, input: unknown): Promise<Envelope<unknown>> {
    const { log, data } = this.#parts
    if (!source.isMainFrame || source.origin !== appOrigin) {
      log.warning('router', 'foreign-sender', { windowId: source.windowId })
      return failed('VALIDATION', 'error.foreignSender')
    }
    if (typeof channel !== 'string' || !windowChannels.has(channel)) {
      log.warning('router', 'unknown-channel', { windowId: source.windowId })
      return failed('VALIDATION', 'error.unknownChannel')
    }
    try {
      const grants = this.#grantsOf(channel, input, source.windowId)
      if (!grants.ok) return grants
      const definition = mainDefinitions.get(channel)
      if (definition === undefined) return await data.send(channel, input, grants.value)
      const result = await this.#answer(channel, definition, input, {
        windowId: source.windowId,
        grants: grants.value,
      })
      return result.ok ? { ...result, revision: data.revision } : result
    } catch (error) {
      return { ok: false, error: internalFailure(log, error, { channel }) }
    }
  }

  /** Paths behind the tokens in the fields of the contract that hold them. */
  #grantsOf(channel: string, input: unknown, windowId: number): Result<Readonly<Record<string, string>>> {
    const grants: Record<string, string> = {}
    const fields = new Map<string, unknown>(
      typeof input === 'object' && input !== null ? Object.entries(input) : [],
    )
    for (const [field, purpose] of Object.entries(fileFields[channel] ?? {})) {
      const token = fields.get(field)
      if (typeof token !== 'string') continue
      const path = this.#parts.tokens.pathOf(token, purpose, windowId)
      if (path === null) return failed('VALIDATION', 'error.fileNotChosen')
      grants[token] = path
    }
    return { ok: true, value: grants }
  }

  async #answer(
    channel: string,
    definition: Definition,
    input: unknown,
    call: { readonly windowId: number; readonly grants: Readonly<Record<string, string>> },
  ): Promise<Result<unknown>> {
    const handler = this.#handlers.get(channel)
    if (!handler) return failed('VALIDATION', 'error.unknownChannel')
    const parsed = definition.input.safeParse(input)
    if (!parsed.success) return { ok: false, error: validationFailure(parsed.error) }
    if (needsOf(definition, parsed.data) === 'manager') {
      // where no data are open there is nobody to ask
      const may = await this.#parts.data.send('office.lead', {}, {})
      if (!may.ok && may.error.code === 'FORBIDDEN') return may
    }
    const pathOf = (token: string): string => {
      const path = call.grants[token]
      if (path === undefined) throw new Error(`a file field of ${channel} is not in the table of file fields`)
      return path
    }
    // the type of each handler is tied to its definition by `MainHandlers`
    const result = await handler(parsed.data as never, { windowId: call.windowId, pathOf })
    if (result.ok && this.#parts.checkOutput) definition.output.parse(result.value)
    return result
  }
}

/** The failure a window gets for an unexpected error: a reference that finds the log line, nothing else. */
export function internalFailure(
  log: Log,
  error: unknown,
  facts: Readonly<Record<string, string>> = {},
): Failure {
  return { code: 'INTERNAL', messageKey: 'error.internal', ref: log.unexpected('router', error, facts) }
}
