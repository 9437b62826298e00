import { useEffect, useEffectEvent } from 'react'
import { useOffer, type Deed } from '../ui/refused.ts'
import { definitions, type CommandId } from './definitions.ts'
import { commandRegistry } from './registry.ts'

interface HandlerOptions {
  readonly label?: string
  /** Name of the record it acts on; the palette offers it first. */
  readonly record?: string
  readonly isEnabled?: boolean
  /** It counts where no page or dialog has one of its own. */
  readonly isFallback?: boolean
  /** The call that it leads to: it is of no use to those who may not make it. */
  readonly does?: Deed
}

/** Gives a command something to do while this component is shown. */
export function useCommandHandler(id: CommandId, run: () => void, options: HandlerOptions = {}): void {
  const current = useEffectEvent(run)
  const { label, record, isFallback = false } = options
  const isOffered = useOffer(options.does ?? definitions[id].does) === 'offered'
  const isEnabled = isOffered && (options.isEnabled ?? true)
  useEffect(
    () => commandRegistry.handle(id, { run: () => current(), label, record, isEnabled, isFallback }),
    [id, label, record, isEnabled, isFallback],
  )
}
