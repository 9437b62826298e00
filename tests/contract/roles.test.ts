import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { needsOf, type Definition, type Slice } from '../../preload/contract/define.ts'
import type { Envelope } from '../../preload/contract/errors.ts'
import { dataContract, mainContract } from '../../preload/contract/index.ts'
import { roles, suffices, type Role } from '../../preload/contract/roles.ts'
import { setErrorLog } from '../../db/engine/failure.ts'
import { openTestOffice, type TestOffice } from '../support/data.ts'
import { acceptedInputs } from '../support/inputs.ts'
import { doWork, firstWork } from '../support/random-work.ts'

let office: TestOffice
const people = new Map<Role, number>()
beforeAll(async () => {
  setErrorLog(() => undefined)
  office = await openTestOffice()
  for (const work of firstWork) await doWork(office, work)
  for (const role of roles) {
    const { id } = await office.call('staff.add', { name: `Rolle ${role}`, initials: '', role })
    people.set(role, id)
  }
})
afterAll(() => office.close())

const definitions = (contract: Readonly<Record<string, Slice>>) =>
  Object.entries(contract).flatMap(([slice, methods]) =>
    Object.entries<Definition>(methods).map(([method, definition]): [string, Definition] => [
      `${slice}.${method}`,
      definition,
    ]),
  )

const refused = (envelope: Envelope<unknown>): boolean => !envelope.ok && envelope.error.code === 'FORBIDDEN'

describe.each(['editor', 'reader'] as const)('a member of staff with the role %s', (role) => {
  beforeEach(() => office.call('office.setCurrentStaff', { id: people.get(role) ?? 0 }))

  // whom that makes work here would not be who is asked next
  it.each(definitions(dataContract).filter(([channel]) => channel !== 'office.setCurrentStaff'))(
    'is refused %s, or not, as the contract says',
    async (channel, definition) => {
      await fc.assert(
        fc.asyncProperty(acceptedInputs(definition.input), async (input) => {
          const parsed = definition.input.safeParse(input)
          fc.pre(parsed.success)
          const isAllowed = suffices(role, needsOf(definition, parsed.data))
          const envelope = await office.client.send(channel, input)
          expect(refused(envelope)).toBe(!isAllowed)
          const { names = 'Rolle manager' } = (envelope.ok ? {} : envelope.error.params) ?? {}
          expect(isAllowed || String(names).includes('Rolle manager')).toBe(true)
        }),
        { numRuns: 4 },
      )
    },
  )
})

it('tells the window beforehand which calls are refused', async () => {
  await office.call('office.setCurrentStaff', { id: people.get('reader') ?? 0 })
  const toReader = (await office.call('office.get', {})).refused
  expect(toReader).toMatchObject({
    'visits.log': 'editor',
    'history.undo': 'editor',
    'lists.change': 'editor',
    'bin.purge': 'manager',
    'setup.openEarlier': 'manager',
  })
  for (const channel of ['visits.get', 'lists.export', 'reportDocuments.council', 'files.chooseSave'])
    expect(toReader).not.toHaveProperty([channel])
  await office.call('office.setCurrentStaff', { id: people.get('editor') ?? 0 })
  expect(new Set(Object.values((await office.call('office.get', {})).refused))).toEqual(new Set(['manager']))
  await office.call('office.setCurrentStaff', { id: people.get('manager') ?? 0 })
  expect((await office.call('office.get', {})).refused).toEqual({})
})

it('names for every command of this computer and of the office who may do it', () => {
  const needed = (channel: string): Role => {
    const found = [...definitions(dataContract), ...definitions(mainContract)].find(
      ([name]) => name === channel,
    )
    if (found === undefined) throw new Error(`no channel ${channel}`)
    return needsOf(found[1], { change: { kind: 'remove' } })
  }
  const lead = ['staff.add', 'staff.update', 'bin.purge', 'desks.share', 'desks.remove', 'backups.setUp']
  for (const channel of [
    ...lead,
    'restoring.goBack',
    'setup.openEarlier',
    'lists.change',
    'ownFields.remove',
  ])
    expect([channel, needed(channel)]).toEqual([channel, 'manager'])
  for (const channel of ['office.setCurrentStaff', 'reportDocuments.dossier', 'lists.export', 'backups.run'])
    expect([channel, needed(channel)]).toEqual([channel, 'reader'])
  for (const channel of ['visits.log', 'organisations.update', 'history.undo', 'tasks.create'])
    expect([channel, needed(channel)]).toEqual([channel, 'editor'])
})
