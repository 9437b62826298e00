import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testToday, type TestOffice } from '../../support/data.ts'
import { loggedFields, newOrganisation } from '../../support/records.ts'
import { DesksApart } from '../../support/stock/desks-apart.ts'

let desks: DesksApart
let visitId: number
beforeEach(async () => {
  desks = await DesksApart.open()
  const { one, two } = desks
  const organisationId = await newOrganisation(one, { name: 'Amsel GmbH' })
  const planned = { ...loggedFields(organisationId), status: 'planned' as const, occurredOn: testToday }
  visitId = (await one.call('visits.log', planned)).id
  const { guides } = await one.call('guides.list', {})
  const editionId = guides.find(({ language }) => language === 'de')?.editions[0]?.id ?? 0
  await one.call('guides.record', { visitId, version: 1, editionId })
  await desks.synced(one, two)
})
afterEach(() => desks.close())

async function answered(office: TestOffice, question: string, value: string, was = ''): Promise<void> {
  const { visit } = await office.call('guides.ofVisit', { visitId })
  const answers = [{ question, part: '', value, was }]
  await office.call('guides.record', { visitId, version: visit.version, answers })
}

const flagsAt = async (office: TestOffice) =>
  (await office.call('guides.flags', {})).flags.map(({ task: { id, title, note } }) => ({ id, title, note }))

it('raised by the same answer at two desks that had not heard of each other, it is one task, with what was written on it', async () => {
  const { one, two } = desks
  desks.part()
  await answered(one, 'relocation', 'yes')
  await answered(two, 'relocation', 'yes')
  const [mine] = await flagsAt(two)
  const { id, version } = await two.call('tasks.get', { id: mine?.id ?? 0 })
  await two.call('tasks.postpone', { id, version, dueOn: '2026-05-04' })
  await desks.meet()
  await desks.synced(one, two, one)

  const left = await flagsAt(one)
  expect(left).toHaveLength(1)
  expect(left[0]?.id).not.toBe(mine?.id)
  expect(await flagsAt(two)).toEqual(left)
  expect((await one.call('tasks.get', { id: left[0]?.id ?? 0 })).dueOn).toBe('2026-05-04')
  // the answer is the same at both: nobody is asked which one holds
  expect(two.read((raw) => raw.prepare('select entity, field from conflict').all())).toEqual([])

  // somebody has worked on it: it stays, whichever desk takes the answer back
  await answered(two, 'relocation', 'no', 'yes')
  await desks.synced(two, one)
  expect(await flagsAt(one)).toEqual(left)
})

describe('of two answers to the same question', () => {
  const expansion = 'Warnzeichen nachgehen: Erweiterung'
  const downsizing = 'Warnzeichen nachgehen: Verkleinerung'
  const titles = async (office: TestOffice) => (await flagsAt(office)).map(({ title }) => title).toSorted()
  const conflicts = async (office: TestOffice) =>
    (await office.call('conflicts.list', { openOnly: true, offset: 0, limit: 10 })).rows
  const toldOf = async (office: TestOffice) =>
    (await conflicts(office))
      .map(({ kind, entity, field, mine, theirs, mineNamed }) => ({
        kind,
        entity,
        field,
        mine,
        theirs,
        mineNamed,
      }))
      .toSorted((a, b) => (a.field === null ? 0 : 1) - (b.field === null ? 0 : 1))

  for (const first of ['one', 'two'] as const)
    it(`the flag of the one that stands is open, that of the other goes and is told; desk ${first} publishes first`, async () => {
      const { one, two } = desks
      desks.part()
      await answered(one, 'jobs', 'more')
      await answered(two, 'jobs', 'fewer')
      await desks.meet()
      await (first === 'one' ? desks.synced(one, two, one) : desks.synced(two, one, two))
      const [stands, gone] = first === 'one' ? [expansion, downsizing] : [downsizing, expansion]
      for (const office of [one, two]) {
        expect(await titles(office)).toEqual([stands])
        expect(await toldOf(office)).toMatchObject([
          { kind: 'replaced', entity: 'visit_answer', field: null, mine: JSON.stringify(gone) },
          {
            kind: 'replaced',
            entity: 'visit_answer',
            field: 'value',
            mine: first === 'one' ? '"fewer"' : '"more"',
            theirs: first === 'one' ? '"more"' : '"fewer"',
            mineNamed: first === 'one' ? 'Sie sinkt' : 'Sie steigt',
          },
        ])
      }
    })

  it('that of the other stays where somebody has worked on it', async () => {
    const { one, two } = desks
    desks.part()
    await answered(one, 'jobs', 'more')
    await answered(two, 'jobs', 'fewer')
    const [mine] = await flagsAt(two)
    const { id, version } = await two.call('tasks.get', { id: mine?.id ?? 0 })
    await two.call('tasks.postpone', { id, version, dueOn: '2026-05-04' })
    await desks.meet()
    await desks.synced(one, two, one)
    for (const office of [one, two]) {
      expect(await titles(office)).toEqual([expansion, downsizing])
      expect(await toldOf(office)).toMatchObject([{ kind: 'replaced', entity: 'visit_answer' }])
    }
  })

  it('the flag follows the one that a person takes in the end', async () => {
    const { one, two } = desks
    await answered(one, 'jobs', 'same')
    await desks.synced(one, two)
    desks.part()
    await answered(one, 'jobs', 'more', 'same')
    await answered(two, 'jobs', 'fewer', 'same')
    await desks.meet()
    await desks.synced(one, two, one)
    expect(await titles(two)).toEqual([expansion])
    const { id, version } = (await conflicts(two)).find(({ field }) => field !== null) ?? {
      id: 0,
      version: 0,
    }
    await two.call('conflicts.settle', { id, version, choice: 'mine', inNote: null })
    expect(await titles(two)).toEqual([downsizing])
    await desks.synced(two, one)
    expect(await titles(one)).toEqual([downsizing])
    await two.call('history.undo', {})
    await desks.synced(two, one)
    expect(await titles(one)).toEqual([expansion])
  })

  it('three desks keep the flag of one', async () => {
    const { one, two } = desks
    const three = await desks.another('Zimmer 14')
    desks.part()
    await answered(one, 'jobs', 'fewer')
    await answered(two, 'jobs', 'more')
    await answered(three, 'jobs', 'more')
    await desks.meet()
    await desks.synced(one, two, three, one, two)
    for (const office of [one, two, three]) expect(await titles(office)).toEqual([downsizing])
  })
})
