import { randomUUID } from 'node:crypto'
import pg from 'pg'
import {
  checkFolderName,
  checkNote,
  checkNumber,
  checkObjectName,
  checkSegment,
  isObjectName,
  noteBytesMax,
  notesMax,
  objectBytesMax,
  segmentBytesMax,
  type LogStore,
  type ObjectName,
  type StoredNote,
  type StoredObject,
} from '../store.ts'
import { foreignEntry } from './failures.ts'
import { connectionOf, toPostgresError, type PostgresPlace } from './postgres-connection.ts'
import { PostgresNews } from './postgres-news.ts'
import { pieceBytes } from './postgres-schema.ts'

/** One for calls, others for objects on their way; each goes after a minute without use. */
const connectionsMax = 3
const idleMilliseconds = 60_000

interface ObjectRow {
  readonly id: string
  readonly size_bytes: number
  readonly pieces: number
}

/** An error that somebody else hears of too. */
const passing = (): void => undefined

/** A log in PostgreSQL, whose schema `postgresSchema` makes. */
export class PostgresStore implements LogStore {
  readonly #office: string
  readonly #host: string
  readonly #pool: pg.Pool
  readonly #news: PostgresNews

  /** @throws VALIDATION where a connection would not be encrypted. */
  constructor(place: PostgresPlace) {
    const connection = connectionOf(place)
    this.#office = place.officeId
    this.#host = place.host
    this.#pool = new pg.Pool({ ...connection, max: connectionsMax, idleTimeoutMillis: idleMilliseconds })
    // an idle connection that ends is taken out of the pool; the next call makes another
    this.#pool.on('error', passing)
    this.#news = new PostgresNews(connection, place.officeId)
  }

