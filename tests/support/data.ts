import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import type { DataChannel, DataInput, DataOutput } from '../../preload/contract/index.ts'
import type { Failure } from '../../preload/contract/errors.ts'
import type { KontorEvent } from '../../preload/contract/events.ts'
import { currentDatabaseFile, profileFolder } from '../../db/engine/connection/profile-folder.ts'
import type { Every } from '../../db/process/attendance.ts'
import { DataClient, type Grants } from '../../db/process/client.ts'
import type { Share } from '../../db/process/share/client.ts'
import type {
  FromHost,
  HostPort,
  OpenRequest,
  ToHost,
  WorkstationSecrets,
} from '../../db/process/protocol.ts'
import { serve } from '../../db/process/serve.ts'
import { signedIn } from '../../db/engine/connection/desk.ts'
import { giveIdsOf } from './desk-ids.ts'

/** A Wednesday; what `openTestOffice` takes for now unless told otherwise. */
export const testNow = '2026-03-11T09:00:00.000Z'
export const testToday = '2026-03-11'

type Listener<Message> = (message: Message) => void

/** One end of a pair: what is posted arrives at the other end later, as a structured clone, in order. */
class TestPort<Out, In> implements HostPort<Out, In> {
  readonly #listeners = new Set<Listener<In>>()
  readonly #post: Listener<Out>

  constructor(post: Listener<Out>) {
    this.#post = post
  }

  postMessage(message: Out): void {
    this.#post(structuredClone(message))
  }

  onMessage(listener: Listener<In>): void {
    this.#listeners.add(listener)
  }

  receive(message: In): void {
    setImmediate(() => {
      for (const listener of this.#listeners) listener(message)
    })
  }
}

/** Two ends in one process that behave like a message channel. */
export function portPair(): {
  readonly hostEnd: HostPort<FromHost, ToHost>
  readonly clientEnd: HostPort<ToHost, FromHost>
} {
  const hostEnd: TestPort<FromHost, ToHost> = new TestPort((message) => clientEnd.receive(message))
  const clientEnd: TestPort<ToHost, FromHost> = new TestPort((message) => hostEnd.receive(message))
  return { hostEnd, clientEnd }
}

export interface TestOfficeOptions {
  /** Makes the office here, or opens it as `request` says; the folder stays at close. Default a temporary one. */
  readonly folder?: string
  readonly request?: OpenRequest
  readonly now?: string
  readonly secrets?: WorkstationSecrets
  /** New records of a temporary office get their ids from those of this desk. Default `KONTOR_TEST_DESK`, else 0: small ones. */
  readonly desk?: number
  /** Off where the time of calls is measured. Default on. */
  readonly checkOutput?: boolean
  /** Lets what is done by itself look whether it is time; left out, nothing is done by itself. */
  readonly every?: Every
  /** What lies on shares; left out, this process waits for them itself. */
  readonly share?: Share
  /** As whom the person has signed in to the computer. Default whoever runs the test, as in a window. */
  readonly user?: string
}

/** The data process of one office, in this process, on a real file. */
export interface TestOffice {
  readonly client: DataClient
  readonly folder: string
  /** Every event so far, oldest first. */
  readonly events: readonly KontorEvent[]
  /** What a call gives; a failure of the call is a failure of the test. */
  call<C extends DataChannel>(channel: C, input: DataInput<C>, grants?: Grants): Promise<DataOutput<C>>
  /** The failure of a call that must fail. */
  fail<C extends DataChannel>(channel: C, input: DataInput<C>, grants?: Grants): Promise<Failure>
  /** Sets the clock to an instant in UTC. */
  setNow(instant: string): void
  /** The database file in use. */
  file(): string
  /** Reads the file past the data process. */
  read<T>(use: (database: Database.Database) => T): T
  close(): Promise<void>
}

/** Files of a fresh office by their path in the profile folder: opening them again saves every migration. */
let freshFiles: Promise<ReadonlyMap<string, Buffer>> | undefined

async function filesOfFreshOffice(): Promise<ReadonlyMap<string, Buffer>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-fresh-'))
  try {
    await (await openTestOffice({ folder })).close()
    const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    const places = files.map(({ parentPath, name }) => path.join(parentPath, name))
    return new Map(places.map((place) => [path.relative(folder, place), fs.readFileSync(place)]))
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

async function freshOffice(): Promise<string> {
  freshFiles ??= filesOfFreshOffice()
  const files = await freshFiles
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-test-'))
  for (const [name, content] of files) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true, mode: 0o700 })
    fs.writeFileSync(path.join(folder, name), content, { mode: 0o600 })
  }
  return folder
}

const newOffice = {
  officeName: 'Wirtschaftsförderung Musterstadt',
  municipality: 'Musterstadt',
  staffName: 'Anna Amsel',
}

/**
 * Serves a fresh office ("Wirtschaftsförderung Musterstadt", acting staff "Anna Amsel", id 1) over a pair of ports,
 * outputs checked against the contract, the clock standing still at `testNow`.
 */
export async function openTestOffice(options: TestOfficeOptions = {}): Promise<TestOffice> {
  const folder = options.folder ?? (await freshOffice())
  const usual: OpenRequest =
    options.folder === undefined
      ? { mode: 'existing', profileFolder: folder }
      : { mode: 'create', profileFolder: folder, office: newOffice }
  const file = () => {
    const current = currentDatabaseFile(profileFolder(folder))
    if (current === null) throw new Error('the profile holds no database')
    return current
  }
  const desk = options.desk ?? Number(process.env['KONTOR_TEST_DESK'] ?? 0)
  if (desk > 0 && options.folder === undefined) giveIdsOf(desk, file())
  let now = options.now ?? testNow
  const events: KontorEvent[] = []
  const { hostEnd, clientEnd } = portPair()
  serve(hostEnd, {
    checkOutput: options.checkOutput ?? true,
    now: () => new Date(now),
    ...(options.every && { every: options.every }),
    ...(options.share && { share: options.share }),
    user: () => options.user ?? signedIn(),
  })
  const client = new DataClient(clientEnd)
  client.onEvent((event) => events.push(event))
  const opened = await client.open(options.request ?? usual, options.secrets ?? null, '0.0.0-test')
  if (!opened.ok) throw new Error(`the test office did not open: ${JSON.stringify(opened.error)}`)
  return {
    client,
    folder,
    events,
    async call(channel, input, grants) {
      const envelope = await client.call(channel, input, grants)
      if (!envelope.ok) throw new Error(`${channel} failed: ${JSON.stringify(envelope.error)}`)
      return envelope.value
    },
    async fail(channel, input, grants) {
      const envelope = await client.call(channel, input, grants)
      if (envelope.ok) throw new Error(`${channel} was expected to fail: ${JSON.stringify(envelope.value)}`)
      return envelope.error
    },
    setNow(instant) {
      now = instant
    },
    file,
    read(use) {
      const database = new Database(file(), { readonly: true })
      try {
        return use(database)
      } finally {
        database.close()
      }
    },
    async close() {
      await client.close()
      if (options.folder === undefined) fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}
