import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { nodeFiles } from '../../../db/engine/files/file-system.ts'
import { ShareClient } from '../../../db/process/share/client.ts'
import { nodeShareHosts } from '../../../db/process/share/node-hosts.ts'
import type { LogStore } from '../../../db/stock/index.ts'
import { canLink } from '../../support/files.ts'
import { describeStore } from '../../support/stock/conformance.ts'
import { hasPostgres, PostgresServer } from '../../support/stock/postgres-server.ts'
import { countedHosts, StillClock } from '../../support/stock/share-processes.ts'
import { collected, failureOfAsync } from '../../unit/backups/support.ts'

const isWindows = process.platform === 'win32'
const silent = { code: 'SHARE_UNAVAILABLE', messageKey: 'share.error.silent' }

function newFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-share-'))
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }))
  return folder
}

describe('stores behind a share process', () => {
  const client = new ShareClient(nodeShareHosts)
  afterAll(() => client.close())
  const opened = (store: LogStore) => {
    onTestFinished(() => store.close())
    return store
  }

  describeStore('in a folder', async () => {
    const chosenFolder = newFolder()
    await client.createFolderLog({ chosenFolder, officeId: 'office' })
    const place = { chosenFolder, officeId: 'office', publication: 'link', desk: 'd1' } as const
    return { open: () => opened(client.openStore({ kind: 'folder', place })) }
  })

  describe.skipIf(!hasPostgres)('PostgreSQL', () => {
    let server: PostgresServer
    let offices = 0
    beforeAll(async () => {
      server = await PostgresServer.start()
    })
    afterAll(() => server.remove())

    describeStore('in its database', async () => {
      const place = server.place(`office-${offices++}`)
      return { open: () => opened(client.openStore({ kind: 'postgres', place })) }
    })

    it('says what a database lacks', async () => {
      expect(await client.probePostgres(server.place('office'))).toMatchObject({ result: 'ready' })
    })
  })

  it('a place that cannot be opened fails each call, and the process goes on', async () => {
    const place = {
      host: 'db.example',
      port: 5432,
      database: 'kontor',
      user: 'desk',
      password: 'x',
      encryption: 'none',
      officeId: 'office',
    } as const
    const store = opened(client.openStore({ kind: 'postgres', place }))
    store.watch(() => undefined)
    expect(await failureOfAsync(store.get(1))).toMatchObject({ messageKey: 'stock.error.notEncrypted' })
    expect(await client.files.below(newFolder()).list(os.tmpdir()).catch(String)).toContain('outside')
  })
})

