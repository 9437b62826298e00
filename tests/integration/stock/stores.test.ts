import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { createFolderLog, FolderStore, MemoryLog } from '../../../db/stock/index.ts'
import { describeStore, type TestedLog } from '../../support/stock/conformance.ts'

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
