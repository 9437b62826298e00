import fs from 'node:fs'
import type { OpenRequest } from '../../../db/process/protocol.ts'
import { openProfile } from '../../../db/process/open-profile.ts'
import { SlowCalls } from '../../../db/engine/slow-calls.ts'

// Opens a profile as a request says, and ends for real before the n-th call of Node that changes something on the disk.

const [requestText = '', at = ''] = process.argv.slice(2)
let left = Number(at)
let operations = 0

for (const name of ['writeFileSync', 'renameSync', 'rmSync', 'mkdirSync', 'rmdirSync', 'openSync'] as const) {
  const original: (...given: never[]) => unknown = fs[name]
  Object.assign(fs, {
    [name]: (...given: never[]) => {
      operations += 1
      left -= 1
      if (left === 0) process.kill(process.pid, 'SIGKILL')
      return original(...given)
    },
  })
}

// what the test asks for
const request = JSON.parse(requestText) as OpenRequest
const { database, lock } = await openProfile(request, null, new SlowCalls())
await database.close()
lock.release()
process.stdout.write(`done ${operations}`)
