import os from 'node:os'
import path from 'node:path'
import type { WorkstationSecrets } from '../../../db/engine/context.ts'
import { serve } from '../../../db/process/serve.ts'
import { printByElectron } from '../../../main/batch/print-by-electron.ts'
import { runBatch } from '../../../main/batch/run-batch.ts'
import type { DataChild } from '../../../main/data-child.ts'
import { portPair } from '../../support/data.ts'
import type { Ended } from './kontor.ts'

/** The data process in this process. It ends with the last message, so nothing is left to kill or to mourn. */
function dataProcessHere(): DataChild {
  const { hostEnd, clientEnd } = portPair()
  serve(hostEnd)
  return {
    postMessage: (message) => clientEnd.postMessage(message),
    onMessage: (listener) => clientEnd.onMessage(listener),
    onExit: () => undefined,
    kill: () => undefined,
  }
}

/** Runs batch mode in this process. What only a process of its own can show is tested with `kontor`. */
export async function runKontor(
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
  secrets: WorkstationSecrets | null = null,
): Promise<Ended> {
  let stdout = ''
  let stderr = ''
  const exitCode = await runBatch(args, {
    appVersion: '0.0.0-test',
    startDataProcess: dataProcessHere,
    secrets: async () => secrets,
    print: printByElectron(path.resolve(import.meta.dirname, '../../..')),
    variables: { ...process.env, ...variables },
    workingFolder: os.tmpdir(),
    stop: new AbortController().signal,
    writeResult: (text) => (stdout += `${text}\n`),
    writeProgress: (text) => (stderr += `${text}\n`),
  })
  return { exitCode, stdout, stderr, json: (): unknown => JSON.parse(stdout) }
}
