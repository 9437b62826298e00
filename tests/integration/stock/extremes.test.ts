import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { schemaVersionOf } from '../../../db/engine/connection/migrate.ts'
import { profileFolder } from '../../../db/engine/connection/profile-folder.ts'
import { tidySnapshots } from '../../../db/slices/desks/stored-snapshot.ts'
import { boundLog, newestVouched, nextKey, removeDesk, type LogStore } from '../../../db/stock/index.ts'
import { pack } from '../../../db/stock/packing.ts'
import { seal } from '../../../db/stock/segment.ts'
import { lineOfHead } from '../../../db/stock/set-lines.ts'
import {
  copiedFrom,
  dumpOf,
  putVouched,
  temporaryFolder,
  twoDesks,
  type TestDesk,
  type TwoDesks,
} from '../../support/stock/desks.ts'

// What comes about seldom, and must not part an office when it does.

let folder: string
let two: TwoDesks
beforeEach(async () => {
  folder = temporaryFolder()
  two = await twoDesks(folder)
})
afterEach(() => {
  two.one.close()
  two.other.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

const addCompany = (desk: TestDesk, name: string, note = ''): number => {
  let id = 0
  desk.write('organisations.create', (scope) => {
    const at = { created_at: scope.now, updated_at: scope.now }
    id = scope.insert('organisation', { kind: 'company', name, note, ...at })
  })
  return id
}

const snapshotsOf = async ({ log, one }: TwoDesks, count: number): Promise<void> => {
  for (let round = 0; round < count; round += 1) {
    addCompany(one, `Runde ${round}`)
    await one.replica(log.store()).sync()
    await putVouched(one, log.store(), path.join(folder, 'work.db'))
  }
}

it.each(['lost the race', 'never arrived'])(
  'what was about to be published when the log went on without it is not published into the gap: it %s',
  async (how) => {
    const { log, one, other } = two
    addCompany(other, 'Unterwegs GmbH')
    const away: LogStore = { ...bound(log.store()), put: () => Promise.reject(new Error('away')) }
    await expect(other.replica(away).sync()).rejects.toThrow('away')
    if (how === 'lost the race') addCompany(one, 'Schneller GmbH')
    await one.replica(log.store()).sync()
    await snapshotsOf(two, 3)
    await boundLog(log.store(), one.connection.raw, one.replica(log.store()).state.head)
    const kept = [...log.segments.keys()]

    await expect(other.replica(log.store()).sync()).rejects.toMatchObject({ code: 'GAP' })
    expect([...log.segments.keys()]).toEqual(kept)
    expect(other.replica(log.store()).pending).toBe(1)
  },
)

/** A store whose methods can be replaced one by one. */
function bound(store: LogStore): LogStore {
  return {
    put: (...of) => store.put(...of),
    get: (...of) => store.get(...of),
    range: (...of) => store.range(...of),
    removeBelow: (...of) => store.removeBelow(...of),
    putObject: (...of) => store.putObject(...of),
    readObject: (...of) => store.readObject(...of),
    listObjects: (...of) => store.listObjects(...of),
    removeObject: (...of) => store.removeObject(...of),
    putNote: (...of) => store.putNote(...of),
    notes: () => store.notes(),
    watch: (onNews) => store.watch(onNews),
    close: () => store.close(),
  }
}

it('rows with the longest texts come to the others', async () => {
  const { store, one, other } = two
  const note = randomBytes(20_000).toString('base64')
  one.write('imports.apply', (scope) => {
    const at = { created_at: scope.now, updated_at: scope.now }
    for (let row = 0; row < 1300; row += 1)
      scope.insert('organisation', { kind: 'company', name: `Firma ${row}`, note, ...at })
  })
  await one.replica(store).sync()
  await other.replica(store).sync()
  expect(dumpOf(other)).toBe(dumpOf(one))
})

it('many large documents travel a few at a time', async () => {
  const { log, one, other } = two
  const organisation = addCompany(one, 'Müller GmbH')
  one.write('staff.add', (scope) => void scope.insert('staff', { id: 9, name: 'Anna Beck' }))
  for (let place = 0; place < 6; place += 1) {
    const bytes = randomBytes(8 * 1024 * 1024)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const { raw } = one.connection
    raw.prepare('insert into document_content (sha256, bytes) values (?, ?)').run(sha256, bytes)
    one.write('documents.add', (scope) => {
      scope.insert('document', {
        sha256,
        size_bytes: bytes.length,
        file_name: `${place}.pdf`,
        media_type: 'application/pdf',
        staff_id: 9,
        organisation_id: organisation,
        created_at: scope.now,
        updated_at: scope.now,
      })
    })
  }
  const before = log.segments.size
  await one.replica(log.store()).sync()
  expect(log.segments.size - before).toBeGreaterThan(1)
  await other.replica(log.store()).sync()
  expect(dumpOf(other)).toBe(dumpOf(one))
})

it('what calls itself a snapshot and no desk vouches for shortens nothing, and keeps no desk from making one', async () => {
  const { log, one } = two
  await snapshotsOf(two, 1)
  const { head } = one.replica(log.store()).state
  for (const seq of [head, head, 999_999_999_999]) {
    const name = `${String(seq).padStart(12, '0')}-${randomBytes(4).toString('hex')}`
    log.objects.set(`snap/${name}`, Buffer.from('anything'))
    log.objects.set(`word/${name}`, Buffer.from('anything'))
  }
  addCompany(one, 'Danach GmbH')
  await one.replica(log.store()).sync()
  const { raw } = one.connection
  expect(await newestVouched(log.store(), raw, head + 1)).toBe(head)
  await boundLog(log.store(), raw, head + 1, 1)
  expect(Math.min(...log.segments.keys())).toBe(head)
  await boundLog(log.store(), raw, head + 1, head)
  expect(Math.min(...log.segments.keys())).toBe(head)
})

it('a snapshot holds nothing that was not shared, in what SQLite has left over neither, and nothing of the log', async () => {
  const { log, one } = two
  const note = 'Geheim '.repeat(20_000)
  addCompany(one, 'Müller GmbH')
  await one.replica(log.store()).sync()
  addCompany(one, 'Nicht geteilt GmbH', note)
  const file = path.join(folder, 'copy.db')
  copiedFrom(one)(file)
  const bytes = fs.readFileSync(file)
  expect(bytes.includes('Müller GmbH')).toBe(true)
  expect(bytes.includes('Geheim')).toBe(false)
  expect(bytes.includes('kontor-segment')).toBe(false)
  expect(bytes.includes('age-encryption.org')).toBe(false)
})

it('what a desk still writes after its removal leaves no gap in the order of what others had not shared', async () => {
  const { store, one, other } = two
  const next = await nextKey(one.connection, 1)
  one.write('desks.remove', (scope) => removeDesk(scope, 1, 1, next))
  await one.replica(store).sync()
  const { head, headHash, office } = one.replica(store).state
  const key = await other.keys.of(1, 1)
  const set = {
    id: 2 ** 40 + 99,
    command: 'a.b',
    at: '2026-01-05T08:00:00.000Z',
    staffId: null,
    batchId: null,
  }
  const line = lineOfHead({ ...set, undoOf: null, takesBack: [] })
  const schema = schemaVersionOf(one.connection.raw)
  const segment = { office, seq: head + 1, prev: headHash, desk: 1, schema, epoch: 1 }
  if (key === null) throw new Error('no key')
  await store.put(
    head + 1,
    seal(segment, await pack(Buffer.from(`${line}\n`), key.recipient), other.secrets.signingKey),
  )
  addCompany(one, 'Noch nicht geteilt GmbH')
  await one.replica(store).sync()
  expect(one.replica(store).state.head).toBe(head + 2)
  const order = one.connection.raw
    .prepare<[], number>('select seq from change_set order by seq')
    .pluck()
    .all()
  expect(order).toEqual(order.map((_, place) => place + 1))
})

it('the plain copies of a snapshot that was stopped go with the next start', () => {
  const profile = profileFolder(folder)
  fs.mkdirSync(path.join(folder, 'stock'))
  for (const name of ['snapshot-0123abcd.db', 'snapshot-0123abcd.db-journal', 'other'])
    fs.writeFileSync(path.join(folder, 'stock', name), 'Geheim')
  tidySnapshots({ profile })
  expect(fs.readdirSync(path.join(folder, 'stock'))).toEqual(['other'])
  tidySnapshots({ profile: profileFolder(path.join(folder, 'none')) })
})
