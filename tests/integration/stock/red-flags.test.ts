import { afterEach, beforeEach, expect, it } from 'vitest'
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
  desks.meet()
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

it('of other answers to the same question stand side by side', async () => {
  const { one, two } = desks
  desks.part()
  await answered(one, 'jobs', 'more')
  await answered(two, 'jobs', 'fewer')
  desks.meet()
  await desks.synced(one, two, one)
  const titles = (await flagsAt(one)).map(({ title }) => title).toSorted()
  expect(titles).toEqual(['Warnzeichen nachgehen: Erweiterung', 'Warnzeichen nachgehen: Verkleinerung'])
  expect((await flagsAt(two)).map(({ title }) => title).toSorted()).toEqual(titles)
})
