import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { segmentBytesMax, type PostgresPlace } from '../../../db/stock/index.ts'
import { postgresSchema, PostgresStore, probePostgres } from '../../../db/stock/stores/index.ts'
import { postgresSchemaVersion } from '../../../db/stock/stores/postgres-schema.ts'
import { hasOpenSsl, makeAuthority } from '../../support/stock/certificates.ts'
import { freePort, hasPostgres, PostgresServer } from '../../support/stock/postgres-server.ts'
import { failureOf, failureOfAsync } from '../../unit/backups/support.ts'

const bytes = Buffer.from('a segment')

function open(place: PostgresPlace): PostgresStore {
  const store = new PostgresStore(place)
  onTestFinished(() => store.close())
  return store
}

const failed = (messageKey: string) => ({
  result: 'failed',
  failure: { messageKey: `stock.error.${messageKey}` },
})

describe('without a server', () => {
  const place: PostgresPlace = {
    host: '127.0.0.1',
    port: 1,
    database: 'kontor',
    user: 'desk',
    password: 'x',
    encryption: 'none',
    officeId: 'office',
  }

  it('calls fail in words, and closing works', async () => {
    const store = open({ ...place, port: await freePort() })
    expect(await failureOfAsync(store.get(1))).toMatchObject({
      code: 'SHARE_UNAVAILABLE',
      messageKey: 'stock.error.storeUnavailable',
    })
    expect(await failureOfAsync(store.put(1, bytes))).toMatchObject({ code: 'SHARE_UNAVAILABLE' })
  })

  it('nothing but this computer is spoken to without encryption', () => {
    for (const host of ['db.stadt.example', '10.0.0.7', '127.0.0.1.example', '1270.0.0.1', '::2'])
      expect(failureOf(() => new PostgresStore({ ...place, host }))).toMatchObject({
        code: 'VALIDATION',
        messageKey: 'stock.error.notEncrypted',
      })
    for (const host of ['localhost', '127.0.0.1', '127.1.2.3', '::1']) open({ ...place, host })
  })

  it('the page for IT has the schema as it is', () => {
    const page = readFileSync(path.join(import.meta.dirname, '../../../docs/postgresql.md'), 'utf8')
    expect(page).toContain(`\`\`\`sql\n${postgresSchema}\`\`\``)
  })
})

