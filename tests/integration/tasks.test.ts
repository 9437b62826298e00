import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, testToday, type TestOffice } from '../support/data.ts'
import { asSaved, newOrganisation, newPerson, taskFields } from '../support/records.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const newTask = (fields: Parameters<typeof taskFields>[0]) =>
  office.call('tasks.create', { fields: taskFields(fields) })

describe('tasks', () => {
  it('are listed open first, by day, those without a day last', async () => {
    const organisationId = await newOrganisation(office)
    await newTask({ title: 'ohne Tag' })
    const done = await newTask({ title: 'erledigt', dueOn: '2026-01-01' })
    await newTask({ title: 'später', dueOn: '2026-05-01' })
    const soon = { title: 'bald', dueOn: '2026-04-01', organisationId, ownerId: 1, kind: 'promise' } as const
    const { id } = await newTask(soon)
    const dropped = await newTask({ title: 'verworfen', dueOn: '2026-01-01' })
    await office.call('tasks.setStatus', { ...asSaved(done), status: 'done' })
    await office.call('tasks.setStatus', { ...dropped, status: 'cancelled' })
    const titles = async (filter: object) =>
      (await office.call('tasks.list', { limit: 10, ...filter })).tasks.map(({ title }) => title)
    expect(await titles({})).toEqual(['bald', 'später', 'ohne Tag', 'erledigt', 'verworfen'])
    expect(await titles({ status: 'open' })).toEqual(['bald', 'später', 'ohne Tag'])
    expect(await titles({ organisationId })).toEqual(['bald'])
    const { tasks, total } = await office.call('tasks.list', { limit: 1, status: 'open' })
    expect(total).toBe(3)
    expect(tasks).toEqual([
      {
        id,
        version: 1,
        kind: 'promise',
        title: 'bald',
        note: '',
        dueOn: '2026-04-01',
        status: 'open',
        doneAt: null,
        answer: '',
        organisation: { id: organisationId, name: 'Bäckerei Müller GmbH' },
        person: null,
        owner: { id: 1, name: 'Anna Amsel' },
        answerBy: null,
        answeredOn: null,
        waitingFor: '',
        waitingSince: null,
        handedTo: '',
        handedOn: null,
        receivedOn: null,
        receiptBy: null,
        repeats: null,
        redFlag: null,
      },
    ])
  })

  it('remember when they were done until they are opened again', async () => {
    const task = await newTask({})
    const doneAt = () => office.read((db) => db.prepare('select done_at from task').pluck().get())
    const done = await office.call('tasks.setStatus', { ...task, status: 'done' })
    expect(doneAt()).toBe('2026-03-11T09:00:00.000Z')
    office.setNow('2026-03-12T09:00:00.000Z')
    const again = await office.call('tasks.setStatus', { ...asSaved(done), status: 'done' })
    expect(again.version).toBe(done.version)
    expect(doneAt()).toBe('2026-03-11T09:00:00.000Z')
    await office.call('tasks.setStatus', { ...asSaved(again), status: 'open' })
    expect(doneAt()).toBeNull()
  })

  it('need an organisation and an owner that exist, and the version that was shown', async () => {
    const { id } = await newTask({})
    for (const wrong of [{ organisationId: 99 }, { ownerId: 99 }]) {
      const fields = taskFields(wrong)
      expect(await office.fail('tasks.create', { fields })).toMatchObject({ code: 'NOT_FOUND' })
      expect(await office.fail('tasks.update', { id, version: 1, fields })).toMatchObject({
        code: 'NOT_FOUND',
      })
    }
    await office.call('tasks.update', { id, version: 1, fields: taskFields({ title: 'anders' }) })
    const stale = await office.fail('tasks.update', { id, version: 1, fields: taskFields() })
    expect(stale.code).toBe('CONFLICT')
  })
})

