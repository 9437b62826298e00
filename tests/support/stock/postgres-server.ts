import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { PostgresPlace } from '../../../db/stock/index.ts'
import type { DatabaseAccess } from '../../../preload/contract/desks.ts'
import { makeAuthority, makeCertificate } from './certificates.ts'
import { postgresDeskRole, postgresSchema } from '../../../db/stock/stores/index.ts'

const versions = '/usr/lib/postgresql'

/** Folder of the newest server that Debian has installed here; null where there is none. */
const binaries = ((): string | null => {
  if (!fs.existsSync(versions)) return null
  const newest = fs
    .readdirSync(versions)
    .filter((name) => fs.existsSync(path.join(versions, name, 'bin/postgres')))
    .sort((a, b) => Number(a) - Number(b))
    .at(-1)
  return newest === undefined ? null : path.join(versions, newest, 'bin')
})()

/** Whether tests can have a server of their own; Debian's package `postgresql` brings it. */
export const hasPostgres = binaries !== null

/** The server refuses to run as root: then as nobody. */
const nobody = 65_534
const isRoot = process.getuid?.() === 0
const asNobody = isRoot ? { uid: nobody, gid: nobody } : {}

export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

const deskPassword = 'only for tests'

/** A PostgreSQL of its own on a loopback port, with the schema of logs and a desk's role. */
export class PostgresServer {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-postgres-'))
  readonly port: number
  readonly #tools: string
  #process: ChildProcess | null = null

  private constructor(port: number, tools: string) {
    this.port = port
    this.#tools = tools
  }

  /** `settings` go into postgresql.conf; `prepare` may put files into the folder before the server starts. */
  static async start(
    settings: readonly string[] = [],
    prepare: (folder: string) => void = () => {},
  ): Promise<PostgresServer> {
    if (binaries === null) throw new Error('there is no PostgreSQL on this computer')
    const server = new PostgresServer(await freePort(), binaries)
    await server.#make(settings, prepare)
    await server.start()
    const owner = await server.owner('postgres')
    await owner.query(`create role desk login password '${deskPassword}'`)
    await owner.query('create database kontor')
    await owner.end()
    const database = await server.owner()
    await database.query(postgresSchema)
    await database.query(`grant ${postgresDeskRole} to desk`)
    await database.end()
    return server
  }

  /** The same for `localhost` with a certificate of its own; `authorityFile` vouches for it. */
  static startEncrypted(settings: readonly string[] = []): Promise<PostgresServer> {
    const encrypted = ['ssl = on', `ssl_cert_file = '../server.pem'`, `ssl_key_file = '../server.key'`]
    return PostgresServer.start([...encrypted, ...settings], (folder) => {
      makeAuthority(folder, 'authority')
      makeCertificate(folder, 'authority', 'localhost')
    })
  }

  /** The certificate of the authority of an encrypted server, as PEM. */
  get authorityFile(): string {
    return path.join(this.folder, 'authority.pem')
  }

  /** What a person types to reach an encrypted one as a desk. */
  get access(): DatabaseAccess {
    return { host: 'localhost', port: this.port, database: 'kontor', user: 'desk', password: deskPassword }
  }

  get data(): string {
    return path.join(this.folder, 'data')
  }

  /** How a desk of an office reaches it. */
  place(officeId: string): PostgresPlace {
    const { port } = this
    const encryption = 'none'
    const [host, database, user, password] = ['127.0.0.1', 'kontor', 'desk', deskPassword]
    return { host, port, database, user, password, encryption, officeId }
  }

  /** A connection that may do everything. */
  async owner(database = 'kontor'): Promise<pg.Client> {
    const { port } = this
    const client = new pg.Client({ host: '127.0.0.1', port, database, user: 'postgres', password: 'owner' })
    // the server is stopped under it by some tests
    client.on('error', () => undefined)
    await client.connect()
    return client
  }

  async #make(settings: readonly string[], prepare: (folder: string) => void): Promise<void> {
    const password = path.join(this.folder, 'password')
    fs.writeFileSync(password, 'owner')
    prepare(this.folder)
    if (isRoot)
      for (const place of [
        this.folder,
        ...fs.readdirSync(this.folder).map((name) => path.join(this.folder, name)),
      ])
        fs.chownSync(place, nobody, nobody)
    const options = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${password}`, '--no-sync']
    execFileSync(
      path.join(this.#tools, 'initdb'),
      ['-D', this.data, ...options, '--encoding=UTF8', '--locale=C'],
      {
        ...asNobody,
        cwd: this.folder,
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
    fs.appendFileSync(path.join(this.data, 'postgresql.conf'), `\n${settings.join('\n')}\n`)
  }

  async start(): Promise<void> {
    const where = ['-D', this.data, '-p', String(this.port), '-h', '127.0.0.1', '-k', this.folder]
    const log = fs.openSync(path.join(this.folder, 'log'), 'a')
    this.#process = spawn(path.join(this.#tools, 'postgres'), where, {
      ...asNobody,
      cwd: this.folder,
      stdio: ['ignore', log, log],
    })
    fs.closeSync(log)
    for (;;) {
      const client = await this.owner('postgres').catch(() => null)
      if (client) return client.end()
      if (this.#process.exitCode !== null)
        throw new Error(fs.readFileSync(path.join(this.folder, 'log'), 'utf8'))
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  /** `fast` ends connections and closes files; `immediate` is what a crash leaves; either waits for the end. */
  async stop(manner: 'fast' | 'immediate' = 'fast'): Promise<void> {
    const running = this.#process
    this.#process = null
    if (running === null || running.exitCode !== null) return
    const ended = once(running, 'exit')
    running.kill(manner === 'fast' ? 'SIGINT' : 'SIGQUIT')
    await ended
  }

  /** Process numbers of the server and its children, so that a test can have them stand still. */
  async processes(): Promise<readonly number[]> {
    const parent = this.#process?.pid
    if (parent === undefined) return []
    const children = execFileSync('ps', ['--no-headers', '-o', 'pid', '--ppid', String(parent)], {
      encoding: 'utf8',
    })
    return [parent, ...children.split('\n').filter(Boolean).map(Number)]
  }

  async remove(): Promise<void> {
    await this.stop('immediate')
    fs.rmSync(this.folder, { recursive: true, force: true })
  }
}
