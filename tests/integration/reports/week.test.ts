import { afterEach, beforeEach, expect, it } from 'vitest'
import { countsByAge, readWeek, type WeekTask } from '../../../db/slices/reports/weekly/read.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { plansOf } from '../../support/query-plans.ts'
import { asSaved, loggedFields, newOrganisation, taskFields } from '../../support/records.ts'

// testToday is Wednesday, 11 March 2026
const day = '2026-03-11'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const newTask = (fields: Parameters<typeof taskFields>[0]) =>
  office.call('tasks.create', { fields: taskFields(fields) })

async function week(asOf = day) {
  let read: Awaited<ReturnType<typeof readWeek>> | undefined
  await plansOf(office.file(), async (db) => {
    read = await readWeek(db, 'Amt', asOf)
  })
  if (read === undefined) throw new Error('nothing was read')
  return read
}

const titles = (tasks: readonly WeekTask[]) => tasks.map(({ title }) => title)

async function doneOn(instant: string, fields: Parameters<typeof taskFields>[0], answer = '') {
  const task = await newTask(fields)
  office.setNow(instant)
  const done = await office.call('tasks.setStatus', { ...task, status: 'done', answer })
  office.setNow('2026-03-11T09:00:00.000Z')
  return done
}

it('tells overdue promises by age, what is due this week and next, by member of staff and in sum', async () => {
  const { id: bodo } = await office.call('staff.add', { name: 'Bodo Beispiel', initials: '', role: 'editor' })
  const promise = { kind: 'promise', ownerId: 1 } as const
  for (const [title, dueOn] of [
    ['gestern', '2026-03-10'],
    ['vor 7', '2026-03-04'],
    ['vor 8', '2026-03-03'],
    ['vor 30', '2026-02-09'],
    ['vor 31', '2026-02-08'],
  ] as const)
    await newTask({ ...promise, title, dueOn })
  await newTask({ title: 'Sonntag', dueOn: '2026-03-15', ownerId: bodo })
  await newTask({ title: 'Montag', dueOn: '2026-03-16', ownerId: bodo })
  await newTask({ title: 'übernächster Montag', dueOn: '2026-03-23', ownerId: bodo })
  await newTask({ title: 'niemandes', dueOn: day })
  const { staff, all, from, to } = await week()
  expect([from, to]).toEqual(['2026-03-09', '2026-03-15'])
  expect(staff.map(({ name }) => name)).toEqual(['Anna Amsel', 'Bodo Beispiel', ''])
  expect(countsByAge(staff[0]?.overduePromises ?? [], day)).toEqual([2, 2, 1])
  expect(titles(staff[0]?.overduePromises ?? [])).toEqual(['vor 31', 'vor 30', 'vor 8', 'vor 7', 'gestern'])
  expect(titles(staff[1]?.dueThisWeek ?? [])).toEqual(['Sonntag'])
  expect(titles(all.dueNextWeek)).toEqual(['Montag'])
  expect(titles(all.dueThisWeek)).toEqual(['niemandes', 'Sonntag'])
})

it('tells for whom one waits, which receipt is missing, what was done last week, and who has not heard back', async () => {
  const organisationId = await newOrganisation(office)
  await newTask({ title: 'wartet', waitingFor: 'Stadtplanung' })
  await newTask({
    title: 'übergeben',
    handedTo: 'Bauamt',
    handedOn: '2026-03-05',
    waitingFor: 'Stadtplanung',
  })
  await newTask({ title: 'bestätigt', handedTo: 'Bauamt', handedOn: '2026-03-05', receivedOn: '2026-03-06' })
  const promise = { kind: 'promise', organisationId } as const
  await doneOn('2026-03-08T20:00:00.000Z', { ...promise, title: 'Sonntag' }, 'Halle frei')
  await doneOn('2026-03-09T09:00:00.000Z', { ...promise, title: 'diese Woche', answeredOn: '2026-03-09' })
  await doneOn('2026-01-20T09:00:00.000Z', { ...promise, title: 'lange her' })
  await newTask({ ...promise, title: 'schuldig', answerBy: '2026-03-10' })
  await newTask({ ...promise, title: 'noch Zeit', answerBy: day })
  const { all } = await week()
  expect(titles(all.waiting)).toEqual(['wartet'])
  expect(titles(all.withoutReceipt)).toEqual(['übergeben'])
  expect(all.doneLastWeek.map(({ title, answer }) => [title, answer])).toEqual([['Sonntag', 'Halle frei']])
  expect(titles(all.unanswered)).toEqual(['Sonntag', 'schuldig'])
})

it('leaves out what is confidential, but not that something is due', async () => {
  const organisationId = await newOrganisation(office)
  await office.call('contacts.log', {
    ...loggedFields(organisationId),
    channel: 'phone',
    visibility: 'confidential',
    followUp: { kind: 'promise', title: 'Verlagerung besprechen', dueOn: '2026-03-09' },
  })
  const [task] = (await office.call('tasks.list', { limit: 5 })).tasks
  await office.call('tasks.wait', {
    ...asSaved(task ?? { id: 0, version: 0 }),
    waitingFor: 'Frau Geheim',
    waitingSince: day,
  })
  const { all } = await week()
  expect(all.overduePromises).toMatchObject([{ title: '', isConfidential: true }])
  for (const language of ['de', 'en'] as const) {
    const { html } = await office.call('reportDocuments.week', { language, day })
    expect(html).not.toContain('Verlagerung')
    expect(html).not.toContain('Geheim')
    expect(html).toContain(language === 'de' ? 'Vertraulich' : 'Confidential')
  }
})
