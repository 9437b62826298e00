import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../../db/process/share/open-store.ts'
import type { StorePlace } from '../../../db/process/share/protocol.ts'
import { createFolderLog } from '../../../db/stock/stores/index.ts'
import { hasPostgres, PostgresServer } from '../../support/stock/postgres-server.ts'
import { expectOneWinnerEach, raceFor, startRacer, type RunningRacer } from '../../support/stock/racers.ts'

const numbers = 500
const ways = ['link', 'folder'] as const

interface TestedFolder {
  readonly chosenFolder: string
  readonly log: string
  readonly placeOf: (racer: number) => StorePlace
}

async function newLog(publication: (typeof ways)[number], within = os.tmpdir()): Promise<TestedFolder> {
  const chosenFolder = fs.mkdtempSync(path.join(within, 'kontor-race-'))
  onTestFinished(() => fs.rmSync(chosenFolder, { recursive: true, force: true }))
  await createFolderLog({ chosenFolder, officeId: 'office' })
  return {
    chosenFolder,
    log: path.join(chosenFolder, 'kontor/v1/office/log'),
    placeOf: (racer) => ({
      kind: 'folder',
      place: { chosenFolder, officeId: 'office', publication, desk: `d${racer}` },
    }),
  }
}

function opened(place: StorePlace) {
  const store = openStore(place)
  onTestFinished(() => store.close())
  return store
}

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5))
}

const wins = ({ words }: RunningRacer): number => words.filter(({ won }) => won === true).length

/** Files and folders under numbers, with their sizes. */
function published(log: string): readonly string[] {
  return fs
    .readdirSync(path.join(log, 'seg'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.seg'))
}

describe('four processes that put the same numbers', () => {
  it.each(ways)(
    'in a folder, published by %s: one winner of each, nothing torn, nothing left',
    async (way) => {
      const { log, placeOf } = await newLog(way)
      const words = await raceFor(placeOf, numbers)
      await expectOneWinnerEach(opened(placeOf(9)), words, { all: true })
      expect(words.every((each) => each.length === numbers)).toBe(true)
      expect(fs.readdirSync(path.join(log, 'tmp'))).toEqual([])
    },
    120_000,
  )

  // without Debian's package `postgresql` there is no server to test with
  it.skipIf(!hasPostgres)(
    'in PostgreSQL: one winner of each, nothing torn',
    async () => {
      const server = await PostgresServer.start()
      onTestFinished(() => server.remove())
      const placeOf = (): StorePlace => ({ kind: 'postgres', place: server.place('office') })
      const words = await raceFor(placeOf, numbers)
      await expectOneWinnerEach(opened(placeOf()), words, { all: true })
    },
    120_000,
  )
})

describe('writers that are killed', () => {
  it.each(ways)(
    'leave nothing torn under a number, published by %s',
    async (way) => {
      const { placeOf, log } = await newLog(way)
      const all: RunningRacer[] = []
      let from = 1
      for (let kill = 0; kill < 12; kill += 1) {
        const pair = [0, 1].map((racer) => startRacer({ place: placeOf(racer), racer, from, to: null }))
        all.push(...pair)
        await until(() => pair.some((each) => wins(each) > kill))
        for (const { child } of pair) child.kill('SIGKILL')
        await Promise.all(pair.map(async ({ exit }) => exit))
        // a number that was not known goes to whoever comes next
        from = Math.max(...pair.flatMap(({ words }) => words.map(({ seq }) => seq)), from)
      }
      const store = opened(placeOf(9))
      await expectOneWinnerEach(
        store,
        all.map(({ words }) => words),
        { all: false },
      )
      // the number that was under way is whole or not there
      await store.get(from + 1)
      expect(published(log).length).toBeGreaterThan(12)
    },
    120_000,
  )
})

/** A small file system of its own needs Linux and the right to mount. */
const canMount = ((): boolean => {
  if (process.platform !== 'linux') return false
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-mount-'))
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0
  if (isMounted) execFileSync('umount', [folder])
  fs.rmdirSync(folder)
  return isMounted
})()

describe('a share in trouble', () => {
  it.skipIf(!canMount).each(ways)(
    'that is full says so, and goes on with room; published by %s',
    async (way) => {
      const disk = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-full-'))
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk])
      onTestFinished(() => {
        execFileSync('umount', [disk])
        fs.rmdirSync(disk)
      })
      const chosenFolder = path.join(disk, 'share')
      fs.mkdirSync(chosenFolder)
      await createFolderLog({ chosenFolder, officeId: 'office' })
      const place = { chosenFolder, officeId: 'office', publication: way, desk: 'd1' } as const
      const store = opened({ kind: 'folder', place })
      const acknowledged: number[] = []
      let failure: unknown = null
      for (let seq = 1; failure === null; seq += 1) {
        const won = await store.put(seq, Buffer.alloc(10_000, seq)).catch((error: unknown) => {
          failure = error
          return null
        })
        if (won) acknowledged.push(seq)
      }
      expect(failure).toMatchObject({ failure: { code: 'DISK_FULL', messageKey: 'stock.error.storeFull' } })
      for (const seq of acknowledged)
        expect(Buffer.alloc(10_000, seq).equals((await store.get(seq)) ?? Buffer.alloc(0))).toBe(true)
      const next = acknowledged.length + 1
      expect(await store.get(next)).toBeNull()
      execFileSync('mount', ['-o', 'remount,size=1m', disk])
      expect(await store.put(next, Buffer.alloc(10_000, next))).toBe(true)
    },
  )

  it('that is renamed away and back loses nothing, and nothing is put in its stead', async () => {
    const { chosenFolder, placeOf } = await newLog('link')
    const racers = [0, 1].map((racer) => startRacer({ place: placeOf(racer), racer, from: 1, to: null }))
    await until(() => racers.some((each) => wins(each) > 20))
    const away = `${chosenFolder}-away`
    for (let turn = 0; turn < 3; turn += 1) {
      fs.renameSync(chosenFolder, away)
      // an empty mount point is what a lost share leaves
      fs.mkdirSync(chosenFolder)
      const unknown = () => racers.map(({ words }) => words.filter(({ won }) => won === null).length)
      const before = unknown()
      await until(() => unknown().every((count, index) => count > (before[index] ?? 0)))
      expect(fs.readdirSync(chosenFolder)).toEqual([])
      fs.rmdirSync(chosenFolder)
      fs.renameSync(away, chosenFolder)
      const won = racers.map(wins)
      await until(() => racers.some((each, index) => wins(each) > (won[index] ?? 0) + 10))
    }
    for (const { child } of racers) child.kill('SIGKILL')
    await Promise.all(racers.map(async ({ exit }) => exit))
    await expectOneWinnerEach(
      opened(placeOf(9)),
      racers.map(({ words }) => words),
      { all: false },
    )
  }, 60_000)
})