// without Debian's package `postgresql` there is no server to test with
describe.skipIf(!hasPostgres)('with a server', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await PostgresServer.start()
  })
  afterAll(() => server.remove())

  async function asOwner(text: string, ...values: readonly unknown[]): Promise<void> {
    const owner = await server.owner()
    await owner.query(text, [...values])
    await owner.end()
  }

  it('a desk may add and read, and nothing else', async () => {
    const { host, port, database, user, password } = server.place('rights')
    const store = open(server.place('rights'))
    await store.put(1, bytes)
    await store.put(2, bytes)
    await store.putObject('snap/1', only(bytes))
    await store.putNote('desk-1', bytes)
    const client = new pg.Client({ host, port, database, user, password })
    await client.connect()
    for (const statement of [
      `update kontor.segment set bytes = '\\x00'`,
      'delete from kontor.segment',
      'truncate kontor.segment',
      'drop table kontor.segment',
      `insert into kontor.segment (office, seq, bytes, put_at) values ('rights', 3, '\\x00', now())`,
      'delete from kontor.object',
      `update kontor.object set pieces = 0`,
      'delete from kontor.object_piece',
      `insert into kontor.note (office, name, bytes) values ('rights', 'a', '\\x00')`,
      `update kontor.note set bytes = '\\x00'`,
      'delete from kontor.note',
      'create table kontor.other (id integer)',
      'alter table kontor.segment disable trigger all',
    ])
      await expect(client.query(statement), statement).rejects.toMatchObject({ code: '42501' })
    await client.query(`select kontor.remove_below('rights', 99)`)
    await client.end()
    expect(await store.get(1)).toBeNull()
    expect(Buffer.from((await store.get(2)) ?? []).toString()).toBe('a segment')
  })

  it('says what a database lacks before it is used', async () => {
    const place = server.place('probed')
    await open(place).put(1, bytes)
    const ready = await probePostgres(place)
    expect(ready).toMatchObject({ result: 'ready' })
    expect('offices' in ready && ready.offices).toContain('probed')
    const owner = { ...place, user: 'postgres', password: 'owner' }
    expect(await probePostgres(owner)).toEqual({ result: 'tooManyRights' })
    expect(await probePostgres({ ...owner, database: 'postgres' })).toMatchObject(failed('schemaMissing'))
    expect(await probePostgres({ ...place, password: 'wrong' })).toMatchObject(failed('wrongPassword'))
    expect(await probePostgres({ ...place, database: 'other' })).toMatchObject(failed('databaseMissing'))
    expect(await probePostgres({ ...place, port: await freePort() })).toMatchObject(
      failed('serverUnreachable'),
    )
    await asOwner(`create role stranger login password 'x'`)
    const stranger = { ...place, user: 'stranger', password: 'x' }
    expect(await probePostgres(stranger)).toEqual({ result: 'tooFewRights' })
    for (const [version, result] of [
      [0, 'olderSchema'],
      [7, 'newerSchema'],
      [postgresSchemaVersion, 'ready'],
    ] as const) {
      await asOwner(
        `create or replace function kontor.schema_version() returns integer language sql immutable as 'select ${version}'`,
      )
      expect(await probePostgres(place)).toMatchObject({ result })
    }
    expect(await failureOfAsync(open({ ...owner, database: 'postgres' }).get(1))).toMatchObject({
      messageKey: 'stock.error.schemaMissing',
    })
  })

  it('offices in one database see nothing of each other, and hear nothing', async () => {
    const [mine, theirs] = [open(server.place('mine')), open(server.place('theirs'))]
    await mine.put(1, bytes)
    await mine.putObject('snap/1', only(bytes))
    await mine.putNote('desk-1', bytes)
    expect([await theirs.get(1), await theirs.readObject('snap/1')]).toEqual([null, null])
    expect([await theirs.listObjects('snap'), await theirs.notes()]).toEqual([[], []])
    let calls = 0
    let listening = () => {}
    const first = new Promise<void>((resolve) => {
      listening = resolve
    })
    theirs.watch(() => {
      calls += 1
      listening()
    })
    await first
    await mine.put(2, bytes)
    const heard = new Promise<void>((resolve) => {
      mine.watch(resolve)
    })
    await heard
    await theirs.get(1)
    expect(calls).toBe(1)
  })

  it('what somebody forged into the tables is said and never read', async () => {
    const store = open(server.place('forged'))
    await asOwner('alter table kontor.segment drop constraint segment_bytes_check')
    await asOwner(`insert into kontor.segment (office, seq, bytes) values ('forged', 1, $1)`, bytes)
    const forged = randomBytes(segmentBytesMax + 1)
    await asOwner(`insert into kontor.segment (office, seq, bytes) values ('forged', 2, $1)`, forged)
    const foreign = { code: 'CONFLICT', messageKey: 'stock.error.foreignEntry' }
    expect(await failureOfAsync(store.get(2))).toMatchObject(foreign)
    expect(await failureOfAsync(store.put(2, bytes))).toMatchObject(foreign)
    expect(await store.range(1, 9, 1e9)).toHaveLength(1)
    await store.putObject('snap/1', only(randomBytes(1_500_000)))
    await asOwner('update kontor.object set size_bytes = size_bytes - 1')
    const content = (await store.readObject('snap/1')) ?? only(bytes)
    expect(await failureOfAsync(readThrough(content))).toMatchObject(foreign)
    await asOwner('delete from kontor.object_piece where number = 1')
    expect(
      await failureOfAsync(readThrough((await store.readObject('snap/1')) ?? only(bytes))),
    ).toMatchObject(foreign)
  })

  it('an object of 200 MB passes through without filling the memory', async () => {
    const store = open(server.place('large'))
    const before = process.memoryUsage().rss
    let most = 0
    const chunk = randomBytes(1024 * 1024)
    const note = () => {
      most = Math.max(most, process.memoryUsage().rss - before)
    }
    await store.putObject(
      'snap/large',
      (async function* () {
        for (let index = 0; index < 200; index += 1) {
          note()
          yield chunk
        }
      })(),
    )
    const content = (await store.readObject('snap/large')) ?? only(bytes)
    expect(await readThrough(content, note)).toBe(200 * chunk.length)
    expect(most).toBeLessThan(150 * 1024 * 1024)
  })
})

