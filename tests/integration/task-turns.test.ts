import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, testToday, type TestOffice } from '../support/data.ts'
import { asSaved, newOrganisation, taskFields } from '../support/records.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const newTask = (fields: Parameters<typeof taskFields>[0]) =>
  office.call('tasks.create', { fields: taskFields(fields) })
const open = async () => (await office.call('tasks.list', { status: 'open', limit: 20 })).tasks
const days = async () => (await open()).map(({ dueOn }) => dueOn)

describe('whose turn it is', () => {
  it('tells what waits and what was handed over from what is to be done', async () => {
    const { id, version } = await newTask({ title: 'Antwort' })
    await newTask({ title: 'Selbst' })
    const waits = await office.call('tasks.wait', {
      id,
      version,
      waitingFor: 'Stadtplanung',
      waitingSince: null,
    })
    expect(await office.call('tasks.get', { id })).toMatchObject({
      waitingFor: 'Stadtplanung',
      waitingSince: testToday,
    })
    const titles = async (heldBy: 'us' | 'others' | 'handedOver' | 'received') =>
      (await office.call('tasks.list', { heldBy, status: 'open', limit: 20 })).tasks.map(({ title }) => title)
    expect(await titles('others')).toEqual(['Antwort'])
    expect(await titles('us')).toEqual(['Selbst'])
    const given = { handedTo: 'Bauaufsicht', handedOn: '2026-03-02' }
    const handed = await office.call('tasks.handOver', { ...waits, ...given, receivedOn: null })
    // what was handed over is not waited for as well
    expect(await titles('others')).toEqual([])
    expect(await titles('handedOver')).toEqual(['Antwort'])
    const received = await office.call('tasks.handOver', { ...handed, ...given, receivedOn: testToday })
    expect(await titles('received')).toEqual(['Antwort'])
    const { heldBy, due } = await office.call('tasks.list', { limit: 1, heldBy: 'us' })
    expect(heldBy).toEqual({ us: 1, others: 0, handedOver: 0, received: 1 })
    expect(due.withoutDay).toBe(1)
    await office.call('tasks.handOver', {
      ...received,
      handedTo: '',
      handedOn: testToday,
      receivedOn: testToday,
    })
    expect(await office.call('tasks.get', { id })).toMatchObject({ handedOn: null, receivedOn: null })
    expect(await titles('others')).toEqual(['Antwort'])
    await office.call('history.undo', {})
    expect(await titles('received')).toEqual(['Antwort'])
  })

  it('says by when a receipt is to be confirmed, over holidays too', async () => {
    const { id } = await newTask({ handedTo: 'Bauaufsicht', handedOn: '2026-04-02' })
    const task = await office.call('tasks.get', { id })
    expect(task.receiptBy).toBe('2026-04-09')
    const { handedTo, handedOn } = task
    await office.call('tasks.handOver', { ...asSaved(task), handedTo, handedOn, receivedOn: '2026-04-02' })
    expect((await office.call('tasks.get', { id })).receiptBy).toBeNull()
  })

  it('is found, listed as columns, and left alone by a form that does not know it', async () => {
    const { id, version } = await newTask({
      title: 'Antwort',
      handedTo: 'Liegenschaftsamt',
      answerBy: '2026-03-20',
    })
    await office.call('tasks.update', { id, version, fields: taskFields({ title: 'Anders' }) })
    const columns = ['title', 'heldBy', 'handedTo', 'handedOn', 'answerBy']
    const { rows } = await office.call('lists.rows', {
      list: 'task',
      offset: 0,
      limit: 20,
      filter: { text: 'liegenschaft' },
      sort: [],
      columns,
    })
    expect(rows.map(({ cells }) => cells)).toEqual([
      {
        title: 'Anders',
        heldBy: 'handedOver',
        handedTo: 'Liegenschaftsamt',
        handedOn: testToday,
        answerBy: '2026-03-20',
      },
    ])
  })

  it('is said of many at once; what is closed, and what was never handed over, stays', async () => {
    const first = await newTask({ title: 'Eins' })
    await newTask({ title: 'Zwei', handedTo: 'Tiefbauamt', handedOn: '2026-03-02' })
    const closed = await newTask({ title: 'Alt' })
    await office.call('tasks.setStatus', { ...closed, status: 'done' })
    const many = { list: 'task' as const, selection: { filter: {}, except: [] } }
    const receive = { kind: 'receive', receivedOn: testToday } as const
    expect(await office.call('lists.previewChange', { ...many, change: receive })).toMatchObject({
      changed: 1,
      left: [
        { reason: 'closed', names: ['Alt'] },
        { reason: 'notHandedOver', names: ['Eins'] },
      ],
    })
    expect(await office.call('lists.change', { ...many, change: receive })).toEqual({ changed: 1 })
    const wait = { kind: 'wait', waitingFor: 'Stadtwerke', waitingSince: testToday } as const
    expect(await office.call('lists.change', { ...many, change: wait })).toEqual({ changed: 2 })
    expect(await office.call('tasks.get', { id: first.id })).toMatchObject({ waitingFor: 'Stadtwerke' })
    const handOver = { kind: 'handOver', handedTo: 'Ordnungsamt', handedOn: testToday } as const
    expect(await office.call('lists.previewChange', { ...many, change: handOver })).toMatchObject({
      overwritten: 1,
    })
    await office.call('lists.change', { ...many, change: handOver })
    expect((await open()).map(({ handedTo, receivedOn }) => [handedTo, receivedOn])).toEqual([
      ['Ordnungsamt', null],
      ['Ordnungsamt', null],
    ])
    await office.call('history.undo', {})
    expect((await open()).map(({ receivedOn }) => receivedOn)).toEqual([null, testToday])
  })
})

