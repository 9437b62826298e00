import type { Draft, DraftName } from '../../../preload/contract/drafts.ts'
import { api } from '../data/api.ts'
import { isSame } from './same.ts'

/** Writes at most this often, in milliseconds: a crash loses no more than what was typed meanwhile. */
export const draftPauseMilliseconds = 250

/** Where drafts are kept for longer than the window lives; each call answers whether it went well. */
export interface DraftDoor {
  readonly keep: (draft: Draft) => Promise<boolean>
  readonly remove: (name: DraftName) => Promise<boolean>
}

const keyOf = ({ form, record }: DraftName): string => `${form}-${String(record)}`

/** What was typed and is not saved yet: at hand for every form at once, and on its way to the disk. */
export class Drafts {
  readonly #door: DraftDoor
  readonly #drafts = new Map<string, Draft>()
  /** Names of which the disk does not have the last word yet. */
  readonly #unwritten = new Map<string, DraftName>()
  readonly #refused = new Set<string>()
  readonly #timesPutBack = new Map<string, number>()
  readonly #onTheirWay = new Set<Promise<void>>()
  readonly #subscribers = new Set<() => void>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #all: readonly Draft[] = []

  constructor(door: DraftDoor) {
    this.#door = door
  }

  /** Takes in what earlier windows left behind; what is at hand belongs to other data and goes. */
  load(drafts: readonly Draft[]): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#drafts.clear()
    this.#unwritten.clear()
    this.#refused.clear()
    for (const draft of drafts) this.#drafts.set(keyOf(draft), draft)
    this.#changed()
  }

  get(name: DraftName): Draft | null {
    return this.#drafts.get(keyOf(name)) ?? null
  }

  /** The last written first. */
  readonly all = (): readonly Draft[] => this.#all

  put(draft: Draft): void {
    this.#drafts.set(keyOf(draft), draft)
    this.#write(draft)
  }

  /**
   * Keeps one part of what is typed into a form, or lets it go (undefined) where it is as on record. The draft stays with
   * the basis it was begun on, also when more is typed while the record is a newer one, and with what had been filled in.
   */
  note(
    subject: Omit<Draft, 'parts' | 'keptAt'>,
    part: string,
    value: unknown,
    filledIn: Draft['parts'] = {},
  ): void {
    const draft = this.get(subject)
    const { [part]: before, ...others } = draft?.parts ?? filledIn
    const next = value === undefined ? filledIn[part] : value
    if (isSame(before, next)) return
    const parts = next === undefined ? others : { ...others, [part]: next }
    if (Object.entries(parts).every(([key, kept]) => isSame(kept, filledIn[key]))) this.remove(subject)
    else
      this.put({ ...subject, basis: draft?.basis ?? subject.basis, parts, keptAt: new Date().toISOString() })
  }

  /** Takes away what belongs to one thing and hands it back; null where nothing does. */
  take(name: DraftName, thing: string): Draft | null {
    const draft = this.get(name)
    if (draft === null) return null
    const parts = Object.entries(draft.parts)
    const own = parts.filter(([part]) => part.startsWith(thing))
    const others = parts.filter(([part]) => !part.startsWith(thing))
    if (own.length === 0) return null
    if (others.length === 0) this.remove(name)
    else this.put({ ...draft, parts: Object.fromEntries(others) })
    return { ...draft, parts: Object.fromEntries(own) }
  }

  /** Puts back what was taken away; hands back what had come into its place meanwhile. */
  putBack(taken: Draft, thing: string): Draft | null {
    const inItsPlace = this.take(taken, thing)
    this.#timesPutBack.set(keyOf(taken), this.timesPutBack(taken) + 1)
    this.put({ ...taken, parts: { ...this.get(taken)?.parts, ...taken.parts } })
    return inItsPlace
  }

  /** Rises when a draft is put back: a form that shows another begins anew. */
  timesPutBack(name: DraftName): number {
    return this.#timesPutBack.get(keyOf(name)) ?? 0
  }

  remove(name: DraftName): void {
    if (this.#drafts.delete(keyOf(name))) this.#write(name)
  }

  /** True while the disk does not take a draft, e.g. because it is full. */
  isRefused(name: DraftName): boolean {
    return this.#refused.has(keyOf(name))
  }

  /** Sends what is not written yet at once; done when all of it is written or refused. */
  async flush(): Promise<void> {
    this.#sendAll()
    await Promise.all(this.#onTheirWay)
  }

  readonly subscribe = (tell: () => void): (() => void) => {
    this.#subscribers.add(tell)
    return () => this.#subscribers.delete(tell)
  }

  #write(name: DraftName): void {
    this.#unwritten.set(keyOf(name), { form: name.form, record: name.record })
    this.#timer ??= setTimeout(() => this.#sendAll(), draftPauseMilliseconds)
    this.#changed()
  }

  #sendAll(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const names = [...this.#unwritten.values()]
    this.#unwritten.clear()
    for (const name of names) {
      const sent = this.#send(name).finally(() => this.#onTheirWay.delete(sent))
      this.#onTheirWay.add(sent)
    }
  }

  async #send(name: DraftName): Promise<void> {
    const draft = this.get(name)
    const isTaken = await (draft ? this.#door.keep(draft) : this.#door.remove(name)).catch(() => false)
    // tried again with the next one, and before the window closes
    if (!isTaken) this.#unwritten.set(keyOf(name), name)
    if (isTaken === !this.isRefused(name)) return
    if (isTaken) this.#refused.delete(keyOf(name))
    else this.#refused.add(keyOf(name))
    this.#changed()
  }

  #changed(): void {
    this.#all = [...this.#drafts.values()].toSorted((a, b) => b.keptAt.localeCompare(a.keptAt))
    for (const tell of this.#subscribers) tell()
  }
}

/** The drafts of this window. */
export const drafts = new Drafts({
  keep: async (draft) => (await api.drafts.keep(draft)).ok,
  remove: async (name) => (await api.drafts.remove(name)).ok,
})
