import os from 'node:os'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Definition, Slice } from '../../preload/contract/define.ts'
import { errorCodes, type Envelope } from '../../preload/contract/errors.ts'
import { dataChannels, dataContract } from '../../preload/contract/index.ts'
import { messageText } from '../../preload/contract/texts/failures.ts'
import { setErrorLog } from '../../db/engine/failure.ts'
import { openTestOffice, type TestOffice } from '../support/data.ts'
import { problemsOf } from '../support/dump.ts'
import { acceptedInputs, anyInput, spoiltInputs } from '../support/inputs.ts'
import { doWork, firstWork } from '../support/random-work.ts'

let office: TestOffice
/** What went to the error log: an unexpected error says more there than in its envelope. */
const logged: unknown[] = []
beforeAll(async () => {
  setErrorLog((line) => logged.push(line))
  office = await openTestOffice()
  for (const work of firstWork) await doWork(office, work)
})
// inputs put somebody else at the desk who may do less, name others as managers, or let people leave
beforeEach(async () => {
  const manager = office.read((db) =>
    db.prepare("select min(id) from staff where role = 'manager' and active = 1").pluck().get(),
  )
  await office.call('office.setCurrentStaff', { id: manager as number })
})
afterAll(() => office.close())

const channels = Object.entries<Slice>(dataContract).flatMap(([slice, methods]) =>
  Object.entries<Definition>(methods).map(([method, definition]): [string, Definition] => [
    `${slice}.${method}`,
    definition,
  ]),
)

function expectNoSecret(envelope: Envelope<unknown>): void {
  const text = JSON.stringify(envelope)
  expect(text).not.toContain(office.folder)
  expect(text).not.toContain(os.tmpdir())
  expect(text).not.toMatch(/SQLITE_|node_modules|\.ts:\d+/)
}

/** What is wrong with an answer: a failure without words, an unexpected error, a value that crosses no border. */
function faultsOf(envelope: Envelope<unknown>): string[] {
  if (envelope.ok)
    return isDeepStrictEqual(structuredClone(envelope.value), envelope.value)
      ? []
      : ['the value is no plain data']
  const { code, messageKey } = envelope.error
  return [
    ...(errorCodes.includes(code) ? [] : [`${code} is no code`]),
    ...(messageText('de', messageKey) === undefined ? [`${messageKey} has no words`] : []),
    ...(code === 'INTERNAL' ? [`unexpected: ${JSON.stringify(logged.at(-1))}`] : []),
  ]
}

/** Sends an input; whatever comes back is sound and tells no secret. */
async function send(channel: string, input: unknown): Promise<Envelope<unknown>> {
  const envelope = await office.client.send(channel, input)
  expectNoSecret(envelope)
  expect(faultsOf(envelope)).toEqual([])
  return envelope
}

const refusal = (envelope: Envelope<unknown>): string | null => (envelope.ok ? null : envelope.error.code)

describe.each(channels)('%s', (channel, definition) => {
  const isAccepted = (input: unknown) => definition.input.safeParse(input).success

  it('answers anything with VALIDATION, never with a throw', async () => {
    await fc.assert(
      fc.asyncProperty(anyInput, async (input) => {
        fc.pre(!isAccepted(input))
        expect(refusal(await send(channel, input))).toBe('VALIDATION')
      }),
      { numRuns: 30 },
    )
  })

  it('notices one spoilt value and every superfluous one', async () => {
    await fc.assert(
      fc.asyncProperty(spoiltInputs(definition.input), async (input) => {
        fc.pre(!isAccepted(input))
        expect(refusal(await send(channel, input))).toBe('VALIDATION')
      }),
      { numRuns: 20 },
    )
    await fc.assert(
      fc.asyncProperty(acceptedInputs(definition.input), async (input) => {
        expect(refusal(await send(channel, { ...(input as object), superfluous: 1 }))).toBe('VALIDATION')
      }),
      { numRuns: 5 },
    )
  })

  it('answers whatever the contract accepts with a value or a failure it names', async () => {
    let accepted = 0
    await fc.assert(
      fc.asyncProperty(acceptedInputs(definition.input), async (input) => {
        if (isAccepted(input)) accepted += 1
        await send(channel, input)
      }),
      { numRuns: 25 },
    )
    expect(accepted).toBeGreaterThan(5)
    expect(office.read(problemsOf)).toEqual([])
  })
})

describe('the data process', () => {
  it('has a handler for every channel and no other', async () => {
    expect(channels.map(([channel]) => channel).toSorted()).toEqual(dataChannels.toSorted())
    const names = fc.oneof(
      fc.constantFrom(
        '',
        '.',
        'people',
        'people.',
        '.list',
        'people.__proto__',
        '__proto__.toString',
        'people.list.x',
      ),
      fc.constantFrom('constructor.name', 'desktop.info', 'files.chooseRegister', 'people.toString'),
      fc.string(),
    )
    await fc.assert(
      fc.asyncProperty(names, anyInput, async (name, input) => {
        fc.pre(!dataChannels.includes(name))
        const envelope = await send(name, input)
        expect(envelope).toMatchObject({ ok: false, error: { messageKey: 'error.unknownChannel' } })
      }),
      { numRuns: 40 },
    )
  })

  it('takes files only as tokens that were granted for this call', async () => {
    const token = 'file-0123456789abcdef'
    for (const [channel, { input }] of channels) {
      const fields = Object.keys('shape' in input ? (input.shape as object) : {})
      const field = fields.find((name) => ['file', 'folder'].includes(name))
      if (!field || channel === 'backups.verify') continue
      const [sample] = fc.sample(acceptedInputs(input), 1)
      for (const path of ['/etc/passwd', 'C:\\Windows\\win.ini', '..\\..\\kontor.db', 'file:///etc/passwd'])
        expect(refusal(await send(channel, { ...(sample as object), [field]: path })), channel).toBe(
          'VALIDATION',
        )
      const ungranted = await send(channel, { ...(sample as object), [field]: token })
      expect(ungranted.ok, channel).toBe(false)
    }
  })

  it('still answers after all that', async () => {
    expect((await send('office.get', {})).ok).toBe(true)
    expect((await send('doctor.run', {})).ok).toBe(true)
    expect(logged).toEqual([])
  })
})