describe('a receipt before the hand-over', () => {
  const refused = {
    code: 'VALIDATION',
    messageKey: 'tasks.error.receivedTooEarly',
    fieldErrors: { receivedOn: 'tasks.error.receivedTooEarly' },
  }
  const early = { handedTo: 'Bauaufsicht', handedOn: '2026-03-10', receivedOn: '2026-03-09' }

  it('is refused of a new task, of one that is edited, and of a hand-over', async () => {
    expect(await office.fail('tasks.create', { fields: taskFields(early) })).toMatchObject(refused)
    const task = await newTask({ ...early, receivedOn: '2026-03-10' })
    const edit = { ...task, fields: taskFields(early) }
    expect(await office.fail('tasks.update', edit)).toMatchObject(refused)
    expect(await office.fail('tasks.handOver', { ...task, ...early })).toMatchObject(refused)
    // a day that is missing is today
    const today = { ...task, ...early, handedOn: null, receivedOn: '2026-03-10' }
    expect(await office.fail('tasks.handOver', today)).toMatchObject(refused)
    await office.call('tasks.handOver', { ...task, ...early, handedTo: '' })
  })

  it('is left out where many are confirmed at once, and said', async () => {
    const late = await newTask({ title: 'Später', handedTo: 'Tiefbauamt', handedOn: '2026-03-10' })
    await newTask({ title: 'Früher', handedTo: 'Tiefbauamt', handedOn: '2026-03-09' })
    await newTask({ title: 'Hier' })
    const many = { list: 'task' as const, selection: { filter: {}, except: [] } }
    const change = { kind: 'receive', receivedOn: '2026-03-09' } as const
    expect(await office.call('lists.previewChange', { ...many, change })).toMatchObject({
      changed: 1,
      left: [
        { reason: 'notHandedOver', names: ['Hier'] },
        { reason: 'handedOverLater', names: ['Später'] },
      ],
    })
    expect(await office.call('lists.change', { ...many, change })).toEqual({ changed: 1 })
    expect((await office.call('tasks.get', { id: late.id })).receivedOn).toBeNull()
  })
})

