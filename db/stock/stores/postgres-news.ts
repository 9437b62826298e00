import pg from 'pg'
import { postgresChannel } from './postgres-schema.ts'

const firstWaitMilliseconds = 1000
const longestWaitMilliseconds = 30_000
/** Shows that the connection still lives; an idle one may be forgotten on the way. */
const lookMilliseconds = 30_000

/**
 * Listens for what the server tells. A connection that ends is made again; since something may have been missed then, every
 * connection begins with news.
 */
export class PostgresNews {
  readonly #connection: pg.ClientConfig
  readonly #officeId: string
  readonly #listeners = new Set<() => void>()
  #client: pg.Client | null = null
  #timer: NodeJS.Timeout | null = null
  #wait = firstWaitMilliseconds

  constructor(connection: pg.ClientConfig, officeId: string) {
    this.#connection = connection
    this.#officeId = officeId
  }

  add(listener: () => void): () => void {
    const told = () => listener()
    this.#listeners.add(told)
    if (this.#client === null && this.#timer === null) this.#connect()
    return () => {
      this.#listeners.delete(told)
      if (this.#listeners.size === 0) this.close()
    }
  }

  close(): void {
    this.#listeners.clear()
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    this.#drop()
  }

  #drop(): void {
    const client = this.#client
    this.#client = null
    // a server that does not answer does not say good-bye either
    client?.end().catch(() => undefined)
  }

  #tell(): void {
    for (const told of this.#listeners) told()
  }

  #connect(): void {
    const client = new pg.Client(this.#connection)
    this.#client = client
    const lost = () => {
      if (this.#client !== client) return
      this.#drop()
      this.#later(this.#wait, () => this.#connect())
      this.#wait = Math.min(2 * this.#wait, longestWaitMilliseconds)
    }
    client.on('error', lost)
    client.on('end', lost)
    client.on('notification', ({ payload }) => {
      if (payload === this.#officeId) this.#tell()
    })
    client
      .connect()
      .then(() => client.query(`listen ${postgresChannel}`))
      .then(() => {
        if (this.#client !== client) return
        this.#wait = firstWaitMilliseconds
        this.#tell()
        this.#watch(client, lost)
      })
      .catch(lost)
  }

  #watch(client: pg.Client, lost: () => void): void {
    this.#later(lookMilliseconds, () => {
      client
        .query('select 1')
        .then(() => {
          if (this.#client !== client) return
          this.#tell()
          this.#watch(client, lost)
        })
        .catch(lost)
    })
  }

  #later(milliseconds: number, work: () => void): void {
    this.#timer = setTimeout(() => {
      this.#timer = null
      if (this.#listeners.size > 0) work()
    }, milliseconds)
  }
}
