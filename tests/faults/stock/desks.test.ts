import { randomBytes, randomInt } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { newJoinCode } from '../../../db/slices/desks/join-code.ts'
import { createWorkstationSecrets } from '../../../db/process/workstation-secrets.ts'
import type { TestOffice } from '../../support/data.ts'
import { pickAmong } from '../../support/random-dice.ts'
import { doWork, firstWork, workCommands } from '../../support/random-work.ts'
import { loggedFields, organisationFields, taskFields } from '../../support/records.ts'
import { hasOpenSsl } from '../../support/stock/certificates.ts'
import { databasePlace, folderPlace, type DeskPlace } from '../../support/stock/desk-places.ts'
import { DeskProcess } from '../../support/stock/desk-process.ts'
import { dumpOf, openDesk } from '../../support/stock/desks.ts'
import { hasPostgres, PostgresServer } from '../../support/stock/postgres-server.ts'

const seconds = Number(process.env['KONTOR_STOCK_SECONDS'] ?? 20)
const timeout = seconds * 1000 + 240_000
const deskCount = 4

/** What a person was told is saved: a text that nobody else has typed, by the change set that saved it. */
type Acknowledged = Map<number, string>

interface Desk {
  readonly process: DeskProcess
  readonly number: number
  readonly acknowledged: Acknowledged
  /** Change sets that this desk's person has taken back. */
  readonly takenBack: Set<number>
  isStarting: boolean
}

const stats = { calls: 0, saved: 0, takenBack: 0, kills: 0, halts: 0, away: 0, moves: 0 }

/** The newest change set that a person at this desk has made. */
const newestOf = ({ process, number }: Desk): { id: number; undoOf: number | null } =>
  process.read((raw) => {
    const newest = raw
      .prepare<[number], { id: number; undoOf: number | null }>(
        `select id, undo_of as undoOf from change_set
        where desk = ? and command not like 'conflicts.%' order by id desc limit 1`,
      )
      .get(number)
    return newest ?? { id: 0, undoOf: null }
  })

const anyOrganisation = ({ process }: Desk): { id: number; version: number } | undefined =>
  process.read((raw) => {
    const rows = raw
      .prepare<[], { id: number; version: number }>('select id, version from organisation')
      .all()
    return rows[randomInt(Math.max(1, rows.length))]
  })

/** Saves a text of its own: a company, a visit, a contact, a task, or another name of a company that others change too. */
async function save(desk: Desk): Promise<void> {
  const { client } = desk.process
  const text = `T${randomBytes(8).toString('hex')}`
  const organisation = anyOrganisation(desk)
  const { id, version } = organisation ?? { id: 0, version: 0 }
  const logged = { ...loggedFields(id), subject: text }
  const works = [
    () => client.call('organisations.create', { fields: organisationFields({ name: text }) }),
    () => client.call('visits.log', { ...logged, status: 'held' }),
    () => client.call('contacts.log', { ...logged, channel: 'phone' }),
    () => client.call('tasks.create', { fields: taskFields({ title: text, organisationId: id }) }),
    () => client.call('organisations.update', { id, version, fields: organisationFields({ name: text }) }),
  ]
  const saved = await works[organisation === undefined ? 0 : randomInt(works.length)]?.()
  if (saved?.ok !== true) return
  desk.acknowledged.set(newestOf(desk).id, text)
  stats.saved += 1
}

async function takeBack(desk: Desk): Promise<void> {
  const undone = await desk.process.client.call('history.undo', {})
  if (!undone.ok) return
  const { undoOf } = newestOf(desk)
  if (undoOf === null) return
  desk.takenBack.add(undoOf)
  stats.takenBack += 1
}

/** As far as random work asks for. */
const asOffice = ({ process }: Desk): TestOffice =>
  ({
    client: process.client,
    folder: process.folder,
    read: <T>(use: Parameters<typeof process.read<T>>[0]) => process.read(use),
    setNow: () => undefined,
  }) as unknown as TestOffice

/** Without what reads files first, what empties the bin, and what belongs to the office as a whole. */
const commands = workCommands.filter((command) => !/^(?:office|staff|documents|bin)\.|urge/.test(command))

async function workAt(desk: Desk, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    if (desk.isStarting) {
      await wait(20)
      continue
    }
    const die = randomInt(100)
    stats.calls += 1
    if (die < 55) await save(desk)
    else if (die < 62) await takeBack(desk)
    else {
      const dice = [randomInt(40), randomInt(40), randomInt(40)] as const
      const command = commands[randomInt(commands.length)] ?? 'organisations.create'
      await doWork(asOffice(desk), { command, dice })
    }
    await wait(randomInt(30))
  }
}

/** Kills data processes, has share processes stand still, takes the share away, all at any moment. */
async function disturb(
  desks: readonly Desk[],
  place: DeskPlace,
  isOver: () => boolean,
  haltsShares: boolean,
): Promise<void> {
  const starts: Promise<void>[] = []
  while (!isOver()) {
    await wait(500 + randomInt(1000))
    const running = desks.filter(({ isStarting }) => !isStarting)
    const desk = running[randomInt(Math.max(1, running.length))]
    const die = randomInt(10)
    if (desk === undefined) continue
    if (die < 6) {
      stats.kills += 1
      starts.push(startAnew(desk))
    } else if (die < 8 && haltsShares) {
      desk.process.haltShare()
      stats.halts += 1
    } else {
      await place.takeAway(randomInt(2000))
      stats.away += 1
    }
  }
  await Promise.all(starts)
}

