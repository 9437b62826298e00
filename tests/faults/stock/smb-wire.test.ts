import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import readline from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasSamba, SambaServer } from '../../support/stock/samba-server.ts'

const numbers = 300
const racers = ['a', 'b', 'c', 'd']
const script = path.resolve(import.meta.dirname, '../../support/stock/smb-racer.py')

interface Word {
  readonly number: number
  readonly won: boolean
  readonly owner: string | null
  readonly mine: boolean
}

// The system's kernel may not mount shares, so the requests themselves are sent: those by which Node on Windows makes a hard
// link and renames a folder. Without Debian's samba, smbclient and python3, or without root, there is no server.
describe.skipIf(!hasSamba)(
  'on the wire to a Samba server, four connections that put the same numbers',
  () => {
    let server: SambaServer
    beforeAll(async () => {
      server = await SambaServer.start()
    })
    afterAll(() => server.remove())

    it.each(['link', 'folder'])(
      'by %s: one winner of each, whose bytes all read',
      async (way) => {
        const running = racers.map((who) => {
          const args = [script, server.configuration, `${way}${who}`, way, String(numbers)]
          const child = spawn('/usr/bin/python3', args, {
            env: server.variables,
            stdio: ['pipe', 'pipe', 'inherit'],
          })
          const lines = readline.createInterface({ input: child.stdout })[Symbol.asyncIterator]()
          const next = async (): Promise<string> => {
            const line: unknown = (await lines.next()).value
            if (typeof line !== 'string') throw new Error('a racer has ended')
            return line
          }
          return { child, next }
        })
        const said = async () => Promise.all(running.map(({ next }) => next()))
        expect(await said()).toEqual(racers.map(() => 'ready'))
        for (let number = 1; number <= numbers; number += 1) {
          expect(await said()).toEqual(racers.map(() => 'set'))
          for (const { child } of running) child.stdin.write('\n')
          const words = (await said()).map((line) => JSON.parse(line) as Word)
          const winner = words.findIndex(({ won }) => won)
          expect(words.filter(({ won }) => won)).toHaveLength(1)
          expect(words.map(({ owner }) => owner)).toEqual(racers.map(() => `${way}${racers[winner] ?? ''}`))
          expect(words.map(({ mine }) => mine)).toEqual(words.map(({ won }) => won))
        }
        await Promise.all(running.map(async ({ child }) => child.exitCode === null && once(child, 'exit')))
      },
      120_000,
    )
  },
)
