import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { nodeFiles } from '../../../db/engine/files/file-system.ts'
import { ShareClient } from '../../../db/process/share/client.ts'
import { nodeShareHosts } from '../../../db/process/share/node-hosts.ts'
import { probeFolder, racerHere, syncedFolder, type Racer } from '../../../db/stock/stores/index.ts'

function newFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-probe-'))
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }))
  return folder
}

const probe = (folder: string, racers: readonly Racer[]) =>
  probeFolder(folder, { racers, files: nodeFiles, synced: async () => null })

const failing = (code: string) => Object.assign(new Error(code), { code })

/** A share that makes no hard links. */
const withoutLinks: Racer = {
  getReady: racerHere.getReady,
  run: async (start) => {
    if (start.publication === 'link') throw failing('EPERM')
    return racerHere.run(start)
  },
}

describe('a folder is probed', () => {
  it('by racers that find one winner of each number, and left as it was', async () => {
    const folder = newFolder()
    expect(await probeFolder(folder)).toEqual({ result: 'ready', publication: 'link' })
    expect(fs.readdirSync(folder)).toEqual([])
  })

  it('by processes that race', async () => {
    const folder = newFolder()
    const client = new ShareClient(nodeShareHosts)
    onTestFinished(() => client.close())
    expect(await client.probeFolder(folder)).toEqual({ result: 'ready', publication: 'link' })
    expect(fs.readdirSync(folder)).toEqual([])
    expect(await client.probeFolder(path.join(folder, 'missing'))).toMatchObject({
      result: 'failed',
      failure: { code: 'SHARE_UNAVAILABLE' },
    })
    expect(fs.readdirSync(folder)).toEqual([])
  })

  it('and publishes by renamed folders where there are no links', async () => {
    const folder = newFolder()
    const racers = [withoutLinks, withoutLinks]
    expect(await probe(folder, racers)).toEqual({ result: 'ready', publication: 'folder' })
    expect(fs.readdirSync(folder)).toEqual([])
  })

  it('and is not used where a number has two winners, none, or torn bytes', async () => {
    const both: Racer = {
      ...racerHere,
      run: async (start) => ({ ...(await racerHere.run(start)), won: true }),
    }
    const none: Racer = {
      ...racerHere,
      run: async (start) => ({ ...(await racerHere.run(start)), won: false }),
    }
    const torn: Racer = {
      ...racerHere,
      run: async (start) => ({ ...(await racerHere.run(start)), reads: null }),
    }
    for (const racer of [both, none, torn])
      expect(await probe(newFolder(), [racer, racer])).toEqual({ result: 'unsuitable' })
    expect(await probe(newFolder(), [racerHere, torn])).toEqual({ result: 'unsuitable' })
  })

  it('and a share that fails is a failure in words', async () => {
    const gone: Racer = { ...racerHere, run: () => Promise.reject(failing('EIO')) }
    expect(await probe(newFolder(), [gone, gone])).toMatchObject({
      result: 'failed',
      failure: { messageKey: 'stock.error.storeUnavailable' },
    })
    const full: Racer = { ...racerHere, getReady: () => Promise.reject(failing('ENOSPC')) }
    expect(await probe(newFolder(), [full, full])).toMatchObject({ failure: { code: 'DISK_FULL' } })
  })
})

describe('a folder that a program keeps in step', () => {
  it.each([
    ['dropbox', '.dropbox.cache'],
    ['syncthing', '.stfolder'],
    ['nextcloud', '.sync_0a1b2c3d4e5f.db'],
    ['nextcloud', '._sync_0a1b2c3d4e5f.db'],
    ['oneDrive', '.849C9593-D756-4E56-8D6E-42412F2A707B'],
    ['dfsReplication', 'DfsrPrivate'],
    ['googleDrive', '.tmp.driveupload'],
    ['resilio', '.sync'],
  ])('%s is known by %s, there or above', async (by, sign) => {
    const root = newFolder()
    const below = path.join(root, 'office/stock')
    fs.mkdirSync(below, { recursive: true })
    expect(await syncedFolder(below, {})).toBeNull()
    fs.mkdirSync(path.join(root, sign))
    expect(await syncedFolder(below, {})).toEqual({ by, folder: root, sign })
    expect(await probeFolder(below)).toMatchObject({ result: 'synced', synced: { by } })
    expect(fs.readdirSync(below)).toEqual([])
  })

  it('OneDrive is known by what Windows says of it', async () => {
    const root = newFolder()
    const variables = { OneDriveCommercial: root }
    expect(await syncedFolder(path.join(root, 'stock'), variables)).toMatchObject({ by: 'oneDrive' })
    expect(await syncedFolder(root, variables)).toMatchObject({ by: 'oneDrive' })
    expect(await syncedFolder(`${root}-other`, variables)).toBeNull()
    expect(await syncedFolder(path.dirname(root), variables)).toBeNull()
  })
})