describe('the files of backups behind a share process', () => {
  const client = new ShareClient(nodeShareHosts)
  afterAll(() => client.close())

  it('are read and written as they are without', async () => {
    const folder = newFolder()
    const files = client.files.below(folder)
    const file = path.join(folder, 'a/b/file')
    const content = randomBytes(3_000_000)
    expect(await files.facts(file)).toBeNull()
    await files.makeFolder(path.dirname(file))
    await files.writeNew(`${file}.part`, parts(content))
    await files.syncFile(`${file}.part`)
    await files.rename(`${file}.part`, file)
    await files.syncFolder(path.dirname(file))
    expect(await files.facts(file)).toEqual({ kind: 'file', sizeBytes: content.length })
    expect(await files.list(path.dirname(file))).toEqual(['file'])
    expect(content.equals(await collected(files.read(file)))).toBe(true)
    expect(content.equals(fs.readFileSync(file))).toBe(true)
    for await (const part of files.read(file)) {
      expect(part.length).toBeGreaterThan(0)
      break
    }
    await files.removeFile(file)
    await files.removeFolder(path.dirname(file))
    expect(fs.readdirSync(folder, { recursive: true })).toEqual(['a'])
  })

  it('fail with the same errors', async () => {
    const folder = newFolder()
    fs.writeFileSync(path.join(folder, 'there'), '')
    for (const layer of [nodeFiles, client.files]) {
      const files = layer.below(folder)
      await expect(files.writeNew(path.join(folder, 'there'), parts(Buffer.from('x')))).rejects.toMatchObject(
        {
          code: 'EEXIST',
        },
      )
      await expect(files.list(path.join(folder, 'missing'))).rejects.toMatchObject({ code: 'ENOENT' })
      await expect(collected(files.read(path.join(folder, 'missing')))).rejects.toMatchObject({
        code: 'ENOENT',
      })
      await expect(collected(files.read(folder))).rejects.toMatchObject({ code: 'EISDIR' })
      const broken = (async function* () {
        yield Buffer.from('half')
        throw new Error('the source broke off')
      })()
      await expect(files.writeNew(path.join(folder, 'broken'), broken)).rejects.toThrow(
        'the source broke off',
      )
      fs.rmSync(path.join(folder, 'broken'))
    }
  })

  it('follow no link', { skip: !canLink }, async () => {
    const folder = newFolder()
    fs.symlinkSync(newFolder(), path.join(folder, 'link'), 'junction')
    expect(await failureOfAsync(client.files.below(folder).makeFolder(path.join(folder, 'link')))).toEqual({
      code: 'CONFLICT',
      messageKey: 'profile.linkInside',
      params: { place: 'link' },
    })
  })

  it('pass 200 MB without filling the memory, at the pace of the slower end', async () => {
    const folder = newFolder()
    const files = client.files.below(folder)
    const before = process.memoryUsage().rss
    let most = 0
    const chunk = randomBytes(512 * 1024)
    const file = path.join(folder, 'large')
    await files.writeNew(
      file,
      (async function* () {
        for (let index = 0; index < 400; index += 1) {
          most = Math.max(most, process.memoryUsage().rss - before)
          yield chunk
        }
      })(),
    )
    let bytes = 0
    for await (const part of files.read(file)) {
      bytes += part.length
      most = Math.max(most, process.memoryUsage().rss - before)
    }
    expect(bytes).toBe(400 * chunk.length)
    expect(most).toBeLessThan(120 * 1024 * 1024)
  })
})