describe('the list of tasks', () => {
  const titles = async (filter: object) =>
    (await office.call('tasks.list', { limit: 20, ...filter })).tasks.map(({ title }) => title)
  const mine = { ownerId: 1 }

  beforeEach(async () => {
    await newTask({ title: 'gestern', dueOn: '2026-03-10', ...mine })
    await newTask({ title: 'heute', dueOn: testToday })
    await newTask({ title: 'Sonntag', dueOn: '2026-03-15', ...mine })
    await newTask({ title: 'Montag', dueOn: '2026-03-16' })
    await newTask({ title: 'ohne Tag' })
    const done = await newTask({ title: 'erledigt', dueOn: '2026-03-01', ...mine })
    await office.call('tasks.setStatus', { ...asSaved(done), status: 'done' })
  })

  it('is told apart by when they are due, and counts the open ones so', async () => {
    expect(await titles({ due: 'overdue', status: 'open' })).toEqual(['gestern'])
    expect(await titles({ due: 'today' })).toEqual(['heute'])
    expect(await titles({ due: 'thisWeek' })).toEqual(['Sonntag'])
    expect(await titles({ due: 'later' })).toEqual(['Montag'])
    expect(await titles({ due: 'withoutDay' })).toEqual(['ohne Tag'])
    const { due, total } = await office.call('tasks.list', { limit: 1, status: 'open', due: 'overdue' })
    expect(due).toEqual({ overdue: 1, today: 1, thisWeek: 1, later: 1, withoutDay: 1 })
    expect(total).toBe(1)
    const ofMine = await office.call('tasks.list', { limit: 1, ...mine })
    expect(ofMine.due).toEqual({ overdue: 1, today: 0, thisWeek: 1, later: 0, withoutDay: 0 })
  })

  it('knows whose they are, also that they are nobody’s', async () => {
    expect(await titles({ ...mine, status: 'open' })).toEqual(['gestern', 'Sonntag'])
    expect(await titles({ ownerId: null })).toEqual(['heute', 'Montag', 'ohne Tag'])
    const person = await newPerson(office)
    await newTask({ title: 'Rückruf', personId: person })
    expect(await titles({ personId: person })).toEqual(['Rückruf'])
  })

  it('knows for whom somebody stands in today', async () => {
    const { id: bea } = await office.call('staff.add', { name: 'Bea Kollegin', initials: '', role: 'editor' })
    await newTask({ title: 'von Bea', ownerId: bea, dueOn: '2026-01-01' })
    const days = { fromOn: '2026-03-10', toOn: '2026-03-12' }
    expect(await titles({ deputyId: 1 })).toEqual([])
    await office.call('staff.addAbsence', { staffId: bea, ...days, deputyId: 1 })
    const { tasks, due, heldBy } = await office.call('tasks.list', { limit: 9, deputyId: 1, status: 'open' })
    expect(tasks.map(({ title }) => title)).toEqual(['von Bea'])
    expect([due.overdue, heldBy.us]).toEqual([1, 1])
    expect(await titles({ deputyId: bea })).toEqual([])
    office.setNow('2026-03-13T09:00:00.000Z')
    expect(await titles({ deputyId: 1 })).toEqual([])
  })

  it('shows what was done last first', async () => {
    const later = await newTask({ title: 'danach', dueOn: '2026-01-01' })
    office.setNow('2026-03-12T09:00:00.000Z')
    await office.call('tasks.setStatus', { ...later, status: 'done' })
    expect(await titles({ status: 'done' })).toEqual(['danach', 'erledigt'])
  })

  it('keeps those of one company together, those of none last', async () => {
    const organisationId = await newOrganisation(office, { name: 'Amsel AG' })
    await newTask({ title: 'Amsel spät', organisationId, dueOn: '2026-05-01' })
    await newTask({ title: 'Amsel früh', organisationId, dueOn: '2026-04-01' })
    const zorn = await newOrganisation(office, { name: 'Zorn AG' })
    await newTask({ title: 'Zorn', organisationId: zorn, dueOn: '2026-01-01' })
    expect((await titles({ order: 'organisation', status: 'open' })).slice(0, 4)).toEqual([
      'Amsel früh',
      'Amsel spät',
      'Zorn',
      'gestern',
    ])
  })
})

describe('a task', () => {
  it('is ticked off with an answer, which stands on the company’s timeline', async () => {
    const organisationId = await newOrganisation(office)
    const task = await newTask({ title: 'Exposé schicken', organisationId })
    const done = await office.call('tasks.setStatus', {
      ...task,
      status: 'done',
      answer: 'Per Post am 3. 3.',
    })
    const { entries } = await office.call('timeline.list', { organisationId, limit: 5 })
    expect(entries).toMatchObject([
      {
        kind: 'task',
        title: 'Exposé schicken',
        answer: 'Per Post am 3. 3.',
        organisation: { id: organisationId },
      },
    ])
    expect(await office.call('tasks.get', { id: task.id })).toMatchObject({
      status: 'done',
      doneAt: '2026-03-11T09:00:00.000Z',
      answer: 'Per Post am 3. 3.',
    })
    // opened again, it keeps what was written
    await office.call('tasks.setStatus', { ...asSaved(done), status: 'open' })
    expect((await office.call('tasks.get', { id: task.id })).answer).toBe('Per Post am 3. 3.')
    await office.call('history.undo', {})
    await office.call('history.undo', {})
    expect(await office.call('tasks.get', { id: task.id })).toMatchObject({ status: 'open', answer: '' })
  })

  it('is postponed, given to somebody and deleted, and each comes back by undo', async () => {
    const { id: bodo } = await office.call('staff.add', {
      name: 'Bodo Beispiel',
      initials: '',
      role: 'editor',
    })
    const task = await newTask({ dueOn: testToday, ownerId: 1 })
    const later = await office.call('tasks.postpone', { ...task, dueOn: '2026-03-18' })
    const given = await office.call('tasks.assign', { ...later, ownerId: bodo })
    const before = await office.call('tasks.get', { id: task.id })
    expect(before).toMatchObject({ dueOn: '2026-03-18', owner: { name: 'Bodo Beispiel' } })
    expect(await office.fail('tasks.assign', { ...given, ownerId: 99 })).toMatchObject({ code: 'NOT_FOUND' })
    await office.call('tasks.remove', given)
    expect(await office.fail('tasks.get', { id: task.id })).toMatchObject({ code: 'NOT_FOUND' })
    const { undone } = await office.call('history.undo', {})
    expect(undone).toMatchObject({ command: 'tasks.remove', subject: 'Rückruf' })
    expect(await office.call('tasks.get', { id: task.id })).toEqual(before)
    await office.call('history.undo', {})
    await office.call('history.undo', {})
    expect(await office.call('tasks.get', { id: task.id })).toMatchObject({
      dueOn: testToday,
      owner: { id: 1 },
    })
  })
})
