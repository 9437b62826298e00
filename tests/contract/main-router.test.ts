import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { z } from 'zod'
import type { Contract, Definition } from '../../preload/contract/define.ts'
import { channels, dataContract, hiddenFromWindow, mainContract } from '../../preload/contract/index.ts'
import { failureSchema } from '../../preload/contract/errors.ts'
import { fileFields } from '../../main/file-fields.ts'
import { FileTokens } from '../../main/file-tokens.ts'
import { createLog } from '../../main/log/log.ts'
import { Router, type AllMainHandlers, type CallSource, type DataDoor } from '../../main/router.ts'
import { openTestOffice, type TestOffice } from '../support/data.ts'

const window: CallSource = { windowId: 1, isMainFrame: true, origin: 'app://kontor' }
const contract: Contract = { ...dataContract, ...mainContract }
const definitions = new Map<string, Definition>(
  Object.entries(contract).flatMap(([slice, methods]) =>
    Object.entries(methods).map(([method, definition]): [string, Definition] => [
      `${slice}.${method}`,
      definition,
    ]),
  ),
)

const unreachable = () => {
  throw new Error('a handler was reached')
}

/** Handlers of the main process that none of the malformed calls may reach. */
const noHandlers = Object.fromEntries(
  Object.entries(mainContract).map(([slice, methods]) => [
    slice,
    Object.fromEntries(Object.keys(methods).map((method) => [method, unreachable])),
  ]),
) as unknown as AllMainHandlers

let office: TestOffice
let router: Router
const tokens = new FileTokens()
const lines: string[] = []

beforeAll(async () => {
  office = await openTestOffice()
  const data: DataDoor = {
    send: (channel, input, grants) => office.client.send(channel, input, grants),
    revision: 1,
  }
  router = new Router({
    handlers: noHandlers,
    data,
    tokens,
    log: createLog((line) => lines.push(line)),
    checkOutput: true,
  })
})
afterAll(() => office.close())

/** What no channel accepts: nothing is a strict object with these. */
const malformed: readonly unknown[] = [
  undefined,
  null,
  7,
  'text',
  [],
  { surprise: 1 },
  { id: -1, limit: 1e9, file: '/etc/passwd', folder: { path: '/' } },
  JSON.parse('{"__proto__": {"id": 1}, "constructor": 1}'),
  new Uint8Array(3),
]

describe.each(channels.map((channel) => [channel]))('%s', (channel) => {
  it('answers malformed input with VALIDATION and never throws', async () => {
    for (const input of malformed) {
      const envelope = await router.handle(window, channel, input)
      expect([input, envelope]).toMatchObject([input, { ok: false, error: { code: 'VALIDATION' } }])
      expect(failureSchema.safeParse(envelope.ok ? null : envelope.error).success).toBe(true)
      expect(structuredClone(envelope)).toEqual(envelope)
    }
  })

  it('answers nobody but the main frame of Kontor', async () => {
    const foreign: readonly CallSource[] = [
      { ...window, isMainFrame: false },
      { ...window, origin: 'https://kontor' },
      { ...window, origin: 'app://other' },
      { ...window, origin: 'app://kontor.evil' },
      { ...window, origin: '' },
      { ...window, origin: 'null' },
    ]
    for (const source of foreign) {
      expect(await router.handle(source, channel, {})).toEqual({
        ok: false,
        error: { code: 'VALIDATION', messageKey: 'error.foreignSender' },
      })
    }
  })
})

