import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  isNamePart,
  isObjectName,
  noteBytesMax,
  segmentBytesMax,
  type LogStore,
  type ObjectName,
} from '../../../db/stock/index.ts'
import { collected, failureOfAsync } from '../../unit/backups/support.ts'

/** A log that several desks open; every call of `open` is another desk. */
export interface TestedLog {
  open(): LogStore
}

const bytesOf = (text: string): Buffer => Buffer.from(text)

async function* chunks(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts
}

const readAll = async (content: AsyncIterable<Uint8Array> | null): Promise<Buffer | null> =>
  content && collected(content)

const texts = (found: readonly Uint8Array[]): string[] => found.map((bytes) => Buffer.from(bytes).toString())

/** What every store holds to; `make` gives an empty log. */
export function describeStore(name: string, make: () => Promise<TestedLog>): void {
  describe(name, () => {
    describeSegments(make)
    describeObjects(make)
    describeNotes(make)
  })
}

function describeSegments(make: () => Promise<TestedLog>): void {
  it('publishes a number once: the same bytes again are fine, others are not', async () => {
    const log = await make()
    const [mine, theirs] = [log.open(), log.open()]
    expect(await mine.get(1)).toBeNull()
    expect(await mine.put(1, bytesOf('mine'))).toBe(true)
    expect(await theirs.put(1, bytesOf('theirs'))).toBe(false)
    expect(await mine.put(1, bytesOf('mine'))).toBe(true)
    expect(await theirs.put(1, bytesOf('mine'))).toBe(true)
    expect(await theirs.put(1, bytesOf('mine and more'))).toBe(false)
    expect(texts(await theirs.range(1, 10, 100))).toEqual(['mine'])
  })

  it('has one winner of each number among desks that put at the same moment', async () => {
    const log = await make()
    const desks = Array.from({ length: 4 }, () => log.open())
    for (let seq = 1; seq <= 20; seq += 1) {
      const won = await Promise.all(desks.map((desk, index) => desk.put(seq, bytesOf(`${seq} of ${index}`))))
      expect(won.filter(Boolean)).toHaveLength(1)
      expect(Buffer.from((await desks[0]?.get(seq)) ?? []).toString()).toBe(`${seq} of ${won.indexOf(true)}`)
    }
  })

  it('gives any bytes back as they were, up to the largest segment', async () => {
    const store = (await make()).open()
    const all = Buffer.from(Array.from({ length: 256 }, (_, index) => index))
    const largest = randomBytes(segmentBytesMax)
    expect(await store.put(7, all)).toBe(true)
    expect(await store.put(999_999_999_999, largest)).toBe(true)
    expect(all.equals((await store.get(7)) ?? bytesOf(''))).toBe(true)
    expect(largest.equals((await store.get(999_999_999_999)) ?? bytesOf(''))).toBe(true)
    expect(await store.put(999_999_999_999, largest)).toBe(true)
    await expect(async () => store.put(8, randomBytes(segmentBytesMax + 1))).rejects.toThrow(RangeError)
    await expect(async () => store.put(8, bytesOf(''))).rejects.toThrow(RangeError)
    for (const seq of [0, -1, 1.5, Number.NaN, 1_000_000_000_000])
      await expect(async () => store.put(seq, all)).rejects.toThrow(RangeError)
  })

  it('gives a range up to the first gap, by count and by bytes', async () => {
    const store = (await make()).open()
    for (const seq of [1, 2, 3, 4, 5, 6, 8, 999, 1000, 1001]) await store.put(seq, bytesOf(`number ${seq}`))
    expect(texts(await store.range(3, 100, 1e6))).toEqual(['number 3', 'number 4', 'number 5', 'number 6'])
    expect(await store.range(7, 100, 1e6)).toEqual([])
    expect(texts(await store.range(1, 2, 1e6))).toEqual(['number 1', 'number 2'])
    expect(texts(await store.range(999, 100, 1e6))).toEqual(['number 999', 'number 1000', 'number 1001'])
    expect(texts(await store.range(1, 100, 8))).toEqual(['number 1', 'number 2'])
    expect(texts(await store.range(1, 100, 7))).toEqual(['number 1'])
    expect(texts(await store.range(1, 100, 0))).toEqual(['number 1'])
    expect(await store.range(1, 0, 1e6)).toEqual([])
  })

  it('removes what is below a number, but never the newest', async () => {
    const log = await make()
    const store = log.open()
    for (const seq of [1, 2, 3, 999, 1000, 1001]) await store.put(seq, bytesOf(`number ${seq}`))
    await store.removeBelow(3)
    expect(await store.get(2)).toBeNull()
    expect(texts(await store.range(3, 9, 1e6))).toEqual(['number 3'])
    await store.removeBelow(5000)
    expect(await store.get(1000)).toBeNull()
    expect(texts(await log.open().range(1001, 9, 1e6))).toEqual(['number 1001'])
    // a desk that has its own copies puts them there again
    expect(await store.put(2, bytesOf('number 2'))).toBe(true)
    expect(texts(await store.range(2, 9, 1e6))).toEqual(['number 2'])
  })

  it('calls who watches after something was published', async () => {
    const log = await make()
    const [mine, theirs] = [log.open(), log.open()]
    let end = () => {}
    const news = new Promise<void>((resolve) => {
      end = theirs.watch(resolve)
    })
    await mine.put(1, bytesOf('news'))
    await news
    end()
  })
}

