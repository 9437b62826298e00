import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { nodeLogFiles, type LogFileSystem } from '../../../db/engine/files/log-file-system.ts'
import { noteBytesMax, segmentBytesMax } from '../../../db/stock/index.ts'
import { createFolderLog, FolderStore } from '../../../db/stock/stores/index.ts'
import { canLink } from '../../support/files.ts'
import { failureOfAsync } from '../../unit/backups/support.ts'

const dayMilliseconds = 24 * 60 * 60 * 1000
const text = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString()

type Changed = (files: LogFileSystem) => Partial<LogFileSystem>

/** A log in a folder of its own, with some of the file operations changed. */
async function openFolder(publication: 'link' | 'folder' = 'link', now = Date.now) {
  const chosenFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-log-'))
  onTestFinished(() => fs.rmSync(chosenFolder, { recursive: true, force: true }))
  const place = { chosenFolder, officeId: 'office', publication, desk: 'd1' } as const
  await createFolderLog(place)
  const log = path.join(chosenFolder, 'kontor/v1/office/log')
  const waits: number[] = []
  const open = (changed: Changed = () => ({})) =>
    new FolderStore(place, {
      now: () => now(),
      sleep: async (milliseconds) => void waits.push(milliseconds),
      files: {
        below: (folder) => {
          const files = nodeLogFiles.below(folder)
          return { ...files, ...changed(files) }
        },
      },
    })
  const segment = (seq: number) =>
    path.join(log, 'seg', String(seq).padStart(12, '0').slice(0, 9), `${String(seq).padStart(12, '0')}.seg`)
  return { chosenFolder, place, log, open, segment, waits, store: open() }
}

const failing = (code: string) => Promise.reject(Object.assign(new Error(code), { code }))

const foreign = (place: string) => ({
  code: 'CONFLICT',
  messageKey: 'stock.error.foreignEntry',
  params: { place: `kontor/v1/office/log/${place}` },
})
const firstSegment = 'seg/000000000/000000000001.seg'

describe('the place of a log', () => {
  it('lies where ARCHITECTURE says, with nothing left among the temporary files', async () => {
    const { log, store } = await openFolder()
    await store.put(1234, Buffer.from('a'))
    await store.putObject('parts/1f', oneChunk('b'))
    await store.putNote('desk-1', Buffer.from('c'))
    expect(fs.readdirSync(log, { recursive: true, encoding: 'utf8' }).toSorted()).toEqual(
      [
        'note',
        'note/desk-1',
        'obj',
        'obj/parts',
        'obj/parts/1f',
        'seg',
        'seg/000000001',
        'seg/000000001/000000001234.seg',
        'tmp',
      ].map((place) => place.replaceAll('/', path.sep)),
    )
  })

  it('that is not there is no empty log, and is made by nobody but who sets it up', async () => {
    const { chosenFolder, store } = await openFolder()
    await store.put(1, Buffer.from('a'))
    const away = `${chosenFolder}-away`
    fs.renameSync(chosenFolder, away)
    onTestFinished(() => fs.rmSync(away, { recursive: true, force: true }))
    fs.mkdirSync(chosenFolder)
    const missing = { code: 'SHARE_UNAVAILABLE', messageKey: 'stock.error.storeMissing' }
    for (const work of [
      () => store.get(1),
      () => store.put(1, Buffer.from('b')),
      () => store.range(1, 9, 99),
      () => store.removeBelow(9),
      () => store.removeObject('a/b'),
      () => store.readObject('a/b'),
      () => store.putObject('a/b', oneChunk('x')),
      () => store.listObjects('a'),
      () => store.putNote('a', Buffer.from('a')),
      () => store.notes(),
    ])
      expect(await failureOfAsync(work())).toEqual(missing)
    expect(fs.readdirSync(chosenFolder)).toEqual([])
    fs.rmdirSync(chosenFolder)
    expect(await failureOfAsync(store.get(1))).toEqual(missing)
    fs.renameSync(away, chosenFolder)
    expect(text(await store.get(1))).toBe('a')
  })
})

it('folders that somebody has removed inside a log are made again', async () => {
  const { log, store } = await openFolder()
  for (const folder of ['seg', 'obj', 'tmp']) fs.rmdirSync(path.join(log, folder))
  expect(await store.range(1, 9, 99)).toEqual([])
  expect(await store.listObjects('snap')).toEqual([])
  expect(await store.put(1, Buffer.from('a'))).toBe(true)
  await store.putObject('snap/1', oneChunk('b'))
  expect(text(await store.get(1))).toBe('a')
})

