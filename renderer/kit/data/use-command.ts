import { useCallback, useState } from 'react'
import type { Result } from '../../../preload/contract/errors.ts'
import { failureText } from '../failures/failure-text.ts'
import { t } from '../i18n/translate.ts'
import { showToast } from '../ui/toast.tsx'
import type { CommandCall } from './api.ts'
import type { ShownFailure } from './failure-error.ts'
import { undoLastChange } from './history.ts'

interface CommandOptions<Output> {
  /** Said in a toast when it worked. */
  readonly done?: string | ((value: Output) => string)
  /** Offers to take the change back in that toast. */
  readonly undo?: boolean
  /** `toast` says a failure; `caller` leaves it to the caller, e.g. a form. */
  readonly failures?: 'toast' | 'caller'
}

export interface CommandRunner<Input, Output> {
  readonly run: (input: Input, options?: CommandOptions<Output>) => Promise<Result<Output>>
  readonly isRunning: boolean
}

/** Says a failure in a toast, with its reference. */
export function showFailure(failure: ShownFailure): void {
  if (failure.code === 'CANCELLED') return
  showToast({ tone: 'danger', title: failureText(failure) })
}

/** Calls that are on their way, by what they ask. */
const onTheWay = new Map<string, Promise<unknown>>()
let unlike = 0

/** What a call asks; bytes are like no others. */
const askedBy = <Input>({ channel }: { readonly channel: string }, input: Input): string =>
  `${channel} ${JSON.stringify(input, (_name, part: unknown) => (ArrayBuffer.isView(part) ? (unlike += 1) : part))}`

/**
 * Sends a command; views are renewed by the data.changed that follows. The same one again while it is on its way, as of a double click,
 * is the same press: it is sent once, and both get its answer.
 */
export async function send<Input, Output>(
  command: CommandCall<Input, Output>,
  input: Input,
  options: CommandOptions<Output> = {},
): Promise<Result<Output>> {
  const key = askedBy(command, input)
  // a call of the same channel answers with the same kind of thing
  const known = onTheWay.get(key) as ReturnType<typeof command> | undefined
  const sent = known ?? command(input)
  onTheWay.set(key, sent)
  const envelope = await sent.finally(() => onTheWay.delete(key))
  if (!envelope.ok) {
    if (options.failures !== 'caller' && known === undefined) showFailure(envelope.error)
    return envelope
  }
  if (options.done !== undefined && known === undefined) {
    showToast({
      tone: 'success',
      title: typeof options.done === 'string' ? options.done : options.done(envelope.value),
      ...(options.undo === true && {
        action: { label: t('app.undo'), run: () => void undoLastChange(), isHistory: true },
      }),
    })
  }
  return { ok: true, value: envelope.value }
}

/** `send` as a hook that knows whether the command is on its way. */
export function useCommand<Input, Output>(
  command: CommandCall<Input, Output>,
  defaults: CommandOptions<Output> = {},
): CommandRunner<Input, Output> {
  const [isRunning, setRunning] = useState(false)
  const { done, undo, failures } = defaults
  const run = useCallback(
    async (input: Input, options: CommandOptions<Output> = {}): Promise<Result<Output>> => {
      setRunning(true)
      try {
        return await send(command, input, {
          ...(done !== undefined && { done }),
          ...(undo !== undefined && { undo }),
          ...(failures !== undefined && { failures }),
          ...options,
        })
      } finally {
        setRunning(false)
      }
    },
    [command, done, undo, failures],
  )
  return { run, isRunning }
}
