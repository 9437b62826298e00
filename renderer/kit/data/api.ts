import type {
  CommandDefinition,
  Contract,
  InputOf,
  OutputOf,
  QueryDefinition,
} from '../../../preload/contract/define.ts'
import type { Envelope } from '../../../preload/contract/errors.ts'
import type {
  dataContract,
  hiddenFromWindow,
  KontorApi,
  mainContract,
} from '../../../preload/contract/index.ts'

interface Callable<Input, Output> {
  (input: Input): Promise<Envelope<Output>>
  /** `slice.method` */
  readonly channel: string
}

/** Reads; may be asked at any time and is kept fresh by data.changed. */
export interface QueryCall<Input, Output> extends Callable<Input, Output> {
  readonly kind?: 'query'
}

/** Changes something. */
export interface CommandCall<Input, Output> extends Callable<Input, Output> {
  readonly kind?: 'command'
}

type WindowContract = Omit<typeof dataContract, (typeof hiddenFromWindow)[number]> & typeof mainContract

type CallOf<D> =
  D extends QueryDefinition<infer _I, infer _O>
    ? QueryCall<InputOf<D>, OutputOf<D>>
    : D extends CommandDefinition<infer _I, infer _O>
      ? CommandCall<InputOf<D>, OutputOf<D>>
      : never

type ApiOf<C extends Contract> = { readonly [S in keyof C]: { readonly [M in keyof C[S]]: CallOf<C[S][M]> } }

export type Api = ApiOf<WindowContract>

/** `slice.method` of every query the window may ask. */
export type QueryChannel = {
  [S in keyof WindowContract]: {
    [M in keyof WindowContract[S]]: WindowContract[S][M] extends { readonly kind: 'query' }
      ? M extends string
        ? `${S}.${M}`
        : never
      : never
  }[keyof WindowContract[S]]
}[keyof WindowContract]

/** What a query answers with. */
export type AnswerOf<Q> = Q extends QueryCall<never, infer Output> ? Output : never

type Bridge = Readonly<
  Record<string, Readonly<Record<string, (input: unknown) => Promise<Envelope<unknown>>>>>
>

function lazily<T>(make: (name: string) => T): (target: object, name: string | symbol) => T | undefined {
  const made = new Map<string, T>()
  return (_target, name) => {
    if (typeof name !== 'string') return undefined
    const known = made.get(name)
    if (known !== undefined) return known
    const fresh = make(name)
    made.set(name, fresh)
    return fresh
  }
}

/**
 * `window.kontor` with calls that know their channel, so that answers can be kept and renewed by name.
 *
 * The names come from the contract's types alone; this is the one place where types are asserted over the bridge.
 */
export function createApi(bridge: () => KontorApi): Api {
  const calls = (): Bridge => bridge() as unknown as Bridge
  const slices = lazily((slice) => {
    const method = lazily((name) =>
      Object.assign(
        (input: unknown): Promise<Envelope<unknown>> => {
          const call = calls()[slice]?.[name]
          if (!call) throw new Error(`no channel ${slice}.${name}`)
          return call(input)
        },
        { channel: `${slice}.${name}` },
      ),
    )
    return new Proxy({}, { get: method })
  })
  return new Proxy({}, { get: slices }) as Api
}

/** Every question and command of the window. */
export const api = createApi(() => window.kontor)
