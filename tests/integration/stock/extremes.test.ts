import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { boundLog, putSnapshot, type LogStore } from '../../../db/stock/index.ts'
import {
  copiedFrom,
  dumpOf,
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
  const key = await one.keys.of(1, 0)
  for (let round = 0; round < count; round += 1) {
    addCompany(one, `Runde ${round}`)
    await one.replica(log.store()).sync()
    if (key) await putSnapshot(copiedFrom(one), path.join(folder, 'work.db'), key.recipient, log.store())
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
  one.write('office.addStaff', (scope) => void scope.insert('staff', { id: 9, name: 'Anna Beck' }))
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