describe.skipIf(!hasPostgres)('a server that ends', () => {
  it('and comes back has everything it acknowledged; desks go on and hear again', async () => {
    const server = await PostgresServer.start()
    onTestFinished(() => server.remove())
    const [store, watching] = [open(server.place('office')), open(server.place('office'))]
    let told = () => {}
    watching.watch(() => told())
    const acknowledged: number[] = []
    let seq = 0
    for (const manner of ['fast', 'immediate', 'immediate'] as const) {
      let isUp = true
      const writing = (async () => {
        for (seq += 1; isUp; seq += 1) {
          const won = await store.put(seq, Buffer.from(`number ${seq}`)).catch(() => null)
          expect(won).not.toBe(false)
          if (won) acknowledged.push(seq)
          else return
        }
      })()
      await until(() => acknowledged.length > 0 && acknowledged.at(-1) === seq - 1)
      await server.stop(manner)
      isUp = false
      await writing
      const news = new Promise<void>((resolve) => {
        told = resolve
      })
      await server.start()
      await news
    }
    expect(acknowledged.length).toBeGreaterThan(3)
    for (const number of acknowledged)
      expect(Buffer.from((await store.get(number)) ?? []).toString()).toBe(`number ${number}`)
  }, 60_000)
})

describe.skipIf(!hasPostgres || !hasOpenSsl)('encryption', () => {
  let server: PostgresServer
  let plain: PostgresServer
  let authority = ''
  let otherAuthority = ''
  beforeAll(async () => {
    server = await PostgresServer.startEncrypted()
    authority = readFileSync(server.authorityFile, 'utf8')
    otherAuthority = makeAuthority(server.folder, 'other')
    plain = await PostgresServer.start()
  })
  afterAll(async () => {
    await server.remove()
    await plain.remove()
  })

  it('is used where the server is who it says it is', async () => {
    const place = { ...server.place('tls'), host: 'localhost', encryption: { authority } }
    expect(await probePostgres(place)).toEqual({ result: 'ready', offices: [] })
    const store = open(place)
    expect(await store.put(1, bytes)).toBe(true)
    const owner = await server.owner()
    const { rows } = await owner.query<{ ssl: boolean }>(
      `select ssl from pg_stat_ssl join pg_stat_activity using (pid) where usename = 'desk'`,
    )
    await owner.end()
    expect(rows).toEqual([{ ssl: true }])
  })

  it('is refused with another authority, another name, or none', async () => {
    const place = { ...server.place('tls'), host: 'localhost', encryption: { authority } }
    expect(await probePostgres({ ...place, encryption: { authority: otherAuthority } })).toMatchObject(
      failed('certificate'),
    )
    expect(await probePostgres({ ...place, encryption: { authority: null } })).toMatchObject(
      failed('certificate'),
    )
    expect(await probePostgres({ ...place, host: '127.0.0.1' })).toMatchObject(failed('certificate'))
  })

  it('is not gone without where the server offers none', async () => {
    const place = { ...plain.place('tls'), host: 'localhost', encryption: { authority } }
    expect(await probePostgres(place)).toMatchObject(failed('notEncrypted'))
    expect(await failureOfAsync(open(place).put(1, bytes))).toMatchObject({
      messageKey: 'stock.error.notEncrypted',
    })
  })
})

async function* only(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content
}

async function readThrough(content: AsyncIterable<Uint8Array>, each = () => {}): Promise<number> {
  let length = 0
  for await (const part of content) {
    length += part.length
    each()
  }
  return length
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5))
}
