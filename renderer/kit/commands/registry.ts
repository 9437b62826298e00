import { commandIds, definitions, type CommandId } from './definitions.ts'
import { matchesShortcut } from './shortcuts.ts'

interface Handler {
  readonly run: () => void
  /** Words for what the command does here, e.g. "Neues Unternehmen". */
  readonly label?: string | undefined
  /** Name of the record it acts on. */
  readonly record?: string | undefined
  readonly isEnabled: boolean
  /** It counts where nothing else does, whichever was given first. */
  readonly isFallback?: boolean
}

interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  readonly inTextField: boolean
}

/** Which command does what right now: the handler given last wins, so a dialog wins over its page. */
export class CommandRegistry {
  readonly #handlers = new Map<CommandId, readonly Handler[]>()
  readonly #subscribers = new Set<() => void>()
  #version = 0

  /** Gives a command something to do; returns the function that takes it back. */
  handle(id: CommandId, handler: Handler): () => void {
    const others = this.#handlers.get(id) ?? []
    this.#handlers.set(id, handler.isFallback === true ? [handler, ...others] : [...others, handler])
    this.#changed()
    return () => {
      this.#handlers.set(
        id,
        (this.#handlers.get(id) ?? []).filter((candidate) => candidate !== handler),
      )
      this.#changed()
    }
  }

  isEnabled(id: CommandId): boolean {
    return this.#current(id)?.isEnabled ?? false
  }

  /** Label of the current handler, when it has one of its own. */
  labelOf(id: CommandId): string | undefined {
    return this.#current(id)?.label
  }

  /** Name of the record that the command acts on here. */
  recordOf(id: CommandId): string | undefined {
    return this.#current(id)?.record
  }

  /** Runs the command; false when there is nothing for it to do here. */
  run(id: CommandId): boolean {
    const handler = this.#current(id)
    if (!handler?.isEnabled) return false
    handler.run()
    return true
  }

  /** The enabled command behind a key press. */
  commandFor(press: KeyPress): CommandId | null {
    const found = commandIds().find((id) => {
      const { shortcut, inTextFields } = definitions[id]
      if (shortcut === null || (press.inTextField && !inTextFields)) return false
      return matchesShortcut(shortcut, press)
    })
    return found !== undefined && this.isEnabled(found) ? found : null
  }

  readonly subscribe = (tell: () => void): (() => void) => {
    this.#subscribers.add(tell)
    return () => this.#subscribers.delete(tell)
  }

  readonly version = (): number => this.#version

  #current(id: CommandId): Handler | undefined {
    return this.#handlers.get(id)?.at(-1)
  }

  #changed(): void {
    this.#version += 1
    for (const tell of this.#subscribers) tell()
  }
}

export const commandRegistry = new CommandRegistry()
