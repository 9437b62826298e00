import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { finishJob } from '../../support/jobs.ts'
import { setUpBackups } from '../../support/office-backups.ts'
import { organisationFields } from '../../support/records.ts'
import { filesBelow } from './workplace.ts'

const start = Date.parse('2026-03-11T09:00:00.000Z')
const minute = 60_000

let office: TestOffice
let target: string
let away: string
let looks: (() => Promise<void>)[] = []
let at: number

beforeEach(async () => {
  at = start
  looks = []
  office = await openTestOffice({
    every: (run) => {
      looks.push(run)
      return () => undefined
    },
  })
  target = path.join(office.folder, 'share')
  away = path.join(office.folder, 'away')
  fs.mkdirSync(target)
  await setUpBackups(office, target)
})
afterEach(() => office.close())

const status = () => office.call('backups.status', {})
const snapshots = () => fs.globSync('**/snap/*.age', { cwd: target }).length
const waiting = () => fs.globSync('*.age', { cwd: path.join(office.folder, 'backup', 'waiting') }).length

/** What lies in the folder for backups: names, sizes, times. */
const footprint = () =>
  filesBelow(target).map((name) => {
    const { size, mtimeMs } = fs.statSync(path.join(target, name))
    return [name, size, mtimeMs]
  })

async function change(): Promise<void> {
  await office.call('organisations.create', { fields: organisationFields() })
}

/** What is done by itself looks once, to its end. */
async function look(): Promise<void> {
  for (const one of looks) await one()
}

/** The clock goes on, and what is done by itself looks once, to its end. */
async function pass(minutes: number): Promise<void> {
  at += minutes * minute
  office.setNow(new Date(at).toISOString())
  await look()
}

describe('by itself', () => {
  it('a backup is made when something has changed and an hour has passed, and nothing is written when not', async () => {
    await pass(1)
    expect(snapshots()).toBe(1)
    const before = footprint()
    for (const minutes of [30, 31, 61, 200]) await pass(minutes)
    expect(footprint()).toEqual(before)
    const { isUnchanged, safeAt, lastVerifiedAt } = await status()
    expect(isUnchanged).toBe(true)
    // seen again, though nothing was written
    expect(Date.parse(safeAt ?? '')).toBeGreaterThan(Date.parse(lastVerifiedAt ?? ''))
    await change()
    await pass(61)
    expect(snapshots()).toBe(2)
    await change()
    await pass(20)
    expect(snapshots()).toBe(2)
    expect((await status()).nextAt).toBe(new Date(at + 40 * minute).toISOString())
    await pass(40)
    expect(snapshots()).toBe(3)
    const [newest] = (await office.call('backups.list', {})).snapshots
    expect(newest?.state).toBe('verified')
  })

  it('follows the interval that was chosen', async () => {
    await pass(1)
    await office.call('backups.setSchedule', { interval: 'everyFourHours', atQuit: true })
    await change()
    await pass(100)
    expect(snapshots()).toBe(1)
    await office.call('backups.setSchedule', { interval: 'byHand', atQuit: false })
    await pass(1000)
    expect([snapshots(), (await status()).nextAt]).toEqual([1, null])
    await office.call('backups.setSchedule', { interval: 'hourly', atQuit: false })
    await pass(1)
    expect(snapshots()).toBe(2)
    expect((await status()).schedule).toEqual({ interval: 'hourly', atQuit: false })
  })

  it('goes on after the clock was set back', async () => {
    await pass(1)
    await change()
    await pass(-60 * 24 * 400)
    expect(snapshots()).toBe(2)
    await change()
    await pass(61)
    expect(snapshots()).toBe(3)
  })

  it('checks the newest one as a whole every week, and makes another where that one is damaged', async () => {
    await pass(1)
    await pass(1)
    expect((await status()).deepCheck).toEqual({ at: new Date(at).toISOString(), failure: null })
    const [file = ''] = fs.globSync('**/snap/*.age', { cwd: target })
    fs.truncateSync(path.join(target, file), 1000)
    await pass(7 * 24 * 60)
    await pass(1)
    const { deepCheck, trouble } = await status()
    expect([deepCheck?.failure?.code, trouble]).toEqual(['DB_CORRUPT', null])
    await pass(61)
    expect(snapshots()).toBe(2)
    const [newest] = (await office.call('backups.list', {})).snapshots
    expect(newest?.state).toBe('verified')
  })

  it('makes the newest one again when it is gone from the folder', async () => {
    await pass(1)
    for (const name of filesBelow(target).filter((file) => file.includes('snap')))
      fs.rmSync(path.join(target, name), { force: true })
    await pass(61)
    expect((await status()).isUnchanged).toBe(false)
    await pass(1)
    expect(snapshots()).toBe(1)
  })
})

