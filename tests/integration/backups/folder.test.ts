import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { backUpNow, setUpBackups } from '../../support/office-backups.ts'

const start = Date.parse('2026-03-02T09:00:00.000Z')
const hour = 3_600_000

let office: TestOffice
let target: string
beforeEach(async () => {
  office = await openTestOffice()
  target = path.join(office.folder, 'share')
  fs.mkdirSync(target)
  await setUpBackups(office, target)
})
afterEach(() => office.close())

const list = () => office.call('backups.list', {})
const setHour = (hours: number) => office.setNow(new Date(start + hours * hour).toISOString())

/** Three hours of one day keep but one hour of it, and everything is older than a week. */
async function threeOnOneDay() {
  await office.call('backups.setLimits', { hourly: 1, daily: 7, weekly: 4, monthly: 3, yearly: 1 })
  for (const hours of [0, 1, 2, 24, 48, 72]) {
    setHour(hours)
    await backUpNow(office)
  }
  setHour(30 * 24)
}

describe('what tidying up would do', () => {
  it('is said of each snapshot before it is done, and done by the next backup', async () => {
    await threeOnOneDay()
    const { snapshots, stopped, trash } = await list()
    expect([stopped, trash]).toEqual([null, []])
    expect(snapshots.toReversed().map(({ kept }) => kept)).toEqual([
      [],
      [],
      ['daily'],
      ['daily', 'newest'],
      ['daily', 'newest'],
      ['hourly', 'daily', 'weekly', 'monthly', 'yearly', 'newest', 'newestVerified'],
    ])
    const going = snapshots.filter(({ kept }) => kept.length === 0).map(({ file }) => file)
    await backUpNow(office)
    const after = await list()
    expect(after.trash.map(({ file }) => file)).toEqual(going)
    expect(after.snapshots.some(({ file }) => going.includes(file))).toBe(false)
  })

  it('spares what is pinned, until the pin is taken', async () => {
    await threeOnOneDay()
    const [first, second] = (await list()).snapshots.toReversed()
    const which = { workstation: first?.workstation ?? '', file: first?.file ?? '' }
    await office.call('backups.pin', { ...which, reason: 'yearEnd' })
    const pinned = (await list()).snapshots.at(-1)
    expect(pinned).toMatchObject({ kept: ['pinned'], pin: { reason: 'yearEnd' } })
    await backUpNow(office)
    const { trash, snapshots } = await list()
    expect([trash.map(({ file }) => file), snapshots.at(-1)?.file]).toEqual([[second?.file], first?.file])
    await office.call('backups.unpin', which)
    expect((await list()).snapshots.at(-1)).toMatchObject({ kept: [], pin: null })
    expect(
      await office.fail('backups.pin', { ...which, file: '00000009-00000000', reason: 'other' }),
    ).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is taken back from the trash, and not done again', async () => {
    await threeOnOneDay()
    await backUpNow(office)
    const { trash } = await list()
    const file = trash[0]?.file ?? ''
    await office.call('backups.bringBack', { file })
    const back = (await list()).snapshots.find((snapshot) => snapshot.file === file)
    expect(back).toMatchObject({ state: 'verified', kept: ['pinned'], pin: { reason: 'fromTrash' } })
    await backUpNow(office)
    expect((await list()).trash.map((trashed) => trashed.file)).toEqual(
      trash.slice(1).map((trashed) => trashed.file),
    )
    expect((await office.fail('backups.bringBack', { file })).code).toBe('NOT_FOUND')
  })

  it('changes with the limits', async () => {
    await threeOnOneDay()
    await office.call('backups.setLimits', { hourly: 48, daily: 7, weekly: 4, monthly: 3, yearly: 1 })
    expect((await list()).snapshots.every(({ kept }) => kept.length > 0)).toBe(true)
    expect((await list()).limits.hourly).toBe(48)
  })
})
