import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest'
import { MemoryLog } from '../../../db/stock/index.ts'
import { createFolderLog, FolderStore, PostgresStore } from '../../../db/stock/stores/index.ts'
import { describeStore, type TestedLog } from '../../support/stock/conformance.ts'
import { hasPostgres, PostgresServer } from '../../support/stock/postgres-server.ts'

async function folderLog(publication: 'link' | 'folder'): Promise<TestedLog> {
  const chosenFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-log-'))
  onTestFinished(() => fs.rmSync(chosenFolder, { recursive: true }))
  await createFolderLog({ chosenFolder, officeId: 'office' })
  let desks = 0
  return {
    open: () => {
      const store = new FolderStore({ chosenFolder, officeId: 'office', publication, desk: `d${desks++}` })
      onTestFinished(() => store.close())
      return store
    },
  }
}

describeStore('a log in memory', async () => {
  const log = new MemoryLog()
  return { open: () => log.store() }
})
describeStore('a log in a folder, published by links', () => folderLog('link'))
describeStore('a log in a folder, published by renamed folders', () => folderLog('folder'))

// without Debian's package `postgresql` there is no server to test with
describe.skipIf(!hasPostgres)('PostgreSQL', () => {
  let server: PostgresServer
  let offices = 0
  beforeAll(async () => {
    server = await PostgresServer.start()
  })
  afterAll(() => server.remove())

  describeStore('a log in its database', async () => {
    const place = server.place(`office-${offices++}`)
    return {
      open: () => {
        const store = new PostgresStore(place)
        onTestFinished(() => store.close())
        return store
      },
    }
  })
})