  async put(seq: number, bytes: Uint8Array): Promise<boolean> {
    checkSegment(seq, bytes)
    try {
      const { rowCount } = await this.#query({
        name: 'put',
        text: 'insert into kontor.segment (office, seq, bytes) values ($1, $2, $3) on conflict do nothing',
        values: [this.#office, seq, Buffer.from(bytes)],
      })
      if (rowCount === 1) return true
    } catch (error) {
      // the answer may have been lost: whose bytes are there decides
      const there = await this.get(seq).catch(() => null)
      if (there === null) throw error
      return Buffer.compare(there, bytes) === 0
    }
    const there = await this.get(seq)
    if (there !== null) return Buffer.compare(there, bytes) === 0
    // removed just now, since a snapshot holds it: somebody's it was
    return false
  }

  async get(seq: number): Promise<Uint8Array | null> {
    return (await this.range(seq, 1, 0))[0] ?? null
  }

  async range(from: number, most: number, bytesMax: number): Promise<readonly Uint8Array[]> {
    checkNumber(from)
    const { rows } = await this.#query<{ readonly bytes: Buffer | null }>({
      name: 'range',
      text: `select case when octet_length(bytes) between 1 and $5 then bytes end as bytes
        from (
          select bytes, seq, row_number() over numbers as place,
            sum(octet_length(bytes)) over numbers - octet_length(bytes) as bytes_before
          from kontor.segment
          where office = $1 and seq >= $2 and seq < $2::bigint + $3::bigint
          window numbers as (order by seq)
        ) numbered
        where seq = $2::bigint + place - 1 and bytes_before <= $4::bigint
        order by seq`,
      values: [this.#office, from, most, bytesMax, segmentBytesMax],
    })
    const end = rows.findIndex(({ bytes }) => bytes === null)
    if (end === 0) throw foreignEntry(`kontor.segment ${this.#office} ${from}`)
    return (end === -1 ? rows : rows.slice(0, end)).flatMap(({ bytes }) => bytes ?? [])
  }

  async removeBelow(seq: number): Promise<void> {
    checkNumber(seq)
    await this.#query({ text: 'select kontor.remove_below($1, $2)', values: [this.#office, seq] })
  }

  async putObject(name: ObjectName, content: AsyncIterable<Uint8Array>): Promise<void> {
    checkObjectName(name)
    if ((await this.#object(name)) !== null) return
    const client = await this.#connect()
    let isDone = false
    try {
      await this.#write((query) => this.#named(client.query(query)), name, content)
      isDone = true
    } finally {
      // without `commit` the server forgets all of it when the connection ends
      client.off('error', passing)
      client.release(!isDone)
    }
  }

  async readObject(name: ObjectName, bytesMax = objectBytesMax): Promise<AsyncIterable<Uint8Array> | null> {
    checkObjectName(name)
    const object = await this.#object(name)
    if (object === null) return null
    if (object.size_bytes > bytesMax) throw foreignEntry(`kontor.object ${this.#office} ${name}`)
    return this.#pieces(name, object)
  }

  async listObjects(folder: string): Promise<readonly StoredObject[]> {
    checkFolderName(folder)
    const { rows } = await this.#query<{ readonly name: string; readonly size_bytes: number }>({
      text: `select name, size_bytes::float8 as size_bytes from kontor.object
        where office = $1 and folder = $2 order by name collate "C"`,
      values: [this.#office, folder],
    })
    return rows.flatMap(({ name, size_bytes: sizeBytes }) => {
      const whole = `${folder}/${name}`
      return isObjectName(whole) ? { name: whole, sizeBytes } : []
    })
  }

  async removeObject(name: ObjectName): Promise<void> {
    checkObjectName(name)
    await this.#query({
      text: 'select kontor.remove_object($1, $2, $3)',
      values: [this.#office, ...name.split('/')],
    })
  }

  async putNote(name: string, bytes: Uint8Array): Promise<void> {
    checkNote(name, bytes)
    await this.#query({
      text: 'select kontor.put_note($1, $2, $3)',
      values: [this.#office, name, Buffer.from(bytes)],
    })
  }

  async notes(): Promise<readonly StoredNote[]> {
    const { rows } = await this.#query<StoredNote>({
      text: `select name, bytes from kontor.note
        where office = $1 and octet_length(bytes) between 1 and $2 order by name collate "C" limit $3`,
      values: [this.#office, noteBytesMax, notesMax],
    })
    return rows
  }

  watch(onNews: () => void): () => void {
    return this.#news.add(onNews)
  }

  async close(): Promise<void> {
    this.#news.close()
    await this.#pool.end()
  }

  /** What the server and the way to it say; what `content` throws is its caller's. */
  async #named<T>(work: Promise<T>): Promise<T> {
    try {
      return await work
    } catch (error) {
      throw toPostgresError(error, this.#host)
    }
  }

  #query<Row extends pg.QueryResultRow>(query: pg.QueryConfig): Promise<pg.QueryResult<Row>> {
    return this.#named(this.#pool.query<Row>(query))
  }

  async #connect(): Promise<pg.PoolClient> {
    const client = await this.#named(this.#pool.connect())
    // told by the query that is under way
    client.on('error', passing)
    return client
  }

  async #object(name: ObjectName): Promise<ObjectRow | null> {
    const { rows } = await this.#query<ObjectRow>({
      text: `select id::text as id, size_bytes::float8 as size_bytes, pieces from kontor.object
        where office = $1 and folder = $2 and name = $3`,
      values: [this.#office, ...name.split('/')],
    })
    return rows[0] ?? null
  }

  async #write(
    query: (query: pg.QueryConfig) => Promise<pg.QueryResult>,
    name: ObjectName,
    content: AsyncIterable<Uint8Array>,
  ): Promise<void> {
    const id = randomUUID()
    let number = 0
    let size = 0
    await query({ text: 'begin' })
    for await (const piece of piecesOf(content)) {
      size += piece.length
      if (size > objectBytesMax) throw new RangeError('no size of an object')
      await query({
        name: 'piece',
        text: 'insert into kontor.object_piece (object, number, bytes) values ($1, $2, $3)',
        values: [id, number, piece],
      })
      number += 1
    }
    const { rowCount } = await query({
      text: `insert into kontor.object (office, folder, name, id, size_bytes, pieces)
        values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      values: [this.#office, ...name.split('/'), id, size, number],
    })
    // another desk was quicker: its object stays, and these pieces go
    await query({ text: rowCount === 1 ? 'commit' : 'rollback' })
  }

  async *#pieces(name: ObjectName, { id, size_bytes: size, pieces }: ObjectRow): AsyncGenerator<Uint8Array> {
    const piece = async (number: number): Promise<Uint8Array | null> => {
      const { rows } = await this.#query<{ readonly bytes: Buffer }>({
        name: 'read piece',
        text: `select bytes from kontor.object_piece
          where object = $1 and number = $2 and octet_length(bytes) <= $3`,
        values: [id, number, pieceBytes],
      })
      return rows[0]?.bytes ?? null
    }
    let left = size
    for (let number = 0; number < pieces; number += 1) {
      const bytes = await piece(number)
      if (bytes === null || bytes.length > left) throw foreignEntry(`kontor.object ${this.#office} ${name}`)
      left -= bytes.length
      yield bytes
    }
    if (left !== 0) throw foreignEntry(`kontor.object ${this.#office} ${name}`)
  }
}

/** The same bytes in pieces of one size; the last one may be smaller, none is empty. */
async function* piecesOf(content: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let piece = Buffer.allocUnsafeSlow(pieceBytes)
  let filled = 0
  for await (const chunk of content)
    for (let at = 0; at < chunk.length;) {
      const length = Math.min(chunk.length - at, pieceBytes - filled)
      piece.set(chunk.subarray(at, at + length), filled)
      filled += length
      at += length
      if (filled < pieceBytes) continue
      yield piece
      piece = Buffer.allocUnsafeSlow(pieceBytes)
      filled = 0
    }
  if (filled > 0) yield piece.subarray(0, filled)
}