describe('a recurring task', () => {
  const weekly = { every: 1, unit: 'weeks' } as const
  const recurring = { title: 'Rundruf', dueOn: '2026-03-09', repeats: weekly } as const

  it('makes the next one in the same change, and undo takes both back', async () => {
    const task = await newTask({ ...recurring, kind: 'promise', answerBy: '2026-03-11', note: 'Alle' })
    const { nextOn } = await office.call('tasks.setStatus', { ...task, status: 'done' })
    expect(nextOn).toBe('2026-03-16')
    const [next] = await open()
    expect(next).toMatchObject({
      title: 'Rundruf',
      kind: 'promise',
      note: 'Alle',
      dueOn: '2026-03-16',
      answerBy: '2026-03-18',
      repeats: weekly,
      answer: '',
    })
    await office.call('history.undo', {})
    expect(await days()).toEqual(['2026-03-09'])
  })

  it('makes one only, and takes it back when it is opened again untouched', async () => {
    const task = await newTask(recurring)
    const done = await office.call('tasks.setStatus', { ...task, status: 'done' })
    const again = await office.call('tasks.setStatus', { ...asSaved(done), status: 'open' })
    expect(await days()).toEqual(['2026-03-09'])
    const twice = await office.call('tasks.setStatus', { ...asSaved(again), status: 'done' })
    const [next] = await open()
    await office.call('tasks.postpone', { id: next?.id ?? 0, version: 1, dueOn: '2026-03-18' })
    const opened = await office.call('tasks.setStatus', { ...asSaved(twice), status: 'open' })
    // somebody has worked on it: it stays, and is not made twice
    expect(await days()).toEqual(['2026-03-09', '2026-03-18'])
    expect((await office.call('tasks.setStatus', { ...asSaved(opened), status: 'done' })).nextOn).toBeNull()
    expect(await days()).toEqual(['2026-03-18'])
  })

  it('keeps its rhythm when it is postponed, and begins a new one from its form', async () => {
    const { id, version } = await newTask(recurring)
    const postponed = await office.call('tasks.postpone', { id, version, dueOn: '2026-03-12' })
    const done = await office.call('tasks.setStatus', { ...postponed, status: 'done' })
    expect(await days()).toEqual(['2026-03-16'])
    await office.call('history.undo', {})
    const fields = taskFields({ ...recurring, dueOn: '2026-03-12' })
    const { version: now } = await office.call('tasks.get', { id: done.id })
    const moved = await office.call('tasks.update', { id, version: now, fields })
    // the same day as before, and the same rhythm
    expect((await office.call('tasks.setStatus', { ...asSaved(moved), status: 'done' })).nextOn).toBe(
      '2026-03-16',
    )
    await office.call('history.undo', {})
    const { version: then } = await office.call('tasks.get', { id })
    const other = await office.call('tasks.update', {
      id,
      version: then,
      fields: { ...fields, dueOn: '2026-03-13' },
    })
    expect((await office.call('tasks.setStatus', { ...asSaved(other), status: 'done' })).nextOn).toBe(
      '2026-03-20',
    )
  })

  it('that is dropped makes none; many ticked off at once make theirs', async () => {
    const dropped = await newTask(recurring)
    await office.call('tasks.setStatus', { ...dropped, status: 'cancelled' })
    expect(await days()).toEqual([])
    await newTask(recurring)
    await newTask({ title: 'Einmal', dueOn: '2026-03-10' })
    const many = { list: 'task' as const, selection: { filter: {}, except: [] } }
    await office.call('lists.change', { ...many, change: { kind: 'complete' } })
    expect(await days()).toEqual(['2026-03-16'])
    await office.call('history.undo', {})
    expect(await days()).toEqual(['2026-03-09', '2026-03-10'])
  })
})

it('a promise that is done says on the timeline what came of it and when the company heard', async () => {
  const organisationId = await newOrganisation(office)
  const task = await newTask({ kind: 'promise', organisationId })
  await office.call('tasks.setStatus', {
    ...task,
    status: 'done',
    answer: 'Fläche frei',
    answeredOn: '2026-03-10',
  })
  const { entries } = await office.call('timeline.list', { organisationId, limit: 10 })
  expect(entries).toMatchObject([{ kind: 'task', answer: 'Fläche frei', answeredOn: '2026-03-10' }])
  const { version } = await office.call('tasks.get', { id: task.id })
  await office.call('tasks.tellCompany', { id: task.id, version, answeredOn: null })
  expect((await office.call('tasks.get', { id: task.id })).answeredOn).toBeNull()
})
