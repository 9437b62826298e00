import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { createPrivateFiles } from '../../db/engine/files/private.ts'
import { errorText } from '../../preload/contract/error-text.ts'
import { printByElectron } from './print-by-electron.ts'
import { runBatch } from './run-batch.ts'
import { workerChild } from './worker-child.ts'

// Batch mode on plain Node, straight from the sources.
createPrivateFiles()
const checkout = path.resolve(import.meta.dirname, '../..')
const manifest = z.object({ version: z.string() })
const { version } = manifest.parse(JSON.parse(fs.readFileSync(path.join(checkout, 'package.json'), 'utf8')))
// Node itself would write the whole message, names of companies and all, into what a scheduler keeps
process.on('uncaughtException', (error) => {
  process.stderr.write(`${errorText(error)}\n`)
  process.exit(1)
})
const stop = new AbortController()
process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort())

process.exitCode = await runBatch(process.argv.slice(2), {
  appVersion: version,
  startDataProcess: workerChild,
  secrets: async () => null,
  print: printByElectron(checkout),
  variables: process.env,
  workingFolder: process.cwd(),
  stop: stop.signal,
  writeResult: (text) => process.stdout.write(`${text}\n`),
  writeProgress: (text) => process.stderr.write(`${text}\n`),
})