describe('a share process that hangs or ends', () => {
  function open() {
    const hosts = countedHosts()
    const clock = new StillClock()
    const client = new ShareClient(hosts, clock)
    onTestFinished(() => client.close())
    const folder = newFolder()
    const beats = async (count: number) => {
      for (let beat = 0; beat < count; beat += 1) {
        const pong = hosts.pong()
        clock.beat()
        await pong
      }
    }
    /** Beats to which nothing is answered. */
    const silence = (count: number) => {
      for (let beat = 0; beat < count; beat += 1) clock.beat()
    }
    return { hosts, clock, client, folder, files: client.files.below(folder), beats, silence }
  }

  it('that stands still is ended; what waits fails in words, and the next call has another one', async () => {
    const { hosts, files, folder, silence } = open()
    fs.writeFileSync(path.join(folder, 'file'), 'x')
    expect(await files.list(folder)).toEqual(['file'])
    hosts.standStill()
    const waiting = failureOfAsync(files.list(folder))
    silence(10)
    expect(hosts.started).toBe(1)
    silence(1)
    expect(await waiting).toEqual(silent)
    expect(await files.list(folder)).toEqual(['file'])
    expect(hosts.started).toBe(2)
    await hosts.onlyLastLives()
  })

  it('may take its time to start', async () => {
    const { hosts, files, folder, silence } = open()
    const listed = files.list(folder)
    silence(39)
    expect(await listed).toEqual([])
    expect(hosts.started).toBe(1)
  })

  it('whose threads all wait for stalled file calls is ended too', { skip: isWindows }, async () => {
    const { hosts, files, folder, beats, silence } = open()
    const pipe = path.join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    // opening a pipe waits for a writer: three leave a thread, by which beats are answered
    const three = Array.from({ length: 3 }, () => failureOfAsync(files.syncFolder(pipe)))
    await beats(12)
    const fourth = failureOfAsync(files.syncFolder(pipe))
    // the last thread is taken once even a beat is not answered any more
    await Promise.race([hosts.pong(), new Promise((resolve) => setTimeout(resolve, 500))])
    silence(11)
    expect(await Promise.all([...three, fourth])).toEqual(Array(4).fill(silent))
    expect(await files.list(folder)).toEqual(['pipe'])
    expect(hosts.started).toBe(2)
    await hosts.onlyLastLives()
  })

  it('that gets no further with one call fails that one only', { skip: isWindows }, async () => {
    const { hosts, files, folder, beats } = open()
    const pipe = path.join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    const stalled = failureOfAsync(files.syncFolder(pipe))
    await beats(5)
    // others that get on show that all is slow, not stuck
    expect(await files.list(folder)).toEqual(['pipe'])
    await beats(20)
    let isSettled = false
    void stalled.then(() => (isSettled = true))
    await files.list(folder)
    expect(isSettled).toBe(false)
    await beats(23)
    expect(await stalled).toEqual(silent)
    expect(await files.list(folder)).toEqual(['pipe'])
    expect(hosts.started).toBe(1)
  })

  it('is started again after a fall, ever later when it falls at once', async () => {
    const { hosts, clock, files, folder } = open()
    for (const wait of [0, 1000, 2000, 4000]) {
      expect(await files.list(folder)).toEqual([])
      const before = hosts.started
      hosts.last().kill('SIGKILL')
      await hosts.nothingLives()
      if (wait === 0) continue
      clock.goOn(wait - 1)
      expect(await failureOfAsync(files.list(folder))).toEqual(silent)
      expect(hosts.started).toBe(before)
      clock.goOn(1)
    }
    expect(await files.list(folder)).toEqual([])
    // after a minute of good life the next start is at once again
    clock.goOn(60_001)
    hosts.last().kill('SIGKILL')
    await hosts.nothingLives()
    expect(await files.list(folder)).toEqual([])
  })

  it('opens its stores again, and who watches is told', async () => {
    const { hosts, client, folder } = open()
    await client.createFolderLog({ chosenFolder: folder, officeId: 'office' })
    const place = { chosenFolder: folder, officeId: 'office', publication: 'link', desk: 'd1' } as const
    const store = client.openStore({ kind: 'folder', place })
    expect(await store.put(1, Buffer.from('a'))).toBe(true)
    const news = new Promise<void>((resolve) => {
      store.watch(resolve)
    })
    hosts.last().kill('SIGKILL')
    await news
    expect(await store.put(2, Buffer.from('b'))).toBe(true)
    expect(await store.range(1, 9, 99)).toHaveLength(2)
    expect(hosts.started).toBe(2)
  })

  it('that is killed while it writes fails the write, and the caller’s content ends', async () => {
    const { hosts, files, folder } = open()
    let ended = () => {}
    const isEnded = new Promise<void>((resolve) => {
      ended = resolve
    })
    const endless = (async function* () {
      try {
        for (let index = 0; ; index += 1) {
          if (index === 20) hosts.last().kill('SIGKILL')
          yield randomBytes(100_000)
        }
      } finally {
        ended()
      }
    })()
    expect(await failureOfAsync(files.writeNew(path.join(folder, 'file'), endless))).toEqual(silent)
    await isEnded
  })

  it('that is killed while it reads fails the reading', async () => {
    const { hosts, files, folder } = open()
    fs.writeFileSync(path.join(folder, 'file'), randomBytes(20_000_000))
    const reading = (async () => {
      for await (const _ of files.read(path.join(folder, 'file'))) {
        if (hosts.started === 1) hosts.last().kill('SIGKILL')
        await hosts.nothingLives()
      }
    })()
    expect(await failureOfAsync(reading)).toEqual(silent)
  })

  it('is ended when nobody has used it for a while, and at the end', async () => {
    const { hosts, client, files, folder, beats, clock } = open()
    await files.list(folder)
    await beats(20)
    clock.beat()
    await hosts.nothingLives()
    await files.list(folder)
    expect(hosts.started).toBe(2)
    await client.close()
    await hosts.nothingLives()
    expect(await failureOfAsync(files.list(folder))).toEqual(silent)
  })

  it('ends with whoever started it', async () => {
    const { hosts, files, folder } = open()
    await files.list(folder)
    hosts.last().disconnect()
    await hosts.nothingLives()
  })
})

async function* parts(content: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += 700_001) yield content.subarray(at, at + 700_001)
}