describe('before the window closes', () => {
  const isDue = async () => (await office.call('backups.beforeClose', {})).isDue

  it('a backup is due when something has changed, unless that is not wanted', async () => {
    expect(await isDue()).toBe(true)
    await pass(1)
    expect(await isDue()).toBe(false)
    await change()
    expect(await isDue()).toBe(true)
    await office.call('backups.setSchedule', { interval: 'hourly', atQuit: false })
    expect(await isDue()).toBe(false)
  })

  it('none is due for a folder that was not there a moment ago', async () => {
    fs.renameSync(target, away)
    await pass(1)
    expect(await isDue()).toBe(false)
  })
})

describe('while the folder is away', () => {
  it('keeps the newest sealed here, says so, tries again in growing pauses, and sends it when it is back', async () => {
    await pass(1)
    fs.renameSync(target, away)
    await change()
    await pass(60)
    const said = await status()
    expect(said.waiting).toMatchObject({ count: 1 })
    expect(said.trouble?.failure.messageKey).toBe('backups.error.shareMissing')
    expect(said.nextAt).toBe(new Date(at + minute).toISOString())
    expect(fs.existsSync(target)).toBe(false)
    await pass(1)
    expect((await status()).nextAt).toBe(new Date(at + 2 * minute).toISOString())
    // a newer one of the same day takes its place
    await change()
    await pass(90)
    expect(waiting()).toBe(1)
    const safe = (await status()).lastVerifiedAt
    fs.renameSync(away, target)
    await pass(60)
    const after = await status()
    expect([after.waiting, after.trouble, waiting()]).toEqual([null, null, 0])
    expect(after.lastVerifiedAt).not.toBe(safe)
    expect(after.isUnchanged).toBe(true)
    const { snapshots: listed } = await office.call('backups.list', {})
    expect(listed.map(({ sequence, state }) => [sequence, state])).toEqual([
      [2, 'verified'],
      [1, 'verified'],
    ])
  })

  it('keeps one a day besides, and sends all of them in their order', async () => {
    await pass(1)
    fs.renameSync(target, away)
    for (const _day of [1, 2, 3]) {
      await change()
      await pass(24 * 60)
    }
    expect(waiting()).toBe(3)
    fs.renameSync(away, target)
    await pass(120)
    const { snapshots: listed } = await office.call('backups.list', {})
    const times = listed.map(({ createdAt }) => createdAt)
    expect(times).toHaveLength(4)
    expect(times).toEqual(times.toSorted().reverse())
  })

  it('a backup by hand waits too, and says why it could not be made', async () => {
    fs.renameSync(target, away)
    const { jobId } = await office.call('backups.run', { evenIfUnchanged: false })
    expect((await finishJob(office, jobId ?? '')).error?.messageKey).toBe('backups.error.shareMissing')
    expect((await status()).waiting?.count).toBe(1)
  })
})

it('by hand over what has not changed says since when, and makes one when it is wanted nevertheless', async () => {
  const first = await office.call('backups.run', { evenIfUnchanged: false })
  await finishJob(office, first.jobId ?? '')
  const again = await office.call('backups.run', { evenIfUnchanged: false })
  expect(again).toEqual({ jobId: null, unchangedSince: new Date(start).toISOString() })
  const wanted = await office.call('backups.run', { evenIfUnchanged: true })
  await finishJob(office, wanted.jobId ?? '')
  expect(snapshots()).toBe(2)
  await change()
  expect((await office.call('backups.run', { evenIfUnchanged: false })).unchangedSince).toBeNull()
})

it('does nothing by itself before it is set up', async () => {
  looks = []
  const other = await openTestOffice({
    every: (run) => {
      looks.push(run)
      return () => undefined
    },
  })
  await look()
  expect((await other.call('jobs.list', {})).jobs).toEqual([])
  expect(await other.call('backups.status', {})).toMatchObject({ configured: false, nextAt: null })
  await other.close()
})
