import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import type { DataChannel, DataInput, DataOutput } from '../../../preload/contract/index.ts'
import { currentDatabaseFile, profileFolder } from '../../../db/engine/connection/profile-folder.ts'
import type { WorkstationSecrets } from '../../../db/engine/context.ts'
import { DataClient, type Grants } from '../../../db/process/client.ts'
import type { FromHost, OpenRequest } from '../../../db/process/protocol.ts'

const office = { officeName: 'Amt', municipality: 'Musterstadt', staffName: 'Anna Amsel' }

/** A desk whose data process is a real one that can be killed and started again. */
export class DeskProcess {
  readonly folder: string
  readonly secrets: WorkstationSecrets
  #child: ChildProcess | null = null
  #client: DataClient | null = null
  readonly #halted: number[] = []

  constructor(folder: string, secrets: WorkstationSecrets) {
    this.folder = folder
    this.secrets = secrets
  }

  get client(): DataClient {
    if (this.#client === null) throw new Error('the desk is closed')
    return this.#client
  }

  /** The database file in use. */
  get file(): string {
    const file = currentDatabaseFile(profileFolder(this.folder))
    if (file === null) throw new Error('the profile holds no database')
    return file
  }

  async open(wish?: Extract<OpenRequest, { mode: 'join' }>['wish']): Promise<void> {
    const profileFolderOf = this.folder
    const request: OpenRequest =
      wish !== undefined
        ? { mode: 'join', profileFolder: profileFolderOf, wish }
        : fs.existsSync(this.folder)
          ? { mode: 'existing', profileFolder: profileFolderOf }
          : { mode: 'create', profileFolder: profileFolderOf, office }
    const child = fork(path.join(import.meta.dirname, 'desk-host.ts'), [], {
      execArgv: ['--no-warnings'],
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    const client = new DataClient({
      postMessage: (message) => void (child.connected && child.send(message, () => undefined)),
      onMessage: (listener) => child.on('message', (message) => listener(message as FromHost)),
    })
    child.once('exit', () => client.processGone())
    child.on('error', () => undefined)
    this.#child = child
    this.#client = client
    const opened = await client.open(request, this.secrets, '0.0.0-test')
    if (!opened.ok) throw new Error(`a desk did not open: ${JSON.stringify(opened.error)}`)
  }

  /** What a call gives; a failure of the call is a failure of the test. */
  async call<C extends DataChannel>(
    channel: C,
    input: DataInput<C>,
    grants?: Grants,
  ): Promise<DataOutput<C>> {
    const envelope = await this.client.call(channel, input, grants)
    if (!envelope.ok) throw new Error(`${channel} failed: ${JSON.stringify(envelope.error)}`)
    return envelope.value
  }

  /** Reads the file past the data process. */
  read<T>(use: (database: Database.Database) => T): T {
    const database = new Database(this.file, { readonly: true })
    try {
      return use(database)
    } finally {
      database.close()
    }
  }

  /** Ends the process at whatever point of its work it is. */
  async kill(): Promise<void> {
    const child = this.#child
    if (child === null || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
    // what stands still does not notice that its parent is gone
    for (const pid of this.#halted.splice(0)) if (standsStill(pid)) process.kill(pid, 'SIGKILL')
  }

  async close(): Promise<void> {
    await this.client.close()
    await this.kill()
  }

  /** The process that waits for the share stands still, as one does that waits for a disk. */
  haltShare(): void {
    const { pid } = this.#child ?? {}
    if (pid === undefined) return
    const children = fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
    for (const child of children.map(Number)) {
      process.kill(child, 'SIGSTOP')
      this.#halted.push(child)
    }
  }
}

function standsStill(pid: number): boolean {
  const file = `/proc/${pid}/stat`
  return fs.existsSync(file) && / T /.test(fs.readFileSync(file, 'utf8'))
}
