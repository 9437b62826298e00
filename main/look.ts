import fs from 'node:fs'
import path from 'node:path'
import { lookAt } from '../db/engine/files/links.ts'
import type { LookSource } from '../db/process/protocol.ts'
import type { DataInput, DataOutput, DataChannel } from '../preload/contract/index.ts'
import type { Envelope, Result } from '../preload/contract/errors.ts'
import type { KontorEvent } from '../preload/contract/events.ts'
import type { Grants } from '../db/process/client.ts'
import { DataProcess, type DataProcessParts } from './data-process.ts'
import { done, failed } from './failure.ts'

/** An earlier state as it is shown: of when, and from where. */
export interface LookShown {
  readonly kind: LookSource['kind']
  /** Instant in UTC; null where the backup does not say. */
  readonly at: string | null
}

interface Look {
  readonly data: DataProcess
  /** The profile of the present, below which it lies. */
  readonly root: string
  readonly shown: LookShown
}

const folderName = 'look'

/**
 * The data that the window shows: the present ones or, beside them, an earlier state in a data process of its own that only reads.
 * The present ones stay open meanwhile: they follow the shared log and are backed up.
 */
export class DataInView {
  readonly #present: DataProcess
  readonly #parts: DataProcessParts
  #look: Look | null = null
  #isOpening = false
  /** Views that were opened and left: each shows other data. */
  #turns = 0

  /** `emit` hears of what is in view alone. */
  constructor(parts: DataProcessParts) {
    this.#parts = parts
    this.#present = new DataProcess({
      ...parts,
      emit: (event) => {
        if (this.#look === null) this.#emit(event)
      },
    })
  }

  get present(): DataProcess {
    return this.#present
  }

  /** The earlier state that is shown; null for the present. */
  get shown(): LookShown | null {
    return this.#look?.shown ?? null
  }

  /** Counts the data that were in view. */
  get turn(): number {
    return this.#present.turn + this.#turns
  }

  get revision(): number {
    return this.#inView.revision
  }

  get profileFolder(): string | null {
    return this.#inView.profileFolder
  }

  get #inView(): DataProcess {
    return this.#look?.data ?? this.#present
  }

  send(channel: string, input: unknown, grants: Grants = {}): Promise<Envelope<unknown>> {
    return this.#inView.send(channel, input, grants)
  }

  call<C extends DataChannel>(
    channel: C,
    input: DataInput<C>,
    grants: Grants = {},
  ): Promise<Envelope<DataOutput<C>>> {
    return this.#inView.call(channel, input, grants)
  }

  /** Opens an earlier state and shows it. Errors: those of opening; BUSY while one is opened or shown. */
  async look(source: LookSource, at: string | null): Promise<Result<Record<string, never>>> {
    const profile = this.#present.profileFolder
    if (this.#look !== null || this.#isOpening || profile === null) return failed('BUSY', 'error.notOpen')
    this.#isOpening = true
    const root = path.join(profile, folderName)
    try {
      clearLook(profile)
      const data = new DataProcess({
        ...this.#parts,
        emit: (event) => {
          if (this.#look?.data !== data) return
          // a process that fell over would be opened again as data that can be written to
          if (event.type === 'setup.changed') void this.endLook()
          else this.#emit(event)
        },
      })
      const opened = await data.open({ mode: 'look', profileFolder: root, ofProfile: profile, source })
      if (!opened.ok) {
        await data.close()
        clearLook(profile)
        return opened
      }
      this.#show({ data, root: profile, shown: { kind: source.kind, at } })
      return done
    } finally {
      this.#isOpening = false
    }
  }

  /** Shows the present again and removes what was looked at. */
  async endLook(): Promise<void> {
    const looked = this.#look
    if (looked === null) return
    this.#show(null)
    await looked.data.close()
    clearLook(looked.root)
  }

  async close(): Promise<void> {
    const looked = this.#look
    this.#look = null
    await Promise.all([looked?.data.close(), this.#present.close()])
    if (looked !== null) clearLook(looked.root)
  }

  /** To the window it is as if other data were opened. */
  #show(look: Look | null): void {
    this.#turns += 1
    this.#parts.emit({ type: 'setup.changed', status: 'opening', turn: this.turn, failure: null })
    this.#look = look
    const { status, failure } = this.#inView
    this.#parts.emit({ type: 'setup.changed', status, turn: this.turn, failure })
  }

  #emit(event: KontorEvent): void {
    this.#parts.emit(event.type === 'setup.changed' ? { ...event, turn: this.turn } : event)
  }
}

/** Removes what was looked at and whatever a Kontor that was killed has left of it. Throws the system's error. */
export function clearLook(profile: string): void {
  const folder = path.join(profile, folderName)
  if (lookAt(profile, folder) === null) return
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