describe('channels that the window has not', () => {
  const hidden = [...definitions.keys()].filter((channel) => !channels.includes(channel))

  it('are those of the slices that main keeps for itself', () => {
    expect(new Set(hidden.map((channel) => channel.split('.')[0]))).toEqual(new Set(hiddenFromWindow))
  })

  it.each([
    ...hidden,
    'organisations',
    'organisations.drop',
    '__proto__',
    'constructor.name',
    '',
    'office.get ',
    7,
    null,
    ['office.get'],
  ])('refuses %j', async (channel) => {
    expect(await router.handle(window, channel, {})).toEqual({
      ok: false,
      error: { code: 'VALIDATION', messageKey: 'error.unknownChannel' },
    })
  })

  it('whatever is called with whatever, there is an answer and no throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...channels), fc.anything()),
        fc.anything(),
        async (channel, input) => {
          expect(await router.handle(window, channel, input)).toHaveProperty('ok')
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('file tokens', () => {
  /** Fields of an input that hold a file token: those whose schema takes one and refuses any other text. */
  const tokenFields = (definition: Definition): string[] => {
    const shape = 'shape' in definition.input ? (definition.input.shape as Record<string, z.ZodType>) : {}
    const takesToken = (schema: z.ZodType) =>
      schema.safeParse(`file-${'0'.repeat(40)}`).success && !schema.safeParse('any other text').success
    return Object.entries(shape).flatMap(([field, schema]) => (takesToken(schema) ? [field] : []))
  }

  it('stand in exactly the fields that the table of file fields knows', () => {
    const callable = [...definitions].filter(([channel]) => channels.includes(channel))
    const found = callable.flatMap(([channel, definition]) => {
      const fields = tokenFields(definition)
      return fields.length > 0 ? [`${channel}: ${fields.toSorted().join(', ')}`] : []
    })
    const known = Object.entries(fileFields).map(
      ([channel, fields]) => `${channel}: ${Object.keys(fields).toSorted().join(', ')}`,
    )
    expect(found.toSorted()).toEqual(known.toSorted())
  })

  it.each(
    Object.entries(fileFields).flatMap(([channel, fields]) =>
      Object.keys(fields).map((field) => [channel, field]),
    ),
  )(
    '%s refuses an unknown, a foreign and a wrongly chosen %s before anything else happens',
    async (channel, field) => {
      const purpose = fileFields[channel]?.[field] ?? 'register'
      const wrongPurpose = purpose === 'savePdf' ? 'register' : 'savePdf'
      for (const token of [
        `file-${'0'.repeat(40)}`,
        tokens.grant('/a', wrongPurpose, window.windowId),
        tokens.grant('/a', purpose, 2),
        '/etc/passwd',
      ]) {
        expect(await router.handle(window, channel, { [field]: token })).toEqual({
          ok: false,
          error: { code: 'VALIDATION', messageKey: 'error.fileNotChosen' },
        })
      }
    },
  )

  it('go to the data process with their paths, and no path comes back', async () => {
    const sent = vi.fn<DataDoor['send']>(async () => ({ ok: true, value: {}, revision: 1 }))
    const own = new Router({
      handlers: noHandlers,
      data: { send: sent, revision: 1 },
      tokens,
      log: createLog(() => undefined),
      checkOutput: true,
    })
    const file = tokens.grant('/data/register.csv', 'register', window.windowId)
    const envelope = await own.handle(window, 'imports.inspect', { file })
    expect(sent).toHaveBeenCalledWith('imports.inspect', { file }, { [file]: '/data/register.csv' })
    expect(JSON.stringify(envelope)).not.toContain('/data')
  })
})

describe("main's own handlers", () => {
  const routerWith = (change: Partial<Record<string, () => unknown>>, checkOutput = true) =>
    new Router({
      handlers: {
        ...noHandlers,
        desktop: { ...noHandlers.desktop, ...change },
      } as unknown as AllMainHandlers,
      data: { send: unreachable, revision: 42 },
      tokens,
      log: createLog((line) => lines.push(line)),
      checkOutput,
    })

  it('answer with the newest change set, so that no window takes them for stale', async () => {
    const value = { language: 'de', colourScheme: 'dark' }
    const own = routerWith({ preferences: () => ({ ok: true, value }) })
    expect(await own.handle(window, 'desktop.preferences', {})).toEqual({ ok: true, value, revision: 42 })
  })

  it('hide what went wrong behind a reference that finds the log line', async () => {
    const own = routerWith({
      preferences: () => {
        throw new Error('cannot read "Müller GmbH"')
      },
    })
    const envelope = await own.handle(window, 'desktop.preferences', {})
    expect(envelope).toMatchObject({ ok: false, error: { code: 'INTERNAL', messageKey: 'error.internal' } })
    const ref = envelope.ok ? '' : (envelope.error.ref ?? '')
    expect(ref).toMatch(/^[0-9a-f]{8}$/)
    expect(
      lines.some((line) => line.includes(`ref=${ref}`) && line.includes('channel=desktop.preferences')),
    ).toBe(true)
    expect(lines.join('\n')).not.toContain('Müller')
  })

  it('are held to what the contract says they return', async () => {
    const wrong = { preferences: () => ({ ok: true, value: { language: 'de', colourScheme: 'pink' } }) }
    expect(await routerWith(wrong).handle(window, 'desktop.preferences', {})).toMatchObject({
      ok: false,
      error: { code: 'INTERNAL' },
    })
  })
})
