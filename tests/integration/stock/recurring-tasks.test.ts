import { afterEach, beforeEach, expect, it } from 'vitest'
import type { TestOffice } from '../../support/data.ts'
import { asSaved, taskFields } from '../../support/records.ts'
import { DesksApart } from '../../support/stock/desks-apart.ts'

let desks: DesksApart
beforeEach(async () => {
  desks = await DesksApart.open()
})
afterEach(() => desks.close())

const open = async (office: TestOffice) =>
  (await office.call('tasks.list', { status: 'open', limit: 10 })).tasks.map(
    ({ id, title, dueOn, note }) => ({
      id,
      title,
      dueOn,
      note,
    }),
  )

it('ticked off at two desks, it is followed by one task, on which both go on', async () => {
  const { one, two } = desks
  const fields = taskFields({ title: 'Rundruf', dueOn: '2026-03-09', repeats: { every: 1, unit: 'weeks' } })
  const { id } = await one.call('tasks.create', { fields })
  await desks.synced(one, two)
  const { version } = await two.call('tasks.get', { id })

  desks.part()
  await one.call('tasks.setStatus', { id, version, status: 'done' })
  two.setNow('2026-03-11T10:00:00.000Z')
  await two.call('tasks.setStatus', { id, version, status: 'done' })
  const [mine] = await open(two)
  // the other desk has already worked on its own next one
  const { version: own } = await two.call('tasks.get', { id: mine?.id ?? 0 })
  await two.call('tasks.update', {
    id: mine?.id ?? 0,
    version: own,
    fields: { ...fields, dueOn: '2026-03-16', note: 'Liste aus Zimmer 13' },
  })
  await desks.meet()
  await desks.synced(one, two, one)

  const left = await open(one)
  expect(left).toMatchObject([{ title: 'Rundruf', dueOn: '2026-03-16', note: 'Liste aus Zimmer 13' }])
  expect(left[0]?.id).not.toBe(mine?.id)
  expect(await open(two)).toEqual(left)
  // whose instant stands is no question, nothing depends on it
  const told = two.read((raw) => raw.prepare('select entity, field from conflict').all())
  expect(told).toEqual([])
  const states = (office: TestOffice) =>
    office.read((raw) => raw.prepare('select status, done_at from task where id = ?').get(id))
  expect(states(two)).toEqual(states(one))

  // taken back where nobody has gone on since: both rows go, at both desks
  const next = left[0]?.id ?? 0
  const { version: last } = await one.call('tasks.get', { id: next })
  await one.call('tasks.setStatus', { id: next, version: last, status: 'done' })
  await one.call('history.undo', {})
  await desks.synced(one, two)
  expect((await open(two)).map((task) => task.id)).toEqual([next])
})

it('opened again at one desk while another ticks off the next one, that stays', async () => {
  const { one, two } = desks
  const fields = taskFields({ title: 'Rundruf', dueOn: '2026-03-09', repeats: { every: 1, unit: 'weeks' } })
  const task = await one.call('tasks.create', { fields })
  const done = await one.call('tasks.setStatus', { ...task, status: 'done' })
  await desks.synced(one, two)
  const [next] = await open(two)

  desks.part()
  await one.call('tasks.setStatus', { ...asSaved(done), status: 'open' })
  await two.call('tasks.setStatus', { id: next?.id ?? 0, version: 1, status: 'done' })
  await desks.meet()
  await desks.synced(two, one, two)
  const states = (office: TestOffice) =>
    office.read((raw) => raw.prepare('select due_on, status from task order by due_on').all())
  expect(states(one)).toEqual(states(two))
  expect(states(one)).toEqual([
    { due_on: '2026-03-09', status: 'done' },
    { due_on: '2026-03-16', status: 'done' },
    { due_on: '2026-03-23', status: 'open' },
  ])
})