describe('what lies in a log that Kontor has not put there', () => {
  it('an empty file, a folder or one too large under a number is said and never read', async () => {
    const { segment, store } = await openFolder()
    fs.mkdirSync(path.dirname(segment(1)), { recursive: true })
    const put = {
      empty: () => fs.writeFileSync(segment(1), ''),
      folder: () => fs.mkdirSync(segment(1)),
      'folder with another file': () => {
        fs.mkdirSync(segment(1))
        fs.writeFileSync(path.join(segment(1), 'else'), 'x')
      },
      'too large': () => fs.writeFileSync(segment(1), Buffer.alloc(segmentBytesMax + 1)),
      'five gigabytes': () => fs.truncateSync(createEmpty(segment(1)), 5 * 1024 ** 3),
    }
    for (const make of Object.values(put)) {
      make()
      expect(await failureOfAsync(store.get(1))).toEqual(foreign(firstSegment))
      expect(await failureOfAsync(store.put(1, Buffer.from('x')))).toEqual(foreign(firstSegment))
      expect(await failureOfAsync(store.range(1, 9, 99))).toEqual(foreign(firstSegment))
      fs.rmSync(segment(1), { recursive: true })
    }
    expect(await store.put(1, Buffer.from('x'))).toBe(true)
    fs.writeFileSync(segment(2), '')
    expect((await store.range(1, 9, 99)).map(text)).toEqual(['x'])
  })

  it('a torn file under a number is taken as it is: what it means, the log finds out', async () => {
    const { segment, store } = await openFolder()
    fs.mkdirSync(path.dirname(segment(1)), { recursive: true })
    fs.writeFileSync(segment(1), 'half of')
    expect(await store.put(1, Buffer.from('half of a segment'))).toBe(false)
    expect(text(await store.get(1))).toBe('half of')
  })

  it('a pipe under a number is not waited for', { skip: process.platform === 'win32' }, async () => {
    const { segment, store, log } = await openFolder()
    fs.mkdirSync(path.dirname(segment(1)), { recursive: true })
    execFileSync('mkfifo', [segment(1), path.join(log, 'note', 'desk-1')])
    expect(await failureOfAsync(store.get(1))).toEqual(foreign(firstSegment))
    expect(await store.notes()).toEqual([])
  })

  it('a note too large, empty or no file is left out, and one more does no harm', async () => {
    const { log, store } = await openFolder()
    const note = (name: string) => path.join(log, 'note', name)
    fs.truncateSync(createEmpty(note('forged')), 5 * 1024 ** 3)
    fs.writeFileSync(note('larger'), Buffer.alloc(noteBytesMax + 1))
    fs.writeFileSync(note('empty'), '')
    fs.mkdirSync(note('folder'))
    fs.writeFileSync(note('Thumbs.db'), 'x')
    await store.putNote('desk-1', Buffer.from('here'))
    expect(await store.notes()).toEqual([{ name: 'desk-1', bytes: Buffer.from('here') }])
  })

  it('other names among segments and objects are nobody’s and stay', async () => {
    const { log, segment, store } = await openFolder()
    for (const seq of [1, 2, 1000]) await store.put(seq, Buffer.from(`${seq}`))
    await store.putObject('snap/1', oneChunk('x'))
    const others = ['seg/Thumbs.db', 'seg/000000000/notes.txt', 'obj/snap/Desktop.ini', 'tmp/report.docx']
    for (const other of others) fs.writeFileSync(path.join(log, other), 'x')
    await store.removeBelow(1000)
    expect(await store.listObjects('snap')).toEqual([{ name: 'snap/1', sizeBytes: 1 }])
    expect(others.filter((other) => fs.existsSync(path.join(log, other)))).toEqual(others)
    expect(fs.existsSync(segment(1))).toBe(false)
  })

  it('no link is followed, neither to a file nor on the way', { skip: !canLink }, async () => {
    const { chosenFolder, log, segment, store } = await openFolder()
    const elsewhere = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-else-'))
    onTestFinished(() => fs.rmSync(elsewhere, { recursive: true }))
    await store.put(1, Buffer.from('mine'))
    fs.writeFileSync(path.join(elsewhere, 'file'), 'theirs')
    fs.symlinkSync(path.join(elsewhere, 'file'), segment(2))
    fs.symlinkSync(path.join(elsewhere, 'file'), path.join(log, 'note', 'desk-1'))
    const link = { code: 'CONFLICT', messageKey: 'stock.error.linkInStore' }
    expect(await failureOfAsync(store.get(2))).toMatchObject(link)
    expect(await failureOfAsync(store.put(2, Buffer.from('x')))).toMatchObject(link)
    expect(await store.notes()).toEqual([])
    fs.renameSync(path.join(log, 'tmp'), path.join(chosenFolder, 'tmp'))
    fs.symlinkSync(elsewhere, path.join(log, 'tmp'), 'junction')
    fs.symlinkSync(elsewhere, path.join(log, 'obj', 'snap'), 'junction')
    expect(await failureOfAsync(store.put(3, Buffer.from('x')))).toMatchObject(link)
    expect(await failureOfAsync(store.putObject('snap/1', oneChunk('x')))).toMatchObject(link)
    expect(await failureOfAsync(store.removeObject('snap/file'))).toMatchObject(link)
    expect(fs.readdirSync(elsewhere)).toEqual(['file'])
  })
})

