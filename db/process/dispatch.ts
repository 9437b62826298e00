import type { Definition, Slice } from '../../preload/contract/define.ts'
import { validationFailure, type Envelope } from '../../preload/contract/errors.ts'
import { dataContract } from '../../preload/contract/index.ts'
import { KontorError } from '../engine/errors.ts'
import { failureOf } from '../engine/failure.ts'

type AnyHandler<Context> = (context: Context, input: never) => Promise<unknown>
type AnyHandlers<Context> = Readonly<Record<string, Readonly<Record<string, AnyHandler<Context>>>>>

const definitions: ReadonlyMap<string, Definition> = new Map(
  Object.entries<Slice>(dataContract).flatMap(([slice, methods]) =>
    Object.entries<Definition>(methods).map(([method, definition]): [string, Definition] => [
      `${slice}.${method}`,
      definition,
    ]),
  ),
)

export interface Dispatcher<Context> {
  /** Input is unchecked; never throws. */
  dispatch(context: Context, channel: string, input: unknown): Promise<Envelope<unknown>>
}

/**
 * Looks up the channel, checks the input against the contract, runs the handler and wraps what comes of it.
 * `checkOutput` also checks what handlers return (tests, development). `revision` gives the newest change set.
 */
export function createDispatcher<Context>(
  handlers: AnyHandlers<Context>,
  options: {
    readonly checkOutput: boolean
    readonly revision: () => number
    /** Throws where a call may not be made now. */
    readonly mayCall?: (kind: Definition['kind'], channel: string) => void
    /** Throws where who works here may not make it. */
    readonly mayDo?: (context: Context, definition: Definition, input: unknown) => Promise<void>
  },
): Dispatcher<Context> {
  return {
    async dispatch(context, channel, input) {
      try {
        const definition = definitions.get(channel)
        const [slice = '', method = ''] = channel.split('.')
        const handler = handlers[slice]?.[method]
        if (!definition || !handler) throw new KontorError('VALIDATION', 'error.unknownChannel')
        options.mayCall?.(definition.kind, channel)
        const parsed = definition.input.safeParse(input)
        if (!parsed.success) return { ok: false, error: validationFailure(parsed.error) }
        await options.mayDo?.(context, definition, parsed.data)
        // the type of each handler is tied to its definition by `Handlers`
        const value = await handler(context, parsed.data as never)
        return {
          ok: true,
          value: options.checkOutput ? definition.output.parse(value) : value,
          revision: options.revision(),
        }
      } catch (error) {
        return { ok: false, error: failureOf(error) }
      }
    },
  }
}
