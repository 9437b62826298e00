import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Every } from '../../../db/process/attendance.ts'
import type { WorkstationSecrets } from '../../../db/engine/context.ts'
import type { Share } from '../../../db/process/share/client.ts'
import { createWorkstationSecrets } from '../../../db/process/workstation-secrets.ts'
import { newJoinCode } from '../../../db/slices/desks/join-code.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { finishJob } from '../../support/jobs.ts'
import { newOrganisation } from '../../support/records.ts'
import { hasOpenSsl } from '../../support/stock/certificates.ts'
import { databasePlace, folderPlace, type DeskPlace } from '../../support/stock/desk-places.ts'
import { dyingShare } from '../../support/stock/dying-share.ts'
import { hasPostgres, PostgresServer } from '../../support/stock/postgres-server.ts'

/** What a window lets be done by itself; the minutes do not pass here. */
const never: Every = () => () => undefined

interface Desk {
  office: TestOffice
  readonly folder: string
  readonly secrets: WorkstationSecrets
}

let folder: string
const desks: Desk[] = []
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-moving-'))
})
afterEach(async () => {
  for (const { office } of desks.splice(0)) await office.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

const inFolder = (name: string): DeskPlace => folderPlace(path.join(folder, name))

async function founder(place: DeskPlace): Promise<Desk> {
  const desk = { folder: path.join(folder, 'one'), secrets: await createWorkstationSecrets() }
  const office = await openTestOffice({ ...desk, every: never })
  await office.call('desks.share', { ...place.input, name: 'one' }, place.grants)
  const made = { ...desk, office }
  desks.push(made)
  return made
}

async function joined(colleague: Desk, place: DeskPlace, name: string): Promise<Desk> {
  const desk = { folder: path.join(folder, name), secrets: await createWorkstationSecrets() }
  const code = newJoinCode()
  const opening = openTestOffice({
    ...desk,
    every: never,
    request: { mode: 'join', profileFolder: desk.folder, wish: { ...place.wish, name, code } },
  })
  while (!(await colleague.office.call('desks.list', {})).requests.some((each) => each.name === name))
    await wait(50)
  await colleague.office.call('desks.admit', { code })
  const made = { ...desk, office: await opening }
  desks.push(made)
  return made
}

/** Starts a desk again that was closed, or killed. */
async function open(desk: Desk, share?: Share): Promise<void> {
  desk.office = await openTestOffice({
    folder: desk.folder,
    secrets: desk.secrets,
    every: never,
    request: { mode: 'existing', profileFolder: desk.folder },
    ...(share && { share }),
  })
}

const sync = ({ office }: Desk) => office.call('desks.syncNow', {})
const statusOf = async ({ office }: Desk) => (await office.call('desks.status', {})).shared

async function move({ office }: Desk, place: DeskPlace) {
  const { jobId } = await office.call('desks.move', place.input, place.grants)
  return finishJob(office, jobId)
}

const goThere = ({ office }: Desk, place: DeskPlace) =>
  office.call('desks.changePlace', place.input, place.grants)

const headOf = ({ office }: Desk): number =>
  office.read((raw) => raw.prepare<[], number>('select head from replica').pluck().get() ?? 0)

/** The files of a profile that hold a text as it is. */
const filesWith = (profile: string, text: string): readonly string[] =>
  fs
    .readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .filter((file) => fs.readFileSync(file).includes(text))

const namesAt = ({ office }: Desk): readonly string[] =>
  office.read((raw) => raw.prepare<[], string>('select name from organisation order by name').pluck().all())

it('goes to another folder, the others follow by themselves, and all is there', async () => {
  const [first, second] = [inFolder('first'), inFolder('second')]
  const one = await founder(first)
  await newOrganisation(one.office, { name: 'Alt GmbH' })
  const two = await joined(one, first, 'two')
  await newOrganisation(two.office, { name: 'Neu GmbH' })
  expect(await move(one, second)).toMatchObject({ status: 'finished' })
  expect(await statusOf(one)).toMatchObject({
    place: { folder: path.join(folder, 'second') },
    problem: null,
    movedTo: null,
  })
  expect(await move(one, second)).toMatchObject({ error: { messageKey: 'desks.error.samePlace' } })
  await sync(two)
  expect(await statusOf(two)).toMatchObject({ place: { folder: path.join(folder, 'second') } })
  await newOrganisation(two.office, { name: 'Danach GmbH' })
  await sync(two)
  await sync(one)
  expect(namesAt(one)).toEqual(['Alt GmbH', 'Danach GmbH', 'Neu GmbH'])
  // the old place is none to go back to by a new access
  expect((await one.office.fail('desks.changePlace', first.input, first.grants)).messageKey).toBe(
    'desks.error.olderCopy',
  )
})

it('comes back to the folder where it was, moved by a desk that has joined in between', async () => {
  const [first, second] = [inFolder('first'), inFolder('second')]
  const one = await founder(first)
  await newOrganisation(one.office, { name: 'Alt GmbH' })
  await move(one, second)
  const two = await joined(one, second, 'two')
  expect(namesAt(two)).toEqual(['Alt GmbH'])
  expect(await move(two, first)).toMatchObject({ status: 'finished' })
  await sync(one)
  expect(await statusOf(one)).toMatchObject({ place: { folder: path.join(folder, 'first') } })
})

it('goes to one of two places that two desks choose at once, and the other desk is told', async () => {
  const [first, second, third] = [inFolder('first'), inFolder('second'), inFolder('third')]
  const one = await founder(first)
  const two = await joined(one, first, 'two')
  const jobs = await Promise.all([move(one, second), move(two, third)])
  for (const desk of [one, two, one]) await sync(desk)
  const [here, there] = [await statusOf(one), await statusOf(two)]
  expect(there?.place).toEqual(here?.place)
  expect(jobs.map(({ status }) => status)).toContain('finished')
  await newOrganisation(two.office, { name: 'Danach GmbH' })
  await sync(two)
  await sync(one)
  expect(namesAt(one)).toEqual(['Danach GmbH'])
})

it('is found by a desk that was away while the log came back to where it had left it', async () => {
  const [first, second] = [inFolder('first'), inFolder('second')]
  const one = await founder(first)
  const two = await joined(one, first, 'two')
  await two.office.close()
  await move(one, second)
  await newOrganisation(one.office, { name: 'Dort GmbH' })
  await move(one, first)
  fs.rmSync(path.join(folder, 'second'), { recursive: true })
  await newOrganisation(one.office, { name: 'Wieder hier GmbH' })
  await sync(one)
  await open(two)
  await sync(two)
  expect(await statusOf(two)).toMatchObject({
    problem: null,
    place: { folder: path.join(folder, 'first') },
  })
  expect(namesAt(two)).toEqual(['Dort GmbH', 'Wieder hier GmbH'])
})

it(
  'a desk that is killed at any writing of a move leaves one stock that everybody finds',
  {
    timeout: 240_000,
  },
  async () => {
    const first = inFolder('place-0')
    const one = await founder(first)
    const two = await joined(one, first, 'two')
    const names: string[] = []
    for (let kill = 1; ; kill += 1) {
      await one.office.close()
      const share = dyingShare(kill, headOf(one) - 2)
      // the first writing of a desk is its note
      await open(one, share)
      const place = inFolder(`place-${kill}`)
      const started = await one.office.client.call('desks.move', place.input, place.grants)
      const job = started.ok ? await finishJob(one.office, started.value.jobId) : null
      const name = `Betrieb ${String(kill).padStart(3, '0')}`
      await newOrganisation(one.office, { name })
      names.push(name)
      const isOver = !share.isDead
      await one.office.close()
      await open(one)
      await sync(one)
      await newOrganisation(two.office, { name: `${name} b` })
      names.push(`${name} b`)
      await sync(two)
      await sync(one)
      const [here, there] = [await statusOf(one), await statusOf(two)]
      expect(here).toMatchObject({ problem: null, pending: 0, movedTo: null })
      expect(there?.place).toEqual(here?.place)
      expect(namesAt(one)).toEqual(names)
      expect(namesAt(two)).toEqual(names)
      // who was told that the stock has moved finds it there
      const isThere =
        here?.place.kind === 'folder' && here.place.folder === path.join(folder, `place-${kill}`)
      expect(job?.status !== 'finished' || isThere).toBe(true)
      if (!isOver) continue
      expect(job).toMatchObject({ status: 'finished' })
      expect(kill).toBeGreaterThan(6)
      return
    }
  },
)

// without Debian's packages `postgresql` and `openssl` there is no server to test with
describe.skipIf(!hasPostgres || !hasOpenSsl)('with a database', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await PostgresServer.startEncrypted()
  })
  afterAll(() => server.remove())

  it(
    'goes from a folder to PostgreSQL, to another folder, and back to alone, with a desk away',
    {
      timeout: 120_000,
    },
    async () => {
      const [first, database, second] = [inFolder('first'), databasePlace(server), inFolder('second')]
      const one = await founder(first)
      const two = await joined(one, first, 'two')
      const three = await joined(one, first, 'three')
      await sync(three)
      fs.renameSync(path.join(folder, 'first'), path.join(folder, 'away'))
      await newOrganisation(three.office, { name: 'Offline GmbH' })
      await three.office.close()
      fs.renameSync(path.join(folder, 'away'), path.join(folder, 'first'))

      expect(await move(one, database)).toMatchObject({ status: 'finished' })
      expect(await statusOf(one)).toMatchObject({
        place: { kind: 'postgres', host: 'localhost', port: server.port, database: 'kontor', user: 'desk' },
      })
      // the database falls back to a state before it had anything
      const owner = await server.owner()
      for (const table of ['segment', 'object', 'object_piece', 'note'])
        await owner.query(`delete from kontor.${table}`)
      await owner.end()
      await one.office.close()
      await open(one)
      await sync(one)
      expect(await statusOf(one)).toMatchObject({ problem: null, movedTo: null, place: { kind: 'postgres' } })
      await newOrganisation(one.office, { name: 'Eins GmbH' })
      await sync(one)
      // the others are asked for the password, and go on working meanwhile
      expect((await two.office.fail('desks.syncNow', {})).messageKey).toBe('desks.error.movedToDatabase')
      await newOrganisation(two.office, { name: 'Zwei GmbH' })
      expect((await two.office.fail('desks.syncNow', {})).messageKey).toBe('desks.error.movedToDatabase')
      expect(await statusOf(two)).toMatchObject({
        state: 'waiting',
        pending: 1,
        place: { kind: 'folder' },
        movedTo: { kind: 'postgres', host: 'localhost', user: 'desk' },
      })
      const access = { ...server.access, password: 'falsch' }
      const wrong = { folder: null, database: access, authority: null }
      expect((await two.office.fail('desks.changePlace', wrong)).messageKey).toBe('stock.error.wrongPassword')
      // the certificates of the authority came along
      await two.office.call('desks.changePlace', { ...wrong, database: server.access })
      await sync(one)
      expect(namesAt(one)).toEqual(['Eins GmbH', 'Zwei GmbH'])
      for (const { folder: profile } of [one, two])
        expect(filesWith(profile, server.access.password)).toEqual([])

      expect(await move(one, second)).toMatchObject({ status: 'finished' })
      await sync(two)
      expect(await statusOf(two)).toMatchObject({ place: { folder: path.join(folder, 'second') } })

      // the server is switched off before the third desk comes back: it is told of the first move, and finds the second place
      await server.stop()
      await open(three)
      expect((await three.office.fail('desks.syncNow', {})).messageKey).toBe('desks.error.movedToDatabase')
      await goThere(three, second)
      await sync(one)
      await sync(two)
      for (const desk of [one, two, three])
        expect(namesAt(desk)).toEqual(['Eins GmbH', 'Offline GmbH', 'Zwei GmbH'])

      for (const desk of [three, two, one]) {
        await sync(desk)
        await desk.office.call('desks.leave', {})
        expect(await statusOf(desk)).toBeNull()
        expect(fs.existsSync(path.join(desk.folder, 'stock.json'))).toBe(false)
        expect(namesAt(desk)).toEqual(['Eins GmbH', 'Offline GmbH', 'Zwei GmbH'])
      }
      await server.start()
      // a stock that was shared once can be shared again, where another lies already
      const again = await one.office.call('desks.share', { ...database.input, name: 'one' }, database.grants)
      expect(again).toEqual({})
      expect(await statusOf(one)).toMatchObject({ problem: null, movedTo: null })
    },
  )
})