describe('a put whose answer says something else than what happened', () => {
  it('has won when its bytes stand there, and lost when others do', async () => {
    for (const publication of ['link', 'folder'] as const) {
      const { open, store } = await openFolder(publication)
      const operation = publication === 'link' ? 'link' : 'rename'
      const lostAnswer = open((files) => ({
        [operation]: async (from: string, to: string) => {
          await files[operation](from, to)
          await failing('ETIMEDOUT')
        },
      }))
      expect(await lostAnswer.put(1, Buffer.from('mine'))).toBe(true)
      expect(await lostAnswer.put(1, Buffer.from('other'))).toBe(false)
      expect(text(await store.get(1))).toBe('mine')
    }
  })

  it('is not known when nothing stands there', async () => {
    const { open } = await openFolder()
    const broken = open(() => ({ link: () => failing('EIO') }))
    expect(await failureOfAsync(broken.put(1, Buffer.from('mine')))).toMatchObject({
      code: 'SHARE_UNAVAILABLE',
      params: { reason: 'EIO' },
    })
    const full = open(() => ({ writeNew: () => failing('ENOSPC') }))
    expect(await failureOfAsync(full.put(1, Buffer.from('mine')))).toMatchObject({ code: 'DISK_FULL' })
    const readOnly = open(() => ({ writeNew: () => failing('EROFS') }))
    expect(await failureOfAsync(readOnly.put(1, Buffer.from('mine')))).toMatchObject({ code: 'READONLY' })
  })

  it('waits ten seconds for a number that is taken and not to be seen yet', async () => {
    const { open, store, waits } = await openFolder()
    await store.put(1, Buffer.from('theirs'))
    let looks = 0
    const lateIn = open((files) => ({
      readWhole: async (file, most) => ((looks += 1) < 9 ? null : files.readWhole(file, most)),
    }))
    expect(await lateIn.put(1, Buffer.from('mine'))).toBe(false)
    expect(waits).toEqual(Array(8).fill(250))
    const never = open(() => ({ readWhole: async () => null }))
    expect(await failureOfAsync(never.put(1, Buffer.from('mine')))).toMatchObject({
      code: 'SHARE_UNAVAILABLE',
    })
    expect(waits.reduce((sum, wait) => sum + wait)).toBeGreaterThan(10_000)
  })

  it('is tried again while another program holds the folder', async () => {
    const { open, store } = await openFolder('folder')
    let tries = 0
    const held = open((files) => ({
      rename: (from, to) => ((tries += 1) < 5 ? failing('EPERM') : files.rename(from, to)),
    }))
    expect(await held.put(1, Buffer.from('mine'))).toBe(true)
    expect(text(await store.get(1))).toBe('mine')
  })
})

describe('what a killed run left', () => {
  it('goes after a day, by its name or by how long it has been seen', async () => {
    let now = Date.parse('2026-11-02T08:00:00Z')
    const { log, store } = await openFolder('link', () => now)
    const left = (time: number, random: string) => `d7.${time}.${random.padStart(16, '0')}.part`
    const old = left(now - 1.1 * dayMilliseconds, '1')
    const recent = left(now - 0.5 * dayMilliseconds, '2')
    const ahead = left(now + 400 * dayMilliseconds, '3')
    const oldFolder = left(now - 2 * dayMilliseconds, '4')
    const tmp = (...names: readonly string[]) => path.join(log, 'tmp', ...names)
    for (const name of [old, recent, ahead, 'foreign.part']) fs.writeFileSync(tmp(name), 'x')
    fs.mkdirSync(tmp(oldFolder))
    fs.writeFileSync(tmp(oldFolder, '000000000001.seg'), 'x')
    // the share's own times say nothing
    fs.utimesSync(tmp(recent), 0, 0)
    await store.put(1, Buffer.from('a'))
    expect(fs.readdirSync(tmp()).toSorted()).toEqual([recent, ahead, 'foreign.part'].toSorted())
    now += 0.6 * dayMilliseconds
    await store.put(2, Buffer.from('b'))
    expect(fs.readdirSync(tmp()).toSorted()).toEqual([ahead, 'foreign.part'].toSorted())
    now += 0.6 * dayMilliseconds
    await store.put(3, Buffer.from('c'))
    expect(fs.readdirSync(tmp())).toEqual(['foreign.part'])
  })
})

describe('an object of 200 MB', () => {
  it('passes through without filling the memory', async () => {
    const { store } = await openFolder()
    const before = process.memoryUsage().rss
    let most = 0
    const chunk = randomBytes(1024 * 1024)
    const counted = async function* () {
      for (let index = 0; index < 200; index += 1) {
        most = Math.max(most, process.memoryUsage().rss)
        yield chunk
      }
    }
    await store.putObject('snap/large', counted())
    let bytes = 0
    for await (const part of (await store.readObject('snap/large')) ?? []) {
      bytes += part.length
      most = Math.max(most, process.memoryUsage().rss)
    }
    expect(bytes).toBe(200 * chunk.length)
    expect(most - before).toBeLessThan(100 * 1024 * 1024)
  })
})

async function* oneChunk(content: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(content)
}

function createEmpty(file: string): string {
  fs.writeFileSync(file, '')
  return file
}