async function startAnew(desk: Desk): Promise<void> {
  desk.isStarting = true
  await desk.process.kill()
  await desk.process.open()
  desk.isStarting = false
}

async function office(folder: string, place: DeskPlace): Promise<readonly Desk[]> {
  const desks: Desk[] = []
  for (let number = 0; number < deskCount; number += 1) {
    const process = new DeskProcess(path.join(folder, `desk-${number}`), await createWorkstationSecrets())
    onTestFinished(() => process.kill())
    const [colleague] = desks
    if (colleague === undefined) {
      await process.open()
      await process.call('desks.share', { ...place.input, name: 'first' }, place.grants)
    } else {
      const wish = { ...place.wish, name: `desk ${number}`, code: newJoinCode() }
      const opening = process.open(wish)
      while (
        !(await colleague.process.call('desks.list', {})).requests.some(({ name }) => name === wish.name)
      )
        await wait(50)
      await colleague.process.call('desks.admit', { code: wish.code })
      await opening
    }
    desks.push({
      process,
      number,
      acknowledged: new Map(),
      takenBack: new Set(),
      isStarting: false,
    })
  }
  return desks
}

/** Lets every desk publish and follow until there is nothing left to do. */
async function comeTogether(desks: readonly Desk[]): Promise<void> {
  for (let round = 0; round < 3; round += 1)
    for (const { process } of desks) await process.call('desks.syncNow', {})
  for (const { process } of desks)
    expect((await process.call('desks.status', {})).shared).toMatchObject({
      state: 'current',
      pending: 0,
      problem: null,
    })
}

/** Has one desk or another move the stock to a folder that nothing lies in yet; the others follow, or are killed meanwhile. */
async function moveNowAndThen(desks: readonly Desk[], folder: string, isOver: () => boolean): Promise<void> {
  for (let number = 1; !isOver() || stats.moves === 0; number += 1) {
    await wait(2000 + randomInt(3000))
    const running = desks.filter(({ isStarting }) => !isStarting)
    const desk = running[randomInt(Math.max(1, running.length))]
    if (desk === undefined) continue
    const { input, grants } = folderPlace(path.join(folder, `place-${number}`))
    // one that has just begun to move it elsewhere refuses, one that is killed does not answer
    const begun = await desk.process.client.call('desks.move', input, grants)
    if (begun.ok) stats.moves += 1
  }
}

/** Four desks at work for a while, disturbed; then all have one stock, and everything that was saved is in it. */
async function holds(folder: string, place: DeskPlace, beside?: typeof moveNowAndThen): Promise<void> {
  const desks = await office(folder, place)
  pickAmong(...desks.keys())
  onTestFinished(() => pickAmong())
  for (const desk of desks.slice(0, 1)) for (const work of firstWork) await doWork(asOffice(desk), work)

  const end = performance.now() + seconds * 1000
  const isOver = (): boolean => performance.now() > end
  await Promise.all([
    ...desks.map((desk) => workAt(desk, isOver)),
    // whoever waits half a minute for a process that stands still moves nothing meanwhile
    disturb(desks, place, isOver, beside === undefined),
    beside?.(desks, folder, isOver),
  ])
  // a share process that stood still at the end is replaced when its silence is noticed; a desk begins with a new one
  for (const { process } of desks) {
    await process.kill()
    await process.open()
  }
  await comeTogether(desks)
  for (const { process } of desks) await process.close()

  const dumps = desks.map(({ process: { file, secrets } }) => {
    const desk = openDesk(file, { signingKey: secrets.signingKey, identity: secrets.ageIdentity })
    const problems = desk.connection.raw.pragma('foreign_key_check')
    const dump = dumpOf(desk)
    desk.close()
    expect(problems).toEqual([])
    return dump
  })
  const [first = '', ...others] = dumps
  for (const other of others) expect(other === first).toBe(true)
  const lost = desks.flatMap(({ acknowledged, takenBack }) =>
    [...acknowledged].filter(([set, text]) => !takenBack.has(set) && !first.includes(text)),
  )
  expect(lost).toEqual([])
  expect(stats.saved).toBeGreaterThan(seconds)
  expect(stats.kills).toBeGreaterThan(0)
  if (process.env['KONTOR_STOCK_SECONDS']) process.stdout.write(`${JSON.stringify(stats)}\n`)
}

describe('real desks that are killed, and lose their place, come to one stock without a loss', () => {
  let folder: string
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-desks-'))
    Object.assign(stats, { calls: 0, saved: 0, takenBack: 0, kills: 0, halts: 0, away: 0, moves: 0 })
  })
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

  it('in a folder', { timeout }, () => holds(folder, folderPlace(path.join(folder, 'share'))))

  it('in a folder that is another one every few seconds', { timeout }, async () => {
    await holds(folder, folderPlace(path.join(folder, 'share')), moveNowAndThen)
    expect(stats.moves).toBeGreaterThan(0)
  })

  // without Debian's packages `postgresql` and `openssl` there is no server to test with
  it.skipIf(!hasPostgres || !hasOpenSsl)('in PostgreSQL', { timeout }, async () => {
    const server = await PostgresServer.startEncrypted()
    onTestFinished(() => server.remove())
    await holds(folder, databasePlace(server))
  })
})
