/** Chunks that the caller may be ahead by. */
const ahead = 4

/**
 * The receiving end of a stream between two processes: asks for a few chunks ahead, gives them in order, and says when its
 * reader wants no more.
 */
export class ChunkQueue implements AsyncIterable<Uint8Array> {
  readonly #pull: () => void
  readonly #stop: () => void
  readonly #chunks: Uint8Array[] = []
  #end: { readonly error: Error | null } | null = null
  #wake: (() => void) | null = null
  #isStarted = false

  constructor({ pull, stop }: { readonly pull: () => void; readonly stop: () => void }) {
    this.#pull = pull
    this.#stop = stop
  }

  /** Whether a reader waits for the other end. */
  get isWaiting(): boolean {
    return this.#wake !== null
  }

  push(bytes: Uint8Array): void {
    this.#chunks.push(bytes)
    this.#wake?.()
  }

  /** Nothing follows, because all is there or because of an error. */
  end(error: Error | null): void {
    this.#end ??= { error }
    this.#wake?.()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    if (this.#isStarted) throw new Error('a stream is read once')
    this.#isStarted = true
    for (let index = 0; index < ahead; index += 1) this.#pull()
    try {
      for (;;) {
        const chunk = this.#chunks.shift()
        if (chunk !== undefined) {
          this.#pull()
          yield chunk
        } else if (this.#end === null) await this.#news()
        else if (this.#end.error === null) return
        else throw this.#end.error
      }
    } finally {
      if (this.#end === null) this.#stop()
    }
  }

  #news(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = () => {
        this.#wake = null
        resolve()
      }
    })
  }
}

/** The sending end: gives a chunk for each pull, one after another. */
export class ChunkSource {
  readonly #iterator: AsyncIterator<Uint8Array>
  readonly #send: (bytes: Uint8Array) => void
  readonly #end: (error: unknown) => void
  #wanted = 0
  #isRunning = false
  #isOver = false

  /** `end` gets null after the last chunk, or what the content threw. */
  constructor(
    content: AsyncIterable<Uint8Array>,
    { send, end }: { readonly send: (bytes: Uint8Array) => void; readonly end: (error: unknown) => void },
  ) {
    this.#iterator = content[Symbol.asyncIterator]()
    this.#send = send
    this.#end = end
  }

  /** Whether the content is asked for its next chunk, or nobody wants one. */
  get isRunning(): boolean {
    return this.#isRunning
  }

  pull(): void {
    this.#wanted += 1
    if (!this.#isRunning) void this.#run()
  }

  /** Nobody wants the rest. */
  stop(): void {
    if (this.#isOver) return
    this.#isOver = true
    // what the content throws while it ends is of no interest: its reader has gone
    this.#iterator.return?.().catch(() => undefined)
  }

  async #run(): Promise<void> {
    this.#isRunning = true
    try {
      for (; this.#wanted > 0 && !this.#isOver; this.#wanted -= 1) {
        const next = await this.#iterator.next()
        if (this.#isOver) return
        if (next.done === true) {
          this.#isOver = true
          this.#end(null)
        } else if (next.value.length > 0) this.#send(next.value)
        // an empty chunk is none
        else this.#wanted += 1
      }
    } catch (error) {
      if (this.#isOver) return
      this.#isOver = true
      this.#end(error)
    } finally {
      this.#isRunning = false
    }
  }
}