function describeObjects(make: () => Promise<TestedLog>): void {
  const name: ObjectName = 'parts/0a1b'

  it('keeps an object whole, once, and by its name', async () => {
    const log = await make()
    const store = log.open()
    expect(await store.readObject(name)).toBeNull()
    await store.putObject(name, chunks(bytesOf('one '), bytesOf(''), bytesOf('two')))
    expect(Buffer.from((await readAll(await log.open().readObject(name))) ?? []).toString()).toBe('one two')
    let isRead = false
    await store.putObject(
      name,
      (async function* () {
        isRead = true
        yield bytesOf('other')
      })(),
    )
    expect(isRead).toBe(false)
    expect((await readAll(await store.readObject(name)))?.toString()).toBe('one two')
    await store.removeObject(name)
    await store.removeObject(name)
    expect(await store.readObject(name)).toBeNull()
    await store.putObject(name, chunks(bytesOf('other')))
    expect((await readAll(await store.readObject(name)))?.toString()).toBe('other')
  })

  it('shows nothing of an object that breaks off or is still being written', async () => {
    const log = await make()
    const [mine, theirs] = [log.open(), log.open()]
    const breaksOff = (async function* () {
      yield randomBytes(300_000)
      expect(await theirs.readObject(name)).toBeNull()
      expect(await theirs.listObjects('parts')).toEqual([])
      throw new Error('the disk is gone')
    })()
    await expect(mine.putObject(name, breaksOff)).rejects.toThrow('the disk is gone')
    expect(await theirs.readObject(name)).toBeNull()
    expect(await theirs.listObjects('parts')).toEqual([])
    const whole = randomBytes(300_000)
    await theirs.putObject(name, chunks(whole))
    expect(whole.equals((await readAll(await mine.readObject(name))) ?? bytesOf(''))).toBe(true)
  })

  it('has one object whole where two desks put it at the same moment', async () => {
    const log = await make()
    const contents = [randomBytes(200_000), randomBytes(200_001)]
    await Promise.all(contents.map((content) => log.open().putObject(name, chunks(content))))
    const there = (await readAll(await log.open().readObject(name))) ?? bytesOf('')
    expect(contents.some((content) => content.equals(there))).toBe(true)
  })

  it('lists a folder with sizes, sorted', async () => {
    const store = (await make()).open()
    expect(await store.listObjects('snap')).toEqual([])
    await store.putObject('snap/2.age', chunks(randomBytes(70_000), randomBytes(70_000)))
    await store.putObject('snap/10.age', chunks(bytesOf('ten')))
    await store.putObject('other/1', chunks(bytesOf('one')))
    expect(await store.listObjects('snap')).toEqual([
      { name: 'snap/10.age', sizeBytes: 3 },
      { name: 'snap/2.age', sizeBytes: 140_000 },
    ])
  })

  it('refuses an object that is larger than the caller takes', async () => {
    const store = (await make()).open()
    await store.putObject(name, chunks(randomBytes(100_000), randomBytes(100_000)))
    expect(await failureOfAsync(store.readObject(name, 199_999))).toMatchObject({
      code: 'CONFLICT',
      messageKey: 'stock.error.foreignEntry',
    })
    expect((await readAll(await store.readObject(name, 200_000)))?.length).toBe(200_000)
  })

  it('takes no name that could be another file, or a device', async () => {
    const store = (await make()).open()
    const hostile = ['', '..', '.', '../x', 'a/../b', '/a/b', 'a/b/c', 'a', 'a/', '/a', 'a/.b', 'a/b.', 'A/b']
    const alsoHostile = [
      'a/b c',
      'a/b\0',
      'a\\b/c',
      'a/ü',
      'con/a',
      'a/nul.txt',
      `a/${'x'.repeat(61)}`,
      'a/b:c',
    ]
    for (const bad of [...hostile, ...alsoHostile]) {
      expect(isObjectName(bad)).toBe(false)
      const call = async () => store.putObject(bad as ObjectName, chunks(bytesOf('x')))
      await expect(call).rejects.toThrow(RangeError)
      await expect(async () => store.readObject(bad as ObjectName)).rejects.toThrow(RangeError)
      await expect(async () => store.removeObject(bad as ObjectName)).rejects.toThrow(RangeError)
      if (isNamePart(bad)) continue
      await expect(async () => store.listObjects(bad)).rejects.toThrow(RangeError)
      await expect(async () => store.putNote(bad, bytesOf('x'))).rejects.toThrow(RangeError)
    }
    expect(isObjectName(`${'a'.repeat(60)}/${'0'.repeat(60)}`)).toBe(true)
  })
}

function describeNotes(make: () => Promise<TestedLog>): void {
  it('keeps the last note of each name', async () => {
    const log = await make()
    const [mine, theirs] = [log.open(), log.open()]
    expect(await mine.notes()).toEqual([])
    await mine.putNote('desk-2', bytesOf('early'))
    await theirs.putNote('desk-10', bytesOf('other'))
    await mine.putNote('desk-2', bytesOf('late'))
    const notes = await theirs.notes()
    expect(notes.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['desk-10', 'other'],
      ['desk-2', 'late'],
    ])
    await mine.putNote('desk-2', randomBytes(noteBytesMax))
    await expect(async () => mine.putNote('desk-2', randomBytes(noteBytesMax + 1))).rejects.toThrow(
      RangeError,
    )
  })
}
